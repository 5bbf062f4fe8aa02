/** What a debrief shows, found in threads from what happened, and remembered until more has happened. */
import { Worker } from 'node:worker_threads';
import type { Findings, KeptMark, Played } from '../../shared/sim/debrief/findings.ts';
import type { StoryPoint } from '../../shared/sim/debrief/story.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import type { BotJob, DebriefPart } from './debriefJob.ts';
import type { Match } from './Match.ts';
import type { Orgs } from './Orgs.ts';
import { answerOf, oneAtATime } from './thread.ts';

/** Facts of which there are most and for which nobody asks here: they need not be carried over. */
const LEFT_HERE: ReadonlySet<Fact['kind']> = new Set([
  'changeMerged',
  'changeConflicted',
  'cardFinished',
  'trainAnswered',
  'autoscaled',
  'providerPaid',
  'stakeholderAsked',
]);

const found = new WeakMap<Orgs, { key: string; work: Promise<Findings> }>();

/** How far all are: what was found so far holds as long as this stays the same. */
export const reachedBy = (orgs: Orgs): string =>
  orgs.all.map(({ world, happened }) => `${world.tick} ${happened.size}`).join();

/** What there is to tell of these organisations and moments. Takes a second; no game waits for it. */
export function findingsFor(orgs: Orgs, marks: readonly KeptMark[]): Promise<Findings> {
  const key = `${reachedBy(orgs)} ${marks.map(({ id }) => id).join()}`;
  const before = found.get(orgs);
  if (before?.key === key) return before.work;
  const plain = marks.map(({ id, org, tick }) => ({ id, org, tick }));
  const work = oneAtATime('findings', () => look(orgs.all, plain));
  found.set(orgs, { key, work });
  // What failed may be tried again.
  work.catch(() => {
    if (found.get(orgs)?.work === work) found.delete(orgs);
  });
  return work;
}

/** Hands everything over, an organisation at a time, so that running games are not held up. */
async function look(matches: readonly Match[], marks: readonly KeptMark[]): Promise<Findings> {
  const worker = thread(null);
  const answer = answerOf<Findings>(worker, SILENT);
  // Whoever waits hears of it below.
  answer.catch(() => {});
  const tell = (part: DebriefPart): void => worker.postMessage(part);
  for (const match of matches) {
    tell({ played: playedOf(match) });
    await new Promise((next) => setImmediate(next));
  }
  tell({ marks });
  return answer;
}

const playedOf = ({ org, world, facts }: Match): Played => ({
  org,
  teams: Object.keys(world.teams),
  to: world.tick,
  facts: facts.filter(({ kind }) => !LEFT_HERE.has(kind)),
});

/** Games of bots that are remembered. */
const REMEMBERED = 20;
const played = new Map<string, { work: Promise<StoryPoint[]>; points: StoryPoint[] | null }>();

/** The way of a careful bot with the same luck, as far as the organisation that came furthest; null while it is still playing. */
export function botPath(orgs: Orgs): StoryPoint[] | null {
  const to = Math.max(...orgs.all.map(({ world }) => world.tick));
  // Tempers are the session's; the bot to be compared with is careful everywhere.
  const { colleagues: _, ...setup } = orgs.first.world.setup;
  const key = JSON.stringify({ setup, to });
  const known = played.get(key);
  if (known) return known.points;
  const game = {
    work: oneAtATime('bots', () => answerOf<StoryPoint[]>(thread({ setup, to }), SILENT)),
    points: null as StoryPoint[] | null,
  };
  played.set(key, game);
  for (const old of [...played.keys()].slice(0, -REMEMBERED)) played.delete(old);
  game.work.then(
    (points) => {
      game.points = points;
    },
    () => played.delete(key),
  );
  return null;
}

const thread = (job: BotJob): Worker =>
  new Worker(new URL('./debriefWorker.ts', import.meta.url), { workerData: job });

/** What a thread of a debrief is blamed for if it ends without an answer. */
const SILENT = 'the thread of a debrief ended without an answer';
