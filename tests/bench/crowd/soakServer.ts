/** The server of a soak: the real one on a fast clock, with a look at what it kept and what it complained about. */
import { matchMaker } from '@colyseus/core';
import type { Log } from '../../../server/log.ts';
import type { Clock } from '../../../server/match/clock.ts';
import { type RunningServer, startServer } from '../../../server/startServer.ts';
import { answer } from './helper.ts';

/** Waits and silences pass this much faster than they do for people, and the game itself faster still. */
export const HASTE = 30;
const BOOST = 3;
/** A session nobody is in is put away after so long by the fast clock, ms. */
const IDLE_MS = 30_000;

const fast: Clock = {
  now: () => performance.now() * HASTE,
  schedule(ms, work) {
    const timer = setTimeout(work, ms / HASTE);
    return () => clearTimeout(timer);
  },
};

/** Lines that tell of the ordinary: a session that ended, a bad request that was answered in words. */
const ORDINARY = [/^over$/, /^refused 4\d\d$/, /: (badMessage|tooFrequent)/, /early_leave/];

const errors: string[] = [];
const complain: Log = (text, { status = '' } = {}) => {
  const line = `${text} ${status}`.trim();
  if (!ORDINARY.some((pattern) => pattern.test(line))) errors.push(line);
};
process.on('unhandledRejection', (error) => errors.push(`unhandled: ${error}`));
process.on('uncaughtException', (error) => errors.push(`uncaught: ${error.stack ?? error}`));
process.on('warning', (warning) => errors.push(`warning: ${warning.message}`));
for (const name of ['warn', 'error'] as const)
  console[name] = (...words) => errors.push(words.map(String).join(' '));

let server: RunningServer;
/** What is there without any session. */
let still: Kept;

/** What a server holds on to. */
export interface Kept {
  rooms: number;
  sessions: number;
  clients: number;
  timers: number;
  sockets: number;
  listeners: number;
}

async function kept(): Promise<Kept> {
  const active = process.getActiveResourcesInfo();
  const count = (name: string): number => active.filter((resource) => resource === name).length;
  const { subscriptions } = matchMaker.presence as unknown as { subscriptions: NodeJS.EventEmitter };
  const listenersOf = (emitter: NodeJS.EventEmitter): number =>
    emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
  return {
    rooms: (await matchMaker.query({})).length,
    sessions: server.sessions.count(),
    clients: matchMaker.stats.local.ccu,
    timers: count('Timeout'),
    sockets: count('TCPSocketWrap'),
    listeners: listenersOf(subscriptions) + listenersOf(process),
  };
}

const verbs = {
  async start({ dataDir }: { dataDir: string }): Promise<string> {
    server = await startServer({
      port: 0,
      host: '127.0.0.1',
      dataDir,
      clock: fast,
      boost: BOOST,
      idleMs: IDLE_MS,
      log: complain,
      crowd: Number.POSITIVE_INFINITY,
      sessionsPerAddress: 1e9,
      joinsPerAddress: 1e9,
      maxSessions: 1e9,
    });
    still = await kept();
    return server.url.replace('localhost', '127.0.0.1');
  },

  async create({ orgs }: { orgs: number }): Promise<{ code: string; token: string }> {
    const created = await server.sessions.create({
      kind: 'host',
      preset: 'taster',
      scenario: orgs > 1 ? 'first-slice' : 'two-pizzas',
      name: 'Host',
      orgs,
    });
    if (!created) throw new Error('no such scenario');
    return created;
  },

  /** How many of these accepted commands are not in the journal exactly once, and how often a bot took over. */
  async lost({ code, accepted }: { code: string; accepted: { seat: string; id: string }[] }) {
    const times = new Map<string, number>();
    let takenOver = 0;
    for (const { seat, id, verb } of (await server.sessions.journal(code)).entries) {
      times.set(`${seat} ${id}`, (times.get(`${seat} ${id}`) ?? 0) + 1);
      if (verb === 'leaveSeat') takenOver += 1;
    }
    return { lost: accepted.filter(({ seat, id }) => times.get(`${seat} ${id}`) !== 1).length, takenOver };
  },

  /** Where a session stands, for one that got stuck. */
  async where({ code }: { code: string }): Promise<string> {
    const live = await server.sessions.get(code);
    const orgs = live?.orgs.all.map(
      ({ org, status, note, world }) => `${org} ${status} ${note} ${world.phase} ${world.tick}`,
    );
    return orgs?.join('; ') ?? 'nowhere';
  },

  /** What is held beyond what was held at the beginning. */
  async kept(_: null): Promise<Kept> {
    const now = await kept();
    const beyond = Object.entries(now).map(([name, count]) => [
      name,
      Math.max(0, count - still[name as keyof Kept]),
    ]);
    return Object.fromEntries(beyond) as Kept;
  },

  errors: (_: null): string[] => errors.splice(0),
};
export type SoakServer = typeof verbs;
answer(verbs);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
