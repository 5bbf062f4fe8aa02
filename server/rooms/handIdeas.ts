/** Sentences that lie beside an organisation's hand-over note: what those who do not write it would put into it. */
import { type HandIdea, IDEAS_EACH, type Inherit, MOST_IDEAS } from '../../shared/net/inherit.ts';
import type { HostBook } from './HostBook.ts';
import type { Seats } from './seats.ts';

/** Lays one more beside it. The same one lies there once; of one person the newest few stay. */
export function addIdea({ inherit }: Pick<HostBook, 'inherit'>, org: string, idea: HandIdea): void {
  const said = JSON.stringify(idea.line);
  const others = inherit.ideas[org] ?? [];
  if (others.some(({ line }) => JSON.stringify(line) === said)) return;
  const ideas = [...others, idea];
  const mine = ideas.filter(({ by }) => by === idea.by);
  const tooMany = new Set(mine.slice(0, -IDEAS_EACH));
  inherit.ideas[org] = ideas.filter((one) => !tooMany.has(one)).slice(-MOST_IDEAS);
}

/**
 * A note as pages are told it, and while it is written what lies beside it. Seats are kept, not names: who is forgotten is
 * forgotten here too.
 */
export function saidOf(
  { inherit }: Pick<HostBook, 'inherit'>,
  org: string,
  seats: Seats,
  writing: boolean,
): Pick<Inherit, 'note' | 'ideas'> {
  const named = <T extends { by: string }>(kept: T): T => ({ ...kept, by: seats.get(kept.by)?.name ?? '' });
  const note = inherit.notes[org];
  return { note: note ? named(note) : null, ideas: writing ? (inherit.ideas[org] ?? []).map(named) : [] };
}

/** What somebody laid there who is forgotten. */
export function forgetIdeas({ inherit }: Pick<HostBook, 'inherit'>, seat: string): void {
  for (const [org, ideas] of Object.entries(inherit.ideas))
    inherit.ideas[org] = ideas.filter(({ by }) => by !== seat);
}
