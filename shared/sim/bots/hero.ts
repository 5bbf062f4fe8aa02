/** The hero: works every incident by hand as well as anybody could, ships all week, and builds no habit at all. */
import type { Bot } from './bot.ts';
import { pickBest, useFlags } from './habits/cards.ts';
import { readFirst } from './habits/desk.ts';
import { placeSlices } from './habits/lanes.ts';
import { sendTrains } from './habits/units.ts';

export const hero: Bot = {
  lead: (place) => [
    ...placeSlices(place, { build: 0.75, quality: 0.1, operate: 0.15 }),
    ...pickBest(place, false),
    ...useFlags(place),
    // By hand, in the weeks played by hand: the rest of the quarter goes on as it always did.
    ...(place.view.phase === 'live' ? sendTrains(place, 1) : []),
  ],
  send: (place) => (place.view.phase === 'live' ? sendTrains(place, 1) : []),
  answer: readFirst,
};
