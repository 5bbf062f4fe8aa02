/** One HTTP request after another: health, API, matchmaking, files. Every failure is a sentence. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import { type ApiOptions, answerApi } from './api.ts';
import { HttpRefusal, isOwnOrigin, readJson, sendJson, sendRefusal } from './respond.ts';
import { staticFiles } from './staticFiles.ts';

export interface FrontOptions {
  api: ApiOptions;
  /** Answers a matchmaking call; throws something with `code` and `message` when it refuses. */
  reserve(path: string, body: unknown, request: IncomingMessage): Promise<object>;
  /** Folder of the built client. */
  files: string;
  health(): object;
  log(line: string): void;
}

/** The request handler of the server. */
export function front({ api, reserve, files, health, log }: FrontOptions) {
  const sendFile = staticFiles(files);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // A page of another site may not act here, whatever cookies or seats its visitor has.
    if (!reads && !isOwnOrigin(request.headers.origin, request.headers.host))
      throw new HttpRefusal('notAllowed');
    if (path === '/health') return sendJson(response, 200, health());
    if (path.startsWith('/matchmake/') && request.method === 'POST') {
      const body = await readJson(request, MAX_MESSAGE_BYTES);
      return sendJson(response, 200, await reserve(path, body, request));
    }
    if (await answerApi(api, request, response, path)) return;
    if (!reads || path.startsWith('/api/')) throw new HttpRefusal('badRequest');
    await sendFile(request, response, path);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      const { status, text } = explain(error);
      if (status >= 400) log(`${request.method} ${pathOf(request).slice(0, 80)}: ${status} ${lineOf(error)}`);
      if (response.headersSent) response.destroy();
      else sendRefusal(response, status, text);
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

function explain(error: unknown): { status: number; text: string } {
  if (error instanceof HttpRefusal) return { status: error.status, text: error.message };
  const code = error instanceof Error && 'code' in error ? Number(error.code) : Number.NaN;
  if (error instanceof Error && code >= 400 && code < 600) return { status: code, text: error.message };
  return { status: 500, text: 'The server stumbled. Try again.' };
}

const lineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
