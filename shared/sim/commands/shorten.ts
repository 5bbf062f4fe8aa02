/** How long the rest of the game is: a facilitator whose lesson runs late cuts it, or takes the cut back. */
import { z } from 'zod';
import { quarterOf, weekdayOf } from '../calendar.ts';
import { callForAttention } from '../emit.ts';
import { liveDaysOf } from '../length.ts';
import { seesProof } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import type { World } from '../world.ts';
import { systemCommand } from './command.ts';

export const shorten = systemCommand({
  verb: 'shorten',
  payload: z.strictObject({
    quarters: z.int().min(1).max(40),
    liveDays: z.int().min(1).max(5),
    standing: z.number().min(0.25).max(1),
  }),
  refuse(view, _who, { quarters }) {
    // The year-end proof is neither cut nor made longer: its quarters are not played.
    const fits = seesProof(view) ? quarters === view.quarters : quarters >= view.quarter;
    return view.phase === 'over' || !fits ? no('phaseMoved', { phase: view.phase }) : null;
  },
  apply({ world }, _who, { quarters, liveDays, standing }) {
    const kept = { quarter: quarterOf(world.tick), days: daysNow(world, liveDays) };
    world.shortened = { quarters, liveDays, standing, kept };
    callForAttention(world);
  },
});

/** Days of the quarter under way: what is behind is behind, and a day that has begun is played to its end. */
function daysNow(world: World, liveDays: number): number {
  if (world.phase === 'live') return Math.min(5, Math.max(liveDays, weekdayOf(world.tick) + 1));
  return world.phase === 'habit' || world.phase === 'lapse' ? liveDaysOf(world) : liveDays;
}
