/** The facilitator ends the game now, in the middle of whatever is going on: what has happened stands, and the debrief follows. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { endNow } from '../systems/phases.ts';
import { systemCommand } from './command.ts';

export const endGame = systemCommand({
  verb: 'endGame',
  payload: z.strictObject({}),
  refuse: (view) => (view.phase === 'over' ? no('phaseMoved', { phase: view.phase }) : null),
  apply: (tick) => endNow(tick),
});
