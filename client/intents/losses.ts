/**
 * Practices that answer what the last quarter cost: each is offered with the loss it answers and that loss in numbers, read
 * from the facts of the report. Pure; without a report the view alone speaks (offers.ts).
 */
import type { Factor } from '../../shared/content/types.ts';
import { quarterOf } from '../../shared/sim/calendar.ts';
import type { Fact, FactOf } from '../../shared/sim/facts.ts';
import type { Report } from '../../shared/sim/metrics/report.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { type Line, line, thing } from './lines.ts';
import { offers, openPractices } from './offers.ts';
import { skillOf } from './reads.ts';

/** A practice, the loss it answers, and how much of the quarter's pain that was (about 0-1). */
export interface Answer {
  practice: string;
  why: Line;
  weight: number;
}

/** What made incidents easy, and the practices that take it away, best first. */
const ANSWERS: Partial<Record<Factor, readonly string[]>> = {
  longBranches: ['ci', 'trunk'],
  noFlags: ['flags'],
  noTests: ['tests'],
  drift: ['configManagement', 'images'],
  noStaging: ['staging'],
  noVersioning: ['versioning'],
  noRunbook: ['runbooks'],
  singleZone: ['replication'],
  highLoad: ['autoscaling', 'caching'],
  debt: ['oneLogic', 'tests'],
  noBreakers: ['breakers'],
  noMonitoring: ['monitoring'],
  handWork: ['oneButton', 'configManagement'],
  noDrills: ['chaosMonkey'],
  manyChanges: ['trunk', 'ci'],
  noRestoreTests: ['chaosMonkey'],
  coupledSchema: ['migrations', 'oneLogic'],
  unchecked: ['conformityMonkey'],
  manyUnits: ['contracts'],
};
/** A practice that is only the second answer counts so much less. */
const SECOND = 0.7;
/** Each level that is there already makes the next one less urgent. */
const PER_LEVEL = 0.08;

/** The answers for a team, worst loss first. `quarter` is the one looked back on, from 1. */
export function answers(
  view: PublicWorld,
  team: string,
  report: Report | null,
  quarter: number,
  most = 3,
): Answer[] {
  const losses = report ? lossesOf(report, quarter) : [];
  const plain = new Map(offers(view, team, 99).map((offer) => [offer.practice, offer]));
  const open = openPractices(view, team).map((row): Answer => {
    const best = [...losses, ...seenLosses(view)]
      .filter((loss) => loss.practice === row.id)
      .sort((one, other) => other.weight - one.weight)[0];
    const offer = plain.get(row.id);
    const found = best ?? {
      practice: row.id,
      why: line(offer?.why ?? `play.offer.lane.${row.lane}`),
      weight: Math.min(0.1, (offer?.weight ?? 0) * 0.1),
    };
    return { ...found, weight: found.weight - PER_LEVEL * skillOf(view, row.id, team).level };
  });
  return open.sort((one, other) => other.weight - one.weight).slice(0, most);
}

/** What the view itself shows to be slow. */
function seenLosses(view: PublicWorld): Answer[] {
  const oven = Math.max(0, ...Object.values(view.units).map((unit) => unit.ovenHours));
  if (oven < 0.75) return [];
  const why = line('plan.loss.oven', { hours: thing('hours', oven) });
  return [{ practice: 'oneButton', why, weight: Math.min(0.9, oven / 6) }];
}

function lossesOf(report: Report, quarter: number): Answer[] {
  const facts = Object.values(report.facts).filter((fact) => quarterOf(fact.tick - 1) === quarter);
  const known = ofKind(facts, 'incidentResolved');
  const all = known.reduce((sum, fact) => sum + fact.lost, 0);
  return [
    ...byFactor(known, all),
    ...byCustomers(ofKind(facts, 'incidentDetected'), known, all),
    ...byDeploys(facts),
    ...byRepeat(known),
  ];
}

function ofKind<K extends Fact['kind']>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];
}

/** User-minutes lost to incidents that the same lack made easy. */
function byFactor(known: readonly FactOf<'incidentResolved'>[], all: number): Answer[] {
  if (all <= 0) return [];
  return (Object.entries(ANSWERS) as [Factor, readonly string[]][]).flatMap(([factor, practices]) => {
    const hit = known.filter((fact) => fact.factors.split(' ').includes(factor));
    const lost = hit.reduce((sum, fact) => sum + fact.lost, 0);
    if (lost <= 0) return [];
    const params = { n: hit.length, lost: thing('amount', lost), factor: thing('factor', factor) };
    return practices.map((practice, at) => ({
      practice,
      why: line('plan.loss.factor', params),
      weight: (lost / all) * (at === 0 ? 1 : SECOND),
    }));
  });
}

/** Customers were the monitoring. */
function byCustomers(
  detected: readonly FactOf<'incidentDetected'>[],
  known: readonly FactOf<'incidentResolved'>[],
  all: number,
): Answer[] {
  const told = detected.filter((fact) => fact.noticedBy === 'customers');
  if (told.length === 0) return [];
  const ticks = Math.max(...told.map((fact) => fact.tick - fact.startedAt));
  const ids = new Set(told.map((fact) => fact.incident));
  const lost = known.reduce((sum, fact) => sum + (ids.has(fact.incident) ? fact.lost : 0), 0);
  const why = line('plan.loss.customers', { n: told.length, late: thing('hours', ticks / 12) });
  return [{ practice: 'monitoring', why, weight: 0.15 + (all > 0 ? (0.85 * lost) / all : 0) }];
}

function byDeploys(facts: readonly Fact[]): Answer[] {
  const done = ofKind(facts, 'deployFinished');
  const failed = ofKind(facts, 'deployFailed');
  const found: Answer[] = [];
  if (failed.length > 0) {
    const of = Math.max(done.length, failed.length);
    const why = line('plan.loss.failed', { n: failed.length, of });
    const rate = failed.length / of;
    for (const [practice, share] of [
      ['tests', 1],
      ['canary', 0.95],
      ['blueGreen', 0.6],
    ] as const)
      found.push({ practice, why, weight: rate * share });
    const slowest = Math.max(...failed.map((fact) => fact.recoveryTicks)) / 12;
    const slow = line('plan.loss.restore', { hours: thing('hours', slowest) });
    for (const [practice, share] of [
      ['runbooks', 1],
      ['autoRollback', 0.9],
      ['versioning', 0.5],
    ] as const)
      found.push({ practice, why: slow, weight: Math.min(0.85, slowest / 14) * share });
  }
  const biggest = Math.max(0, ...done.map((fact) => fact.changes));
  if (biggest >= 8) {
    const why = line('plan.loss.batch', { n: biggest });
    for (const [practice, share] of [
      ['trunk', 1],
      ['ci', 0.9],
      ['pipeline', 0.8],
    ] as const)
      found.push({ practice, why, weight: Math.min(0.8, biggest / 45) * share });
  }
  return found;
}

function byRepeat(known: readonly FactOf<'incidentResolved'>[]): Answer[] {
  const again = known.filter((fact) => fact.repeat);
  if (again.length === 0) return [];
  const lost = again.reduce((sum, fact) => sum + fact.lost, 0);
  const why = line('plan.loss.again', { n: again.length, lost: thing('amount', lost) });
  return [{ practice: 'postmortems', why, weight: Math.min(0.8, again.length * 0.2) }];
}
