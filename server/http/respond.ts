/** How every HTTP answer looks: JSON, sentences for a no, and the same security headers everywhere. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { JOIN_REFUSALS, type JoinRefusal } from '../../shared/net/protocol.ts';

const POLICY = [
  "default-src 'self'",
  // No script stands in a page: whatever is smuggled in as one is dead.
  "script-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers of every answer. No CORS header is ever sent: only our own pages may read. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** A no that the person should read. */
export class HttpRefusal extends Error {
  readonly kind: JoinRefusal;
  readonly status: number;

  constructor(kind: JoinRefusal, more = '') {
    const { status, text } = JOIN_REFUSALS[kind];
    super(more === '' ? text : `${text} ${more}`);
    this.kind = kind;
    this.status = status;
  }
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}

/** Answers with a sentence. `code` and `error` are what the Colyseus SDK reads, `kind` is what our own pages read. */
export function sendRefusal(response: ServerResponse, status: number, text: string, kind: string): void {
  sendJson(response, status, { code: status, error: text, kind });
}

/** Which refusal a status of the matchmaker stands for. */
export const kindOf = (status: number): JoinRefusal =>
  (Object.keys(JOIN_REFUSALS) as JoinRefusal[]).find((kind) => JOIN_REFUSALS[kind].status === status) ??
  'broken';

/** Answers with text. */
export function sendText(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(text);
}

/** The JSON body of a request; throws an HttpRefusal when it is none or too large. */
export async function readJson(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  const text = await readText(request, limitBytes);
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal('badRequest');
  }
}

/** The body of a request as text; throws an HttpRefusal when it is too large. */
export async function readText(request: IncomingMessage, limitBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > limitBytes) throw new HttpRefusal('tooLarge');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The token a request brings along, '' when none. */
export function tokenOf(request: IncomingMessage): string {
  const header = request.headers.authorization ?? '';
  return header.startsWith('Bearer ') ? header.slice(7).trim() : '';
}
