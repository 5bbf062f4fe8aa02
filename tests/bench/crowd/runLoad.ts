/** A whole session played by a crowd against the real server in a process of its own, and what that cost. */
import { availableParallelism } from 'node:os';
import type { CreateSession } from '../../../shared/net/api.ts';
import { SPEEDS } from '../../../shared/net/protocol.ts';
import type { Phase } from '../../../shared/sim/publicWorld.ts';
import { createSession, tempDir } from '../../kit/serverKit.ts';
import type { Crew, Seen } from './crew.ts';
import { Headless } from './headless.ts';
import { type Helper, startHelper } from './helper.ts';
import type { Raw } from './raw.ts';
import { startServerProcess } from './serverProcess.ts';

export interface LoadOptions {
  orgs: number;
  players: number;
  seconds: number;
  preset: CreateSession['preset'];
  /** Runs the server's clock this much faster. */
  boost: number;
  /** Measured from this phase of the game on: it is played towards it at the highest speed. */
  phase: Phase;
  /** Folder for a processor profile of the server, '' for none. */
  profile: string;
  say: (line: string) => void;
}

export interface LoadResult {
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  serverCpu: number;
  serverCpuUsPerClientPatch: number;
  rawWsCpuUsPerMessage: number;
  bytesPerClientPerSecond: number;
  joined: number;
  dropped: number;
  refused: number;
}

const CREW_FILE = new URL('./crew.ts', import.meta.url);
const RAW_FILE = new URL('./raw.ts', import.meta.url);
/** People of one process, at most this many where there are cores for more. */
const CREW_SIZE = 125;
/** A whole class scans the code within so many milliseconds per person. */
const ARRIVAL_MS = 30;
const RAW_SECONDS = 4;
/** Play before anything is measured. */
const SETTLE_SECONDS = 2;

/** The value below which so much of the numbers lies; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { orgs, players, seconds, preset, boost, phase, profile, say } = options;
  const data = tempDir();
  const server = await startServerProcess({ DATA_DIR: data.path, SLICE_SPEED: String(boost) }, profile, say);
  const crews: Helper<Crew>[] = [];
  let raw: Helper<Raw> | undefined;
  try {
    const { url } = server;
    const { code, token } = await createSession(url, { kind: 'host', name: 'Host', preset, orgs });
    const host = await Headless.join(url, code, { token });
    const count = Math.max(Math.min(2, availableParallelism()), Math.ceil(players / CREW_SIZE));
    const shares = Array.from(
      { length: count },
      (_, i) => Math.floor(((i + 1) * players) / count) - Math.floor((i * players) / count),
    );
    for (const _ of shares)
      crews.push(startHelper<Crew>(CREW_FILE, { line: (line) => say(`crew: ${line}`) }));
    const each = <T>(work: (crew: Helper<Crew>, i: number) => Promise<T>): Promise<T[]> =>
      Promise.all(crews.map(work));
    const firstOf = (i: number): number => 1 + shares.slice(0, i).reduce((sum, share) => sum + share, 0);

    const arriving = await server.witness.ask('usage', null);
    const began = performance.now();
    const arrivals = await each((crew, i) =>
      crew.ask('join', { url, code, from: firstOf(i), count: shares[i] ?? 0, apartMs: ARRIVAL_MS * count }),
    );
    const joined = arrivals.reduce((sum, crew) => sum + crew.joined, 0);
    const arrived = await server.witness.ask('usage', null);
    say(
      `${joined} of ${players} sat down within ${Math.round((performance.now() - began) / 1000)} s, ` +
        `${Math.round((arrived.cpuUs - arriving.cpuUs) / 1000 / Math.max(1, joined))} ms of the server's processor each, ` +
        `its event loop up to ${arrived.lateMs} ms late`,
    );

    const started = await host.ask('control', { action: 'start' });
    if (!started.ok) throw new Error(`the host could not start: ${started.refusal.kind}`);
    await each((crew, i) => crew.ask('play', { from: firstOf(i) }));
    await playTo(host, phase);
    await rest(SETTLE_SECONDS);
    await each((crew) => crew.ask('take', null));
    const before = await server.witness.ask('usage', null);
    const patchesBefore = host.patches;
    const measuredFrom = performance.now();
    await rest(seconds);
    const usage = await server.witness.ask('usage', null);
    const measuredMs = performance.now() - measuredFrom;
    const seen = await each((crew) => crew.ask('take', null));
    const view = host.view();
    say(
      `the first organisation is at tick ${view?.tick} (${view?.phase}), the session ${host.session().status}`,
    );
    const left = await each((crew) => crew.ask('leave', null));
    await host.close();
    const refused = players - joined;
    const dropped = left.reduce((sum, crew) => sum + crew.dropped, 0);

    const all = together(seen);
    const cpuUs = usage.cpuUs - before.cpuUs;
    say(
      `${all.accepted} moves accepted, ${all.declined} declined, ${all.unanswered} unanswered; ${all.messages} messages; ` +
        `server ${usage.memoryMb} MB, its event loop up to ${usage.lateMs} ms late (p99)`,
    );
    const perSecond = all.messages / Math.max(1, joined) / (measuredMs / 1000);
    raw = startHelper<Raw>(RAW_FILE);
    const rawUrl = await raw.ask('url', null);
    await each((crew, i) => crew.ask('rawOpen', { url: rawUrl, count: shares[i] ?? 0 }));
    const { cpuUsPerMessage } = await raw.ask('send', { sizes: all.sizes, perSecond, seconds: RAW_SECONDS });
    await each((crew) => crew.ask('rawClose', null));
    return {
      p50Ms: round(quantile(all.latencies, 0.5), 1),
      p95Ms: round(quantile(all.latencies, 0.95), 1),
      p99Ms: round(quantile(all.latencies, 0.99), 1),
      serverCpu: round(cpuUs / 1000 / measuredMs, 3),
      serverCpuUsPerClientPatch: round(cpuUs / Math.max(1, all.patches + host.patches - patchesBefore), 1),
      rawWsCpuUsPerMessage: round(cpuUsPerMessage, 1),
      bytesPerClientPerSecond: Math.round(all.bytes / Math.max(1, joined) / (measuredMs / 1000)),
      joined,
      dropped,
      refused,
    };
  } finally {
    await Promise.all([...crews.map((crew) => crew.stop()), raw?.stop(), server.stop()]);
    data.done();
  }
}

/** Plays at the highest speed until the organisation the host looks at is in a phase, then at the usual one. */
async function playTo(host: Headless, phase: Phase): Promise<void> {
  if (host.view()?.phase === phase) return;
  await host.ask('control', { action: 'speed', value: Math.max(...SPEEDS) });
  await host.until(() => host.view()?.phase === phase);
  await host.ask('control', { action: 'speed', value: 1 });
}

const rest = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function together(seen: readonly Seen[]): Seen {
  const sum = (of: (one: Seen) => number): number => seen.reduce((total, one) => total + of(one), 0);
  return {
    latencies: seen.flatMap(({ latencies }) => latencies),
    accepted: sum(({ accepted }) => accepted),
    declined: sum(({ declined }) => declined),
    unanswered: sum(({ unanswered }) => unanswered),
    patches: sum(({ patches }) => patches),
    messages: sum(({ messages }) => messages),
    bytes: sum(({ bytes }) => bytes),
    sizes: seen.flatMap(({ sizes }) => sizes),
  };
}
