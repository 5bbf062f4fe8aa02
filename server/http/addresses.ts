/** Where this machine is found by the others in the room. */
import { networkInterfaces } from 'node:os';

/** The origins under which others can open this server, most likely first; empty when it listens to itself only. */
export function lanOrigins(host: string, port: number): string[] {
  if (host !== '0.0.0.0' && host !== '::')
    return host === '127.0.0.1' || host === 'localhost' ? [] : [`http://${host}:${port}`];
  const found = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one !== undefined && one.family === 'IPv4' && !one.internal)
    .map((one) => one?.address ?? '');
  const rank = (address: string): number =>
    address.startsWith('192.168.') ? 0 : address.startsWith('10.') ? 1 : address.startsWith('172.') ? 3 : 2;
  return found.sort((a, b) => rank(a) - rank(b)).map((address) => `http://${address}:${port}`);
}
