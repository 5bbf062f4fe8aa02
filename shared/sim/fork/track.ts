/** The tape room: a recorded organisation played once from its beginning to its end, with marks to come back to any moment of it. */
import type { Content } from '../../content/types.ts';
import { LAPSE_MS, OFF_HOURS_MS, OFFICE_MS } from '../balance/time.ts';
import { DAY_TICKS, isOfficeTime, OFFICE_CLOSES, OFFICE_OPENS, QUARTER_TICKS } from '../calendar.ts';
import { createWorld } from '../createWorld.ts';
import { digest } from '../digest.ts';
import type { Fact } from '../facts.ts';
import { commandOf, type JournalEntry, type JournalFile } from '../journalFile.ts';
import { loadWorld, saveWorld } from '../snapshot.ts';
import { type Outcome, settle, step } from '../step.ts';
import { isStanding, liveEnds } from '../systems/phases.ts';
import type { World } from '../world.ts';
import { type About, aboutOf } from './about.ts';
import type { Moment } from './moment.ts';

/** Ticks between two snapshots: a seek replays at most so many. */
export const SNAPSHOT_TICKS = 1_500;

/** A world on its way through a recording. */
export interface Tape extends Moment {
  world: World;
  facts: Fact[];
}

interface Snapshot extends Moment {
  facts: number;
  text: string;
}

/** One organisation of a journal. */
export interface Recording {
  setup: JournalFile['setup'];
  content: Content;
  rows: readonly JournalEntry[];
  /** The tick that was reached. */
  end: number;
}

/** What became of a row of the journal. */
export interface RowEffect {
  outcome: Outcome;
  /** The facts it made at once: their places among the facts of the track. */
  from: number;
  to: number;
  /** The incident it was about, by a name that is the same in every fork; undefined for all else. */
  about: About | undefined;
}

export interface Track extends Recording {
  facts: Fact[];
  effects: RowEffect[];
  snapshots: Snapshot[];
  /** The tick of each row. */
  ticks: Int32Array;
  /** Seconds of play at speed 1 from the beginning to each position (see moment.ts). */
  at: Float64Array;
  /** The position at which each fact happened. */
  factAt: Int32Array;
  digest: string;
  over: boolean;
  /** The tick at which the recording could not be followed any further, and why; null when it could. */
  fault: { tick: number; why: string } | null;
}

/** The organisation of a journal, as it is recorded. */
export function recordingOf(journal: JournalFile, org: string, content: Content): Recording {
  const rows = journal.entries.filter((entry) => entry.org === org);
  const end = Math.max(journal.reached[org] ?? 0, rows.at(-1)?.tick ?? 0, OFFICE_OPENS);
  return { setup: journal.setup, content, rows, end };
}

const LAPSE_TICKS_SHARE = LAPSE_MS / 1000;
const OFFICE_SECONDS = OFFICE_MS / 1000 / (OFFICE_CLOSES - OFFICE_OPENS);
const NIGHT_SECONDS = OFF_HOURS_MS / 1000 / (DAY_TICKS - (OFFICE_CLOSES - OFFICE_OPENS));
/** Seconds a decision of a person is looked at, while days run and while the clock stands. */
const LOOK_SECONDS = 0.5;
const STAND_SECONDS = 1.5;

/** Seconds a tick of this world takes at speed 1. */
function tickSeconds(world: World): number {
  if (world.phase === 'lapse') return LAPSE_TICKS_SHARE / (QUARTER_TICKS - (liveEnds(world) % QUARTER_TICKS));
  return isOfficeTime(world.tick) ? OFFICE_SECONDS : NIGHT_SECONDS;
}

/** Seconds the next row is looked at. */
function rowSeconds(world: World, { actor }: JournalEntry): number {
  if (actor === 'bot') return 0;
  if (isStanding(world.phase)) return STAND_SECONDS;
  return actor === 'human' ? LOOK_SECONDS : 0;
}

/** A world at the beginning of a recording. */
const beginning = ({ setup, content }: Recording): Tape => ({
  world: createWorld(setup, content),
  facts: [],
  tick: OFFICE_OPENS,
  applied: 0,
});

