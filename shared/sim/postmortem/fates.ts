/** What became of the postmortems of an organisation: which actions were done, and whether the kind came back. Out of facts alone. */
import type { FactOf } from '../facts.ts';
import type { Happened } from '../learning/happened.ts';
import { waitsForOwner } from '../systems/cards.ts';
import type { World } from '../world.ts';
import { type Planned, planOf } from './plan.ts';
import { resolvedOf } from './timeline.ts';

export interface ActionFate extends Planned {
  /** The tick at which it was done, -1 while it is not. */
  doneAt: number;
  /** What became of it: `gone` fell off a table that was full of newer ones. */
  state: 'done' | 'begun' | 'never' | 'gone';
  /** It waits for its owner, who has no slice on its lane. */
  waits: boolean;
}

/** A kind that came back after its postmortem. */
export interface Again {
  tick: number;
  /** User-minutes the first time and this time. */
  was: number;
  is: number;
  how: 'milder' | 'same' | 'harder';
}

/** The postmortem of one incident. */
export interface Postmortem {
  incident: string;
  module: string;
  symptom: string;
  severity: number;
  archetype: string;
  team: string;
  /** Ticks: when it was over, and when its postmortem is or was held. */
  resolvedAt: number;
  state: 'due' | 'held';
  at: number;
  lost: number;
  question: '' | 'who' | 'what';
  /** What people named, and what really made it easy; '' until it is held. */
  named: string;
  factors: string;
  actions: ActionFate[];
  again: Again | null;
}

/** Less or more than such a part of what it cost before is told as milder or harder. */
const MILDER = 0.75;
const HARDER = 1.33;

/** All of an organisation: those that are due first, then the newest. */
export function postmortemsOf(world: World, happened: Happened): Postmortem[] {
  const due = Object.values(world.incidents).flatMap(({ id, review }) => {
    const end = review.state === 'due' ? resolvedOf(happened, id) : undefined;
    if (!end) return [];
    const team = world.modules[end.module]?.team ?? '';
    return [{ ...basics(end), team, state: 'due' as const, at: review.dueAt, ...NOTHING }];
  });
  const held = happened.of('postmortemHeld').flatMap((fact) => {
    const end = resolvedOf(happened, fact.incident);
    return end ? [{ ...basics(end), ...outcome(world, happened, fact, end) }] : [];
  });
  return [...due, ...held.reverse()];
}

const NOTHING = { question: '' as const, named: '', factors: '', actions: [], again: null };

const basics = (end: FactOf<'incidentResolved'>) => {
  const { incident, module, symptom, severity, archetype, lost, tick } = end;
  return { incident, module, symptom, severity, archetype, lost, resolvedAt: tick };
};

function outcome(
  world: World,
  happened: Happened,
  fact: FactOf<'postmortemHeld'>,
  end: FactOf<'incidentResolved'>,
) {
  const done = new Map(happened.of('actionDone').map((one) => [one.card, one.tick]));
  return {
    team: fact.team,
    state: 'held' as const,
    at: fact.tick,
    question: fact.blame ? ('who' as const) : ('what' as const),
    named: fact.named,
    factors: end.factors,
    actions: planOf(fact.plan).map((one) => fateOf(world, one, done.get(one.card) ?? -1)),
    again: againOf(happened, fact.tick, end),
  };
}

function fateOf(world: World, one: Planned, doneAt: number): ActionFate {
  const card = world.cards[one.card];
  const open = !card ? 'gone' : card.learned > 0 ? 'begun' : 'never';
  return {
    ...one,
    doneAt,
    state: doneAt >= 0 ? 'done' : open,
    waits: doneAt < 0 && card !== undefined && waitsForOwner(world, card),
  };
}

function againOf(happened: Happened, after: number, end: FactOf<'incidentResolved'>): Again | null {
  const next = happened
    .of('incidentResolved')
    .find((one) => one.archetype === end.archetype && one.startedAt > after);
  if (!next) return null;
  const [was, is] = [end.lost, next.lost];
  const how = is < MILDER * was ? 'milder' : is > HARDER * was ? 'harder' : 'same';
  return { tick: next.startedAt, was, is, how };
}
