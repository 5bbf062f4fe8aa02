/** What else could have been decided at a moment: the game's own choices, each allowed by its rules and told by the facts it makes. */
import type { Content } from '../../content/types.ts';
import { refuse } from '../commands/registry.ts';
import type { Fact } from '../facts.ts';
import { project } from '../project.ts';
import { LANES, MODES, type PublicWorld, RESPONSES, STRATEGIES, SYMPTOMS } from '../publicWorld.ts';
import { loadWorld, saveWorld } from '../snapshot.ts';
import { settle } from '../step.ts';
import type { World } from '../world.ts';

/** The drawers choices lie in. */
export const DRAWERS = ['practice', 'policy', 'people', 'train', 'desk', 'work', 'design'] as const;
export type Drawer = (typeof DRAWERS)[number];

export interface Choice {
  engineer: string;
  verb: string;
  payload: Record<string, unknown>;
  /** What it would make happen at once: the sentence it is told by. */
  fact: Fact;
}

type Payloads = Record<string, unknown>[];
const ids = (rows: object): string[] => Object.keys(rows);
const each = (name: string, values: readonly unknown[]): Payloads =>
  values.map((value) => ({ [name]: value }));
const BOTH = [true, false];
/** Days between departures that are offered, and shares of users. */
const INTERVALS = [1, 2, 7, 14, 28];
const SHARES = [0, 0.05, 0.25, 0.5, 1];

interface Offer {
  drawer: Drawer;
  /** The field that says what the decision is about: it stays when a decision is changed. */
  subject?: string;
  /** `engineer` is who speaks, or who is spoken of where a decision is changed. */
  payloads(view: PublicWorld, engineer: string): Payloads;
}

const OFFERS: Record<string, Offer> = {
  focusPractice: { drawer: 'practice', payloads: (view) => each('practice', ids(view.practices)) },
  castVote: {
    drawer: 'policy',
    subject: 'policy',
    payloads: (view) =>
      Object.values(view.policies).flatMap(({ id, choices }) =>
        choices.split(' ').map((value) => ({ policy: id, value })),
      ),
  },
  hire: { drawer: 'people', payloads: () => [{}] },
  lend: { drawer: 'people', subject: 'engineer', payloads: (view) => toTeams(view) },
  moveEngineer: { drawer: 'people', subject: 'engineer', payloads: (view) => toTeams(view) },
  assignSlices: {
    drawer: 'people',
    subject: 'engineer',
    payloads: (_, engineer) => LANES.flatMap((a, i) => LANES.slice(i).map((b) => ({ engineer, a, b }))),
  },
  callOvertime: { drawer: 'people', payloads: () => [{}] },
  sendTrain: { drawer: 'train', subject: 'unit', payloads: (view) => each('unit', ids(view.units)) },
  callTrain: {
    drawer: 'train',
    subject: 'unit',
    payloads: (view) => ids(view.units).flatMap((unit) => BOTH.map((aboard) => ({ unit, aboard }))),
  },
  chooseStrategy: {
    drawer: 'train',
    subject: 'unit',
    payloads: (view) => ids(view.units).flatMap((unit) => STRATEGIES.map((strategy) => ({ unit, strategy }))),
  },
  chooseMode: {
    drawer: 'train',
    subject: 'unit',
    payloads: (view) =>
      ids(view.units).flatMap((unit) =>
        MODES.flatMap((mode) =>
          (mode === 'scheduled' ? INTERVALS : [1]).map((intervalDays) => ({ unit, mode, intervalDays })),
        ),
      ),
  },
  flagCard: {
    drawer: 'train',
    subject: 'card',
    payloads: (view) => ids(view.cards).flatMap((card) => BOTH.map((flagged) => ({ card, flagged }))),
  },
  setShare: {
    drawer: 'train',
    subject: 'card',
    payloads: (view) => ids(view.cards).flatMap((card) => SHARES.map((share) => ({ card, share }))),
  },
  respond: { drawer: 'desk', payloads: (view) => each('option', ids(view.options)) },
  acknowledge: { drawer: 'desk', payloads: (view) => each('incident', ids(view.incidents)) },
  openEvidence: { drawer: 'desk', payloads: (view) => each('evidence', ids(view.evidence)) },
  holdPostmortem: {
    drawer: 'desk',
    subject: 'incident',
    payloads: (view) =>
      ids(view.incidents).flatMap((incident) => ['who', 'what'].map((question) => ({ incident, question }))),
  },
  setOrder: {
    drawer: 'desk',
    subject: 'symptom',
    payloads: () =>
      SYMPTOMS.flatMap((symptom) => ['', ...RESPONSES].map((response) => ({ symptom, response }))),
  },
  pickCard: { drawer: 'work', payloads: (view) => each('card', ids(view.cards)) },
  limitWork: { drawer: 'work', payloads: () => each('cards', [1, 2, 3, 4, 5]) },
  answerStakeholder: { drawer: 'work', payloads: () => each('accept', BOTH) },
  placeBet: { drawer: 'work', payloads: (view) => each('bet', view.bets.split(' ').filter(Boolean)) },
  startExtraction: { drawer: 'design', payloads: (view) => each('module', ids(view.modules)) },
  stopExtraction: { drawer: 'design', payloads: (view) => each('module', ids(view.modules)) },
  cutOver: { drawer: 'design', payloads: (view) => each('module', ids(view.modules)) },
  mergeBack: { drawer: 'design', payloads: (view) => each('module', ids(view.modules)) },
  signContract: { drawer: 'design', payloads: (view) => each('call', ids(view.calls)) },
  handOver: {
    drawer: 'design',
    subject: 'module',
    payloads: (view) =>
      ids(view.modules).flatMap((module) => ids(view.teams).map((team) => ({ module, team }))),
  },
};

