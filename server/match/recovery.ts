/** From a journal back to the worlds: load, then step to the tick that was reached. */
import type { Content } from '../../shared/content/types.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { commandOf, type JournalEntry, type JournalFile } from '../../shared/sim/journalFile.ts';
import { type Outcome, settle, step } from '../../shared/sim/step.ts';
import type { World, WorldSetup } from '../../shared/sim/world.ts';

/** One organisation, as its journal tells it. */
export interface Recovered {
  world: World;
  facts: Fact[];
  /** The outcome of every human command, by `seat:id`. */
  answers: Map<string, Outcome>;
  /** Number of the next journal entry. */
  nextSeq: number;
  /** What stopped the replay before its end, null when it went through. */
  fault: Error | null;
}

/** A world that nobody has touched yet. */
export const begin = (setup: WorldSetup, content: Content): Recovered => ({
  world: createWorld(setup, content),
  facts: [],
  answers: new Map(),
  nextSeq: 0,
  fault: null,
});

/** The key under which the answer to a human command is remembered. */
export const answerKey = (seat: string, id: string): string => `${seat}:${id}`;

/** Steps between two breaths of a long recovery, so that running games are not held up. */
const BREATH_TICKS = 2_000;

/**
 * Replays one organisation of a journal.
 * @param to stop at this tick instead of the reached one
 * @param breathe awaited now and then; omit it to run in one go
 */
export async function recover(
  journal: JournalFile,
  org: string,
  content: Content,
  to?: number,
  breathe?: () => Promise<void>,
): Promise<Recovered> {
  const recovered = begin(journal.setup, content);
  const entries = journal.entries.filter(
    (entry) => entry.org === org && (to === undefined || entry.tick <= to),
  );
  const last = entries.at(-1)?.tick ?? 0;
  const target = to ?? Math.max(journal.reached[org] ?? 0, last);
  recovered.nextSeq = entries.length;
  try {
    for (const entry of entries) {
      await stepTo(recovered, entry.tick, breathe);
      apply(recovered, entry);
    }
    await stepTo(recovered, target, breathe);
  } catch (error) {
    recovered.fault = error instanceof Error ? error : new Error(String(error));
  }
  return recovered;
}

function apply({ world, facts, answers }: Recovered, entry: JournalEntry): void {
  const result = settle(world, [commandOf(entry)]);
  facts.push(...result.facts);
  const outcome = result.outcomes[0];
  if (outcome && entry.actor === 'human') answers.set(answerKey(entry.seat, entry.id), outcome);
}

async function stepTo(
  { world, facts }: Recovered,
  tick: number,
  breathe?: () => Promise<void>,
): Promise<void> {
  while (world.tick < tick) {
    const before = world.tick;
    facts.push(...step(world, []).facts);
    if (world.tick === before)
      throw new Error(`the clock stands at tick ${before}, but the journal goes on to ${tick}`);
    if (breathe && world.tick % BREATH_TICKS === 0) await breathe();
  }
}
