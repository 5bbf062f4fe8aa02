/** Take a ringing page. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { acknowledge as take } from '../systems/paging.ts';
import { command, idShape, mayWork } from './command.ts';

export const acknowledge = command({
  verb: 'acknowledge',
  payload: z.strictObject({ incident: idShape }),
  refuse(view, who, { incident }) {
    return (
      mayWork(view, who, incident) ??
      (view.incidents[incident]?.state === 'ringing' ? null : no('pageNotRinging'))
    );
  },
  apply(tick, who, { incident }) {
    const row = tick.world.incidents[incident];
    if (!row) return;
    // Whoever takes the page answers for it.
    row.engineer = who.engineer;
    take(tick, row);
  },
});
