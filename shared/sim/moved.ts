/** Which facts moved a number, a team, a person or a place, largest first. Pure; it decides nothing and is told to people only. */
import { DAY_TICKS, QUARTER_TICKS } from './calendar.ts';
import type { Fact } from './facts.ts';
import type { World } from './world.ts';

/** What can be asked about as a whole. */
export type MovedAbout = 'cash' | 'trust' | 'lost' | 'deploys' | 'coupons' | 'team' | 'engineer' | 'place';

export interface Mover {
  fact: Fact;
  /** In the unit of the number, signed; 0 where it is not counted. */
  amount: number;
}

const WEEK = 7 * DAY_TICKS;

/** Facts that moved something since it was last counted from nothing: today, this week, this quarter. */
export function moved(world: World, facts: readonly Fact[], about: MovedAbout, of = ''): Mover[] {
  const now = world.tick;
  const today = now - (now % DAY_TICKS);
  switch (about) {
    case 'lost':
      return losses(world, since(facts, today));
    case 'coupons':
      return losses(world, since(facts, now - (now % QUARTER_TICKS)));
    case 'trust':
      return losses(world, since(facts, today - DAY_TICKS));
    case 'cash':
      return largest(since(facts, today - DAY_TICKS).flatMap(moneyOf));
    case 'deploys':
      return since(facts, now - (now % WEEK))
        .filter(({ kind }) => kind === 'deployFinished')
        .reverse()
        .map((fact) => ({ fact, amount: 0 }));
    default:
      return weighed(since(facts, now - WEEK), (fact) => (about === 'place' ? isAt : isOf)(fact, of));
  }
}

/** Facts are kept in the order of their ticks. */
function since(facts: readonly Fact[], from: number): Fact[] {
  let at = facts.length;
  while (at > 0 && (facts[at - 1] as Fact).tick >= from) at -= 1;
  return facts.slice(at);
}

const largest = (movers: Mover[]): Mover[] =>
  movers.sort(
    (one, other) => Math.abs(other.amount) - Math.abs(one.amount) || other.fact.tick - one.fact.tick,
  );

/** User-minutes lost, each incident once: as it stands while it is open, as it was told when it is over. */
function losses(world: World, facts: Fact[]): Mover[] {
  const movers = new Map<string, Mover>();
  for (const fact of facts) {
    if (fact.kind === 'deployHalted' || fact.kind === 'primaryRestored')
      movers.set(fact.id, { fact, amount: fact.lost });
    if (fact.kind === 'incidentDetected') {
      const amount = Math.round(world.incidents[fact.incident]?.lost ?? 0);
      movers.set(fact.incident, { fact, amount });
    }
    if (fact.kind === 'incidentMitigated' || fact.kind === 'incidentResolved')
      movers.set(fact.incident, { fact, amount: fact.lost });
  }
  for (const incident of Object.values(world.incidents)) {
    if (incident.state === 'resolved' || movers.has(incident.id)) continue;
    const fact = facts.find(({ id }) => id === incident.fact);
    if (fact) movers.set(incident.id, { fact, amount: Math.round(incident.lost) });
  }
  return largest([...movers.values()].filter(({ amount }) => amount > 0));
}

/** Cents that came or went with a fact. */
function moneyOf(fact: Fact): Mover[] {
  if (fact.kind === 'dayClosed') return [{ fact, amount: fact.revenue - fact.cost }];
  if (fact.kind === 'cardFinished' && fact.worth !== 0) return [{ fact, amount: fact.worth }];
  if (fact.kind === 'valueReleased') return [{ fact, amount: fact.worth }];
  if (fact.kind === 'bailedOut') return [{ fact, amount: fact.cash }];
  if (fact.kind === 'hireOpened' || fact.kind === 'serversOrdered') return [{ fact, amount: 0 }];
  return [];
}

/** How much each kind weighs on people and places; a kind not listed says nothing about them. */
const WEIGHT: Partial<Record<Fact['kind'], number>> = {
  engineerResigned: 9,
  engineerExhausted: 8,
  incidentDetected: 7,
  zoneLost: 7,
  shortcutTaken: 6,
  overtimeCalled: 6,
  deployFailed: 6,
  interfaceBroke: 6,
  pageRang: 5,
  breakerOpened: 5,
  deployRolledBack: 5,
  deployHalted: 5,
  chaosStruck: 5,
  dueMissed: 4,
  betSettled: 4,
  engineerMoved: 4,
  engineerLent: 4,
  engineerHired: 4,
  teamSplit: 4,
  sliceCutOver: 4,
  followUpSkipped: 4,
  pageMissed: 4,
  changeConflicted: 3,
  hireOpened: 3,
  ruleBroken: 3,
  primaryFailedOver: 3,
  migrationLocked: 3,
  cardFinished: 2,
  valueReleased: 2,
  practiceRose: 2,
  deployFinished: 2,
  followUpDone: 1,
};

/** What weighs most first; of equals the newest. */
function weighed(facts: Fact[], fits: (fact: Fact) => boolean): Mover[] {
  return facts
    .filter((fact) => WEIGHT[fact.kind] !== undefined && fits(fact))
    .sort((one, other) => (WEIGHT[other.kind] ?? 0) - (WEIGHT[one.kind] ?? 0) || other.tick - one.tick || 0)
    .map((fact) => ({ fact, amount: 0 }));
}

const among = (fact: Fact, fields: readonly string[], id: string): boolean =>
  fields.some((field) => (fact as unknown as Record<string, unknown>)[field] === id);

/** It is about this team or this person. */
const isOf = (fact: Fact, id: string): boolean =>
  among(fact, ['team', 'engineer', 'from', 'to', 'born'], id) && fact.kind !== 'deployFinished';

/** It happened at this module or unit. */
const isAt = (fact: Fact, id: string): boolean => among(fact, ['module', 'unit', 'from', 'to'], id);
