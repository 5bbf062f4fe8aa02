/** Lesson packs: every story has one in every language, and their minutes are those of the clock. */
import { describe, expect, it } from 'vitest';
import { QUESTIONS, watchIn } from '../../client/pages/lesson/pack.ts';
import { AROUND, LENGTHS, planFor, playOf, TIMED } from '../../client/pages/lesson/plan.ts';
import { STORIES } from '../../client/pages/lesson/stories.ts';
import { lesson } from '../../client/text/en/lesson.ts';
import { OFFERED } from '../../client/text/locales.ts';
import { PACKS, packOf } from '../../client/text/packs.ts';
import { content } from '../../shared/content/index.ts';
import { presets } from '../../shared/content/presets.ts';
import { SCENARIO_IDS } from '../../shared/content/scenarioIds.ts';
import { USUAL_VALUE } from '../../shared/sim/balance/learning.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { asksFor } from '../../shared/sim/learning/learned.ts';
import { remaining } from '../../shared/sim/remaining.ts';

/** What each pack says, in order. */
const KEYS = [
  'about',
  'say',
  ...['watch1', 'watch2', 'watch3', 'mark1', 'mark2'],
  ...QUESTIONS.map((n) => `q${n}`),
];

describe.each(SCENARIO_IDS)('the pack of %s', (id) => {
  it('belongs to a story that is there', async () => {
    expect((await STORIES[id]?.())?.id).toBe(id);
    expect(await STORIES[id]?.()).toEqual(content.scenarios[id]);
  });

  it.each(OFFERED)('says everything in %s, in its own words and without a hole', async (locale) => {
    const pack = (await packOf(id, locale)) as Record<string, string>;
    expect(Object.keys(pack)).toEqual(KEYS.map((key) => `lesson.${id}.${key}`));
    const english = (await packOf(id, 'en')) as Record<string, string>;
    for (const [key, text] of Object.entries(pack)) {
      // An apostrophe or a brace would begin something that is filled in.
      expect([key, /[{}'<>]/.test(text), text.trim().length > 10]).toEqual([key, false, true]);
      expect([key, locale !== 'en' && text === english[key]]).toEqual([key, false]);
      if (/\.q\d$/.test(key)) expect([key, /[?؟]/u.test(text)]).toEqual([key, true]);
    }
  });
});

it('has packs for our stories and no others', () => {
  expect(Object.keys(PACKS)).toEqual([...SCENARIO_IDS]);
  expect(Object.keys(STORIES)).toEqual([...SCENARIO_IDS]);
});

describe('the plan', () => {
  it.each(LENGTHS)('of %i minutes adds up, row after row', (length) => {
    const rows = planFor(length);
    expect(rows.reduce((sum, row) => sum + row.minutes, 0)).toBe(length);
    let from = 0;
    for (const row of rows) {
      expect([row.kind, row.from]).toEqual([row.kind, from]);
      from += row.minutes;
    }
    const { quarters, proof, inheritance } = presets[AROUND[length].preset];
    expect(rows.filter(({ kind }) => kind === 'live')).toHaveLength(quarters);
    expect(rows.filter(({ kind }) => kind === 'plan')).toHaveLength(quarters - 1);
    expect(rows.some(({ kind }) => kind === 'proof')).toBe(proof > 0);
    expect(rows.flatMap((row) => (row.inherits ? [row.quarter] : []))).toEqual(
      inheritance ? [inheritance] : [],
    );
  });

  it.each(LENGTHS)('of %i minutes gives the game what its clock takes, for every story', (length) => {
    const { preset } = AROUND[length];
    const { quarters, proof, liveDays } = presets[preset];
    for (const scenario of SCENARIO_IDS) {
      const world = createWorld(
        { seed: 'plan', scenario, quarters, liveDays, ...(proof ? { proof } : {}) },
        content,
      );
      const { usual, most } = remaining(world);
      const play = playOf(length) * 60_000;
      expect([scenario, play >= usual, play <= most]).toEqual([scenario, true, true]);
      // Each live week has its own minutes at least; what is more is for those who answer pages.
      const weeks = planFor(length).filter(({ kind }) => kind === 'live');
      const timed = planFor(length).reduce((sum, { kind }) => sum + (TIMED[kind] ?? 0), 0);
      const least = (usual / 60_000 - timed) / quarters;
      for (const { minutes } of weeks) expect([scenario, minutes >= least]).toEqual([scenario, true]);
    }
  });

  it('has words for each of its rows', () => {
    for (const length of LENGTHS)
      for (const { kind } of planFor(length)) {
        expect(lesson).toHaveProperty([`lesson.row.${kind}`]);
        expect(lesson).toHaveProperty([`lesson.does.${kind}`]);
        if (kind !== 'open') expect(lesson).toHaveProperty([`lesson.say.${kind}`]);
        if (kind !== 'live') expect(lesson).toHaveProperty([`lesson.watch.${kind}`]);
      }
  });

  it('tells every remark of a story once, however many quarters there are', () => {
    for (const quarters of [1, 2, 4])
      expect(Array.from({ length: quarters }, (_, i) => watchIn(i + 1, quarters, 3)).flat()).toEqual([
        1, 2, 3,
      ]);
  });
});

it('asks for the numbers the console asks for', () => {
  for (const id of SCENARIO_IDS)
    for (const goal of content.scenarios[id]?.learning ?? [])
      expect(goal.value ?? USUAL_VALUE[goal.law]).toBe(asksFor(goal));
});
