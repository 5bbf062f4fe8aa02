/** Choose when the train of one's own service leaves. The monolith's mode is a policy. */
import { z } from 'zod';
import { dayOf } from '../calendar.ts';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { MODES } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import { allows, command, idShape, mayUseUnit, pinnedNow } from './command.ts';

export const chooseMode = command({
  verb: 'chooseMode',
  payload: z.strictObject({ unit: idShape, mode: z.enum(MODES), intervalDays: z.int().min(1).max(91) }),
  refuse(view, who, { unit, mode, intervalDays }) {
    const refusal = mayUseUnit(view, who, unit);
    if (refusal) return refusal;
    const row = view.units[unit];
    if (row?.kind === 'monolith') return no('sharedTrainIsPolicy');
    const held = pinnedNow(view, 'mode');
    if (held) return held;
    if (!allows(view, unit, mode)) return no('modeLocked', { mode });
    return row?.mode === mode && row.intervalDays === intervalDays ? no('sameValue') : null;
  },
  apply(tick, _who, { unit, mode, intervalDays }) {
    const row = tick.world.units[unit];
    if (!row) return;
    row.mode = mode;
    row.intervalDays = intervalDays;
    row.departDay = dayOf(tick.world.tick);
    noteDecision(tick.world, `mode/${unit}`, emit(tick, 'modeChosen', { unit, mode, intervalDays }));
  },
});
