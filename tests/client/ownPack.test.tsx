/** The lesson pack of a scenario somebody wrote herself: whole in every language, her words in hers, its minutes those of a lesson. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginFrom, MODELS } from '../../client/pages/author/begin.ts';
import { saySo } from '../../client/pages/author/edits.ts';
import { ourWords } from '../../client/pages/author/ourWords.ts';
import { CardSheet } from '../../client/pages/lesson/CardSheet.tsx';
import { Overview } from '../../client/pages/lesson/Overview.tsx';
import { ownPack } from '../../client/pages/lesson/ownPack.ts';
import { termsOf } from '../../client/pages/lesson/ownTerms.ts';
import { PlanSheet } from '../../client/pages/lesson/PlanSheet.tsx';
import { gameOf, LENGTHS, planFor, spareOf } from '../../client/pages/lesson/plan.ts';
import { DebriefSheet, WordSheet } from '../../client/pages/lesson/TalkSheets.tsx';
import { authorsOf } from '../../client/pages/ownWords.ts';
import { routeOf } from '../../client/pages/route.ts';
import { lend, nameOf, speak, t } from '../../client/text/index.ts';
import { LANGUAGES, OFFERED } from '../../client/text/locales.ts';
import '../../client/text/author.ts';
import '../../client/text/game.ts';
import '../../client/text/lesson.ts';
import { readAuthored } from '../../shared/content/authored.ts';
import type { Authored } from '../../shared/content/authoredTypes.ts';
import { content } from '../../shared/content/index.ts';
import { wordsOf } from '../../shared/content/ownWords.ts';
import { PRESET_IDS } from '../../shared/content/presets.ts';
import { vnodeText } from '../kit/vnodeText.ts';

const WORDS = { language: 'en', name: 'The {n} bakery', about: 'Bread & <b>bits</b>', story: 'You are Ana.' };
const BROKEN = /\b(report|lesson|name|term|learn|author|says)\.[a-z][\w.-]*|\{(?!n\})|undefined|NaN|\[object/;

/** The first of ours with everything an author can add. */
function bakery(): Authored {
  const [model] = MODELS;
  const [kind] = content.archetypes;
  if (!model || !kind) throw new Error('no content');
  let file: Authored = {
    ...beginFrom(model, WORDS),
    archetypes: [{ ...structuredClone(kind), id: 'ovenFire' }],
    practices: [
      {
        ...{ id: 'own-pairs', scope: 'team', lane: 'build', points: [5, 10, 20], needs: [], story: 'all' },
        ...{ from: 1, effect: { of: 'tests', gives: [0, 1, 2] } },
      },
    ],
    plan: [{ quarter: 2, week: 1, day: 1, hour: 9, inject: 'crowd' }],
  };
  const names = { 'archetype.ovenFire': 'a fire in the oven', 'practice.own-pairs': 'Baking in pairs' };
  file = { ...file, texts: file.texts.map((text) => ({ ...text, names })) };
  file = saySo(file, 0, 'archetype.ovenFire.was', 'Nobody had cleaned it.');
  file = saySo(file, 0, 'archetype.ovenFire.shows', 'It smells.');
  expect(readAuthored(file)).toEqual({ file });
  return file;
}

async function speaks(locale: (typeof OFFERED)[number]): Promise<void> {
  const { tag, words, rightToLeft = false } = LANGUAGES[locale];
  const areas = (['shell', 'game', 'lesson', 'author'] as const).map(async (area) => {
    const file = (await words?.[area]?.()) as Record<string, object> | undefined;
    return file?.[area] ?? {};
  });
  speak({ tag, rightToLeft, sentences: Object.assign({}, ...(await Promise.all(areas))) });
}

const location = globalThis.location;
beforeAll(() => {
  Object.assign(globalThis, { location: { origin: 'https://slice.example' } });
});
afterAll(() => {
  Object.assign(globalThis, { location });
  lend(null);
  speak({ tag: 'en', rightToLeft: false, sentences: {} });
});

const sheetsOf = (file: Authored): string[] => {
  lend(authorsOf(wordsOf(file)));
  const pack = ownPack(file);
  return [
    Overview({ pack }),
    ...LENGTHS.map((length) => PlanSheet({ pack, length })),
    CardSheet({ pack }),
    DebriefSheet({ pack }),
    WordSheet({ pack }),
  ].map(vnodeText);
};

