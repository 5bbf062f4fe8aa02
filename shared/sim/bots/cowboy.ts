/** The cowboy: everybody builds, nothing is tested, the train leaves when it can, and fires are put out by feel. */
import { luckInt } from '../random.ts';
import { type Bot, untried } from './bot.ts';
import { pickBest } from './habits/cards.ts';
import { placeSlices } from './habits/lanes.ts';
import { voteFor } from './habits/rules.ts';
import { sendTrains } from './habits/units.ts';

export const cowboy: Bot = {
  lead: (place) => [
    ...placeSlices(place, { build: 1 }),
    ...pickBest(place, false),
    ...sendTrains(place, 1),
    ...voteFor(place, { cadence: 'daily', approval: 'off' }),
    { verb: 'answerStakeholder', payload: { accept: true } },
  ],
  send: (place) => sendTrains(place, 1),

  answer({ view, seed }, incident) {
    const options = untried(view, incident).filter((option) => option.response !== 'investigate');
    const guess =
      options[luckInt(seed, 'bots', `gut/${incident.id}/${view.tick}`, Math.max(1, options.length))];
    return guess ? [{ verb: 'respond', payload: { option: guess.id } }] : [];
  },
};
