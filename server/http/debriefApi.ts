/** Below /api/sessions/CODE: GET debrief, and GET and PUT reflections of one's own. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { REFLECTION, type Reflections } from '../../shared/net/debrief.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import { HttpRefusal, readJson, SECURITY_HEADERS, sendJson, tokenOf } from './respond.ts';

/** What these questions ask of the sessions. Each throws a join refusal for whoever may not. */
export interface DebriefDesk {
  data(code: string, token: string): Promise<{ plain: Buffer; squeezed: Buffer }>;
  mine(code: string, token: string): Promise<Reflections>;
  reflect(code: string, token: string, at: string, text: string): Promise<void>;
}

/** False when it is none of these. */
export async function answerDebrief(
  desk: DebriefDesk,
  request: IncomingMessage,
  response: ServerResponse,
  { code, part }: { code: string; part: string },
): Promise<boolean> {
  if (part !== 'debrief' && part !== 'reflections') return false;
  const token = tokenOf(request);
  if (part === 'reflections' && request.method === 'PUT') {
    const asked = REFLECTION.safeParse(await readJson(request, MAX_MESSAGE_BYTES));
    if (!asked.success) throw new HttpRefusal('badRequest');
    await desk.reflect(code, token, asked.data.at, asked.data.text);
    sendJson(response, 200, {});
    return true;
  }
  if (request.method !== 'GET') throw new HttpRefusal('badRequest');
  if (part === 'reflections') {
    sendJson(response, 200, await desk.mine(code, token));
    return true;
  }
  const { plain, squeezed } = await desk.data(code, token);
  const packed = /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
  const body = packed ? squeezed : plain;
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(body);
  return true;
}
