/**
 * Random gestures for fast-check: a verb, an actor and a payload of the right shape whose ids are drawn from what is
 * there (and now and then from what is not). A gesture is plain numbers, so that a failing run shrinks; it becomes a
 * command only when it meets a world.
 */

import fc from 'fast-check';
import { INJECTS } from '../../shared/content/injects.ts';
import { REGISTRY } from '../../shared/sim/commands/registry.ts';
import { LEVERS } from '../../shared/sim/leverNames.ts';
import {
  BETS,
  LANES,
  MODES,
  type PublicWorld,
  RESPONSES,
  STRATEGIES,
  SYMPTOMS,
} from '../../shared/sim/publicWorld.ts';
import type { Stamped } from '../../shared/sim/step.ts';
import { ODDS } from '../../shared/sim/worldOdds.ts';

export interface Gesture {
  verb: number;
  actor: number;
  /** Draws for the fields of the payload, in order. */
  draws: number[];
  /** Ticks to let pass afterwards. */
  wait: number;
}

const draw = fc.integer({ min: 0, max: 1_000_000 });

/** One gesture. */
export const gesture: fc.Arbitrary<Gesture> = fc.record({
  verb: draw,
  actor: draw,
  draws: fc.array(draw, { minLength: 4, maxLength: 4 }),
  wait: fc.constantFrom(0, 0, 0, 1, 3, 12, 40),
});

type Draw = () => number;

const among = (next: Draw, items: readonly string[]): string => {
  const n = next();
  // One in twelve names something that is not there.
  return items.length === 0 || n % 12 === 11 ? 'nobody' : (items[n % items.length] as string);
};

