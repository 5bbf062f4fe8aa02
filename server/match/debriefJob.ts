/** What the threads of a debrief are given: either one game of bots to play, or what happened to organisations, one after the other. */
import type { KeptMark, Played } from '../../shared/sim/debrief/findings.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';

/** As workerData: a careful bot plays this game up to a tick; null for a thread that waits for what happened. */
export type BotJob = { setup: WorldSetup; to: number } | null;

/** As messages: an organisation, and at last the moments that were kept, upon which it answers. */
export type DebriefPart = { played: Played } | { marks: readonly KeptMark[] };
