/** One HTTP request after another: health, metrics, API, matchmaking, files. Every failure is a sentence. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import type { Log } from '../log.ts';
import type { Count } from '../metrics.ts';
import { type ApiOptions, answerApi } from './api.ts';
import { HttpRefusal, kindOf, readJson, sendJson, sendRefusal, sendText } from './respond.ts';
import { staticFiles } from './staticFiles.ts';
import { below } from './visitor.ts';

export interface FrontOptions {
  api: ApiOptions;
  /** Answers a matchmaking call; throws something with `code` and `message` when it refuses. */
  reserve(path: string, body: unknown, request: IncomingMessage): Promise<object>;
  /** Whether a page of this origin may act here. */
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean;
  /** Folder of the built client. */
  files: string;
  /** Path below which everything lives. */
  prefix: string;
  health(): { ok: boolean };
  metrics(): string;
  count: Count;
  log: Log;
}

/** The request handler of the server. */
export function front(options: FrontOptions) {
  const { api, reserve, isOwnOrigin, files, prefix, health, metrics, count, log } = options;
  const sendFile = staticFiles(files, prefix);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // A page of another site may not act here, whatever cookies or seats its visitor has.
    if (!reads && !isOwnOrigin(request.headers.origin, request.headers.host))
      throw new HttpRefusal('notAllowed');
    if (path === '/health') {
      const now = health();
      return sendJson(response, now.ok ? 200 : 503, now);
    }
    if (path === '/metrics') return sendText(response, 200, metrics(), 'text/plain; version=0.0.4');
    if (path.startsWith('/matchmake/') && request.method === 'POST') {
      const body = await readJson(request, MAX_MESSAGE_BYTES);
      return sendJson(response, 200, await reserve(path, body, request));
    }
    if (await answerApi(api, request, response, path)) return;
    if (!reads || path.startsWith('/api/')) throw new HttpRefusal('badRequest');
    await sendFile(request, response, path);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    request.url = below(prefix, request.url ?? '/');
    response.on('finish', () =>
      count('slice_requests_total', { status: `${Math.floor(response.statusCode / 100)}xx` }),
    );
    answer(request, response).catch((error: unknown) => {
      const { status, text, kind, why } = explain(error);
      count('slice_refusals_total', { reason: kind });
      log('refused', { method: request.method ?? '', path: pathOf(request).slice(0, 80), status, why });
      if (response.headersSent) response.destroy();
      else sendRefusal(response, status, text, kind);
      // The rest of a body that was refused is not read.
      request.resume();
    });
  };
}

function pathOf(request: IncomingMessage): string {
  const raw = (request.url ?? '/').split('?')[0] ?? '/';
  try {
    return decodeURI(raw);
  } catch {
    return raw;
  }
}

/** `why` goes to the log. What a refusal tells a person may hold a name, so the log has its kind. */
function explain(error: unknown): { status: number; text: string; kind: string; why: string } {
  if (error instanceof HttpRefusal) {
    const { status, message, kind } = error;
    return { status, text: message, kind, why: kind };
  }
  const code = error instanceof Error && 'code' in error ? Number(error.code) : Number.NaN;
  if (error instanceof Error && code >= 400 && code < 600) {
    const kind = kindOf(code);
    return { status: code, text: error.message, kind, why: kind };
  }
  return { status: 500, text: 'The server stumbled. Try again.', kind: 'broken', why: lineOf(error) };
}

const lineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
