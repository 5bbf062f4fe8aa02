/** Preloaded into the server that is measured: tells what it uses. Changes nothing. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { answer } from './helper.ts';

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

export interface Usage {
  /** Processor time since the process began, microseconds. */
  cpuUs: number;
  memoryMb: number;
  /** Since it was asked last: how late the event loop was, ms at p99. */
  lateMs: number;
}

const verbs = {
  usage(_: null): Usage {
    const { user, system } = process.cpuUsage();
    const lateMs = Math.round(delay.percentile(99) / 1e6);
    delay.reset();
    return { cpuUs: user + system, memoryMb: Math.round(process.memoryUsage.rss() / 1e6), lateMs };
  },
};
export type Witness = typeof verbs;
answer(verbs, false);
