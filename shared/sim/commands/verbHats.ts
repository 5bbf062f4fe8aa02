/**
 * Whose each verb is: one line a verb. Only people wear hats; bots play what nobody wears. A verb that several hats may say
 * names first the one it is suggested to.
 */
import { type Hat, type HatView, hatsOf, wearers } from '../hats.ts';
import type { PublicWorld } from '../publicWorld.ts';
import { no, type Refusal } from '../refusals.ts';
import type { Who } from './command.ts';
import type { PayloadOf, Verb } from './registry.ts';

/** The hats that may say it; nobody's when anybody may. */
type Wanted = readonly Hat[] | 'anybody';
type Rule<V extends Verb> = Wanted | ((view: PublicWorld, who: Who, payload: PayloadOf<V>) => Wanted);

const LEAD = ['lead'] as const;
const BUILDER = ['builder'] as const;
const LIAISON = ['liaison'] as const;

/** Whom it rings for, who works on it and who leads it hold a pager, whoever has the shift. */
const atDesk = (view: PublicWorld, { engineer }: Who, incident: string): boolean => {
  const row = view.incidents[incident];
  return row?.engineer === engineer || row?.commander === engineer;
};
const pagerFor = (view: PublicWorld, who: Who, incident: string): Wanted =>
  atDesk(view, who, incident) ? 'anybody' : ['pager'];
/** Everybody decides for herself; for bots the hat does. */
const herself =
  (hat: Hat) =>
  (_: PublicWorld, who: Who, { engineer }: { engineer: string }): Wanted =>
    engineer === who.engineer ? 'anybody' : [hat];

export const VERB_HATS: { readonly [V in Verb]: Rule<V> } = {
  assignSlices: herself('lead'),
  callTrain: BUILDER,
  sendTrain: BUILDER,
  callOdds: 'anybody',
  chooseStrategy: BUILDER,
  chooseMode: BUILDER,
  pickCard: LEAD,
  limitWork: LEAD,
  flagCard: BUILDER,
  setShare: BUILDER,
  acknowledge: (view, who, { incident }) => pagerFor(view, who, incident),
  openEvidence: (view, who, { evidence }) => {
    const row = view.evidence[evidence];
    const wanted = pagerFor(view, who, row?.incident ?? '');
    return wanted === 'anybody' || !row ? wanted : [...wanted, row.hat];
  },
  pinEvidence: (view, who, { evidence }) => {
    const row = view.evidence[evidence];
    return !row || sees(view, who.engineer, row) ? 'anybody' : [row.hat];
  },
  callIn: (view, who, { incident }) => (atDesk(view, who, incident) ? 'anybody' : ['liaison', 'pager']),
  respond: (view, who, { option }) => pagerFor(view, who, view.options[option]?.incident ?? ''),
  setOrder: ['lead', 'pager'],
  holdPostmortem: ['lead', 'pager'],
  startExtraction: BUILDER,
  stopExtraction: BUILDER,
  cutOver: BUILDER,
  mergeBack: BUILDER,
  focusPractice: LEAD,
  callOvertime: LEAD,
  hire: LEAD,
  lend: herself('liaison'),
  moveEngineer: herself('lead'),
  splitTeam: LEAD,
  castVote: LEAD,
  signContract: LIAISON,
  handOver: LEAD,
  answerStakeholder: LIAISON,
  placeBet: LIAISON,
  // People talk, whoever wears what.
  message: 'anybody',
  answerMorning: (view, _, { morning }) => {
    const row = view.mornings[morning];
    return row ? [row.hat] : 'anybody';
  },
  suggest: 'anybody',
  dismissSuggestion: (view, who, { suggestion }) => {
    const row = view.suggestions[suggestion];
    return !row || row.by === who.engineer ? 'anybody' : [row.hat];
  },
  ready: 'anybody',
  takeSeat: 'anybody',
  leaveSeat: 'anybody',
  endPhase: 'anybody',
  spendHold: 'anybody',
  escalatePage: 'anybody',
  closeCall: 'anybody',
  resumeLapse: 'anybody',
  inject: 'anybody',
  setLevers: 'anybody',
  shorten: 'anybody',
  giveLeave: 'anybody',
  endGame: 'anybody',
};

/** Whether a piece of evidence that was read shows on this person's own screen: by its hat, or because she is at the desk. */
export function sees(
  view: HatView & Pick<PublicWorld, 'incidents'>,
  engineer: string,
  { hat, incident }: { hat: Hat; incident: string },
): boolean {
  return (
    hatsOf(view, engineer).includes(hat) ||
    (hat === 'pager' && view.incidents[incident]?.engineer === engineer)
  );
}

/** The hats this verb asks of somebody, or 'anybody'. The payload must have the verb's shape. */
export function hatsFor(view: PublicWorld, who: Who, verb: string, payload: unknown): Wanted {
  const rule = (VERB_HATS as Record<string, Rule<Verb>>)[verb] ?? 'anybody';
  return typeof rule === 'function' ? rule(view, who, payload as never) : rule;
}

/** Whose hat it takes, when that is not hers; null when she may say it, or when no person is there to wear a hat. */
export function otherHat(
  view: PublicWorld,
  who: Who,
  verb: string,
  payload: unknown,
): { hat: Hat; who: string } | null {
  if (who.kind !== 'human') return null;
  const wanted = hatsFor(view, who, verb, payload);
  if (wanted === 'anybody') return null;
  const worn = wearers(view, who.team);
  const [first] = wanted;
  if (first === undefined || worn[first] === '') return null;
  return wanted.some((hat) => worn[hat] === who.engineer) ? null : { hat: first, who: worn[first] };
}

/** The no of somebody whose hat it is not. */
export function hatRefusal(view: PublicWorld, who: Who, verb: string, payload: unknown): Refusal | null {
  const other = otherHat(view, who, verb, payload);
  return other && no('otherHat', { hat: other.hat, who: other.who });
}
