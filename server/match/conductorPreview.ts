/** What an inject would do to an organisation: a copy plays a week ahead in a thread, under a few lucks, with it and without. */
import { injectOf } from '../../shared/content/injects.ts';
import { REACHED_BY } from '../../shared/content/learning.ts';
import type { Preview, Range } from '../../shared/net/conduct.ts';
import { WEEK_TICKS } from '../../shared/sim/calendar.ts';
import { saveWorld } from '../../shared/sim/snapshot.ts';
import { learnedOf } from './conductor.ts';
import type { Ahead, LookAheadJob } from './conductorJob.ts';
import type { Match } from './Match.ts';
import { inThread } from './thread.ts';

/** '' is the luck of the session itself; the others show how far luck goes. */
const LUCKS = ['', '~1', '~2', '~3', '~4'];
const SHOWN = 4;

/** The same question at the same moment is answered once. */
const asked = new Map<string, Promise<Preview>>();
const REMEMBERED = 60;

/** A week ahead with this inject put on now; null when there is none like that. Takes about a second; no game waits for it. */
export function previewById(match: Match, id: string): Promise<Preview> | null {
  const condition = injectOf(id)?.condition;
  if (!condition) return null;
  const { world, code, org } = match;
  const key = `${code} ${org} ${world.tick} ${match.happened.size} ${id}`;
  let answer = asked.get(key);
  if (!answer) {
    const hoped = learnedOf(match).find(({ law, seen }) => seen.length === 0 && REACHED_BY[law].includes(id));
    const goal = hoped ? { id: hoped.id, law: hoped.law, value: hoped.value } : null;
    const job = { world: saveWorld(world), inject: id, condition, lucks: LUCKS, ticks: WEEK_TICKS, goal };
    answer = lookAhead(job).then(told);
    asked.set(key, answer);
    for (const old of [...asked.keys()].slice(0, -REMEMBERED)) asked.delete(old);
    // What failed may be tried again.
    answer.catch(() => asked.delete(key));
  }
  return answer;
}

const lookAhead = (job: LookAheadJob): Promise<Ahead[]> =>
  inThread(new URL('./conductorWorker.ts', import.meta.url), job, 'the look ahead did not finish');

const range = (values: readonly number[]): Range => [
  Math.round(Math.min(...values)),
  Math.round(Math.max(...values)),
];

/** The most frequent first. */
function often(lists: readonly (readonly string[])[]): string[] {
  const count = new Map<string, number>();
  for (const one of lists.flat()) count.set(one, (count.get(one) ?? 0) + 1);
  return [...count]
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([name]) => name);
}

const told = (ahead: readonly Ahead[]): Preview => ({
  without: range(ahead.map((one) => one.without)),
  with: range(ahead.map((one) => one.with)),
  hurt: often(ahead.map(({ units }) => units)),
  kinds: often(ahead.map(({ kinds }) => kinds)),
  lucks: ahead.length,
  met: ahead.filter(({ met }) => met).length,
});
