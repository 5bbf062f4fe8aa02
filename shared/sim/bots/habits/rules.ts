/** How a bot votes, once nobody plays: the rules it wants, by what the org can do already. */
import type { Place, Wish } from '../bot.ts';
import { nobodyPlays, votesOn } from '../seen.ts';

/** Votes for each rule that has another value; rules that cannot be chosen are left out by the refusal. */
export function voteFor({ view, team }: Place, wanted: Readonly<Record<string, string>>): Wish[] {
  if (!nobodyPlays(view)) return [];
  const wishes: Wish[] = [];
  for (const [policy, value] of Object.entries(wanted)) {
    const row = view.policies[policy];
    if (!row || row.value === value || votesOn(view, policy).has(`${team.id}:${value}`)) continue;
    wishes.push({ verb: 'castVote', payload: { policy, value } });
  }
  return wishes;
}
