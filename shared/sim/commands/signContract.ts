/** Agree on a contract for a call between two units: what the provider promises, checked by tests. Both teams work on it. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { beginContract } from '../systems/interfaces.ts';
import { command, idShape, missing } from './command.ts';
import { levelFor } from './focusPractice.ts';

export const signContract = command({
  verb: 'signContract',
  payload: z.strictObject({ call: idShape }),
  refuse(view, who, { call }) {
    const row = view.calls[call];
    if (!row) return missing('call', call);
    const provider = view.modules[row.to]?.team ?? '';
    if (provider !== who.team && view.modules[row.from]?.team !== who.team)
      return no('notYourTeam', { team: provider });
    if (!row.remote) return no('callInside', { call });
    if (row.contract !== 'none') return no('contractStands', { call });
    return levelFor(view, 'contracts', provider) < 1 ? no('contractLocked', { team: provider }) : null;
  },
  apply(tick, who, { call }) {
    const found = tick.world.calls.find((one) => one.id === call);
    if (found) beginContract(tick, found, who.team);
  },
});
