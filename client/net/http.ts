/** The few questions asked before there is a line: opening a session and looking one up. */
import type {
  CreatedSession,
  CreateSession,
  DailyShift,
  SessionCard,
  SessionPlace,
  TakenSeat,
} from '../../shared/net/api.ts';
import { JOIN_REFUSALS, type JoinRefusal } from '../../shared/net/protocol.ts';
import { at } from './base.ts';
import { seatFor } from './seats.ts';

/** Why a join, a look-up or an opening did not work. */
export type JoinProblem = JoinRefusal | 'unreachable';

/** An expected no of the server, or no answer at all. */
export class JoinFailed extends Error {
  readonly problem: JoinProblem;
  /** A name that is free, where the wished one was taken; '' otherwise. */
  readonly freeName: string;
  /** What the server says about it beyond its kind, ''. */
  readonly told: string;
  constructor(problem: JoinProblem, freeName = '', told = '') {
    super(problem);
    this.problem = problem;
    this.freeName = freeName;
    this.told = told;
  }
}

/** How long a question may stay unanswered, ms. */
export const ANSWER_MS = 8_000;

/** Which refusal an HTTP status stands for. */
export function problemOf(status: number): JoinProblem {
  for (const [kind, refusal] of Object.entries(JOIN_REFUSALS)) {
    if (refusal.status === status) return kind as JoinRefusal;
  }
  return status >= 400 && status < 500 ? 'badRequest' : 'unreachable';
}

/** Asks the server for JSON. Throws JoinFailed with the reason. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(at(path), { signal: AbortSignal.timeout(ANSWER_MS), ...init });
  } catch {
    throw new JoinFailed('unreachable');
  }
  if (!response.ok) throw await failureOf(response);
  try {
    return (await response.json()) as T;
  } catch {
    throw new JoinFailed('unreachable');
  }
}

/** What an answer refuses, by its kind; an answer of something in between has only a status. */
async function failureOf(response: Response): Promise<JoinFailed> {
  const { kind = '', error = '' } = await response.json().then(
    (body: { kind?: string; error?: string }) => body,
    () => ({ kind: '', error: '' }),
  );
  const known = Object.hasOwn(JOIN_REFUSALS, kind);
  return new JoinFailed(known ? (kind as JoinRefusal) : problemOf(response.status), '', error);
}

/** Opens a session; its creator's seat comes back. */
export function createSession(wish: CreateSession): Promise<CreatedSession> {
  return ask('/api/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  });
}

/** What may be known of a session before joining it. */
export function lookUp(code: string): Promise<SessionCard> {
  return ask(`/api/sessions/${encodeURIComponent(code)}`);
}

/** Where a game was left. */
export function whereLeft(code: string): Promise<SessionPlace> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/place`);
}

/** Today's shift, by the server's date. */
export function todaysShift(): Promise<DailyShift> {
  return ask('/api/daily');
}

/** Downloads a file of a session ('journal', 'export.csv' …) that only some of those who sit in it may have. */
export async function download(code: string, file: string): Promise<Blob> {
  const token = seatFor(code)?.token ?? '';
  let response: Response;
  try {
    response = await fetch(at(`/api/sessions/${encodeURIComponent(code)}/${file}`), {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(30_000),
    });
  } catch {
    throw new JoinFailed('unreachable');
  }
  if (!response.ok) throw new JoinFailed(problemOf(response.status));
  return response.blob();
}

/** Exchanges a host's secret for the token of one more host of that name, or of one more device of hers. */
export function takeLead(code: string, secret: string, name: string): Promise<TakenSeat> {
  return ask(`/api/sessions/${encodeURIComponent(code)}/lead`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, name }),
  });
}

/** The link others open to join. */
export const joinLink = (code: string): Promise<string> => linkTo(`/j/${code}`);

/** A link for another device: with this machine's address in its network where the page was opened as localhost. */
export async function linkTo(path: string): Promise<string> {
  const own = location.origin + at(path);
  if (!isLocal(own)) return own;
  try {
    const { addresses } = await ask<{ addresses: string[] }>('/api/addresses');
    return addresses[0] ? addresses[0] + path : own;
  } catch {
    return own;
  }
}

/** Whether a link leads nowhere from another device. */
export const isLocal = (link: string): boolean => /^https?:\/\/(localhost|127\.|\[::1\])/.test(link);
