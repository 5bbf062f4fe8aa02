/** A thread that looks for what a debrief shows, or plays the careful bot beside it. */
import { parentPort, workerData } from 'node:worker_threads';
import { content } from '../../shared/content/index.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { findingsOf, type Played } from '../../shared/sim/debrief/findings.ts';
import { storyOf } from '../../shared/sim/debrief/story.ts';
import type { BotJob, DebriefPart } from './debriefJob.ts';

const job = workerData as BotJob;
if (job) {
  const { facts, world } = playHeadless({ setup: job.setup, content, bots: 'careful', until: job.to });
  parentPort?.postMessage(storyOf('', facts, world.tick).points);
} else {
  const orgs: Played[] = [];
  parentPort?.on('message', (part: DebriefPart) => {
    if ('played' in part) orgs.push(part.played);
    else {
      parentPort?.postMessage(findingsOf(orgs, part.marks));
      parentPort?.close();
    }
  });
}
