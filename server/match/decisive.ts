/** The decisions of a quarter that mattered most, each checked by playing the quarter again without it. */
import { availableParallelism } from 'node:os';
import type { Decisive } from '../../shared/net/messages.ts';
import { QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import type { Verdict } from '../../shared/sim/fork/weigh.ts';
import type { DecisiveJob } from './decisiveJob.ts';
import type { Match } from './Match.ts';
import { inThread } from './thread.ts';

/** Threads at work at once: when a quarter ends every organisation asks, and games go on beside them. */
const AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));
const known = new WeakMap<Match, Map<number, Promise<Decisive>>>();
const answered = new WeakMap<Match, Map<number, Decisive>>();
const waiting: (() => void)[] = [];
let working = 0;

/** What was weighed already, of the whole game, else of its latest quarter; null while nobody has asked. Asks nothing of a worker. */
export function weighedOf(match: Match): Decisive | null {
  const all = answered.get(match);
  return all?.get(0) ?? all?.get(Math.max(...all.keys())) ?? null;
}

/**
 * Whether this quarter can be looked back upon: it is over, and nobody is in the middle of a week.
 * @param quarter 0 is the whole game
 */
export function isWeighable({ world }: Match, quarter: number): boolean {
  if (world.phase === 'over') return quarter === 0 || (quarter - 1) * QUARTER_TICKS < world.tick;
  return ['review', 'plan'].includes(world.phase) && quarter > 0 && quarter * QUARTER_TICKS <= world.tick;
}

/** Takes some seconds the first time; whoever asks later, or meanwhile, gets the same answer. */
export function decisiveOf(match: Match, quarter: number): Promise<Decisive> {
  let quarters = known.get(match);
  if (!quarters) {
    quarters = new Map();
    known.set(match, quarters);
  }
  const mine = quarters;
  const before = mine.get(quarter);
  if (before) return before;
  const answer = weigh(match, quarter).then((verdict) => ({ quarter, ...verdict }));
  mine.set(quarter, answer);
  answer.then(
    (one) => {
      const all = answered.get(match) ?? new Map<number, Decisive>();
      answered.set(match, all.set(quarter, one));
    },
    () => {},
  );
  // What failed may be tried again.
  answer.catch(() => mine.delete(quarter));
  return answer;
}

async function weigh({ options, code, org, world }: Match, quarter: number): Promise<Verdict> {
  const { tick } = world;
  await turn();
  try {
    const record = await options.store.loadSession(code);
    const all = await options.store.loadJournal(code, org);
    const to = quarter === 0 ? tick : Math.min(tick, quarter * QUARTER_TICKS);
    const rows = quarter === 0 ? all : all.filter((row) => row.tick < to);
    const from = quarter === 0 ? 0 : (quarter - 1) * QUARTER_TICKS;
    return await play({ setup: record?.setup ?? JSON.stringify(world.setup), rows, from, to });
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}

async function turn(): Promise<void> {
  if (working >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  working += 1;
}

const play = (job: DecisiveJob): Promise<Verdict> =>
  inThread(new URL('./decisiveWorker.ts', import.meta.url), job, 'the decisions could not be weighed');
