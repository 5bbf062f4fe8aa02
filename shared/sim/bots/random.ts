/** Random: any legal-looking command, by keyed luck. It shows what happens when nobody thinks, and finds holes in the law. */

import { LANES, MODES, type PublicWorld, STRATEGIES } from '../publicWorld.ts';
import { luck, luckInt } from '../random.ts';
import { type Bot, type Place, untried, type Wish } from './bot.ts';

/** Commands it blurts out each time it is asked. */
const WISHES_PER_TURN = 3;

export const random: Bot = {
  lead: (place) =>
    Array.from({ length: WISHES_PER_TURN }, (_, i) => wish(place, i)).filter((w): w is Wish => w !== null),

  answer({ view, seed }, incident) {
    const options = untried(view, incident);
    const guess =
      options[luckInt(seed, 'bots', `blurt/${incident.id}/${view.tick}`, Math.max(1, options.length))];
    return guess ? [{ verb: 'respond', payload: { option: guess.id } }] : [];
  },
};

function wish(place: Place, i: number): Wish | null {
  const { view, seed, team } = place;
  const name = `${team.id}/${view.tick}/${i}`;
  const draw = <T>(what: string, items: readonly T[]): T | undefined =>
    items[luckInt(seed, 'bots', `${what}/${name}`, Math.max(1, items.length))];
  const card = draw('card', place.cards)?.id ?? '';
  const unit = draw('unit', Object.values(view.units))?.id ?? '';
  const module = draw('module', place.modules)?.id ?? '';
  const engineer = draw('engineer', place.people)?.id ?? '';
  const other = draw('team', Object.keys(view.teams)) ?? '';
  const wishes: Wish[] = [
    { verb: 'assignSlices', payload: { engineer, a: draw('a', LANES), b: draw('b', LANES) } },
    { verb: 'pickCard', payload: { card } },
    { verb: 'flagCard', payload: { card, flagged: luck(seed, 'bots', `flag/${name}`) < 0.5 } },
    { verb: 'setShare', payload: { card, share: draw('share', [0, 0.1, 0.5, 1]) } },
    { verb: 'sendTrain', payload: { unit } },
    { verb: 'callTrain', payload: { unit, aboard: luck(seed, 'bots', `word/${name}`) < 0.6 } },
    { verb: 'chooseStrategy', payload: { unit, strategy: draw('strategy', STRATEGIES) } },
    {
      verb: 'chooseMode',
      payload: {
        unit,
        mode: draw('mode', MODES),
        intervalDays: 1 + luckInt(seed, 'bots', `days/${name}`, 30),
      },
    },
    { verb: 'startExtraction', payload: { module } },
    { verb: 'cutOver', payload: { module } },
    { verb: 'focusPractice', payload: { practice: draw('practice', Object.keys(view.practices)) } },
    { verb: 'callOvertime', payload: {} },
    { verb: 'hire', payload: {} },
    {
      verb: luck(seed, 'bots', `where/${name}`) < 0.5 ? 'lend' : 'moveEngineer',
      payload: { engineer, team: other },
    },
    { verb: 'splitTeam', payload: { modules: [module] } },
    votes(view, draw),
  ];
  return draw('verb', wishes) ?? null;
}

function votes(view: PublicWorld, draw: <T>(what: string, items: readonly T[]) => T | undefined): Wish {
  const policy = draw('policy', Object.values(view.policies));
  return {
    verb: 'castVote',
    payload: { policy: policy?.id ?? '', value: draw('value', policy?.choices.split(' ') ?? []) },
  };
}
