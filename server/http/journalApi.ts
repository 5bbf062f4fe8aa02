/**
 * Sessions that are made with a journal, sent along or of a session of this server. POST /api/sessions/relay: one that goes on
 * with it. POST /api/sessions/race: one with the same luck that has it as its ghost.
 */
import type { IncomingMessage } from 'node:http';
import type { CreatedSession } from '../../shared/net/api.ts';
import { isCode, tidyCode } from '../../shared/net/protocol.ts';
import { RACE_ORDER, RACE_QUERY } from '../../shared/net/race.ts';
import { MOST_RELAY_BYTES, RELAY_ORDER, type RelayOrder } from '../../shared/net/relay.ts';
import { JournalError } from '../../shared/sim/journalFile.ts';
import type { PasscodeAnswer } from './passcode.ts';
import { HttpRefusal, readText, tokenOf } from './respond.ts';

type From = { text: string } | { code: string; token: string };
type RaceWish = Omit<(typeof RACE_ORDER)['_output'], 'passcode' | 'name'> & { name: string };

/** Both open a session; they throw a join refusal with the place and the reason where a journal is no good. */
export interface JournalDesk {
  relay(order: RelayOrder, from: From): Promise<CreatedSession>;
  race(order: RaceWish, from: From): Promise<CreatedSession>;
}

/** Opens what was asked for at this path; `kind` is whose game it is. */
export async function answerJournal(
  desk: JournalDesk,
  request: IncomingMessage,
  what: 'relay' | 'race',
  mayHost: (typed: string) => PasscodeAnswer,
): Promise<{ made: CreatedSession; kind: 'solo' | 'host' }> {
  if (request.method !== 'POST') throw new HttpRefusal('badRequest');
  const query = Object.fromEntries(new URL(request.url ?? '', 'http://here').searchParams);
  const gate = (passcode: string): void => {
    const answer = mayHost(passcode);
    if (answer !== 'open') throw new HttpRefusal(answer);
  };
  try {
    if (what === 'relay') {
      const order = RELAY_ORDER.safeParse(query);
      if (!order.success) throw new HttpRefusal('badRequest');
      gate(order.data.passcode);
      return { made: await desk.relay(order.data, await fromOf(request, order.data.from)), kind: 'host' };
    }
    const asked = RACE_QUERY.safeParse(query);
    const order = RACE_ORDER.safeParse(asked.success ? parsed(asked.data.order) : null);
    if (!asked.success || !order.success) throw new HttpRefusal('badRequest');
    const { passcode = '', name = '', ...wish } = order.data;
    if (wish.kind === 'host') gate(passcode);
    const from = await fromOf(request, asked.data.from);
    return { made: await desk.race({ ...wish, name }, from), kind: wish.kind };
  } catch (error) {
    if (error instanceof JournalError) throw new HttpRefusal('unreadable', error.message);
    throw error;
  }
}

/** A session of this server, by the token that comes along; or the body as it is. */
async function fromOf(request: IncomingMessage, named: string): Promise<From> {
  const code = tidyCode(named);
  if (code === '') return { text: await readText(request, MOST_RELAY_BYTES) };
  if (!isCode(code)) throw new HttpRefusal('unknownCode');
  return { code, token: tokenOf(request) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
