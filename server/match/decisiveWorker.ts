/** A thread that plays an organisation again and weighs its decisions, each by a run without it. */
import { parentPort, workerData } from 'node:worker_threads';
import { content } from '../../shared/content/index.ts';
import { layTrack } from '../../shared/sim/fork/track.ts';
import { weighDecisions } from '../../shared/sim/fork/weigh.ts';
import type { JournalEntry } from '../../shared/sim/journalFile.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { DecisiveJob } from './decisiveJob.ts';

const { setup, rows, from, to } = workerData as DecisiveJob;
const track = layTrack({
  setup: JSON.parse(setup) as WorldSetup,
  content,
  rows: rows.map((row): JournalEntry => ({ ...row, payload: JSON.parse(row.payload) as unknown })),
  end: to,
});
if (track.fault) throw new Error(track.fault.why);
parentPort?.postMessage(weighDecisions(track, { from, to }));
