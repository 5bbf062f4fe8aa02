/** A team's word on the next departure of a train: aboard or hold. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { rowsOf } from '../rows.ts';
import { depart, undecided } from '../systems/trains.ts';
import { command, idShape, mayUseUnit } from './command.ts';

export const callTrain = command({
  verb: 'callTrain',
  payload: z.strictObject({ unit: idShape, aboard: z.boolean() }),
  refuse(view, who, { unit, aboard }) {
    const refusal = mayUseUnit(view, who, unit);
    if (refusal) return refusal;
    const boxes = rowsOf(view.changes).some(
      (c) => c.unit === unit && c.team === who.team && c.state === 'waiting',
    );
    if (!boxes) return no('trainEmpty');
    const word = aboard ? 'aboard' : 'hold';
    return unit === 'monolith' && view.teams[who.team]?.word === word ? no('sameValue') : null;
  },
  apply(tick, who, { unit, aboard }) {
    const { world } = tick;
    const train = world.units[unit];
    if (!train) return;
    train.words[who.team] = aboard ? 'aboard' : 'hold';
    const fact = emit(tick, 'trainAnswered', { unit, team: who.team, aboard });
    noteDecision(world, `word/${unit}/${who.team}`, fact);
    if (train.calling && undecided(world, train).length === 0) depart(tick, train);
  },
});
