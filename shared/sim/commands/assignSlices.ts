/** Put an engineer's two slices on lanes; it takes effect next morning. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { LANES } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing, pinnedNow } from './command.ts';

const lane = z.enum(LANES);

export const assignSlices = command({
  verb: 'assignSlices',
  payload: z.strictObject({ engineer: idShape, a: lane, b: lane }),
  refuse(view, who, { engineer, a, b }) {
    const row = view.engineers[engineer];
    if (!row) return missing('engineer', engineer);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if (row.human && engineer !== who.engineer) return no('notYourEngineer', { engineer });
    const held = pinnedNow(view, 'lanes');
    if (held) return held;
    return row.nextA === a && row.nextB === b ? no('sameValue') : null;
  },
  apply(tick, who, { engineer, a, b }) {
    const person = tick.world.engineers[engineer];
    if (person) person.next = [a, b];
    const fact = emit(tick, 'slicesAssigned', { engineer, team: who.team, a, b });
    noteDecision(tick.world, `lanes/${who.team}`, fact);
  },
});
