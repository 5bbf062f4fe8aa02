/** What the thread of a ghost is given, and what it tells. */
import type { Curves } from '../../shared/sim/fork/compare.ts';
import type { JournalFile } from '../../shared/sim/journalFile.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';

/** A game for careful bots, or one that was played; as text where it lies in the store. */
export type ShadeJob = { bot: WorldSetup } | { journal: JournalFile | string };

/** A line by organisation. */
export type Lines = Record<string, Curves>;
