/** What a page asks of the server beside its game; every answer is null when the line is away or the server will not say. */
import type { ConductAnswer } from '../../shared/net/conduct.ts';
import type { Benchmark, ClientMessages, Decisive, ServerMessages } from '../../shared/net/messages.ts';
import type { Postmortems } from '../../shared/net/postmortem.ts';
import type { Shade } from '../../shared/net/shade.ts';
import type { WhyRow } from '../../shared/sim/asked.ts';
import { ask } from './session.ts';

/** A worker of the server plays a whole game for some answers, ms. */
const WORKED_MS = 30_000;
/** When a quarter ends every organisation of a session is looked at, some seconds each, ms. */
const WEIGHED_MS = 240_000;

/** The metrics of what happened so far. */
export const fetchReview = (): Promise<unknown> => ask('review', {});

/** What a careful bot made of the same luck. */
export async function fetchBenchmark(): Promise<Benchmark | null> {
  const answer = (await ask('benchmark', {}, WORKED_MS)) as Partial<Benchmark> | null;
  return answer?.goals ? { goals: answer.goals } : null;
}

/** How the game stands beside one of its ghosts; '' the first. */
export async function fetchShade(of: string): Promise<Shade | null> {
  const answer = (await ask('shade', { of }, WORKED_MS)) as Partial<Shade> | null;
  return answer?.mine && answer.names ? (answer as Shade) : null;
}

/** Which decisions of a quarter mattered most; 0 asks of the whole game. */
export async function fetchDecisive(quarter: number): Promise<Decisive | null> {
  const answer = (await ask('decisive', { quarter }, WEIGHED_MS)) as Partial<Decisive> | null;
  return answer?.rows ? (answer as Decisive) : null;
}

/** The postmortems of one's organisation, with the desk of one incident ('' for none); `text` writes its line. */
export async function fetchPostmortems(incident: string, text?: string): Promise<Postmortems | null> {
  const question = text === undefined ? { incident } : { incident, text };
  const answer = (await ask('postmortem', question)) as Partial<Postmortems> | null;
  return answer?.rows ? (answer as Postmortems) : null;
}

/** The conductor's answer to a host. */
export async function askConductor(question: ClientMessages['conduct']): Promise<ConductAnswer | null> {
  const answer = (await ask('conduct', question, WORKED_MS)) as ConductAnswer | null;
  return answer?.preview || answer?.evidence ? answer : null;
}

/** The answer to a why. */
export async function fetchWhy(question: ClientMessages['why']): Promise<WhyRow[] | null> {
  return ((await ask('why', question)) as Partial<ServerMessages['why']> | null)?.rows ?? null;
}
