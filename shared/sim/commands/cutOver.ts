/** The cutover: the slice leaves the pie, or comes back to it. Pressed in a live week; a team without a human does it whenever it is ready. */
import { z } from 'zod';
import { decided, noteDecision } from '../causes.ts';
import { makeService } from '../createWorld.ts';
import { callForAttention, emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { mergeIntoMonolith } from '../systems/extraction.ts';
import { without } from '../tables.ts';
import { command, idShape, missing } from './command.ts';

export const cutOver = command({
  verb: 'cutOver',
  payload: z.strictObject({ module: idShape }),
  refuse(view, who, { module }) {
    const row = view.extractions[module];
    if (!row) return missing('extraction', module);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if (!row.ready) return no('extractionNotReady', { module });
    const unit = view.modules[module]?.unit ?? '';
    const moving = Object.values(view.deploys).some(
      (deploy) => deploy.unit === unit && deploy.state !== 'done' && deploy.state !== 'rolledBack',
    );
    if (row.back && moving) return no('ovenBusy', { unit });
    return who.kind === 'human' && view.phase !== 'live' ? no('cutoverNeedsLiveWeek') : null;
  },
  apply(tick, who, { module }) {
    const { world } = tick;
    const back = world.extractions[module]?.back ?? false;
    const began = decided(world, `cutover/${module}`);
    world.extractions = without(world.extractions, module);
    if (back) mergeIntoMonolith(world, module);
    else makeService(world, module, who.team);
    const kind = back ? 'sliceMergedBack' : 'sliceCutOver';
    const unit = world.modules[module]?.unit ?? '';
    noteDecision(world, `cutover/${module}`, emit(tick, kind, { module, team: who.team, unit }, began));
    callForAttention(world);
  },
});
