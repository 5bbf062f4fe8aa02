/** Choose how the unit's next deploys replace the running version. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { STRATEGIES } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import { allows, command, idShape, mayUseUnit, pinnedNow } from './command.ts';

export const chooseStrategy = command({
  verb: 'chooseStrategy',
  payload: z.strictObject({ unit: idShape, strategy: z.enum(STRATEGIES) }),
  refuse(view, who, { unit, strategy }) {
    const refusal = mayUseUnit(view, who, unit);
    if (refusal) return refusal;
    const held = pinnedNow(view, 'strategy');
    if (held) return held;
    const conductor = view.units[unit]?.conductor ?? '';
    if (conductor !== who.team) return no('notConductor', { team: conductor });
    if (!allows(view, unit, strategy)) return no('strategyLocked', { strategy });
    return view.units[unit]?.strategy === strategy ? no('sameValue') : null;
  },
  apply(tick, _who, { unit, strategy }) {
    const row = tick.world.units[unit];
    if (!row) return;
    row.strategy = strategy;
    noteDecision(tick.world, `strategy/${unit}`, emit(tick, 'strategyChosen', { unit, strategy }));
  },
});
