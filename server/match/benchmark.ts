/** What a careful bot made of the same luck up to the same moment: the goals of the quarter, measured alike for both. */
import type { Benchmark } from '../../shared/net/messages.ts';
import { type GoalResult, goalResultsOver } from '../../shared/sim/goals/score.ts';
import { type BenchmarkJob, spanTo } from './benchmarkJob.ts';
import type { Match } from './Match.ts';
import { inThread } from './thread.ts';

/** Games of bots that are remembered: a class asks for the same one. */
const REMEMBERED = 40;
const played = new Map<string, Promise<GoalResult[]>>();

/** The goals so far this quarter, of this organisation and of a careful bot with its luck. Takes a second: a year is played. */
export async function benchmarkOf({ world, facts }: Match): Promise<Benchmark> {
  const to = world.tick;
  const goals = world.content.scenarios[world.setup.scenario]?.goals ?? [];
  // Tempers are the session's; the bot to be compared with is careful everywhere.
  const { colleagues: _, ...setup } = world.setup;
  const [bot, mine] = [await playOnce({ setup, to }), goalResultsOver(goals, facts, spanTo(to))];
  return {
    goals: mine.map(({ id, value }) => ({
      id,
      mine: value,
      bot: bot.find((one) => one.id === id)?.value ?? null,
    })),
  };
}

function playOnce(job: BenchmarkJob): Promise<GoalResult[]> {
  const key = JSON.stringify(job);
  let work = played.get(key);
  if (!work) {
    work = play(job);
    played.set(key, work);
    for (const old of [...played.keys()].slice(0, -REMEMBERED)) played.delete(old);
    // What failed may be tried again.
    work.catch(() => played.delete(key));
  }
  return work;
}

const play = (job: BenchmarkJob): Promise<GoalResult[]> =>
  inThread(new URL('./benchmarkWorker.ts', import.meta.url), job, 'the bot did not finish');
