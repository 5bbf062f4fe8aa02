/** The debrief on a page: the order of its slides, the time each may take, the axis of the timeline, contrasts in words. */
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../client/pages/debrief/axis.ts';
import { figureOf, lineOf, sideName, slideName } from '../../client/pages/debrief/words.ts';
import '../../client/text/game.ts';
import { CONCEPT_IDS, SOURCES } from '../../shared/content/concepts.ts';
import { conceptsOf, type DebriefData, slidesOf, timeFor } from '../../shared/net/debrief.ts';
import { DAY_TICKS, WEEK_TICKS } from '../../shared/sim/calendar.ts';
import { CONTRAST_IDS, type Contrast, type Side } from '../../shared/sim/debrief/contrast.ts';

const side = (over: Partial<Side> = {}): Side => ({
  ...{ group: 'org', id: 'marinara', org: 'marinara', value: 1, n: 3, tick: 500 },
  params: {},
  ...over,
});
const contrast = (id: Contrast['id'], concept: Contrast['concept']): Contrast => ({
  ...{ id, concept, size: 2, high: side({ value: 9 }), low: side({ id: 'diavola', org: 'diavola' }) },
});
const data: Pick<DebriefData, 'contrasts' | 'moments' | 'foretold' | 'halves'> = {
  contrasts: [contrast('undo', 'recovery'), contrast('batch', 'smallBatches')],
  moments: [
    {
      ...{ id: 4, org: 'marinara', tick: 900, quarter: 1, text: 'Look', failing: 0, open: 0 },
      ...{ facts: [], concept: 'recovery' },
    },
  ],
  foretold: [],
  halves: [],
};

describe('slides', () => {
  it('come in the order of a talk, and leave out what there is nothing to say about', () => {
    expect(slidesOf(data)).toEqual([
      ...['start', 'timeline', 'moment:4', 'contrast:undo', 'contrast:batch', 'path', 'cards', 'words'],
    ]);
    const foretold = [
      { org: 'a', bins: [{ percent: 30, calls: 1, well: 0 }], open: 0, brier: null, doubted: [] },
    ];
    expect(slidesOf({ ...data, contrasts: [], moments: [], foretold })).toEqual([
      ...['start', 'timeline', 'odds', 'path', 'cards', 'words'],
    ]);
    expect(conceptsOf(data)).toEqual(['recovery', 'smallBatches']);
    expect(slidesOf(data).map((slide) => slideName(slide, data))).toEqual([
      ...['Beginning', 'Timeline', 'Look', 'Time to mend', 'Size of the deploy that failed'],
      ...['Beside a careful bot', 'Ideas', 'What we take along'],
    ]);
  });

  it('share the time that is left by their weight, and the later it is the less there is', () => {
    const slides = slidesOf(data);
    const all = slides.map((slide, at) => {
      // Whoever keeps to it has exactly enough.
      const left = slides
        .slice(0, at)
        .reduce((rest, before) => rest - timeFor(slides, before, rest), 600_000);
      return timeFor(slides, slide, left);
    });
    expect(all.reduce((sum, ms) => sum + ms, 0)).toBeCloseTo(600_000);
    expect(timeFor(slides, 'contrast:undo', 300_000)).toBeLessThan(timeFor(slides, 'contrast:undo', 600_000));
    expect(timeFor(slides, 'words', 60_000)).toBe(60_000);
    expect(timeFor(slides, 'words', -5)).toBe(0);
  });
});

it('the axis gives days by hand room beside weeks by habit, and goes there and back', () => {
  const live = { kind: 'live', quarter: 1, from: 108, to: 5 * DAY_TICKS } as const;
  const lapse = { kind: 'lapse', quarter: 1, from: 5 * DAY_TICKS, to: 13 * WEEK_TICKS } as const;
  const axis = axisOf([
    { to: 400, spans: [{ ...live, to: 400 }] },
    { to: lapse.to, spans: [live, lapse] },
  ]);
  expect(axis.segments.map(({ kind }) => kind)).toEqual(['live', 'lapse']);
  expect(axis.place(108)).toBe(0);
  expect(axis.place(lapse.to)).toBeCloseTo(1);
  expect(axis.place(5 * DAY_TICKS)).toBeGreaterThan(0.25);
  expect(axis.place(5 * DAY_TICKS)).toBeLessThan(0.5);
  for (const tick of [200, 1_000, 5_000, 20_000]) {
    expect(Math.abs(axis.tickAt(axis.place(tick)) - tick)).toBeLessThanOrEqual(1);
  }
  expect(axisOf([]).tickAt(0.5)).toBe(0);
});

describe('a contrast in words', () => {
  it.each(CONTRAST_IDS)('of %s says who, how much and about what', (id) => {
    const one = side({
      value: 7,
      params: {
        ...{ at: 500, deploy: 12, lost: 1_200, hand: 30, share: 0.05, delay: 90, who: 'basil-ana' },
        ...{ times: 2, users: 2, done: 1, actions: 2, blamed: 1, signed: 1, archetype: 'badDeploy' },
        ...{ way: 'all', end: 'tired', from: 'cart', to: 'search', unit: 'monolith', deploys: 3 },
      },
    });
    expect(figureOf(id, one)).toMatch(/\d/);
    expect(lineOf(id, one)).not.toMatch(/debrief\.|undefined|NaN|\{/);
    expect(lineOf(id, one).length).toBeGreaterThan(10);
  });

  it('names organisations, teams and quarters', () => {
    expect(
      [side(), side({ group: 'team', id: 'basil' }), side({ group: 'quarter', id: '2' })].map(sideName),
    ).toEqual([...['Marinara', 'Basil', 'Quarter 2']]);
  });
});

it('every idea has somebody who wrote of it, and when', () => {
  for (const id of CONCEPT_IDS) {
    expect(SOURCES[id].length).toBeGreaterThan(0);
    for (const { who, title, year } of SOURCES[id]) {
      expect(who !== '' && title !== '').toBe(true);
      expect(year).toBeGreaterThan(1940);
    }
  }
});
