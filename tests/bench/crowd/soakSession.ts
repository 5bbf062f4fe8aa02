/** One short session with people who come late, leave, reload, break, fall silent and come back. */
import { Outbox } from '../../../client/net/outbox.ts';
import { Headless, within } from './headless.ts';
import { luckOf } from './luck.ts';
import { legalMove } from './moves.ts';

export interface SoakJob {
  url: string;
  code: string;
  /** The host's. */
  token: string;
  people: number;
  seed: number;
  /** A session that is not over by then is stuck, ms. */
  patienceMs: number;
}

export interface SoakOutcome {
  over: boolean;
  /** Commands that were answered with a yes. */
  accepted: { seat: string; id: string }[];
  /** What should not happen to anybody. */
  errors: string[];
  events: Record<string, number>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Tries to join or come back before that is an error, and how far apart, ms. */
const TRIES = 40;
const AGAIN_MS = 150;
/** Answers that no second try will change. */
const FINAL = [400, 401, 403, 404, 426];

export async function soakSession({
  url,
  code,
  token,
  people,
  seed,
  patienceMs,
}: SoakJob): Promise<SoakOutcome> {
  const luck = luckOf(seed);
  const found: SoakOutcome = { over: false, accepted: [], errors: [], events: {} };
  const note = (event: string): void => {
    found.events[event] = (found.events[event] ?? 0) + 1;
  };
  const ends = performance.now() + patienceMs;
  const goesOn = (): boolean => !found.over && performance.now() < ends;

  /** Joins or comes back, as often as it takes. Null when the session ended meanwhile. */
  async function enter(who: { token: string } | { name: string }): Promise<Headless | null> {
    let last: unknown;
    for (let attempt = 0; attempt < TRIES && goesOn(); attempt += 1) {
      try {
        return await Headless.join(url, code, who);
      } catch (error) {
        last = error;
        if (FINAL.includes(Number((error as { code?: number }).code))) break;
        await pause(AGAIN_MS);
      }
    }
    if (goesOn()) found.errors.push(`${code}: could not enter: ${(last as Error)?.message ?? last}`);
    return null;
  }

  async function person(number: number): Promise<void> {
    const mine = luckOf(seed * 1_000 + number);
    await pause(mine.below(mine.chance(0.3) ? 2_500 : 200));
    let page = await enter({ name: `Person ${number}` });
    if (!page) return;
    const seat = page.seat;
    const key = page.token;
    const outbox = new Outbox(`o${number}`);
    const attach = (): void => {
      const line = page;
      if (!line) return;
      line.onOutcome = (outcome) => outbox.settle(outcome);
      line.onEnd = () => line === page && outbox.detach();
      outbox.attach((command) => line.isOpen && line.room.send('command', command));
    };
    attach();
    let moves = 0;
    while (page && goesOn()) {
      if (!page.isOpen) {
        page = await enter({ token: key });
        note('cameBack');
        attach();
        continue;
      }
      if (page.engineer === '') await page.sitDown().catch(() => false);
      found.over ||= page.session().status === 'over' && page.session().orgs === 1;
      const event = mine.below(100);
      if (event < 3) {
        page.cut();
        note('cut');
        await pause(mine.below(600));
      } else if (event < 6) {
        await page.close();
        note('reload');
      } else if (event < 8) {
        await page.close();
        note('away');
        await pause(700 + mine.below(2_500));
      } else if (event < 10) {
        note('silence');
        await pause(1_000 + mine.below(4_500));
      } else if (event < 12) {
        const twin = await enter({ token: key });
        note('twin');
        if (twin) page = twin;
        attach();
        if (mine.chance(0.3)) page.cut();
      } else if (event < 13) {
        // Gone before anything was said.
        page.cut();
        const brief = await enter({ token: key });
        brief?.cut();
        note('brief');
      } else {
        const view = page.view();
        const move = view && page.engineer !== '' ? legalMove(view, page.engineer, mine) : null;
        if (move) {
          moves += 1;
          note('move');
          const id = `o${number}-${moves}`;
          void outbox.submit(move.verb, move.payload).then((outcome) => {
            if (outcome.ok) found.accepted.push({ seat, id });
          });
          // Sometimes the line breaks while the command is under way.
          if (mine.chance(0.05)) page.cut();
        }
      }
      await pause(30 + mine.below(220));
    }
    await page?.close();
  }

  async function host(): Promise<void> {
    let page = await enter({ token });
    await pause(luck.below(600));
    let started = false;
    while (page && goesOn()) {
      if (!page.isOpen) {
        page = await enter({ token });
        continue;
      }
      const status = statusOf(page);
      found.over ||= status === 'over';
      if (found.over) break;
      const event = luck.below(100);
      try {
        if (!started) started = (await page.ask('control', { action: 'start' })).ok || status !== 'lobby';
        else if (status === 'paused' || status === 'restarted')
          await page.ask('control', { action: 'resume' });
        else if (event < 3) await page.ask('control', { action: 'pause' });
        else if (event < 6) await page.ask('control', { action: 'speed', value: luck.of([1, 2, 4]) });
        else if (event < 10) page.cut();
        else if (event < 13) {
          await page.close();
          note('hostAway');
          await pause(luck.below(1_500));
        }
      } catch {
        // The line broke under the question; the next round comes back.
      }
      await pause(100 + luck.below(200));
    }
    await page?.close();
  }

  const everybody = [host(), ...Array.from({ length: people }, (_, i) => person(i + 1))];
  await within(patienceMs + 30_000, Promise.all(everybody)).catch((error) => {
    if (!found.over) found.errors.push(`${code}: ${error}`);
  });
  return found;
}

/** Where the whole session stands; a page goes by where the organisation it sees stands. */
const statusOf = (page: Headless): string => page.room.state.status;
