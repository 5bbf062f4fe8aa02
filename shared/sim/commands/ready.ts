/** The team is ready to go on; when every team with a human is, the standing phase ends. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { allReady, endPhase, isStanding } from '../systems/phases.ts';
import { command } from './command.ts';

export const ready = command({
  verb: 'ready',
  payload: z.strictObject({}),
  refuse(view, who) {
    if (!isStanding(view.phase) || view.phase === 'over') return no('wrongPhase', { phase: view.phase });
    return view.ready.split(' ').includes(who.team) ? no('sameValue') : null;
  },
  apply(tick, who) {
    const { world } = tick;
    world.ready.push(who.team);
    if (allReady(world)) endPhase(tick);
  },
});
