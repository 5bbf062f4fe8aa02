/** The line of a session over plain requests, between HTTP and rooms/HttpLines.ts. See shared/net/httpLine.ts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { BEAT_MS, HOLD_MS, POLL_GAP_MS, SAY_BYTES, STREAM_GAP_MS } from '../../shared/net/httpLine.ts';
import { HttpRefusal, readText, SECURITY_HEADERS, sendJson, tokenOf } from './respond.ts';

interface Ear {
  gapMs: number;
  once: boolean;
  tell(lines: readonly string[], last: boolean): void;
}

/** What these requests ask of the lines. */
export interface LineDesk {
  /** How to stop, or null when the key opens nothing. */
  listen(code: string, key: string, after: number, ear: Ear): (() => void) | null;
  /** Null when the key opens nothing, false when it cannot be read. */
  say(code: string, key: string, heard: number, text: string): boolean | null;
  hangUp(code: string, key: string): void;
}

/** Answers shorter than this, letters, gain nothing from being packed. */
const WORTH_PACKING = 1_000;

/** /api/sessions/CODE/line: GET listens, POST says, DELETE hangs up. */
export async function answerLine(
  lines: LineDesk,
  request: IncomingMessage,
  response: ServerResponse,
  code: string,
): Promise<void> {
  const key = tokenOf(request);
  const query = new URLSearchParams((request.url ?? '').split('?')[1]);
  const after = Number(query.get('after') ?? 0);
  if (!Number.isSafeInteger(after) || after < 0) throw new HttpRefusal('badRequest');
  if (request.method === 'GET') {
    const hearing = query.has('poll') ? answerOf(request, response) : streamOf(response);
    const stop = lines.listen(code, key, after, hearing.ear);
    if (!stop) throw new HttpRefusal('wrongToken');
    response.on('close', () => {
      hearing.done();
      stop();
    });
    hearing.begin();
  } else if (request.method === 'POST') {
    const taken = lines.say(code, key, after, await readText(request, SAY_BYTES));
    if (taken === null) throw new HttpRefusal('wrongToken');
    if (!taken) throw new HttpRefusal('badRequest');
    sendJson(response, 200, {});
  } else if (request.method === 'DELETE') {
    lines.hangUp(code, key);
    sendJson(response, 200, {});
  } else throw new HttpRefusal('badRequest');
}

/** A request that is being heard: nothing is written before it is clear that it may be. */
interface Hearing {
  ear: Ear;
  begin(): void;
  done(): void;
}

const asEvents = (lines: readonly string[]): string => lines.map((line) => `data: ${line}\n\n`).join('');

/** A stream of events that never ends, with a sign of life now and then. */
function streamOf(response: ServerResponse): Hearing {
  let open = false;
  let over = false;
  let waiting = '';
  let beat: ReturnType<typeof setInterval> | undefined;
  const write = (text: string): void => {
    if (!open) waiting += text;
    else if (text !== '') response.write(text);
  };
  return {
    ear: {
      gapMs: STREAM_GAP_MS,
      once: false,
      tell(lines, last) {
        write(asEvents(lines));
        beat?.refresh();
        over ||= last;
        if (over && open) response.end();
      },
    },
    begin() {
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'content-type': 'text/event-stream; charset=utf-8',
        // A proxy in between must pass everything on at once.
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      open = true;
      write(`:\n\n${waiting}`);
      if (over) response.end();
      else beat = setInterval(() => write(':\n\n'), BEAT_MS);
    },
    done: () => clearInterval(beat),
  };
}

/** One answer, as soon as there is something to tell, or an empty one after a while. */
function answerOf(request: IncomingMessage, response: ServerResponse): Hearing {
  let text: string | null = null;
  let open = false;
  let hold: ReturnType<typeof setTimeout> | undefined;
  const answer = (): void => {
    if (!open || text === null || response.headersSent) return;
    const packed = text.length > WORTH_PACKING && /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
    const body = packed ? gzipSync(text) : Buffer.from(text);
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  };
  const tell = (lines: readonly string[]): void => {
    text ??= asEvents(lines);
    answer();
  };
  return {
    ear: { gapMs: POLL_GAP_MS, once: true, tell },
    begin() {
      open = true;
      hold = setTimeout(() => tell([]), HOLD_MS);
      answer();
    },
    done: () => clearTimeout(hold),
  };
}
