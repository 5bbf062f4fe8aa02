/** A thread that plays a whole game, with careful bots or as it was recorded, and tells its lines, day by day. */
import { parentPort, workerData } from 'node:worker_threads';
import { content } from '../../shared/content/index.ts';
import { FIRST_ORG } from '../../shared/net/orgs.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { curvesOf } from '../../shared/sim/fork/compare.ts';
import { type JournalFile, orgsIn, parseJournal } from '../../shared/sim/journalFile.ts';
import { recover } from './recovery.ts';
import type { Lines, ShadeJob } from './shadeJob.ts';

async function again(file: JournalFile): Promise<Lines> {
  const lines: Lines = {};
  for (const org of orgsIn(file)) {
    const { facts, fault } = await recover(file, org, content);
    if (fault) throw fault;
    lines[org] = curvesOf(facts);
  }
  return lines;
}

const job = workerData as ShadeJob;
if ('bot' in job) {
  const { facts } = playHeadless({ setup: job.bot, content, bots: 'careful' });
  parentPort?.postMessage({ [FIRST_ORG]: curvesOf(facts) });
} else {
  const { journal } = job;
  parentPort?.postMessage(
    await again(typeof journal === 'string' ? parseJournal(JSON.parse(journal)) : journal),
  );
}
