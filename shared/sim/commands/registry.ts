/** Every verb, once. The Command union, the gate of the server and the affordances of the client are derived from this. */
import type { z } from 'zod';
import type { Tick } from '../emit.ts';
import { glance } from '../glance.ts';
import { leverRefusal } from '../levers.ts';
import { type PublicWorld, seesProof } from '../publicWorld.ts';
import { no, type Refusal } from '../refusals.ts';
import { answerByDeed } from '../systems/mornings.ts';
import { noteDone } from '../systems/suggestions.ts';
import { acknowledge } from './acknowledge.ts';
import { answerMorning } from './answerMorning.ts';
import { answerStakeholder } from './answerStakeholder.ts';
import { assignSlices } from './assignSlices.ts';
import { callIn } from './callIn.ts';
import { callOdds } from './callOdds.ts';
import { callOvertime } from './callOvertime.ts';
import { callTrain } from './callTrain.ts';
import { castVote } from './castVote.ts';
import { chooseMode } from './chooseMode.ts';
import { chooseStrategy } from './chooseStrategy.ts';
import { closeCall, endPhase, escalatePage, resumeLapse, spendHold } from './clock.ts';
import type { Actor, CommandDefinition, Who } from './command.ts';
import { cutOver } from './cutOver.ts';
import { dismissSuggestion } from './dismissSuggestion.ts';
import { endGame } from './endGame.ts';
import { flagCard } from './flagCard.ts';
import { focusPractice } from './focusPractice.ts';
import { giveLeave } from './giveLeave.ts';
import { handOver } from './handOver.ts';
import { hire } from './hire.ts';
import { holdPostmortem } from './holdPostmortem.ts';
import { inject } from './inject.ts';
import { leaveSeat } from './leaveSeat.ts';
import { lend } from './lend.ts';
import { limitWork } from './limitWork.ts';
import { mergeBack } from './mergeBack.ts';
import { message } from './message.ts';
import { moveEngineer } from './moveEngineer.ts';
import { openEvidence } from './openEvidence.ts';
import { pickCard } from './pickCard.ts';
import { pinEvidence } from './pinEvidence.ts';
import { placeBet } from './placeBet.ts';
import { ready } from './ready.ts';
import { respond } from './respond.ts';
import { sendTrain } from './sendTrain.ts';
import { setLevers } from './setLevers.ts';
import { setOrder } from './setOrder.ts';
import { setShare } from './setShare.ts';
import { shorten } from './shorten.ts';
import { signContract } from './signContract.ts';
import { splitTeam } from './splitTeam.ts';
import { startExtraction } from './startExtraction.ts';
import { stopExtraction } from './stopExtraction.ts';
import { suggesting } from './suggest.ts';
import { takeSeat } from './takeSeat.ts';
import { hatRefusal } from './verbHats.ts';

export type { Actor } from './command.ts';

/** The verbs in the order they are shown. */
export const REGISTRY = {
  assignSlices,
  callTrain,
  sendTrain,
  callOdds,
  chooseStrategy,
  chooseMode,
  pickCard,
  limitWork,
  flagCard,
  setShare,
  acknowledge,
  openEvidence,
  pinEvidence,
  callIn,
  respond,
  setOrder,
  holdPostmortem,
  startExtraction,
  stopExtraction,
  cutOver,
  mergeBack,
  focusPractice,
  callOvertime,
  hire,
  lend,
  moveEngineer,
  splitTeam,
  castVote,
  signContract,
  handOver,
  answerStakeholder,
  placeBet,
  message,
  answerMorning,
  suggest: suggesting(refuseBare),
  dismissSuggestion,
  ready,
  takeSeat,
  leaveSeat,
  endPhase,
  spendHold,
  escalatePage,
  closeCall,
  resumeLapse,
  inject,
  setLevers,
  shorten,
  giveLeave,
  endGame,
} as const;

