/** The plan of a lesson: minutes that are the clock's, and those around the game. Pure. */
import { type PresetId, presets } from '../../../shared/content/presets.ts';
import {
  EVE_MS,
  HABIT_MS,
  LAPSE_MS,
  PLAN_MS,
  PROOF_MS,
  REVIEW_MS,
} from '../../../shared/sim/balance/time.ts';

/** Lengths a plan is written for, minutes. */
export const LENGTHS = [25, 45, 90] as const;
export type Length = (typeof LENGTHS)[number];

export type RowKind =
  | 'open'
  | 'live'
  | 'friday'
  | 'review'
  | 'plan'
  | 'eve'
  | 'proof'
  | 'proofReview'
  | 'debrief'
  | 'close';

export interface PlanRow {
  kind: RowKind;
  /** The quarter it belongs to, 0 for none. */
  quarter: number;
  /** Halves of minutes at least. */
  minutes: number;
  /** When it begins. */
  from: number;
  /** The game keeps its time. */
  clock: boolean;
  /** It opens with the Inheritance. */
  inherits: boolean;
}

interface Around {
  preset: PresetId;
  open: number;
  debrief: number;
  close: number;
}

/** Which length of the game fits, and what is around it; what is left is play. A third or so of the time is talk. */
export const AROUND: Readonly<Record<Length, Around>> = {
  25: { preset: 'taster', open: 5, debrief: 8, close: 4 },
  45: { preset: 'lesson', open: 4, debrief: 12, close: 2 },
  90: { preset: 'workshop', open: 8, debrief: 24, close: 4 },
};

/** Real ms as minutes, to the half. */
export const halves = (ms: number): number => Math.round(ms / 30_000) / 2;

/** Minutes of play. */
export const playOf = (length: Length): number => {
  const { open, debrief, close } = AROUND[length];
  return length - open - debrief - close;
};

/** A number of quarters and of days by hand. */
export interface Size {
  quarters: number;
  liveDays: number;
}

/** The game that is played in a length. */
export interface Game extends Size {
  proof: number;
  inheritance: number;
  /** What the story has, where not all of it has room. */
  wanted: Size | null;
}

/** Minutes a live week takes beside its days at most: answering pages, calls of the train. */
const SLACK = 4;

/** The game of a length; `own` is what its author made of the usual length of her story. As much of it as there is room for. */
export function gameOf(length: Length, own?: Size & { preset: PresetId }): Game {
  const { preset } = AROUND[length];
  const { proof, inheritance, ...usual } = presets[preset];
  const wanted = own?.preset === preset ? own : usual;
  const game = { quarters: wanted.quarters, liveDays: wanted.liveDays, proof, inheritance };
  const tooLong = (): boolean => timedOf(partsOf(game)) + game.quarters * game.liveDays > playOf(length);
  while (game.quarters > 1 && tooLong()) game.quarters -= 1;
  while (game.liveDays > 1 && tooLong()) game.liveDays -= 1;
  const whole = game.quarters === wanted.quarters && game.liveDays === wanted.liveDays;
  return {
    ...game,
    wanted: whole ? null : { quarters: wanted.quarters, liveDays: wanted.liveDays },
  };
}

type Part = Pick<PlanRow, 'kind' | 'quarter'>;

/** The phases of a game in order. */
function partsOf({ quarters, proof }: Pick<Game, 'quarters' | 'proof'>): Part[] {
  const parts: Part[] = [];
  for (let quarter = 1; quarter <= quarters; quarter += 1) {
    if (quarter > 1) parts.push({ kind: 'plan', quarter });
    for (const kind of ['live', 'friday', 'review'] as const) parts.push({ kind, quarter });
  }
  if (proof > 0)
    for (const kind of ['eve', 'proof', 'proofReview'] as const) parts.push({ kind, quarter: 0 });
  return parts;
}

/** What the clock gives each phase that does not wait for anybody, minutes. */
export const TIMED: Readonly<Partial<Record<RowKind, number>>> = {
  friday: halves(HABIT_MS + LAPSE_MS),
  review: halves(REVIEW_MS),
  plan: halves(PLAN_MS),
  eve: halves(EVE_MS),
  proof: halves(PROOF_MS),
  proofReview: halves(REVIEW_MS),
};

const timedOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { kind }) => sum + (TIMED[kind] ?? 0), 0);

/** Halves of minutes that all live weeks together have. */
const liveHalves = (length: Length, game: Game): number =>
  Math.min(
    Math.round((playOf(length) - timedOf(partsOf(game))) * 2),
    game.quarters * (game.liveDays + SLACK) * 2,
  );

/** Minutes the game leaves over, where it is much shorter than the lesson: they go to the talk. */
export const spareOf = (length: Length, game: Game): number =>
  playOf(length) - timedOf(partsOf(game)) - liveHalves(length, game) / 2;

/** The rows of a plan: what is timed has the clock's minutes, the live weeks share what is left of the play, the first of them most. */
export function planFor(length: Length, game: Game = gameOf(length)): PlanRow[] {
  const { open, debrief, close } = AROUND[length];
  const share = Math.floor(liveHalves(length, game) / game.quarters);
  const more = liveHalves(length, game) - share * game.quarters;
  let week = 0;
  let from = 0;
  const row = (part: Part, minutes: number, clock: boolean): PlanRow => {
    const inherits = part.kind === 'plan' && part.quarter === game.inheritance;
    const made = { ...part, minutes, from, clock, inherits };
    from += minutes;
    return made;
  };
  const rows = [row({ kind: 'open', quarter: 0 }, open, false)];
  for (const part of partsOf(game)) {
    let minutes = TIMED[part.kind];
    if (minutes === undefined) {
      minutes = (share + (week < more ? 1 : 0)) / 2;
      week += 1;
    }
    rows.push(row(part, minutes, true));
  }
  rows.push(row({ kind: 'debrief', quarter: 0 }, debrief + spareOf(length, game), false));
  rows.push(row({ kind: 'close', quarter: 0 }, close, false));
  return rows;
}
