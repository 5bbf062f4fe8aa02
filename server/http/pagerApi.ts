/** The questions of a phone that is a pager, and of the desk that pairs it. The rules are in rooms/Pagers.ts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PAIR_PAGER } from '../../shared/net/api.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import {
  PAGER_BEAT_MS,
  type PagerEnd,
  type PagerFace,
  type PagerLine,
  type PagerOffer,
} from '../../shared/net/pager.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import { HttpRefusal, readJson, SECURITY_HEADERS, sendJson, tokenOf } from './respond.ts';

/** What these questions ask of a session's pagers. */
export interface PagerDesk {
  offer(seatToken: string): PagerOffer | null;
  unpair(seatToken: string): Promise<boolean>;
  pair(secret: string): Promise<string | null>;
  send(token: string, message: unknown): Promise<WireOutcome | null>;
  listen(
    token: string,
    ear: { face(face: PagerFace): void; end(why: PagerEnd | ''): void },
  ): (() => void) | null;
}

/** /api/sessions/CODE/pager, for the desk: POST shows a pairing code, DELETE takes the phone away. */
export async function answerPairing(
  pagers: PagerDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = tokenOf(request);
  if (request.method === 'POST') {
    const offer = pagers.offer(token);
    if (!offer) throw new HttpRefusal('wrongToken');
    sendJson(response, 201, offer);
  } else if (request.method === 'DELETE') {
    if (!(await pagers.unpair(token))) throw new HttpRefusal('wrongToken');
    sendJson(response, 200, {});
  } else throw new HttpRefusal('badRequest');
}

/** /api/pager/CODE, for the phone: POST …/pair exchanges the code for a token, POST acknowledges, GET listens. */
export async function answerPager(
  pagers: PagerDesk,
  request: IncomingMessage,
  response: ServerResponse,
  part: string | undefined,
): Promise<void> {
  if (part === 'pair' && request.method === 'POST') {
    const asked = PAIR_PAGER.safeParse(await readJson(request, MAX_MESSAGE_BYTES));
    if (!asked.success) throw new HttpRefusal('badRequest');
    const token = await pagers.pair(asked.data.secret);
    if (token === null) throw new HttpRefusal('pairingOver');
    sendJson(response, 201, { token });
    return;
  }
  if (part !== undefined) throw new HttpRefusal('badRequest');
  if (request.method === 'POST') {
    const outcome = await pagers.send(tokenOf(request), await readJson(request, MAX_MESSAGE_BYTES));
    if (!outcome) throw new HttpRefusal('wrongToken');
    sendJson(response, 200, outcome);
  } else if (request.method === 'GET') listen(pagers, request, response);
  else throw new HttpRefusal('badRequest');
}

/** A line of JSON for every change, and an empty one now and then, so that the phone knows it is not cut off. */
function listen(pagers: PagerDesk, request: IncomingMessage, response: ServerResponse): void {
  let open = false;
  const waiting: PagerLine[] = [];
  const write = (line: PagerLine): void => {
    if (open) response.write(`${JSON.stringify(line)}\n`);
    else waiting.push(line);
  };
  const stop = pagers.listen(tokenOf(request), {
    face: (face) => write({ face }),
    end: (end) => {
      if (end !== '') write({ end });
      response.end();
    },
  });
  if (!stop) throw new HttpRefusal('wrongToken');
  open = true;
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': 'application/x-ndjson; charset=utf-8',
    // A proxy in between must pass every line on at once.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  for (const line of waiting) write(line);
  const beat = setInterval(() => response.write('\n'), PAGER_BEAT_MS);
  response.on('close', () => {
    clearInterval(beat);
    stop();
  });
}
