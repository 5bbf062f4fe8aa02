/** The cards of the morning for one person: those of her hats, the most pressing first, and never a flood. Pure. */
import { isAlone } from '../../shared/sim/alone.ts';
import { hatsOf, seatOf } from '../../shared/sim/hats.ts';
import type { MorningRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { payloadKey } from '../../shared/sim/worldSuggestions.ts';
import type { Ask } from './askParts.ts';
import { inOrder } from './reads.ts';

/** Questions of a day beyond which somebody with several hats is flooded. */
const MOST = 2;

/** Today's questions to this person; to whoever sits beside a hat, those of the hat. None outside days played by hand. */
export function morningsOf(view: PublicWorld, engineer: string): MorningRow[] {
  const team = view.engineers[engineer]?.team;
  if (view.phase !== 'live' || team === undefined) return [];
  const worn = hatsOf(view, engineer);
  const hats = worn.length > 0 ? worn : seatOf(view, engineer).hats;
  const asked = inOrder(view.mornings).filter((row) => row.team === team && hats.includes(row.hat));
  // A word moves people and nothing else: alone among bots both of its answers come to the same.
  const deeds = isAlone(view, engineer) ? asked.filter(({ verb }) => verb !== 'message') : asked;
  return (deeds.length > 0 ? deeds : asked).sort((one, other) => other.weight - one.weight).slice(0, MOST);
}

/** The ask offers what one of these cards asks about: it need not be asked twice. */
export const isAskedBy = (cards: readonly MorningRow[], { options }: Ask): boolean =>
  options.some(
    ({ act }) =>
      act.do === 'propose' &&
      cards.some(
        (card) =>
          (card.state === 'open' || card.state === 'left') &&
          card.verb === act.verb &&
          card.payload === payloadKey(act.payload),
      ),
  );
