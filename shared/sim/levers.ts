/**
 * Levers: which choices a game has at all. Closed ones are refused to people and bots alike and not shown, so that a lesson
 * starts small; the facilitator may open them for everybody while it runs.
 */
import { type Lever, OWN_PRACTICE } from './leverNames.ts';
import { no, type Refusal } from './refusals.ts';
import type { World } from './world.ts';

/** What a small game improves. */
export const BASIC_PRACTICES: readonly string[] = [
  'ci',
  'tests',
  'trunk',
  'oneButton',
  'flags',
  'canary',
  'monitoring',
  'runbooks',
  'postmortems',
];
/** What a small game votes on. */
export const BASIC_POLICIES: readonly string[] = ['cadence', 'pagers'];

/** The verbs of each, where all of a verb belongs to one. */
export const BY_VERB: Readonly<Record<string, Lever>> = {
  startExtraction: 'extraction',
  mergeBack: 'extraction',
  handOver: 'extraction',
  hire: 'hiring',
  lend: 'lending',
  moveEngineer: 'lending',
  callOvertime: 'overtime',
  chooseStrategy: 'strategies',
  chooseMode: 'strategies',
  signContract: 'contracts',
  limitWork: 'limits',
  callOdds: 'odds',
  answerStakeholder: 'shortcuts',
  placeBet: 'bets',
};
/** Practices that are of no use without a lever. */
const BY_PRACTICE: Readonly<Record<string, Lever>> = {
  flags: 'flags',
  contracts: 'contracts',
  chaosMonkey: 'chaos',
};

const NONE: readonly Lever[] = [];

/** The levers closed in a world now. */
export const closedIn = ({ closed, setup }: Pick<World, 'closed' | 'setup'>): readonly Lever[] =>
  closed ?? setup.closed ?? NONE;

/** Whether one of these closed levers keeps a practice from being chosen. */
export const practiceClosed = (closed: readonly string[], practice: string): boolean =>
  closed.length > 0 &&
  ((closed.includes('practices') &&
    !BASIC_PRACTICES.includes(practice) &&
    !practice.startsWith(OWN_PRACTICE)) ||
    closed.includes(BY_PRACTICE[practice] ?? ''));

/** Whether one of these closed levers keeps a rule from being voted on. */
export const policyClosed = (closed: readonly string[], policy: string): boolean =>
  closed.length > 0 &&
  ((closed.includes('policies') && !BASIC_POLICIES.includes(policy)) ||
    (policy === 'chaos' && closed.includes('chaos')));

/** The closed lever a command belongs to, ''. `closed` is the view's: words separated by spaces. */
export function leverOf(closed: string, verb: string, payload: unknown): Lever | '' {
  if (closed === '') return '';
  const words = closed.split(' ');
  const lever = leverFor(words, verb, payload as Record<string, unknown>);
  return words.includes(lever) ? (lever as Lever) : '';
}

function leverFor(words: readonly string[], verb: string, payload: Record<string, unknown>): Lever | '' {
  if (verb === 'focusPractice' && practiceClosed(words, String(payload.practice)))
    return words.includes('practices') ? 'practices' : (BY_PRACTICE[String(payload.practice)] ?? '');
  if (verb === 'castVote' && policyClosed(words, String(payload.policy)))
    return words.includes('policies') ? 'policies' : 'chaos';
  // Taking a split back is always possible.
  if (verb === 'splitTeam') return (payload.modules as string[]).length > 0 ? 'splitting' : '';
  if (verb === 'flagCard') return payload.flagged === true ? 'flags' : '';
  if (verb === 'placeBet' && payload.bet === 'drill' && words.includes('chaos')) return 'chaos';
  return BY_VERB[verb] ?? '';
}

/** The no to a command whose lever is closed, null when it is open. The clock and the facilitator are asked nothing. */
export function leverRefusal(
  { closed }: { closed: string },
  who: { kind: string },
  verb: string,
  payload: unknown,
): Refusal | null {
  const lever = who.kind === 'system' ? '' : leverOf(closed, verb, payload);
  return lever === '' ? null : no('leverClosed', { lever });
}
