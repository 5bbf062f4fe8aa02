/** Many short sessions one after another, several at once, and what they left behind. */
import { tempDir } from '../../kit/serverKit.ts';
import { type Helper, startHelper } from './helper.ts';
import { luckOf } from './luck.ts';
import type { SoakCrew } from './soakCrew.ts';
import type { Kept, SoakServer } from './soakServer.ts';

export interface SoakOptions {
  sessions: number;
  /** Sessions at the same time. */
  atOnce: number;
  /** Names the luck of everybody. */
  seed: number;
  say: (line: string) => void;
}

export interface SoakResult {
  sessions: number;
  stuck: number;
  lost: number;
  leaked: number;
  errors: number;
}

const SERVER_FILE = new URL('./soakServer.ts', import.meta.url);
const CREW_FILE = new URL('./soakCrew.ts', import.meta.url);
const CREWS = 2;
const PATIENCE_MS = 120_000;
/** How long a server may take to put the last sessions away, ms. */
const QUIET_MS = 30_000;
const SAY_EVERY = 25;

export async function runSoak({ sessions, atOnce, seed, say }: SoakOptions): Promise<SoakResult> {
  const data = tempDir();
  const server = startHelper<SoakServer>(SERVER_FILE, { line: (line) => say(`server: ${line}`) });
  const crews = Array.from({ length: CREWS }, () =>
    startHelper<SoakCrew>(CREW_FILE, { line: (line) => say(`crew: ${line}`) }),
  );
  const result: SoakResult = { sessions: 0, stuck: 0, lost: 0, leaked: 0, errors: 0 };
  const events: Record<string, number> = {};
  let accepted = 0;
  try {
    const url = await server.ask('start', { dataDir: data.path });
    let next = 0;
    const one = async (crew: Helper<SoakCrew>): Promise<void> => {
      while (next < sessions) {
        const number = next;
        next += 1;
        const luck = luckOf(seed + number);
        const orgs = luck.chance(0.3) ? 2 : 1;
        const { code, token } = await server.ask('create', { orgs });
        const job = {
          url,
          code,
          token,
          people: 2 + luck.below(4),
          seed: seed + number,
          patienceMs: PATIENCE_MS,
        };
        const found = await crew.ask('live', job);
        result.sessions += 1;
        accepted += found.accepted.length;
        for (const [name, count] of Object.entries(found.events)) events[name] = (events[name] ?? 0) + count;
        result.errors += found.errors.length;
        for (const error of found.errors) say(error);
        if (!found.over) {
          result.stuck += 1;
          say(`session ${number} (${code}) is stuck: ${await server.ask('where', { code })}`);
        }
        const { lost, takenOver } = await server.ask('lost', { code, accepted: found.accepted });
        result.lost += lost;
        events.takenOver = (events.takenOver ?? 0) + takenOver;
        if (lost > 0) say(`session ${number} (${code}) lost ${lost} commands`);
        if (result.sessions % SAY_EVERY === 0)
          say(`${result.sessions} sessions, ${accepted} commands accepted`);
      }
    };
    await Promise.all(
      Array.from({ length: Math.min(atOnce, sessions) }, (_, i) => one(crews[i % CREWS] as Helper<SoakCrew>)),
    );
    await Promise.all(crews.map((crew) => crew.stop()));
    const kept = await quiet(server);
    result.leaked = sum(kept);
    if (result.leaked > 0) say(`left behind: ${JSON.stringify(kept)}`);
    const errors = await server.ask('errors', null);
    result.errors += errors.length;
    for (const error of errors) say(`error: ${error}`);
    say(`${accepted} commands accepted; ${JSON.stringify(events)}`);
  } finally {
    await Promise.all([...crews.map((crew) => crew.stop()), server.stop()]);
    data.done();
  }
  return result;
}

const sum = (kept: Kept): number => Object.values(kept).reduce((total, count) => total + count, 0);

/** Waits until a server that nobody uses any more has let go of everything; answers what it still holds. */
async function quiet(server: Helper<SoakServer>): Promise<Kept> {
  const ends = performance.now() + QUIET_MS;
  for (;;) {
    const kept = await server.ask('kept', null);
    if (sum(kept) === 0 || performance.now() > ends) return kept;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
