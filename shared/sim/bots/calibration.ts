/**
 * The policies A1-A5: five ways of working, from a quarterly release train to continuous deployment, whose published
 * results the simulation has to reproduce. Each is a set of pins for one team of eight that owns four modules; nobody
 * decides anything (`idle`), so what is measured comes from the way of working alone.
 *
 * Knobs: State of DevOps 2014-2024. Shares of slices: a full team merges about four changes a workday.
 */
import type { Pins } from '../pins.ts';
import type { BotId } from './driver.ts';

export const CALIBRATION_IDS = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;
export type CalibrationId = (typeof CALIBRATION_IDS)[number];

export interface CalibrationPolicy {
  /** What it stands for. */
  about: string;
  bot: BotId;
  pins: Pins;
}

/** Nothing is practised. Every practice is named, so that no scenario shines through. */
export const NO_PRACTICES: Readonly<Record<string, number>> = {
  versioning: 0,
  ci: 0,
  packages: 0,
  tests: 0,
  trunk: 0,
  oneButton: 0,
  firstDay: 0,
  flags: 0,
  configManagement: 0,
  images: 0,
  staging: 0,
  blueGreen: 0,
  canary: 0,
  pipeline: 0,
  migrations: 0,
  oneLogic: 0,
  replication: 0,
  caching: 0,
  monitoring: 0,
  autoRollback: 0,
  runbooks: 0,
  postmortems: 0,
  chaosMonkey: 0,
  janitorMonkey: 0,
  conformityMonkey: 0,
  breakers: 0,
  autoscaling: 0,
  contracts: 0,
};

/** One team of eight with a product of four modules. */
export const ONE_TEAM: Pins = {
  teams: [{ id: 'pizza', size: 8 }],
  modules: { storefront: 'pizza', catalog: 'pizza', cart: 'pizza', checkout: 'pizza' },
};

const levels = (some: Record<string, number>): Record<string, number> => ({ ...NO_PRACTICES, ...some });

/** A team that only builds and puts out fires, and one that keeps its ways of working up. */
const FEATURES_FIRST: Pins['lanes'] = { build: 0.7, operate: 0.15, quality: 0.15 };
const BALANCED: Pins['lanes'] = {
  build: 0.62,
  quality: 0.12,
  delivery: 0.08,
  operate: 0.08,
  architecture: 0.05,
  learn: 0.05,
};

const SILO: Pins = {
  ...ONE_TEAM,
  lanes: FEATURES_FIRST,
  practices: levels({ versioning: 1 }),
  policies: {
    cadence: 'quarterly',
    approval: 'on',
    pagers: 'central',
    errorBudget: 'off',
    chaos: 'off',
    freeze: 'off',
    hosting: 'own',
    budget: 'lean',
    reviews: 'blameful',
  },
  mode: 'scheduled',
  intervalDays: 91,
  strategy: 'allAtOnce',
  branchDays: 15,
  flags: 0,
};

export const CALIBRATION: Record<CalibrationId, CalibrationPolicy> = {
  A1: {
    about:
      'Silo release train: quarterly, long branches, tested by hand, approval board, central operations, host pings only.',
    bot: 'idle',
    pins: { ...SILO, gates: { approvalBoard: 7, manualTest: 10 }, handOffs: 3 },
  },
  A2: {
    about: 'Cautious: as A1 with the longest test window and operations outsourced to another place.',
    bot: 'idle',
    pins: { ...SILO, gates: { approvalBoard: 5, manualTest: 25 }, handOffs: 7, sites: 2 },
  },
  A3: {
    about:
      'Scripted: every two weeks, continuous integration, half the testing by hand, some approval, runbooks, shared on-call.',
    bot: 'idle',
    pins: {
      ...ONE_TEAM,
      lanes: { ...BALANCED, build: 0.6 },
      practices: levels({
        versioning: 2,
        ci: 3,
        packages: 2,
        tests: 2,
        trunk: 2,
        oneButton: 1,
        monitoring: 1,
        runbooks: 2,
        configManagement: 2,
        staging: 3,
        migrations: 1,
      }),
      policies: {
        approval: 'on',
        pagers: 'teams',
        errorBudget: 'off',
        chaos: 'off',
        freeze: 'off',
        hosting: 'own',
        budget: 'lean',
        reviews: 'blameful',
      },
      mode: 'scheduled',
      intervalDays: 14,
      strategy: 'allAtOnce',
      gates: { approvalBoard: 1.25, manualTest: 10, automatedTest: 0.1 },
      flags: 0,
      handOffs: 2,
    },
  },
  A4: {
    about:
      'Delivery pipeline: trunk, automated test and deploy, review by peers, rollback in one step, team on-call, dashboards.',
    bot: 'idle',
    pins: {
      ...ONE_TEAM,
      lanes: BALANCED,
      practices: levels({
        versioning: 2,
        ci: 3,
        packages: 1,
        tests: 3,
        trunk: 2,
        oneButton: 2,
        flags: 1,
        configManagement: 2,
        staging: 1,
        migrations: 2,
        monitoring: 2,
        runbooks: 1,
        postmortems: 1,
        caching: 1,
        replication: 1,
      }),
      policies: {
        cadence: 'twoDays',
        approval: 'off',
        pagers: 'teams',
        errorBudget: 'off',
        chaos: 'off',
        freeze: 'off',
        hosting: 'cloud',
        budget: 'lean',
        reviews: 'blameless',
      },
      mode: 'scheduled',
      intervalDays: 2,
      strategy: 'rolling',
      flags: 0.1,
    },
  },
  A5: {
    about:
      'Elite: small batches go out by themselves behind flags and canaries, are taken back by themselves, services are loosely coupled, reviews get done.',
    bot: 'idle',
    pins: {
      ...ONE_TEAM,
      services: { storefront: 'pizza', catalog: 'pizza', cart: 'pizza', checkout: 'pizza' },
      coupling: 0,
      // What runs by itself leaves more time for new work.
      lanes: { ...BALANCED, build: 0.72 },
      practices: levels({
        versioning: 3,
        ci: 3,
        packages: 3,
        tests: 3,
        trunk: 3,
        oneButton: 3,
        firstDay: 3,
        flags: 3,
        configManagement: 3,
        images: 3,
        canary: 3,
        pipeline: 3,
        migrations: 3,
        oneLogic: 2,
        replication: 2,
        caching: 2,
        monitoring: 3,
        autoRollback: 3,
        runbooks: 3,
        postmortems: 3,
        breakers: 3,
        autoscaling: 2,
        contracts: 3,
      }),
      policies: {
        cadence: 'daily',
        approval: 'off',
        pagers: 'teams',
        errorBudget: 'off',
        chaos: 'off',
        freeze: 'off',
        hosting: 'cloud',
        budget: 'lean',
        reviews: 'blameless',
      },
      mode: 'continuous',
      intervalDays: 1,
      strategy: 'canary',
      flags: 0.5,
      // One thing at a time: small changes, finished before the next begins.
      wipLimit: 1,
    },
  },
};
