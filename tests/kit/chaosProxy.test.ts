import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ChaosProxy, startChaosProxy } from './chaosProxy.ts';

let echo: Server;
let proxy: ChaosProxy;

beforeEach(async () => {
  echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await startChaosProxy((echo.address() as AddressInfo).port);
});

afterEach(async () => {
  await proxy.close();
  echo.close();
});

/** The proxy resets what is open when a test ends: that is no failure. */
const dial = (): Socket => connect(proxy.port, '127.0.0.1').on('error', () => {});

async function say(socket: Socket, words: string): Promise<string> {
  socket.write(words);
  const [bytes] = await once(socket, 'data');
  return String(bytes);
}

it('relays both ways', async () => {
  const socket = dial();
  expect(await say(socket, 'hello')).toBe('hello');
  expect(proxy.countOpen()).toBe(1);
  socket.end();
  await once(socket, 'close');
});

it('cuts: what is open is reset, what is new is refused, until restored', async () => {
  const socket = dial();
  await say(socket, 'hello');
  proxy.cut();
  const [error] = await once(socket, 'error');
  expect(error.code).toBe('ECONNRESET');
  const refused = dial();
  await expect(say(refused, 'anyone?')).rejects.toThrow();
  proxy.restore();
  expect(await say(dial(), 'again')).toBe('again');
});

it('a black hole answers nothing and closes nothing; what it held arrives when it ends', async () => {
  const before = dial();
  await say(before, 'hello');
  proxy.blackhole();
  const during = dial();
  await once(during, 'connect');
  const heard: string[] = [];
  before.on('data', (bytes) => heard.push(`before ${bytes}`));
  during.on('data', (bytes) => heard.push(`during ${bytes}`));
  before.write('one');
  during.write('two');
  await wait(100);
  expect(heard).toEqual([]);
  expect([before.closed, during.closed]).toEqual([false, false]);
  proxy.restore();
  await expect.poll(() => heard.sort()).toEqual(['before one', 'during two']);
});