const toTeams = (view: PublicWorld): Payloads =>
  ids(view.engineers).flatMap((engineer) => ids(view.teams).map((team) => ({ engineer, team })));

/** Decisions that can be changed: those with choices. */
export const isChangeable = (verb: string): boolean => Object.hasOwn(OFFERS, verb);

/** Most choices offered at once. */
const MOST = 60;

/** What this engineer could do from a drawer. The world stays as it is. */
export function choicesIn(world: World, content: Content, engineer: string, drawer: Drawer): Choice[] {
  const view = project(world);
  const wishes = Object.entries(OFFERS)
    .filter(([, offer]) => offer.drawer === drawer)
    .flatMap(([verb, offer]) => offer.payloads(view, engineer).map((payload) => ({ verb, payload })));
  return tried(world, content, view, engineer, wishes);
}

/** What this decision could have been instead: about the same thing, with the same verb. */
export function insteadOf(
  world: World,
  content: Content,
  engineer: string,
  verb: string,
  said: unknown,
): Choice[] {
  const offer = Object.hasOwn(OFFERS, verb) ? OFFERS[verb] : undefined;
  if (!offer) return [];
  const view = project(world);
  const before = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  const { subject } = offer;
  const about = typeof before.engineer === 'string' ? before.engineer : engineer;
  const wishes = offer
    .payloads(view, about)
    .filter((payload) => subject === undefined || payload[subject] === before[subject])
    .filter((payload) => JSON.stringify(payload) !== JSON.stringify(said))
    .map((payload) => ({ verb, payload }));
  return tried(world, content, view, engineer, wishes);
}

/** Those of the wishes that are allowed and make something happen, with what that is. */
function tried(
  world: World,
  content: Content,
  view: PublicWorld,
  engineer: string,
  wishes: readonly { verb: string; payload: Record<string, unknown> }[],
): Choice[] {
  const actor = { kind: 'human', engineer } as const;
  const saved = saveWorld(world);
  const choices: Choice[] = [];
  for (const { verb, payload } of wishes) {
    if (choices.length >= MOST) break;
    if (refuse(view, actor, verb, payload)) continue;
    const { facts, outcomes } = settle(loadWorld(saved, content), [{ id: 'try', actor, verb, payload }]);
    if (outcomes[0]?.ok && facts[0]) choices.push({ engineer, verb, payload, fact: facts[0] });
  }
  return choices;
}
