/** Place one of the bets on the board. */
import { z } from 'zod';
import { BETS } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import { placeBetNow } from '../systems/bets.ts';
import { command } from './command.ts';

export const placeBet = command({
  verb: 'placeBet',
  payload: z.strictObject({ bet: z.enum(BETS) }),
  refuse(view, _, { bet }) {
    return view.bets.split(' ').includes(bet) ? null : no('nothingOffered');
  },
  apply(tick, who, { bet }) {
    placeBetNow(tick, who.team, bet);
  },
});
