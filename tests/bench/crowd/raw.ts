/** The plainest server there is: sends messages of given sizes over `ws`, to know what messages cost by themselves. */
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answer } from './helper.ts';

/** Messages leave in bursts so far apart, ms, as patches do. */
const BURST_MS = 50;

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
await new Promise((resolve) => server.once('listening', resolve));

const verbs = {
  url: (_: null): string => `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,

  /** Sends `perSecond` messages to every line for so many seconds; answers what one of them cost, microseconds. */
  async send({ sizes, perSecond, seconds }: { sizes: number[]; perSecond: number; seconds: number }) {
    const bytes = new Uint8Array(Math.max(1, ...sizes)).fill(7);
    let sent = 0;
    let owed = 0;
    const before = process.cpuUsage();
    const ends = performance.now() + seconds * 1000;
    while (performance.now() < ends) {
      owed += (perSecond * BURST_MS) / 1000;
      for (; owed >= 1; owed -= 1) {
        for (const socket of server.clients) {
          socket.send(bytes.subarray(0, sizes[sent % sizes.length] ?? 1));
          sent += 1;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, BURST_MS));
    }
    const { user, system } = process.cpuUsage(before);
    return { sent, cpuUsPerMessage: sent === 0 ? 0 : (user + system) / sent };
  },
};
export type Raw = typeof verbs;
answer(verbs);
