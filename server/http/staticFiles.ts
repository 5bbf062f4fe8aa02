/** The built client: files with their right type and cache headers, compressed once, and index.html for every page. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SECURITY_HEADERS, sendText } from './respond.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.map', '.svg', '.webmanifest', '.txt']);
const SMALLEST_SQUEEZED_BYTES = 1_024;
const NOT_BUILT = 'The client is not built yet. Run "npm run build", or start the server with "npm start".\n';
const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) };

interface Kept {
  changedAt: number;
  plain: Buffer;
  tag: string;
  br?: Promise<Buffer>;
  gzip?: Promise<Buffer>;
}

/**
 * A request handler for the files below `root`. The build names its files relative to the page; pages lie at many depths, so
 * index.html is told the prefix.
 */
export function staticFiles(
  root: string,
  prefix = '',
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  const kept = new Map<string, Kept>();

  async function load(file: string): Promise<Kept | null> {
    try {
      const { mtimeMs } = await stat(file).then((found) =>
        found.isFile() ? found : Promise.reject(new Error('no file')),
      );
      const known = kept.get(file);
      if (known?.changedAt === mtimeMs) return known;
      const read = await readFile(file);
      const plain =
        file === join(root, 'index.html')
          ? Buffer.from(read.toString().replaceAll('"./', `"${prefix}/`))
          : read;
      const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
      const fresh = { changedAt: mtimeMs, plain, tag };
      kept.set(file, fresh);
      return fresh;
    } catch {
      return null;
    }
  }

  return async (request, response, path) => {
    const wanted = normalize(join(root, path));
    if (wanted !== join(root, sep) && !wanted.startsWith(root + sep))
      return sendText(response, 404, 'Not found.\n');
    let file = path === '/' ? join(root, 'index.html') : wanted;
    let found = await load(file);
    // A page of ours, like /j/CODE, is drawn by index.html; a missing file with an ending is just missing.
    if (!found && extname(path) === '') {
      file = join(root, 'index.html');
      found = await load(file);
      if (!found) return sendText(response, 503, NOT_BUILT);
    }
    if (!found) return sendText(response, 404, 'Not found.\n');
    await sendFile(request, response, file, found);
  };
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  found: Kept,
): Promise<void> {
  const ending = extname(file);
  const forever = file.includes(`${sep}assets${sep}`);
  const headers: Record<string, string> = {
    ...SECURITY_HEADERS,
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    // Files under assets/ carry a hash in their name: another content has another name.
    'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: found.tag,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === found.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  let body = found.plain;
  if (SQUEEZED.has(ending) && found.plain.length >= SMALLEST_SQUEEZED_BYTES) {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    if (/\bbr\b/.test(accepted)) {
      found.br ??= squeeze.br(found.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
      body = await found.br;
      headers['content-encoding'] = 'br';
    } else if (/\bgzip\b/.test(accepted)) {
      found.gzip ??= squeeze.gzip(found.plain);
      body = await found.gzip;
      headers['content-encoding'] = 'gzip';
    }
  }
  response.writeHead(200, { ...headers, 'content-length': String(body.length) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
