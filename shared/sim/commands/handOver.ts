/** Hand a module of one's own over to another team. What people know of it stays with the people. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { callForAttention, emit } from '../emit.ts';
import { refreshOwners } from '../owners.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing, pinnedNow } from './command.ts';

export const handOver = command({
  verb: 'handOver',
  payload: z.strictObject({ module: idShape, team: idShape }),
  refuse(view, who, { module, team }) {
    const row = view.modules[module];
    if (!row) return missing('module', module);
    if (!view.teams[team]) return missing('team', team);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    return row.team === team ? no('sameValue') : pinnedNow(view, 'modules');
  },
  apply(tick, _who, { module, team }) {
    const { world } = tick;
    const row = world.modules[module];
    if (!row) return;
    const from = row.team;
    row.team = team;
    for (const one of Object.values(world.teams)) one.modules = one.modules.filter((id) => id !== module);
    world.teams[team]?.modules.push(module);
    const extraction = world.extractions[module];
    if (extraction) extraction.team = team;
    refreshOwners(world);
    // A service goes with its last module: whoever owns all of it owns the unit.
    const unit = world.units[row.unit];
    if (unit?.kind === 'service' && unit.owners.length === 1) unit.team = team;
    const fact = emit(tick, 'ownerChanged', { module, from, to: team });
    noteDecision(world, `owner/${module}`, fact);
    world.dirty = true;
    callForAttention(world);
  },
});
