/** Give or cancel a standing order: what is done when a symptom shows, without a click. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { RESPONSES, SYMPTOMS } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import { command } from './command.ts';

export const setOrder = command({
  verb: 'setOrder',
  payload: z.strictObject({
    symptom: z.enum(SYMPTOMS),
    response: z.union([z.enum(RESPONSES), z.literal('')]),
  }),
  refuse(view, _who, { symptom, response }) {
    const row = view.orders[symptom];
    if ((row?.response ?? '') === response) return no('sameValue');
    const used = Object.keys(view.orders).length;
    return response !== '' && !row && used >= view.orderSlots
      ? no('ordersFull', { slots: view.orderSlots })
      : null;
  },
  apply(tick, who, { symptom, response }) {
    if (response === '') delete tick.world.orders[symptom];
    else tick.world.orders[symptom] = response;
    const fact = emit(tick, 'orderSet', { symptom, response, team: who.team });
    noteDecision(tick.world, `order/${symptom}`, fact);
  },
});
