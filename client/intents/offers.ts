/** Three practices that answer what hurts most just now; a reading of the view, never advice with hidden knowledge. */
import { neededFirst } from '../../shared/sim/commands/focusPractice.ts';
import type { PracticeRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { TextKey } from '../text/index.ts';
import { inOrder, skillOf } from './reads.ts';

/** A practice and why it is offered. */
export interface Offer {
  practice: string;
  why: TextKey;
  /** How strongly the view asks for it. */
  weight: number;
}

const TOP_LEVEL = 3;

/** Practices a team may build up now: shown in this game, not at the top for this team, what it needs is there. */
export const openPractices = (view: PublicWorld, team: string): PracticeRow[] =>
  inOrder(view.practices).filter(
    (row) =>
      row.shown &&
      row.open &&
      skillOf(view, row.id, team).level < TOP_LEVEL &&
      neededFirst(view, row.id, team) === '',
  );

/** The offers for a team, best first. */
export function offers(view: PublicWorld, team: string, most = 3): Offer[] {
  return openPractices(view, team)
    .map((row) => reason(view, row, skillOf(view, row.id, team).level))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most);
}

function reason(view: PublicWorld, row: PracticeRow, level: number): Offer {
  const need = NEEDS.find((one) => one.practice === row.id);
  const found = need?.felt(view) ?? 0;
  // A practice nothing cries for is still worth something; later levels less.
  return found > 0 && need
    ? { practice: row.id, why: need.why, weight: found - level * 0.2 }
    : { practice: row.id, why: `play.offer.lane.${row.lane}`, weight: 0.2 - level * 0.1 };
}

interface Need {
  practice: string;
  why: TextKey;
  felt: (view: PublicWorld) => number;
}

const incidents = (view: PublicWorld) => Object.values(view.incidents);
const failedDeploys = (view: PublicWorld) =>
  Object.values(view.deploys).filter((deploy) => deploy.failed).length;
const slowestOven = (view: PublicWorld) =>
  Math.max(0, ...Object.values(view.units).map((unit) => unit.ovenHours));
const longestLine = (view: PublicWorld) =>
  Math.max(0, ...Object.values(view.units).map((unit) => unit.waiting));

/** What each practice answers, and how loudly the view asks for it. */
const NEEDS: Need[] = [
  { practice: 'oneButton', why: 'play.offer.oven', felt: (view) => slowestOven(view) / 1.5 },
  { practice: 'monitoring', why: 'play.offer.customers', felt: (view) => unseen(view) + 0.5 },
  { practice: 'tests', why: 'play.offer.failed', felt: (view) => failedDeploys(view) * 0.8 },
  { practice: 'runbooks', why: 'play.offer.slowRepair', felt: (view) => incidents(view).length * 0.4 },
  { practice: 'versioning', why: 'play.offer.batch', felt: (view) => longestLine(view) / 16 },
  { practice: 'ci', why: 'play.offer.batch', felt: (view) => longestLine(view) / 12 },
  { practice: 'trunk', why: 'play.offer.batch', felt: (view) => longestLine(view) / 14 },
  { practice: 'flags', why: 'play.offer.flags', felt: () => 0.6 },
  { practice: 'canary', why: 'play.offer.failed', felt: (view) => failedDeploys(view) * 0.7 },
  { practice: 'blueGreen', why: 'play.offer.failed', felt: (view) => failedDeploys(view) * 0.4 },
  { practice: 'autoRollback', why: 'play.offer.failed', felt: (view) => failedDeploys(view) * 0.5 },
  { practice: 'pipeline', why: 'play.offer.oven', felt: (view) => slowestOven(view) / 2 },
  { practice: 'postmortems', why: 'play.offer.again', felt: (view) => incidents(view).length * 0.3 },
  { practice: 'contracts', why: 'play.offer.frayed', felt: (view) => mostFrayed(view) * 2 },
  { practice: 'breakers', why: 'play.offer.lostCalls', felt: (view) => lostCalls(view) * 0.5 },
  { practice: 'autoscaling', why: 'play.offer.full', felt: (view) => fullest(view) - 0.6 },
  { practice: 'caching', why: 'play.offer.full', felt: (view) => fullest(view) - 0.7 },
];

const unseen = (view: PublicWorld): number =>
  incidents(view).filter((row) => row.noticedBy === 'customers').length;

const mostFrayed = (view: PublicWorld): number =>
  Math.max(0, ...Object.values(view.calls).map((call) => (call.contract === 'kept' ? 0 : call.fray)));
const lostCalls = (view: PublicWorld): number =>
  Object.values(view.calls).filter((call) => call.remote && call.lost > 0.01).length;
const fullest = (view: PublicWorld): number =>
  Math.max(0, ...Object.values(view.units).map((unit) => unit.utilisation));
