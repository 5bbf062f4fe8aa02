/** The cautious: rare releases, boards and testers before each, nobody cuts anything. It means to be safe. */
import type { Bot } from './bot.ts';
import { pickBest } from './habits/cards.ts';
import { readFirst } from './habits/desk.ts';
import { placeSlices } from './habits/lanes.ts';
import { chooseFocus } from './habits/learning.ts';
import { voteFor } from './habits/rules.ts';
import { chooseModes, chooseStrategies } from './habits/units.ts';

export const cautious: Bot = {
  lead: (place) => [
    ...placeSlices(place, { build: 0.5, quality: 0.3, operate: 0.15, learn: 0.05 }),
    ...pickBest(place, true),
    ...chooseStrategies(place, 'allAtOnce'),
    ...chooseModes(place, 'scheduled', 30),
    ...chooseFocus(place, { tests: 1, staging: 2, monitoring: 1, runbooks: 1, replication: 1 }),
    ...voteFor(place, {
      cadence: 'monthly',
      approval: 'on',
      pagers: 'central',
      errorBudget: 'on',
      freeze: 'on',
      chaos: 'off',
      reviews: 'blameful',
    }),
    { verb: 'answerStakeholder', payload: { accept: true } },
  ],
  answer: readFirst,
};
