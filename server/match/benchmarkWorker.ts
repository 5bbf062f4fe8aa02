/** A thread that plays one game with careful bots and tells how its goals stand. */
import { parentPort, workerData } from 'node:worker_threads';
import { content } from '../../shared/content/index.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { goalResultsOver } from '../../shared/sim/goals/score.ts';
import { contentFor } from '../../shared/sim/ownContent.ts';
import { type BenchmarkJob, spanTo } from './benchmarkJob.ts';

const { setup, to } = workerData as BenchmarkJob;
const { facts } = playHeadless({ setup, content, bots: 'careful', until: to });
const goals = contentFor(setup, content).scenarios[setup.scenario]?.goals ?? [];
parentPort?.postMessage(goalResultsOver(goals, facts, spanTo(to)));