describe.each(OFFERED)('in %s', (locale) => {
  it('every sheet is whole, whatever it was made of', async () => {
    await speaks(locale);
    for (const file of [bakery(), ...MODELS.map((model) => beginFrom(model, WORDS))])
      for (const sheet of sheetsOf(file)) expect(BROKEN.exec(sheet)?.[0]).toBeUndefined();
  });

  it('a draft begins sound, with our words in it', async () => {
    await speaks(locale);
    lend(null);
    for (const model of MODELS) {
      const file = beginFrom(model, ourWords(model.id));
      expect(readAuthored(file)).toEqual({ file });
    }
  });

  it('her words stand as she wrote them, in a frame in the reader’s language', async () => {
    await speaks(locale);
    const file = bakery();
    const [overview = '', , , ninety = '', , debrief = '', words = ''] = sheetsOf(file);
    expect(overview).toContain(t('lesson.title', { scenario: 'The {n} bakery' }));
    for (const said of [
      'Bread & <b>bits</b>',
      'You are Ana.',
      'It smells.',
      'Nobody had cleaned it.',
      'A fire in the oven',
    ])
      expect(overview).toContain(said);
    expect(overview).toContain(t('lesson.own.was'));
    for (const { id } of file.scenario.goals) expect(overview).toContain(nameOf('goal', id));
    // What comes stands in the quarter in which it comes.
    expect(ninety).toContain(t('lesson.own.watch', { week: 1, what: t('inject.crowd') }));
    expect(debrief.match(/[?؟]/gu)?.length).toBeGreaterThanOrEqual(8);
    expect(debrief).toContain('Baking in pairs');
    expect(words).toContain(t('term.batch.means'));
  });
});

describe('the glossary', () => {
  it('has the words a scenario speaks, and no others', () => {
    const { scenario } = bakery();
    const all = termsOf(scenario);
    expect(all).toContain('canary');
    expect(all).not.toContain('bulkhead');
    const small = { ...scenario, unlocked: { practices: ['runbooks'], policies: [] } };
    expect(termsOf(small)).toContain('runbook');
    expect(termsOf(small)).not.toContain('canary');
    expect(termsOf(small)).not.toContain('budget');
  });
});

describe('the plan', () => {
  it.each(LENGTHS)('of %i minutes adds up, whatever length the author made', (length) => {
    for (const preset of PRESET_IDS)
      for (let quarters = 1; quarters <= 8; quarters += 1)
        for (let liveDays = 1; liveDays <= 5; liveDays += 1) {
          const game = gameOf(length, { preset, quarters, liveDays });
          const rows = planFor(length, game);
          const key = [preset, quarters, liveDays];
          expect([...key, rows.reduce((sum, row) => sum + row.minutes, 0)]).toEqual([...key, length]);
          // No live week is shorter than its days, and what is left out is said.
          const weeks = rows.filter(({ kind }) => kind === 'live');
          expect([...key, weeks.length]).toEqual([...key, game.quarters]);
          for (const { minutes } of weeks) expect([...key, minutes >= game.liveDays]).toEqual([...key, true]);
          expect(spareOf(length, game)).toBeGreaterThanOrEqual(0);
          const whole = game.quarters === quarters && game.liveDays === liveDays;
          if (game.wanted) expect(whole).toBe(false);
        }
  });

  it('says what has no room', async () => {
    await speaks('en');
    const file: Authored = { ...bakery(), length: { quarters: 8, liveDays: 5 } };
    const { scenario } = file;
    lend(authorsOf(wordsOf(file)));
    const pack = ownPack({ ...file, scenario: { ...scenario, presets: ['taster'] } });
    const text = vnodeText(PlanSheet({ pack, length: 25 }));
    expect(text).toContain('This story has 8 quarters with 5 days');
    expect(text).not.toContain('Review of quarter 2');
  });
});

it('is found by a draft’s name and by a session’s code', () => {
  expect(routeOf('/lesson/draft-ab12')).toEqual({ page: 'ownLesson', of: 'draft-ab12' });
  expect(routeOf('/lesson/k7pq4m')).toEqual({ page: 'ownLesson', of: 'K7PQ4M' });
  expect(routeOf('/lesson/two-pizzas')).toEqual({ page: 'lesson', scenario: 'two-pizzas' });
  expect(routeOf('/lesson/draft-<b>')).toEqual({ page: 'lost' });
  expect(routeOf('/lesson/nothing-of-ours')).toEqual({ page: 'lost' });
});
