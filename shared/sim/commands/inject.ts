/** What a facilitator puts on the world from outside: more visitors, a lost zone, a fault. A condition, never a result. */
import { z } from 'zod';
import { emit } from '../emit.ts';
import { conditionSchema } from '../pins.ts';
import { putOn } from '../systems/conditions.ts';
import { idShape, systemCommand } from './command.ts';

export const inject = systemCommand({
  verb: 'inject',
  payload: z.strictObject({ inject: idShape, condition: conditionSchema }),
  refuse: () => null,
  apply(tick, _who, { inject: id, condition }) {
    const fact = emit(tick, 'injected', { inject: id, what: condition.kind });
    putOn(tick.world, id, condition, fact);
  },
});
