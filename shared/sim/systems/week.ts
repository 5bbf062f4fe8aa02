/** The end of a week: its row, with a headline made of what hurt or helped most. */
import { quarterOf, TICK_MINUTES, WEEK_TICKS, weekOfQuarter } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import { lossesSince } from './money.ts';
import { mood } from './people/table.ts';

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
  const { headline, params } = world.news ?? QUIET;
  world.news = null;
  world.weeks.push({
    id: `w${number}`,
    order: number,
    headline,
    params: JSON.stringify(params),
    ...facts,
    failed: week.failedDeploys,
    restoreMinutes: week.relieved === 0 ? -1 : Math.round((week.reliefTicks / week.relieved) * TICK_MINUTES),
    trust: world.trust,
    energy,
  });
}
