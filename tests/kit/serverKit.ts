import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client, type Room } from 'colyseus.js';
import type { CreatedSession, CreateSession } from '../../shared/net/api.ts';
import type { ChatTold } from '../../shared/net/chat.ts';
import type { Board } from '../../shared/net/lead.ts';
import type { ClientMessages, ServerMessages, SessionView, WireOutcome } from '../../shared/net/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import type { SessionState } from '../../shared/net/sessionSchema.ts';
import { readSession, readView, slotOf } from '../../shared/net/viewCodec.ts';
import type { Standing, Wall } from '../../shared/net/wall.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { OwnView } from '../../shared/sim/worldOdds.ts';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const PATIENCE_MS = 15_000;

/** A folder of its own that `done` removes. */
export function tempDir(): { path: string; done: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'slice-test-'));
  return { path, done: () => rmSync(path, { recursive: true, force: true }) };
}

/** Opens a session over HTTP. */
export async function createSession(url: string, body: CreateSession): Promise<CreatedSession> {
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', body: JSON.stringify(body) });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as CreatedSession;
}

/** One person's page, without a screen. */
export interface Page {
  room: Room<unknown, SessionState>;
  welcome: ServerMessages['welcome'];
  view(): PublicWorld;
  session(): SessionView;
  /** What only this seat was told. */
  own(): OwnView;
  untilOwn(holds: (own: OwnView) => boolean): Promise<void>;
  /** Boards that came, for hosts, in order; walls, for projectors; and what was said to her alone. */
  boards: Board[];
  walls: Wall[];
  words: string[];
  /** What her team wrote, each time it changed. */
  chats: ChatTold[];
  standings: Standing[][];
  /** Outcomes that came as messages, in order. */
  outcomes: WireOutcome[];
  closed: Promise<number>;
  ask<N extends keyof ClientMessages>(name: N, message: ClientMessages[N]): Promise<WireOutcome>;
  command(verb: string, payload: unknown, id?: string): Promise<WireOutcome>;
  /** Resolves as soon as `holds`, looked at after every patch. */
  until(holds: (page: Page) => boolean): Promise<void>;
  leave(): Promise<void>;
}

let commandNumber = 0;

/** Joins with a seat token or a name and waits for the welcome and the first state. */
export async function openPage(
  url: string,
  code: string,
  who:
    | { token: string }
    | { projector: string }
    | { name: string; org?: string; team?: string; watch?: boolean },
  client = new Client(url),
): Promise<Page> {
  const room = (await client.joinById(code, { protocol: PROTOCOL_VERSION, ...who })) as Room<
    unknown,
    SessionState
  >;
  room.reconnection.enabled = false;
  const outcomes: WireOutcome[] = [];
  room.onMessage('outcome', (outcome: WireOutcome) => outcomes.push(outcome));
  room.onMessage('pong', () => {});
  room.onMessage('review', () => {});
  const boards: Board[] = [];
  room.onMessage('board', (board: Board) => boards.push(board));
  const walls: Wall[] = [];
  room.onMessage('wall', (wall: Wall) => walls.push(wall));
  const words: string[] = [];
  room.onMessage('word', ({ text }: { text: string }) => words.push(text));
  const chats: ChatTold[] = [];
  room.onMessage('chat', (told: ChatTold) => chats.push(told));
  const standings: Standing[][] = [];
  room.onMessage('standings', ({ rows }: { rows: Standing[] }) => standings.push(rows));
  let own: OwnView = { odds: [], readings: [] };
  const heardOwn: (() => void)[] = [];
  room.onMessage('own', (mine: OwnView) => {
    own = mine;
    for (const look of heardOwn.splice(0)) look();
  });
  const closed = new Promise<number>((resolve) => room.onLeave(resolve));
  room.onError(() => {});
  let view: PublicWorld | null = null;
  const welcomed = new Promise<ServerMessages['welcome']>((resolve) => room.onMessage('welcome', resolve));
  const stated = new Promise<void>((resolve) => room.onStateChange.once(() => resolve()));
  const page: Page = {
    room,
    boards,
    walls,
    words,
    chats,
    standings,
    outcomes,
    closed,
    welcome: await patient(welcomed, 'welcome'),
    view: () => {
      const slot = slotOf(room.state);
      if (!slot) throw new Error('this page sees no organisation');
      view = readView(slot.view, view);
      return view;
    },
    session: () => readSession(room.state),
    own: () => own,
    untilOwn: (holds) =>
      patient(
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (holds(own)) resolve();
            else heardOwn.push(look);
          };
          look();
        }),
        `own part ${holds}`,
      ),
    ask: (name, message) => room.request(name, message) as Promise<WireOutcome>,
    command: (verb, payload, id) => {
      commandNumber += 1;
      return room.request('command', {
        id: id ?? `t${commandNumber}`,
        verb,
        payload,
      }) as Promise<WireOutcome>;
    },
    until: (holds) =>
      patient(
        new Promise<void>((resolve) => {
          if (holds(page)) return resolve();
          const look = (): void => {
            if (!holds(page)) return;
            room.onStateChange.remove(look);
            resolve();
          };
          room.onStateChange(look);
        }),
        `condition ${holds}`,
      ),
    leave: async () => {
      room.connection.close();
      await closed;
    },
  };
  await patient(stated, 'first state');
  return page;
}

/** A promise that must not take for ever. */
export async function patient<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${PATIENCE_MS} ms for ${what}`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export interface ServerProcess {
  url: string;
  process: ChildProcess;
  lines: string[];
  /** As a power cut would: nothing can be tidied up. */
  kill(): Promise<void>;
  /** As a deployment would: SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** A real server in a process of its own. */
export async function spawnServer(env: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
  });
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  const ready = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      const found = /Slice is ready: (\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${lines.join('\n')}`)));
  });
  const url = await patient(ready, 'the server');
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = await patient(exited, signal);
    return code as number | null;
  };
  return {
    url,
    process: child,
    lines,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
