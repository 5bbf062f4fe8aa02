/** Who asks and where: the address behind proxies, the path below the prefix, and whether a page is one of ours. */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address limits count for. Each of `proxies` trusted proxies adds on the right of X-Forwarded-For whom it saw; whatever
 * stands left of that anybody could have written. An IPv6 network counts as one, since one home has all of its addresses.
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const seen = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim());
  const told = proxies > 0 ? seen.at(-Math.min(proxies, seen.length)) : undefined;
  const address = told && isIP(told) ? told : (request.socket.remoteAddress ?? '');
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(plain) === 6 ? networkOf(plain) : plain;
}

/** The first four of the eight groups. */
function networkOf(address: string): string {
  const [head = [], tail] = address.split('::').map((side) => (side === '' ? [] : side.split(':')));
  const gap = tail ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0') : [];
  const groups = [...head, ...gap, ...(tail ?? [])].slice(0, 4);
  return `${groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::`;
}

/** A path below the prefix, '/slice/host' → '/host'. A proxy may have cut the prefix off already. */
export function below(prefix: string, url: string): string {
  if (prefix === '' || !url.startsWith(prefix)) return url;
  const rest = url.slice(prefix.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : url;
}

/** Whether a page of this origin belongs to us: to the host it asked, or to the public address. No origin: not a browser, or our own GET. */
export function isOwnOrigin(
  origin: string | null | undefined,
  host: string | null | undefined,
  publicUrl = '',
): boolean {
  if (!origin) return true;
  const from = URL.parse(origin);
  if (!from) return false;
  return from.host === host || from.origin === URL.parse(publicUrl)?.origin;
}
