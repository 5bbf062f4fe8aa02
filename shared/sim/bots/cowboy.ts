/** The cowboy: everybody builds, nothing is tested, the train leaves when it can, and fires are put out by feel. */
import { luckInt } from '../random.ts';
import { type Bot, nobodyPlays, untried, type Wish } from './bot.ts';

export const cowboy: Bot = {
  lead({ view, team, people, cards }) {
    const wishes: Wish[] = people.map((engineer) => ({
      verb: 'assignSlices',
      payload: { engineer: engineer.id, a: 'build', b: 'build' },
    }));
    const biggest = cards.filter((card) => card.state === 'backlog').sort((a, b) => b.hope - a.hope)[0];
    if (biggest) wishes.push({ verb: 'pickCard', payload: { card: biggest.id } });
    for (const unit of Object.values(view.units)) {
      const mine = unit.kind === 'service' ? unit.team === team.id : nobodyPlays(view);
      if (mine && unit.waiting > 0) wishes.push({ verb: 'sendTrain', payload: { unit: unit.id } });
    }
    if (nobodyPlays(view)) wishes.push({ verb: 'castVote', payload: { policy: 'cadence', value: 'daily' } });
    return wishes;
  },

  answer({ view, seed }, incident) {
    const options = untried(view, incident).filter((option) => option.response !== 'investigate');
    const guess =
      options[luckInt(seed, 'bots', `gut/${incident.id}/${view.tick}`, Math.max(1, options.length))];
    return guess ? [{ verb: 'respond', payload: { option: guess.id } }] : [];
  },
};
