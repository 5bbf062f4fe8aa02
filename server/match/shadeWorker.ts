/** A thread that plays a whole game with careful bots and tells its line, day by day. */
import { parentPort, workerData } from 'node:worker_threads';
import { content } from '../../shared/content/index.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { curvesOf } from '../../shared/sim/fork/compare.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';

const { facts } = playHeadless({ setup: workerData as WorldSetup, content, bots: 'careful' });
parentPort?.postMessage(curvesOf(facts));