const PAYLOADS: Record<string, (view: PublicWorld, next: Draw) => unknown> = {
  assignSlices: (view, next) => ({
    engineer: among(next, Object.keys(view.engineers)),
    a: LANES[next() % LANES.length],
    b: LANES[next() % LANES.length],
  }),
  callTrain: (view, next) => ({ unit: among(next, Object.keys(view.units)), aboard: next() % 2 === 0 }),
  callOdds: (view, next) => ({
    unit: among(next, Object.keys(view.units)),
    percent: ODDS[next() % ODDS.length],
  }),
  sendTrain: (view, next) => ({ unit: among(next, Object.keys(view.units)) }),
  chooseStrategy: (view, next) => ({
    unit: among(next, Object.keys(view.units)),
    strategy: STRATEGIES[next() % STRATEGIES.length],
  }),
  chooseMode: (view, next) => ({
    unit: among(next, Object.keys(view.units)),
    mode: MODES[next() % MODES.length],
    intervalDays: 1 + (next() % 14),
  }),
  pickCard: (view, next) => ({ card: among(next, Object.keys(view.cards)) }),
  limitWork: (_, next) => ({ cards: 1 + (next() % 6) }),
  answerStakeholder: (_, next) => ({ accept: next() % 2 === 0 }),
  placeBet: (_, next) => ({ bet: BETS[next() % BETS.length] }),
  flagCard: (view, next) => ({ card: among(next, Object.keys(view.cards)), flagged: next() % 2 === 0 }),
  setShare: (view, next) => ({ card: among(next, Object.keys(view.cards)), share: (next() % 5) / 4 }),
  acknowledge: (view, next) => ({ incident: among(next, Object.keys(view.incidents)) }),
  openEvidence: (view, next) => ({ evidence: among(next, Object.keys(view.evidence)) }),
  pinEvidence: (view, next) => ({ evidence: among(next, Object.keys(view.evidence)) }),
  callIn: (view, next) => ({
    incident: among(next, Object.keys(view.incidents)),
    engineer: among(next, Object.keys(view.engineers)),
  }),
  message: (view, next) => ({
    phrase: among(next, ['look', 'help', 'thanks']),
    about: among(next, ['', 'unit', 'engineer']),
    id: among(next, ['', ...Object.keys(view.units), ...Object.keys(view.engineers)]),
  }),
  holdPostmortem: (view, next) => ({
    incident: among(next, Object.keys(view.incidents)),
    question: next() % 2 === 0 ? 'who' : 'what',
    ...(next() % 2 === 0
      ? {
          factors: [among(next, ['noTests', 'drift', 'witches'])],
          actions: [
            {
              action: among(next, ['testForIt', 'flagsFirst', 'writeRunbook']),
              owner: among(next, ['', ...Object.keys(view.engineers)]),
              lane: among(next, ['learn', 'quality', 'build']),
            },
          ],
        }
      : {}),
  }),
  respond: (view, next) => ({ option: among(next, Object.keys(view.options)) }),
  setOrder: (_, next) => ({
    symptom: SYMPTOMS[next() % SYMPTOMS.length],
    response: next() % 4 === 0 ? '' : RESPONSES[next() % RESPONSES.length],
  }),
  startExtraction: (view, next) => ({ module: among(next, Object.keys(view.modules)) }),
  stopExtraction: (view, next) => ({ module: among(next, Object.keys(view.modules)) }),
  cutOver: (view, next) => ({ module: among(next, Object.keys(view.modules)) }),
  mergeBack: (view, next) => ({ module: among(next, Object.keys(view.modules)) }),
  focusPractice: (view, next) => ({ practice: among(next, Object.keys(view.practices)) }),
  callOvertime: () => ({}),
  hire: () => ({}),
  lend: (view, next) => ({
    engineer: among(next, Object.keys(view.engineers)),
    team: among(next, Object.keys(view.teams)),
  }),
  moveEngineer: (view, next) => ({
    engineer: among(next, Object.keys(view.engineers)),
    team: among(next, Object.keys(view.teams)),
  }),
  splitTeam: (view, next) => {
    const modules = Object.keys(view.modules);
    return { modules: next() % 4 === 0 ? [] : [among(next, modules), among(next, modules)] };
  },
  castVote: (view, next) => {
    const policy = among(next, Object.keys(view.policies));
    const choices = view.policies[policy]?.choices.split(' ') ?? [];
    return { policy, value: among(next, choices) };
  },
  signContract: (view, next) => ({ call: among(next, Object.keys(view.calls)) }),
  handOver: (view, next) => ({
    module: among(next, Object.keys(view.modules)),
    team: among(next, Object.keys(view.teams)),
  }),
  suggest: (_, next) =>
    next() % 2 === 0
      ? { verb: 'hire', payload: {} }
      : { verb: 'limitWork', payload: { cards: 1 + (next() % 6) } },
  answerMorning: (view, next) => ({ morning: among(next, Object.keys(view.mornings)), answer: 'leave' }),
  dismissSuggestion: (view, next) => ({ suggestion: among(next, Object.keys(view.suggestions)) }),
  ready: () => ({}),
  takeSeat: (view, next) => ({ engineer: among(next, Object.keys(view.engineers)) }),
  leaveSeat: (view, next) => ({ engineer: among(next, Object.keys(view.engineers)) }),
  endPhase: (view) => ({ phase: view.phase }),
  spendHold: (view, next) => ({ incident: among(next, Object.keys(view.incidents)), ms: next() % 60_000 }),
  escalatePage: (view, next) => ({ incident: among(next, Object.keys(view.incidents)) }),
  closeCall: (view, next) => ({ unit: among(next, Object.keys(view.units)) }),
  resumeLapse: (view, next) => ({ incident: among(next, [view.lapseStop, ...Object.keys(view.incidents)]) }),
  // Nothing is closed, or one lever: whatever else is said goes on being tried.
  setLevers: (_, next) => ({ closed: [[], [among(next, LEVERS)]][next() % 2] }),
  // Never shorter than the quarter it is in, so that long games stay long.
  shorten: (view, next) => ({
    quarters: view.quarter + (next() % 3),
    liveDays: 1 + (next() % 5),
    standing: next() % 2 === 0 ? 1 : 0.5,
  }),
  giveLeave: (view, next) => ({ engineer: among(next, Object.keys(view.engineers)), days: next() % 6 }),
  // A game that could end at any moment would hardly be tried.
  endGame: () => ({ now: 'never' }),
  inject: (_, next) => {
    const found = INJECTS[next() % INJECTS.length];
    return { inject: found?.id ?? '', condition: found?.condition };
  },
};

/** Verbs the generator knows how to say; a law checks that none is missing. */
export const SPOKEN_VERBS = Object.keys(PAYLOADS).sort();

const VERBS = Object.keys(REGISTRY).sort();

/** The command a gesture is in the situation that is seen. */
export function commandOf(view: PublicWorld, { verb, actor, draws }: Gesture, id: string): Stamped {
  let at = 0;
  const next: Draw = () => draws[at++ % draws.length] ?? 0;
  const name = VERBS[verb % VERBS.length] as string;
  const engineers = Object.keys(view.engineers);
  const engineer = engineers[actor % engineers.length] as string;
  const system = REGISTRY[name as keyof typeof REGISTRY].system !== (actor % 17 === 0);
  return {
    id,
    actor: system ? { kind: 'system' } : { kind: actor % 3 === 0 ? 'bot' : 'human', engineer },
    verb: name,
    payload: PAYLOADS[name]?.(view, next) ?? {},
  };
}

/** Payloads that fit no verb: wrong types, extra fields, prototypes, huge and not-a-number values. */
export const nonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.constantFrom(
    null,
    undefined,
    [],
    'x',
    7,
    Number.NaN,
    { share: Number.POSITIVE_INFINITY },
    { engineer: {} },
  ),
  fc.record({ engineer: fc.string(), unit: fc.string(), card: fc.string(), share: fc.double() }),
);
