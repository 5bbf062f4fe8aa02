/** Below /api/sessions/CODE/replay: GET what goes with a replay, POST a fork that everybody shall see. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReplayExtras } from '../../shared/net/api.ts';
import { GO_BACK } from '../../shared/net/future.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import { JournalError } from '../../shared/sim/journalFile.ts';
import { HttpRefusal, readJson, sendJson, tokenOf } from './respond.ts';

/** What these questions ask of the sessions. Each throws a join refusal for whoever may not. */
export interface ReplayDesk {
  extras(code: string, token: string): Promise<ReplayExtras>;
  showFork(code: string, token: string, given: unknown): Promise<boolean>;
  goBack(code: string, token: string, tick: number): Promise<{ n: number }>;
  future(code: string, token: string, n: string): Promise<string | null>;
}

export async function answerReplay(
  desk: ReplayDesk,
  request: IncomingMessage,
  response: ServerResponse,
  code: string,
): Promise<void> {
  const token = tokenOf(request);
  if (request.method === 'POST') {
    const shown = await desk.showFork(code, token, await readJson(request, MAX_MESSAGE_BYTES));
    if (!shown) throw new HttpRefusal('badRequest');
    sendJson(response, 201, {});
    return;
  }
  if (request.method !== 'GET') throw new HttpRefusal('badRequest');
  sendJson(response, 200, await desk.extras(code, token));
}

/** Below /api/sessions/CODE: POST back (everybody goes on from an earlier moment) · GET future-N (the journal of what was left). False when it is neither. */
export async function answerFutures(
  desk: ReplayDesk,
  request: IncomingMessage,
  response: ServerResponse,
  { code, part, reopen }: { code: string; part: string; reopen: (code: string) => Promise<void> },
): Promise<boolean> {
  const token = tokenOf(request);
  if (part === 'back' && request.method === 'POST') {
    const asked = GO_BACK.safeParse(await readJson(request, MAX_MESSAGE_BYTES));
    if (!asked.success) throw new HttpRefusal('badRequest');
    const went = await readable(desk.goBack(code, token, asked.data.tick));
    await reopen(code);
    sendJson(response, 200, went);
    return true;
  }
  const [, n] = /^future-(\d{1,4})$/.exec(part) ?? [];
  if (n === undefined || request.method !== 'GET') return false;
  const text = await desk.future(code, token, n);
  if (text === null) throw new HttpRefusal('badRequest');
  const disposition = `attachment; filename="slice-${code}-future-${n}.json"`;
  sendJson(response, 200, JSON.parse(text), { 'content-disposition': disposition });
  return true;
}

async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof JournalError) throw new HttpRefusal('unreadable', error.message);
    throw error;
  }
}
