/** The end of a week: its row, with a headline made of what hurt or helped most. */

import { PROOF_HEADLINE_WEEKS } from '../balance/time.ts';
import { QUARTER_WEEKS, quarterOf, TICK_MINUTES, WEEK_TICKS, weekOfQuarter } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import { quartersOf } from '../length.ts';
import { lossesSince } from './money.ts';
import { mood } from './people/table.ts';
import { isProof } from './proof.ts';

/** A week nobody writes about: its news waits for the next issue. */
const UNWRITTEN = { headline: '', params: {} };

/** A week without news. */
const QUIET = { headline: 'quiet', params: {} };

export function closeWeek(tick: Tick): void {
  const { world } = tick;
  const { week } = world;
  const number = weekOfQuarter(world.tick - 1);
  const { energy } = mood(world);
  const facts = {
    deploys: week.deploys,
    incidents: week.incidents,
    lost: Math.round(week.lost),
    revenue: week.revenue,
  };
  emit(
    tick,
    'weekClosed',
    {
      week: number,
      quarter: quarterOf(world.tick - 1),
      ...facts,
      trust: world.trust,
      energy,
    },
    lossesSince(world, week.lost, WEEK_TICKS),
  );
  const proof = isProof(world, quarterOf(world.tick - 1));
  // The weeks of the proof are counted through.
  const order = number + (proof ? QUARTER_WEEKS * (quarterOf(world.tick - 1) - quartersOf(world) - 1) : 0);
  const issue = !proof || order % PROOF_HEADLINE_WEEKS === 0;
  const { headline, params } = issue ? (world.news ?? QUIET) : UNWRITTEN;
  if (issue) world.news = null;
  world.weeks.push({
    id: `w${order}`,
    order,
    headline,
    params: JSON.stringify(params),
    ...facts,
    failed: week.failedDeploys,
    restoreMinutes: week.relieved === 0 ? -1 : Math.round((week.reliefTicks / week.relieved) * TICK_MINUTES),
    trust: world.trust,
    energy,
  });
}
