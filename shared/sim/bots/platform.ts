/** The platform builder: delivery first, features later. Good where much is still to come, slow to show anything. */
import type { Bot } from './bot.ts';
import { pickBest, useFlags } from './habits/cards.ts';
import { readFirst } from './habits/desk.ts';
import { placeSlices } from './habits/lanes.ts';
import { chooseFocus } from './habits/learning.ts';
import { voteFor } from './habits/rules.ts';
import { cutSlices } from './habits/shape.ts';
import { chooseModes, chooseStrategies, safestStrategy, sendTrains } from './habits/units.ts';

export const platform: Bot = {
  lead: (place) => [
    ...placeSlices(place, { build: 0.2, quality: 0.15, delivery: 0.35, operate: 0.15, architecture: 0.15 }),
    ...pickBest(place, false),
    ...useFlags(place),
    ...chooseStrategies(place, safestStrategy(place)),
    ...chooseModes(place, 'onDemand'),
    ...cutSlices(place, 4),
    ...chooseFocus(place, {
      versioning: 3,
      ci: 3,
      oneButton: 3,
      pipeline: 3,
      packages: 2,
      images: 2,
      canary: 2,
      blueGreen: 2,
      tests: 2,
      trunk: 1,
      monitoring: 2,
      autoscaling: 2,
      configManagement: 1,
    }),
    ...voteFor(place, {
      cadence: 'daily',
      approval: 'off',
      pagers: 'teams',
      tools: 'paved',
      hosting: 'cloud',
    }),
    ...sendTrains(place, 1),
  ],
  send: (place) => sendTrains(place, 1),
  answer: readFirst,
};
