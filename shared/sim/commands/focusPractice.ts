/** Say which practice the org's slices on a lane build up. */
import { z } from 'zod';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing } from './command.ts';

export const focusPractice = command({
  verb: 'focusPractice',
  payload: z.strictObject({ practice: idShape }),
  refuse(view, _who, { practice }) {
    const row = view.practices[practice];
    if (!row) return missing('practice', practice);
    if (row.level >= 3) return no('practiceMaxed', { practice });
    if (row.needs !== '') return no('practiceNeedsOther', { practice, needs: row.needs });
    return row.focus ? no('sameValue') : null;
  },
  apply(tick, who, { practice }) {
    const { world } = tick;
    const lane = world.content.practices.find(({ id }) => id === practice)?.lane;
    if (lane === undefined) return;
    world.focus[lane] = practice;
    emit(tick, 'practiceFocused', { practice, team: who.team });
  },
});
