/**
 * The careful learner: small batches, experiments behind flags, evidence before responses, ways of working by what was lost,
 * slices cut where the team can hold them and merged back where it cannot.
 */
import type { Bot, Place, Wish } from './bot.ts';
import { pickBest, useFlags } from './habits/cards.ts';
import { readFirst } from './habits/desk.ts';
import { placeSlices, type Weights } from './habits/lanes.ts';
import { type Curriculum, chooseFocus, learnedLanes } from './habits/learning.ts';
import { askWhat } from './habits/reviews.ts';
import { voteFor } from './habits/rules.ts';
import { cutSlices, drowns, mergeSlices, signContracts } from './habits/shape.ts';
import { chooseModes, chooseStrategies, safestStrategy, sendTrains } from './habits/units.ts';
import { callsOf, extractionsOf } from './seen.ts';

/** What it thinks of each practice before anything has gone wrong. */
export const CURRICULUM: Curriculum = {
  versioning: 3,
  oneButton: 3,
  ci: 2.5,
  canary: 2,
  pipeline: 2,
  flags: 1,
  packages: 0.6,
  blueGreen: 0.5,
  images: 0.4,
  tests: 3,
  trunk: 3,
  staging: 0.3,
  monitoring: 4,
  autoRollback: 2,
  runbooks: 2,
  configManagement: 1,
  autoscaling: 2.5,
  replication: 5,
  caching: 1,
  chaosMonkey: 1.6,
  conformityMonkey: 0.3,
  janitorMonkey: 0.3,
  migrations: 1.2,
  breakers: 1,
  contracts: 3,
  oneLogic: 0.6,
  postmortems: 2,
  firstDay: 0.4,
};

/** A third of the team builds, the others make building safe; lanes with nothing left to learn give slices back. */
const WEIGHTS: Weights = {
  build: 0.28,
  quality: 0.26,
  delivery: 0.14,
  operate: 0.18,
  architecture: 0.07,
  learn: 0.07,
};
/** Share of Architecture as long as interfaces stand without a contract, or a slice is half out. */
const EXPOSED = 0.2;
/** People at a full table. */
const TABLE = 8;
/** What has to hold before anything is broken on purpose. */
const SAFE_TO_KILL = ['monitoring', 'replication', 'runbooks'];
/** Cash below which it saves. */
const RESERVE_CENTS = 20_000_000;
/** Services a team of eight can look after beside its part of the monolith. */
const SERVICES = 2;

/** Interfaces of the team cross the network and nobody promises anything. */
const isExposed = ({ view, team }: Place): boolean =>
  callsOf(view, team.id).some((call) => call.remote && call.contract !== 'kept');

/** A slice is on its way out: until it is, everything is done twice. */
const isCutting = ({ view, team }: Place): boolean =>
  extractionsOf(view, team.id).some((row) => row.active && !row.ready);

function weights(place: Place, curriculum: Curriculum): Weights {
  const learned = learnedLanes(place, curriculum);
  const own: Record<string, number> = { ...WEIGHTS };
  for (const lane of learned) if (lane !== 'build') own[lane] = (own[lane] ?? 0) * 0.4;
  if (isExposed(place) || isCutting(place)) own.architecture = EXPOSED;
  return own;
}

function rules({ view }: Place): Record<string, string> {
  const level = (id: string): number => view.practices[id]?.level ?? 0;
  const mayFlow = view.units.monolith?.allows.split(' ').includes('continuous') ?? false;
  return {
    cadence: mayFlow ? 'continuous' : level('oneButton') > 0 || level('ci') > 0 ? 'daily' : 'twoDays',
    approval: 'off',
    pagers: 'teams',
    reviews: 'blameless',
    tools: 'paved',
    errorBudget: 'off',
    freeze: 'off',
    hosting: 'cloud',
    // Money that lies around serves nobody: servers and people are ordered in time.
    budget: view.cash > RESERVE_CENTS ? 'grow' : 'lean',
    // Killing servers teaches where losing one hurts nobody.
    chaos: SAFE_TO_KILL.every((id) => level(id) > 0) ? 'on' : 'off',
  };
}

/** A team that cannot hold its services: fewer of them come before anything else. */
const DROWNING: Weights = { build: 0.25, quality: 0.1, operate: 0.1, architecture: 0.5, learn: 0.05 };

/** A careful learner who thinks this of each practice; `merges`: it may merge slices back. */
export const carefulWith = (curriculum: Curriculum, merges = true): Bot => ({
  lead: (place): Wish[] => [
    ...placeSlices(place, merges && drowns(place) ? DROWNING : weights(place, curriculum)),
    ...pickBest(place, true),
    ...useFlags(place),
    ...oneCardAtATime(place),
    ...declineShortcut(place),
    ...fillSeats(place),
    ...chooseStrategies(place, safestStrategy(place)),
    ...chooseModes(place, 'onDemand'),
    ...cutSlices(place, SERVICES, true),
    ...askWhat(place),
    ...(merges ? mergeSlices(place) : []),
    ...(drowns(place) ? [] : signContracts(place)),
    ...chooseFocus(place, curriculum),
    ...voteFor(place, rules(place)),
    ...sendTrains(place, 1),
  ],
  send: (place): Wish[] => sendTrains(place, 1),
  answer: readFirst,
});

const oneCardAtATime = ({ team }: Place): Wish[] =>
  team.wipLimit === 1 ? [] : [{ verb: 'limitWork', payload: { cards: 1 } }];

const declineShortcut = ({ view, team }: Place): Wish[] =>
  view.shortcut !== '' && view.shortcutTeam === team.id
    ? [{ verb: 'answerStakeholder', payload: { accept: false } }]
    : [];

/** A team that has lost people looks for new ones, up to what two pizzas feed. */
function fillSeats({ view, team }: Place): Wish[] {
  const seats = team.people + team.hiring;
  return seats < TABLE && view.cash > 2 * RESERVE_CENTS ? [{ verb: 'hire', payload: {} }] : [];
}

export const careful: Bot = carefulWith(CURRICULUM);
