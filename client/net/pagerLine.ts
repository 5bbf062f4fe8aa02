/**
 * The line of a pager: one answer of the server that never ends, a line of text for every change. It comes back by
 * itself after sleep, a lost network and a server that was started again.
 */
import { signal } from '@preact/signals';
import type { WireOutcome, WireRefusal } from '../../shared/net/messages.ts';
import {
  PAGER_SILENCE_MS,
  PAGER_VERB,
  type PagerEnd,
  type PagerFace,
  type PagerLine,
} from '../../shared/net/pager.ts';
import { at } from './base.ts';
import { Backoff } from './line.ts';
import { bearer, keepPager } from './pager.ts';

/** `unknown`: no session has that code any more. The ends stand until a person does something. */
export type PagerLink = 'connecting' | 'live' | 'reconnecting' | 'unknown' | PagerEnd;

export const face = signal<PagerFace | null>(null);
export const pagerLink = signal<PagerLink>('connecting');
/** The incident whose acknowledgement is under way, ''. */
export const sending = signal('');
/** The answer to the last one, when it was a no. */
export const refusal = signal<WireRefusal | null>(null);

/** How often silence is looked at, ms, and how long one answer may take. */
const LOOK_MS = 1_000;
const ANSWER_MS = 5_000;

let code = '';
let token = '';
/** Grows with every line: what an older one still says is not heard. */
let line = 0;
let heardAt = 0;
let control: AbortController | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;
let looking: ReturnType<typeof setInterval> | undefined;
const backoff = new Backoff();

/** Opens the line of the pager this token belongs to. */
export function openLine(sessionCode: string, pagerToken: string): void {
  closeLine();
  code = sessionCode;
  token = pagerToken;
  pagerLink.value = 'connecting';
  backoff.reset();
  looking = setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', onWake);
  addEventListener('online', onWake);
  void listen();
}

/** Gives the line up; the pager stays paired. */
export function closeLine(): void {
  hangUp();
  clearInterval(looking);
  document.removeEventListener('visibilitychange', onWake);
  removeEventListener('online', onWake);
  token = '';
  face.value = null;
  sending.value = '';
  refusal.value = null;
}

function hangUp(): void {
  line += 1;
  clearTimeout(retry);
  retry = undefined;
  control?.abort();
  control = null;
}

async function listen(): Promise<void> {
  hangUp();
  const mine = line;
  control = new AbortController();
  heardAt = performance.now();
  try {
    const response = await fetch(path(), { headers: bearer(token), signal: control.signal });
    if (mine !== line) return;
    if (response.status === 401) return end('unpaired');
    if (response.status === 404) return end('unknown');
    if (response.ok && response.body) await read(response.body, mine);
  } catch {
    // No network, or the line was cut: tried again below.
  }
  if (mine !== line) return;
  if (pagerLink.value !== 'connecting') pagerLink.value = 'reconnecting';
  retry = setTimeout(() => void listen(), backoff.next());
}

async function read(body: ReadableStream<Uint8Array>, mine: number): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done || mine !== line) return;
    heardAt = performance.now();
    backoff.reset();
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) if (text !== '') takeIn(JSON.parse(text) as PagerLine);
    if (mine !== line) return;
  }
}

function takeIn(told: PagerLine): void {
  if ('end' in told) {
    end(told.end);
    return;
  }
  face.value = told.face;
  pagerLink.value = 'live';
  const { call } = told.face;
  if (sending.value !== '' && (call?.incident !== sending.value || call.state !== 'rings'))
    sending.value = '';
  if (call?.state !== 'rings') refusal.value = null;
}

function end(why: PagerEnd | 'unknown'): void {
  hangUp();
  clearInterval(looking);
  if (why === 'unpaired') keepPager(code, '');
  pagerLink.value = why;
}

/** A line that is silent is dead, whatever the network says. */
function look(): void {
  if (retry === undefined && control && performance.now() - heardAt > PAGER_SILENCE_MS) void listen();
}

/** The phone woke up, or its network is back. */
function onWake(): void {
  if (document.hidden || (pagerLink.value !== 'live' && pagerLink.value !== 'reconnecting')) return;
  backoff.reset();
  if (retry !== undefined || performance.now() - heardAt > PAGER_SILENCE_MS / 2) void listen();
}

const path = (): string => at(`/api/pager/${encodeURIComponent(code)}`);

/** "I am on it": tried again under one id until it is answered or somebody has it. */
export async function acknowledge(incident: string): Promise<void> {
  if (sending.value === incident) return;
  sending.value = incident;
  refusal.value = null;
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const body = JSON.stringify({ id, verb: PAGER_VERB, payload: { incident } });
  const wait = new Backoff();
  while (sending.value === incident && token !== '') {
    try {
      const response = await fetch(path(), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(token) },
        body,
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      if (response.status === 401) return end('unpaired');
      if (response.ok) {
        const outcome = (await response.json()) as WireOutcome;
        if (!outcome.ok && outcome.refusal.kind !== 'tooFrequent') {
          refusal.value = outcome.refusal;
          sending.value = '';
        }
        if (outcome.ok) return;
      }
    } catch {
      // No answer: the same id again, which is done once however often it arrives.
    }
    await new Promise((resolve) => setTimeout(resolve, wait.next()));
  }
}
