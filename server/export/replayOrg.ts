/** One organisation played again from its journal: who decided what, with which outcome, and what happened. */
import type { Content } from '../../shared/content/types.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import type { JournalEntry, JournalFile } from '../../shared/sim/journalFile.ts';
import type { Outcome } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { answerKey, recover } from '../match/recovery.ts';

/** Something a person told her organisation, and the answer. */
export interface Decision {
  entry: JournalEntry;
  outcome: Outcome | undefined;
}

export interface ReplayedOrg {
  org: string;
  world: World;
  facts: readonly Fact[];
  decisions: Decision[];
  /** Seat → the engineers it played, the last one last. */
  played: Map<string, string[]>;
}

/** @param breathe awaited now and then, so that running games are not held up */
export async function replayOrg(
  journal: JournalFile,
  org: string,
  content: Content,
  breathe: () => Promise<void>,
): Promise<ReplayedOrg> {
  const { world, facts, answers } = await recover(journal, org, content, undefined, breathe);
  const decisions: Decision[] = [];
  const played = new Map<string, string[]>();
  for (const entry of journal.entries) {
    if (entry.org !== org || entry.seat === '') continue;
    if (entry.actor === 'human')
      decisions.push({ entry, outcome: answers.get(answerKey(entry.seat, entry.id)) });
    else if (entry.verb === 'takeSeat') sit(played, entry);
  }
  return { org, world, facts, decisions, played };
}

function sit(played: Map<string, string[]>, { seat, payload }: JournalEntry): void {
  const { engineer } = payload as { engineer: string };
  const before = played.get(seat) ?? [];
  played.set(seat, [...before.filter((one) => one !== engineer), engineer]);
}
