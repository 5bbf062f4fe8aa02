/** A process full of people: they join, sit down, play at random, and what they saw is added up. */
import './plainWs.ts';
import { WebSocket } from 'ws';
import { Headless, within } from './headless.ts';
import { answer } from './helper.ts';
import { luckOf } from './luck.ts';
import { legalMove } from './moves.ts';

/** People do something this far apart, ms. */
const LEAST_PAUSE_MS = 2_000;
const MOST_PAUSE_MS = 6_000;
/** Tries to join that was refused because too many came at once, and the pause between them, ms. */
const JOIN_TRIES = 30;
const JOIN_PAUSE_MS = 2_000;
/** Message sizes kept as they came; more are as if drawn from these. */
const MOST_SIZES = 20_000;
const TOO_MANY = 429;

/** What a crew saw since it was asked last. */
export interface Seen {
  /** Milliseconds from an action to its effect, or the refusal. */
  latencies: number[];
  accepted: number;
  declined: number;
  /** Questions without an answer while the line was up. */
  unanswered: number;
  patches: number;
  messages: number;
  bytes: number;
  sizes: number[];
}
const nothing = (): Seen => ({
  latencies: [],
  accepted: 0,
  declined: 0,
  unanswered: 0,
  patches: 0,
  messages: 0,
  bytes: 0,
  sizes: [],
});

// The SDK speaks of every line that breaks; here it is counted.
console.warn = console.info = console.log = () => {};

let people: Headless[] = [];
let seen = nothing();
let playing = false;
const timers = new Set<ReturnType<typeof setTimeout>>();

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Joins; somebody who is told that too many came at once, or whose line broke meanwhile, tries again. Null in the end. */
async function joinPatiently(url: string, code: string, name: string): Promise<Headless | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await Headless.join(url, code, { name });
    } catch (error) {
      const status = Number((error as { code?: number }).code);
      const final = status >= 400 && status < 500 && status !== TOO_MANY;
      if (final || attempt === JOIN_TRIES) {
        process.stderr.write(`${name} could not join: ${error}\n`);
        return null;
      }
      await pause(JOIN_PAUSE_MS);
    }
  }
}

function live(page: Headless, number: number): void {
  const luck = luckOf(number);
  let moves = 0;
  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  const next = (): void =>
    later(LEAST_PAUSE_MS + luck.below(MOST_PAUSE_MS - LEAST_PAUSE_MS), () => void act());
  const act = async (): Promise<void> => {
    if (!playing || !page.isOpen) return;
    const view = page.view();
    const move = view && page.session().status === 'running' ? legalMove(view, page.engineer, luck) : null;
    if (move) {
      moves += 1;
      try {
        const { outcome, ms } = await page.act(`p${number}-${moves}`, move);
        seen.latencies.push(ms);
        if (outcome.ok) seen.accepted += 1;
        else seen.declined += 1;
      } catch {
        if (page.isOpen) seen.unanswered += 1;
      }
    }
    if (playing) next();
  };
  const beat = (): void => {
    page.pulse();
    if (playing) later(500, beat);
  };
  beat();
  later(luck.below(MOST_PAUSE_MS), () => void act());
}

let raw: WebSocket[] = [];
let rawHeard = 0;

const verbs = {
  /** So many people join, one after the other, and sit down. */
  async join({
    url,
    code,
    from,
    count,
    apartMs,
  }: {
    url: string;
    code: string;
    from: number;
    count: number;
    apartMs: number;
  }) {
    const joining: Promise<Headless | null>[] = [];
    for (let i = 0; i < count; i += 1) {
      joining.push(joinPatiently(url, code, `Player ${from + i}`));
      await pause(apartMs);
    }
    people = (await Promise.all(joining)).filter((page) => page !== null);
    const sat = await Promise.all(people.map((page) => page.sitDown().catch(() => false)));
    return { joined: sat.filter(Boolean).length, refused: count - sat.filter(Boolean).length };
  },

  /** Everybody begins to play. */
  play({ from }: { from: number }): void {
    playing = true;
    const readers = new Map<string, Headless>();
    for (const page of people) {
      const { org } = page.session();
      const reader = readers.get(org);
      if (reader) page.eyes = reader;
      else readers.set(org, page);
    }
    for (const [i, page] of people.entries()) {
      page.onMessageSize = (size) => {
        seen.messages += 1;
        if (seen.sizes.length < MOST_SIZES) seen.sizes.push(size);
      };
      live(page, from + i);
    }
  },

  /** What was seen since this was asked last. */
  take(_: null): Seen {
    for (const page of people) {
      seen.bytes += page.bytes;
      seen.patches += page.patches;
      page.bytes = 0;
      page.patches = 0;
    }
    const result = seen;
    seen = nothing();
    return result;
  },

  /** Everybody goes home; answers whose lines had been lost before. */
  async leave(_: null): Promise<{ dropped: number }> {
    playing = false;
    for (const timer of timers) clearTimeout(timer);
    const dropped = people.filter(({ isOpen }) => !isOpen).length;
    await Promise.all(people.map((page) => page.close()));
    people = [];
    return { dropped };
  },

  /** So many plain lines. */
  async rawOpen({ url, count }: { url: string; count: number }): Promise<void> {
    raw = Array.from({ length: count }, () => new WebSocket(url, { perMessageDeflate: false }));
    const opened = raw.map(
      (socket) =>
        new Promise<void>((resolve, reject) => {
          socket.once('open', () => resolve());
          socket.once('error', reject);
          socket.on('message', () => {
            rawHeard += 1;
          });
        }),
    );
    await within(20_000, Promise.all(opened));
  },

  rawClose(_: null): number {
    for (const socket of raw) socket.terminate();
    raw = [];
    return rawHeard;
  },
};
export type Crew = typeof verbs;
answer(verbs);
