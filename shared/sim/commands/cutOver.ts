/** The cutover: the slice leaves the pie. Pressed in a live week; a team without a human does it whenever it is ready. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { makeService } from '../createWorld.ts';
import { callForAttention, emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing } from './command.ts';

export const cutOver = command({
  verb: 'cutOver',
  payload: z.strictObject({ module: idShape }),
  refuse(view, who, { module }) {
    const row = view.extractions[module];
    if (!row) return missing('extraction', module);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if (!row.ready) return no('extractionNotReady', { module });
    return who.kind === 'human' && view.phase !== 'live' ? no('cutoverNeedsLiveWeek') : null;
  },
  apply(tick, who, { module }) {
    const { world } = tick;
    delete world.extractions[module];
    const unit = makeService(world, module, who.team);
    const fact = emit(tick, 'sliceCutOver', { module, team: who.team, unit: unit.id });
    noteDecision(tick.world, `cutover/${module}`, fact);
    callForAttention(world);
  },
});
