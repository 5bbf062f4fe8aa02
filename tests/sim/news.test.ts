/** The headline of a week: the weightiest thing that happened, however long ago in it. */
import { describe, expect, it } from 'vitest';
import { WEEK_TICKS } from '../../shared/sim/calendar.ts';
import { newsOf, rememberForNews } from '../../shared/sim/news.ts';
import { step } from '../../shared/sim/step.ts';
import { closeWeek } from '../../shared/sim/systems/week.ts';
import type { World } from '../../shared/sim/world.ts';
import { factMaker } from '../kit/facts.ts';
import { newWorld } from '../kit/worlds.ts';

const fact = factMaker();
const outage = (lost: number) =>
  fact('incidentMitigated', 5, {
    incident: 'i1',
    severity: 2,
    symptom: 'slow',
    unit: 'monolith',
    module: 'cart',
    startedAt: 1,
    ticks: 4,
    lost,
    cure: '',
  });
const rose = fact('practiceRose', 6, { practice: 'tests', level: 1, team: 'basil' });
const cut = fact('sliceCutOver', 7, { module: 'reviews', team: 'basil', unit: 'reviews' });

function headline(world: World): string | undefined {
  closeWeek({ world, facts: [] });
  return world.weeks.at(-1)?.headline;
}

describe('headlines', () => {
  it('tell the weightiest thing, whatever came after it', () => {
    const world = newWorld();
    for (const one of [outage(90_000), rose, outage(900)]) rememberForNews(world, one);
    expect(headline(world)).toBe('outage');
    for (const one of [rose, cut, outage(90_000)]) rememberForNews(world, one);
    expect(headline(world)).toBe('slice');
    expect(headline(world)).toBe('quiet');
  });

  it('prefer something else over the same news twice in a row', () => {
    const world = newWorld();
    rememberForNews(world, outage(60_000));
    expect(headline(world)).toBe('outage');
    for (const one of [outage(60_000), rose]) rememberForNews(world, one);
    expect(headline(world)).toBe('practice');
  });

  it('weigh a worse outage more, and the small change of a day not at all', () => {
    expect(newsOf(outage(500_000))?.weight).toBeGreaterThan(newsOf(outage(30_000))?.weight ?? 0);
    expect(newsOf(fact('trainHeld', 1, { unit: 'monolith', changes: 3 }))).toBeNull();
  });

  it('come with the week’s own counts of failed deploys and of relief', () => {
    const world = newWorld({ seed: '3' });
    let failed = 0;
    let relieved = 0;
    while (world.weeks.length === 0) {
      if (world.phase === 'habit') world.phase = 'lapse';
      for (const one of step(world).facts) {
        if (one.kind === 'deployFailed') failed += 1;
        if (one.kind === 'incidentMitigated') relieved += 1;
      }
    }
    expect(world.tick).toBe(WEEK_TICKS);
    expect(relieved).toBeGreaterThan(0);
    expect(world.weeks[0]?.failed).toBe(failed);
    expect(world.weeks[0]?.restoreMinutes).toBeGreaterThanOrEqual(0);
    expect(world.week.relieved).toBe(0);
  });
});
