/** The facilitator opens and closes levers, for everybody from now on. */
import { z } from 'zod';
import { callForAttention, emit } from '../emit.ts';
import { LEVERS } from '../leverNames.ts';
import { closedIn } from '../levers.ts';
import { no } from '../refusals.ts';
import { systemCommand } from './command.ts';

const asText = (closed: readonly string[]): string => LEVERS.filter((one) => closed.includes(one)).join(' ');

export const setLevers = systemCommand({
  verb: 'setLevers',
  payload: z.strictObject({ closed: z.array(z.enum(LEVERS)).max(LEVERS.length) }),
  refuse: (view, _who, { closed }) =>
    asText(closed) === asText(view.closed.split(' ')) ? no('sameValue') : null,
  apply(tick, _who, { closed }) {
    const { world } = tick;
    const before = closedIn(world);
    world.closed = LEVERS.filter((lever) => closed.includes(lever));
    for (const lever of before) if (!closed.includes(lever)) emit(tick, 'leverOpened', { lever });
    callForAttention(world);
  },
});
