/** The worlds laws are measured in: small, quick, ordinary, and everything but one thing held. */
import { NO_PRACTICES, ONE_TEAM } from '../../../shared/sim/bots/calibration.ts';
import type { PolicyFile } from '../policy.ts';
import type { LawCase } from './law.ts';

/** A team that deploys every two days, tests somewhat and watches its product. Nobody decides anything. */
export const ORDINARY: PolicyFile = {
  ...ONE_TEAM,
  bot: 'idle',
  practices: {
    ...NO_PRACTICES,
    versioning: 2,
    ci: 1,
    tests: 1,
    trunk: 1,
    oneButton: 1,
    monitoring: 2,
    runbooks: 1,
  },
  lanes: { build: 0.6, quality: 0.15, delivery: 0.1, operate: 0.15 },
  policies: { approval: 'off', pagers: 'teams', chaos: 'off', freeze: 'off', errorBudget: 'off' },
  mode: 'scheduled',
  intervalDays: 2,
  strategy: 'allAtOnce',
  flags: 0,
};

/** An ordinary policy with something else pinned; practices are added to the ordinary ones. */
export function pinned(name: string, pins: PolicyFile, base: PolicyFile = ORDINARY): PolicyFile {
  const practices = { ...base.practices, ...pins.practices };
  const policies = { ...base.policies, ...pins.policies };
  return { ...base, ...pins, practices, policies, name };
}

/** The same with every module a service of its own. */
export const SERVICES: PolicyFile = {
  ...ORDINARY,
  services: { storefront: 'pizza', catalog: 'pizza', cart: 'pizza', checkout: 'pizza' },
};

/** Deploys that often go wrong, so that few seeds show what becomes of them. */
export const OFTEN_WRONG: PolicyFile = { ...ORDINARY, verification: 4 };

/** One case: half a year after a quarter of burn-in, unless it says otherwise. */
export const compare = (
  low: PolicyFile,
  high: PolicyFile,
  metric: LawCase['metric'],
  direction: LawCase['direction'],
  least: number,
  more: Partial<LawCase> = {},
): LawCase => ({ about: '', low, high, metric, direction, least, burn: 1, quarters: 2, ...more });
