/** Counting: every tick, what was asked and what failed is added up, and the short history is kept. */
import { VISITS_PER_USER } from '../../balance/traffic.ts';
import { TICK_MINUTES } from '../../calendar.ts';
import type { World } from '../../world.ts';

/** Ticks of the short history. */
const HISTORY = 48;

/** Every tick: requests, failures, lost user-minutes, calls, reads, threads and revenue are counted. */
export function countTraffic(world: World, revenue: number): void {
  const requests = world.users * VISITS_PER_USER * TICK_MINUTES;
  const failed = requests * world.failing;
  const lost = world.users * world.failing * TICK_MINUTES;
  const { flows, today, week } = world;
  for (const sums of [today, week]) {
    sums.requests += requests;
    sums.failed += failed;
    sums.lost += lost;
    sums.revenue += revenue;
    sums.users += world.users;
    sums.ticks += 1;
  }
  today.offered += flows.offered * TICK_MINUTES;
  today.needed += flows.needed * TICK_MINUTES;
  today.reads += flows.reads * TICK_MINUTES;
  today.readsPeak = Math.max(today.readsPeak, flows.reads);
  today.held += flows.held;
  world.lostQuarter += lost;
  world.requestsQuarter += requests;
  world.failedQuarter += failed;
  world.history.push(Math.round(world.failing * 1000) / 1000);
  if (world.history.length > HISTORY) world.history.shift();
  let slowest = 0;
  for (const id in world.units) slowest = Math.max(slowest, world.units[id]?.latencyMs ?? 0);
  world.delays.push(Math.round(slowest));
  if (world.delays.length > HISTORY) world.delays.shift();
}