/** Plays a tape on to a moment, exactly as recorded. Throws when the clock stands where the recording goes on. */
export function playTo(tape: Tape, { rows }: Recording, to: Moment): Tape {
  while (tape.applied < to.applied) {
    const row = rows[tape.applied];
    if (!row) break;
    stepTo(tape, row.tick);
    for (const fact of settle(tape.world, [commandOf(row)]).facts) tape.facts.push(fact);
    tape.applied += 1;
  }
  stepTo(tape, to.tick);
  return tape;
}

function stepTo(tape: Tape, tick: number): void {
  const { world } = tape;
  while (world.tick < tick) stepOnce(tape, tick);
  tape.tick = world.tick;
}

function stepOnce(tape: Tape, goal: number): void {
  const { world } = tape;
  const before = world.tick;
  for (const fact of step(world, []).facts) tape.facts.push(fact);
  if (world.tick === before)
    throw new Error(`the clock stands at tick ${before}, but the journal goes on to ${goal}`);
  tape.tick = world.tick;
}

/**
 * Plays a recording once and writes down how to come back. What cannot be followed ends the track there; it never throws
 * but for a setup that makes no world.
 */
export function layTrack(recording: Recording): Track {
  const { rows, end } = recording;
  const tape = beginning(recording);
  const { world } = tape;
  const most = Math.max(0, end - OFFICE_OPENS) + rows.length + 1;
  const at = new Float64Array(most);
  const factAt: number[] = [];
  const effects: RowEffect[] = [];
  const snapshots: Snapshot[] = [];
  let position = 0;
  let nextSnapshot = 0;
  let fault: Track['fault'] = null;
  const moved = (seconds: number): void => {
    position += 1;
    at[position] = (at[position - 1] ?? 0) + seconds;
    while (factAt.length < tape.facts.length) factAt.push(position);
  };
  const keep = (): void => {
    if (world.tick < nextSnapshot) return;
    nextSnapshot = world.tick + SNAPSHOT_TICKS;
    const { tick, applied } = tape;
    snapshots.push({ tick, applied, facts: tape.facts.length, text: saveWorld(world) });
  };
  const tickTo = (goal: number): void => {
    while (world.tick < goal) {
      keep();
      const seconds = tickSeconds(world);
      stepOnce(tape, goal);
      moved(seconds);
    }
  };
  keep();
  try {
    for (const row of rows) {
      tickTo(row.tick);
      const seconds = rowSeconds(world, row);
      const about = aboutOf(world, row.payload);
      const from = tape.facts.length;
      const { facts, outcomes } = settle(world, [commandOf(row)]);
      for (const fact of facts) tape.facts.push(fact);
      tape.applied += 1;
      effects.push({ outcome: outcomes[0] as Outcome, from, to: tape.facts.length, about });
      moved(seconds);
    }
    tickTo(end);
  } catch (error) {
    fault = { tick: world.tick, why: error instanceof Error ? error.message : String(error) };
  }
  const kept = fault ? rows.slice(0, effects.length) : rows;
  return {
    ...recording,
    rows: kept,
    ticks: Int32Array.from(kept, ({ tick }) => tick),
    end: fault ? fault.tick : end,
    facts: tape.facts,
    effects,
    snapshots,
    at: at.slice(0, position + 1),
    factAt: Int32Array.from(factAt),
    digest: digest(world),
    over: world.phase === 'over',
    fault,
  };
}

/** The world of a track at a moment. `facts` of the tape are only those after the snapshot it began from; `known` is how many came before. */
export function seek(track: Track, to: Moment): Tape & { known: number } {
  let best = track.snapshots[0] as Snapshot;
  for (const snapshot of track.snapshots) {
    if (snapshot.tick <= to.tick && snapshot.applied <= to.applied) best = snapshot;
    else break;
  }
  const tape: Tape = {
    world: loadWorld(best.text, track.content),
    facts: [],
    tick: best.tick,
    applied: best.applied,
  };
  playTo(tape, track, to);
  return { ...tape, known: best.facts };
}