export type Verb = keyof typeof REGISTRY;
export type PayloadOf<V extends Verb> = z.infer<(typeof REGISTRY)[V]['payload']>;
export type CommandOf<V extends Verb> = { verb: V; payload: PayloadOf<V> };
/** Every command there is. */
export type Command = { [V in Verb]: CommandOf<V> }[Verb];

type AnyDefinition = CommandDefinition<string, unknown>;
interface ReadCommand {
  definition: AnyDefinition;
  who: Who;
  data: unknown;
}

const find = (verb: string): AnyDefinition | undefined =>
  Object.hasOwn(REGISTRY, verb) ? (REGISTRY[verb as Verb] as unknown as AnyDefinition) : undefined;

/** The view or the world: both name the team of an engineer, and the day until which she is on leave. */
interface People {
  engineers: Record<string, { team: string; leave?: number }>;
}

const whoIs = (org: People, actor: Actor): Who => {
  if (actor.kind === 'system') return { kind: 'system', engineer: '', team: '' };
  return { kind: actor.kind, engineer: actor.engineer, team: org.engineers[actor.engineer]?.team ?? '' };
};

/** Why this actor may not do this now, in the view of the org; null when it may. The same code on client and server. */
export function refuse(view: PublicWorld, actor: Actor, verb: string, payload: unknown): Refusal | null {
  const read = readCommand(view, actor, verb, payload);
  return 'definition' in read ? refuseRead(view, verb, read) : read;
}

/** What this game has at all comes first, then the rules of the verb: whose hat it takes is asked only of what could be done. */
function refuseRead(view: PublicWorld, verb: string, { definition, who, data }: ReadCommand): Refusal | null {
  // In the year-end proof only habits act: people may talk, and the clock has its say.
  const quiet = who.kind !== 'system' && view.phase === 'lapse' && seesProof(view);
  if (quiet && verb !== 'message') return no('habitsRun');
  return (
    leverRefusal(view, who, verb, data) ??
    definition.refuse(view, who, data) ??
    hatRefusal(view, who, verb, data)
  );
}

/** Why not, whoever wears which hat. */
export function refuseBare(view: PublicWorld, who: Who, verb: string, payload: unknown): Refusal | null {
  const actor: Actor =
    who.kind === 'system' ? { kind: 'system' } : { kind: who.kind, engineer: who.engineer };
  const read = readCommand(view, actor, verb, payload);
  if (!('definition' in read)) return read;
  return leverRefusal(view, read.who, verb, read.data) ?? read.definition.refuse(view, read.who, read.data);
}

/** A command of the right shape by somebody who is there; otherwise what is wrong with it. */
function readCommand(org: People, actor: Actor, verb: string, payload: unknown): ReadCommand | Refusal {
  const definition = find(verb);
  if (!definition) return no('unknownVerb', { verb: verb.slice(0, 40) });
  if (definition.system && actor.kind !== 'system') return no('systemOnly', { verb });
  const parsed = definition.payload.safeParse(payload);
  if (!parsed.success)
    return no('badPayload', { verb, problem: parsed.error.issues[0]?.message.slice(0, 120) ?? '' });
  const who = whoIs(org, actor);
  if (actor.kind !== 'system' && who.team === '')
    return no('unknownThing', { what: 'engineer', id: actor.engineer });
  const leave = actor.kind === 'system' ? -1 : (org.engineers[actor.engineer]?.leave ?? -1);
  if (leave >= 0) return no('onLeave', { day: leave });
  return { definition, who, data: parsed.data };
}

/** Applies a command or says why not; a refused command leaves the world as it was. */
export function applyCommand(tick: Tick, actor: Actor, verb: string, payload: unknown): Refusal | null {
  const { world } = tick;
  // Who speaks is read from the world itself: the view's table of engineers need not be made for that.
  const read = readCommand(world, actor, verb, payload);
  if (!('definition' in read)) return read;
  const { definition, who, data } = read;
  const refusal = refuseRead(glance(world), verb, read);
  if (refusal) return refusal;
  const since = tick.facts.length;
  definition.apply(tick, who, data);
  noteDone(world, who, verb, data);
  answerByDeed(tick, who, verb, data, since);
  return null;
}
