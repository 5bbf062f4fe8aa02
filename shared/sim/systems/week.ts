/** The end of a week: its row, with a headline made of what hurt or helped most. */
import { quarterOf, WEEK_TICKS, weekOf, weekOfQuarter } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import type { World } from '../world.ts';
import { lossesSince } from './money.ts';
import { mood } from './people/table.ts';

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
  const { headline, params } = headlineOf(world);
  world.weeks.push({
    id: `w${number}`,
    order: number,
    headline,
    params: JSON.stringify(params),
    ...facts,
    trust: world.trust,
    energy,
  });
}

function headlineOf(world: World): { headline: string; params: Record<string, string | number> } {
  const since = world.tick - WEEK_TICKS;
  const recent = world.log.filter((fact) => fact.tick >= since);
  let worst: { unit: string; lost: number } | undefined;
  for (const fact of recent) {
    if (fact.kind === 'incidentMitigated' && fact.lost > (worst?.lost ?? 0)) worst = fact;
    if (fact.kind === 'sliceCutOver') return { headline: 'slice', params: { module: fact.module } };
  }
  if (worst && worst.lost > 20000)
    return { headline: 'outage', params: { unit: worst.unit, lost: worst.lost } };
  const rose = recent.find((fact) => fact.kind === 'practiceRose');
  if (rose?.kind === 'practiceRose')
    return { headline: 'practice', params: { practice: rose.practice, level: rose.level } };
  const card = recent.find((fact) => fact.kind === 'cardFinished');
  if (card?.kind === 'cardFinished')
    return {
      headline: card.worth >= 0 ? 'launch' : 'flop',
      params: { title: card.title, worth: card.worth },
    };
  if (worst) return { headline: 'smallOutage', params: { unit: worst.unit, lost: worst.lost } };
  return { headline: 'quiet', params: { week: weekOf(since) } };
}
