/**
 * Hints for somebody who struggles: a pure reading of the views of late. `watch` folds each new view into a small memory, `hintOf`
 * says what is worth a line now. Time is the game's own: while the clock stands nobody is slow.
 */
import { HOLD_WEEK_MS } from '../../../shared/sim/balance/incidents.ts';
import { DAY_TICKS, dayOf, HOUR_TICKS, isOfficeTime } from '../../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import type { AskPanel } from '../../intents/askParts.ts';
import { focusOf, isMine, lanesTomorrow } from '../../intents/reads.ts';

/** Office hours that something urgent waits before it is said again. */
const PATIENCE_TICKS = 5 * HOUR_TICKS;
/** The same trouble so often is no accident. */
const REPEATS = 3;
/** A batch is growing when three deploys in a row grew, to this many times the first. */
const GROWN = 1.5;
const GROWN_LEAST = 8;
/** A review has waited so long that it may be forgotten. */
const REVIEW_WAITS = DAY_TICKS;

export type HintId = 'idle' | 'repeat' | 'holdOut' | 'batch' | 'lane' | 'review';

export interface Hint {
  id: HintId;
  /** Changes with the matter: a hint put away comes back only for another one. */
  about: string;
  /** What the sentence speaks of: numbers, and ids by kind. */
  params: Record<string, string | number>;
  /** Where its one action leads. */
  panel: AskPanel;
}

/** What is remembered of the views so far. */
export interface Memory {
  /** The first urgent ask, and the tick since which it has waited unchanged. */
  ask: string;
  since: number;
  /** Day of the last hint that was shown; -1 before the first. */
  day: number;
  /** Hints shown or put away, as `id/about`. */
  told: readonly string[];
}

export const NOTHING_YET: Memory = { ask: '', since: -1, day: -1, told: [] };

export interface Watched {
  world: PublicWorld;
  team: string;
  engineer: string;
  /** `id/state` of the most urgent ask that is not calm, '' when none waits. */
  ask: string;
}

/** The memory after one more view. */
export function watch(memory: Memory, { world, ask }: Watched): Memory {
  if (ask === memory.ask && memory.since >= 0 && memory.since <= world.tick) return memory;
  return { ...memory, ask, since: world.tick };
}

/** The memory once a hint has been shown: no other one that day. */
export const shown = (memory: Memory, hint: Hint, tick: number): Memory => ({
  ...memory,
  day: dayOf(tick),
  told: [...memory.told, nameOf(hint)],
});

const nameOf = ({ id, about }: Hint): string => `${id}/${about}`;

/** What is worth a line now, or null: one a day, nothing twice, only while days are played by hand. */
export function hintOf(memory: Memory, watched: Watched): Hint | null {
  if (dayOf(watched.world.tick) <= memory.day) return null;
  return matters(memory, watched).find((hint) => !memory.told.includes(nameOf(hint))) ?? null;
}

/** A hint that was shown still matters: nobody has seen to it yet. */
export const stillMatters = (hint: Hint, memory: Memory, watched: Watched): boolean =>
  matters(memory, watched).some((one) => nameOf(one) === nameOf(hint));

function matters(memory: Memory, watched: Watched): Hint[] {
  if (watched.world.phase !== 'live' || burns(watched)) return [];
  return CHECKS.flatMap((check) => check(watched, memory));
}

/** Something burns that is mine: that is no time for advice. */
const burns = ({ world, team, engineer }: Watched): boolean =>
  Object.values(world.incidents).some(
    (one) => one.state !== 'resolved' && one.state !== 'mitigated' && isMine(world, one, team, engineer),
  );

type Check = (watched: Watched, memory: Memory) => Hint[];

const idle: Check = ({ world, ask }, memory) =>
  ask !== '' && ask === memory.ask && world.tick - memory.since >= PATIENCE_TICKS && isOfficeTime(world.tick)
    ? [{ id: 'idle', about: ask, params: { since: memory.since }, panel: 'trains' }]
    : [];

const holdOut: Check = ({ world }) =>
  world.holdMs >= HOLD_WEEK_MS
    ? [{ id: 'holdOut', about: String(world.quarter), params: {}, panel: 'practices' }]
    : [];

const repeat: Check = ({ world, team }) => {
  const counted = new Map<string, number>();
  for (const one of Object.values(world.incidents)) {
    if (world.modules[one.module]?.team !== team) continue;
    const kind = `${one.module} ${one.symptom}`;
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  return [...counted]
    .filter(([, n]) => n >= REPEATS)
    .map(([kind, n]) => ({
      id: 'repeat',
      about: kind,
      params: { module: kind.split(' ')[0] ?? '', n },
      panel: 'practices',
    }));
};

const batch: Check = ({ world }) => {
  const done = Object.values(world.deploys)
    .filter((one) => one.unit === 'monolith' && one.liveAt >= 0 && !one.hotfix)
    .sort((one, other) => one.number - other.number)
    .slice(-3);
  const [first, second, third] = done;
  if (!first || !second || !third) return [];
  const grows = first.changes < second.changes && second.changes < third.changes;
  if (!grows || third.changes < GROWN_LEAST || third.changes < GROWN * first.changes) return [];
  const params = { n: third.changes, before: first.changes };
  return [{ id: 'batch', about: third.id, params, panel: 'trains' }];
};

const lane: Check = ({ world, team }) => {
  const lanes = lanesTomorrow(world, team);
  const still = focusOf(world, team).find((practice) => lanes[practice.lane] === 0);
  return still
    ? [{ id: 'lane', about: still.id, params: { lane: still.lane, practice: still.id }, panel: 'team' }]
    : [];
};

const review: Check = ({ world, team, engineer }) => {
  const due = Object.values(world.incidents).find(
    (one) =>
      one.review === 'due' &&
      one.resolvedAt >= 0 &&
      world.tick - one.resolvedAt >= REVIEW_WAITS &&
      isMine(world, one, team, engineer),
  );
  return due ? [{ id: 'review', about: due.id, params: {}, panel: 'desk' }] : [];
};

/** In order of urgency. */
const CHECKS: readonly Check[] = [idle, review, holdOut, repeat, batch, lane];
