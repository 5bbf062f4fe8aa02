/** Goes to the place that an address names; whatever makes no sense is left aside. */
import { positionOf, positionOfTick } from '../../../shared/sim/fork/moment.ts';
import type { Place } from './address.ts';
import { without } from './forks.ts';
import { panel } from './looks.ts';
import { goToPosition, opened, tape, watch } from './show.ts';

/** Goes there, as far as the game that is open has such a place; where What if? was asked of a decision, the game without it runs at once. */
export async function atPlace({ org, tick, row, fork }: Place): Promise<void> {
  if (!opened.value) return;
  if (org !== '' && opened.value.orgs.includes(org)) await watch(org);
  const now = tape.value;
  if (!now) return;
  if (fork) panel.value = 'fork';
  if (tick < 0) return;
  const known = row >= 0 && now.ticks[row] === tick;
  goToPosition(known ? positionOf({ tick, applied: row }) : positionOfTick(now.ticks, tick));
  const decision = fork && known ? now.decisions.find(({ seq }) => seq === row) : undefined;
  if (decision) void without(decision);
}
