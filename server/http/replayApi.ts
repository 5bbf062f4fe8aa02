/** Below /api/sessions/CODE/replay: GET what goes with a replay, POST a fork that everybody shall see. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReplayExtras } from '../../shared/net/messages.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import { HttpRefusal, readJson, sendJson, tokenOf } from './respond.ts';

/** What these questions ask of the sessions. Each throws a join refusal for whoever may not. */
export interface ReplayDesk {
  extras(code: string, token: string): Promise<ReplayExtras>;
  showFork(code: string, token: string, given: unknown): Promise<boolean>;
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
