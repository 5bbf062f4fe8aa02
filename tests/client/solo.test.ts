/** Playing alone, without a browser: what is kept, what is offered, and what the result card says. */
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeEach, describe, expect, it } from 'vitest';
import '../../client/text/game.ts';
import { speedBeside } from '../../client/intents/speed.ts';
import {
  bestRun,
  isBetter,
  keepFeats,
  keepLikes,
  keepResult,
  lastRun,
  readLikes,
  readShelf,
  streakOf,
} from '../../client/net/shelf.ts';
import { cardModel, cardText } from '../../client/pages/card/model.ts';
import { FEATS } from '../../client/pages/solo/Badge.tsx';
import { isCutShort, OFFERS, presetFor } from '../../client/pages/solo/offers.ts';
import { ago } from '../../client/text/ago.ts';
import { feats } from '../../client/text/en/feats.ts';
import { solo } from '../../client/text/en/solo.ts';
import { soloHome } from '../../client/text/en/soloHome.ts';
import { nameOf, say } from '../../client/text/index.ts';
import { tell } from '../../client/text/measures.ts';
import { content } from '../../shared/content/index.ts';
import { presets } from '../../shared/content/presets.ts';
import { ACHIEVEMENT_IDS } from '../../shared/sim/achievements/achievement.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { project } from '../../shared/sim/project.ts';

/** A storage that may be forbidden, like a browser's. */
function withStorage(forbidden: boolean): void {
  const kept = new Map<string, string>();
  const deny = (): never => {
    throw new Error('forbidden');
  };
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: forbidden
      ? { getItem: deny, setItem: deny }
      : {
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, text: string) => kept.set(key, text),
        },
  });
}

const result = (met: number, at = 1) =>
  ({ code: 'ABCDEF', scenario: 'two-pizzas', preset: 'taster', goals: 4, met, at }) as const;

describe('the shelf', () => {
  beforeEach(() => withStorage(false));

  it('knows the last game of a story and the best of a day, each once', () => {
    keepResult({ ...result(3), code: 'AAAAAA' }, '');
    keepResult({ ...result(1), code: 'BBBBBB' }, '');
    keepResult({ ...result(3), code: 'AAAAAA' }, '');
    keepResult({ ...result(2), code: 'CCCCCC' }, '2026-11-28');
    keepResult({ ...result(1), code: 'DDDDDD' }, '2026-11-28');
    const { runs } = readShelf();
    expect(runs.map(({ code }) => code)).toEqual(['DDDDDD', 'CCCCCC', 'BBBBBB', 'AAAAAA']);
    expect(lastRun(runs, 'two-pizzas')?.code).toBe('BBBBBB');
    expect(lastRun(runs, 'sandbox')).toBeUndefined();
    expect(bestRun(runs, '2026-11-28')?.code).toBe('CCCCCC');
    expect(bestRun(runs, '2026-11-29')).toBeUndefined();
  });

  it('keeps the best result of a story and the first of a day', () => {
    keepResult(result(2), '2026-11-28');
    keepResult(result(3, 2), '2026-11-28');
    keepResult(result(1, 3), '2026-11-29');
    const { best, shifts } = readShelf();
    expect(best['two-pizzas']?.met).toBe(3);
    expect([shifts['2026-11-28']?.met, shifts['2026-11-29']?.met]).toEqual([2, 1]);
    expect(isBetter(result(2), result(2))).toBe(false);
  });

  it('counts shifts in a row, over the end of a month; today may still come', () => {
    const shifts = { '2026-11-29': 1, '2026-11-30': 1, '2026-12-01': 1 };
    expect(streakOf(shifts, '2026-12-01')).toBe(3);
    expect(streakOf(shifts, '2026-12-02')).toBe(3);
    expect(streakOf(shifts, '2026-12-03')).toBe(0);
    expect(streakOf({}, '2026-12-03')).toBe(0);
  });

  it('tells which achievements are new', () => {
    expect(keepFeats(['firstSlice', 'taster'], 'first-slice')).toEqual(['firstSlice', 'taster']);
    expect(keepFeats(['firstSlice', 'promised'], 'two-pizzas')).toEqual(['promised']);
    expect(readShelf().feats.firstSlice?.scenario).toBe('first-slice');
  });

  it('remembers how somebody likes to play, and forgets what makes no sense', () => {
    keepLikes({ speed: 4 });
    keepLikes({ colleagues: 'daring' });
    expect(readLikes()).toEqual({ length: 'story', colleagues: 'daring', speed: 4, ghost: false });
    localStorage.setItem('slice.solo', '{"length":"week","colleagues":7,"speed":9,"ghost":3}');
    expect(readLikes()).toEqual({ length: 'story', colleagues: 'careful', speed: 1, ghost: false });
    localStorage.setItem('slice.shelf', 'no json');
    expect(readShelf()).toEqual({ best: {}, shifts: {}, feats: {}, runs: [] });
  });

  it('lasts as long as the page where storage is forbidden', () => {
    withStorage(true);
    keepResult(result(4), '');
    expect(readShelf().best['two-pizzas']?.met).toBe(4);
  });
});

describe('what is offered', () => {
  it('is every story once, with a picture’s name, a line and its goals in words', () => {
    expect(OFFERS.map(({ id }) => id).sort()).toEqual(Object.keys(content.scenarios).sort());
    for (const offer of OFFERS) {
      expect(say(`about.scenario.${offer.id}`)).not.toBeNull();
      for (const goal of offer.goals)
        expect(say(`name.measure.${goal.metric}`) ?? say(`name.metric.${goal.metric}`)).not.toBeNull();
    }
  });

  it('is as long as the story is, or as somebody likes, and says when goals lie beyond', () => {
    const etsy = OFFERS.find(({ id }) => id === 'etsy-2008');
    if (!etsy) throw new Error('no such story');
    expect([presetFor(etsy, 'story'), presetFor(etsy, 'taster')]).toEqual(['workshop', 'taster']);
    expect([isCutShort(etsy, 'taster'), isCutShort(etsy, 'workshop')]).toEqual([true, false]);
  });

  it('says of each length what the table of lengths says', () => {
    expect(say('solo.length.tasterHint')).toContain(`${presets.taster.minutes} minutes`);
    expect(say('solo.length.lessonHint')).toContain(`${presets.lesson.minutes} minutes`);
    expect(say('solo.length.workshopHint')).toContain(`${presets.workshop.minutes} minutes`);
  });

  it('has a badge for each achievement', () => {
    expect([...FEATS].sort()).toEqual([...ACHIEVEMENT_IDS].sort());
  });
});

describe('the result card', () => {
  const run = playHeadless({
    setup: { seed: 'card', scenario: 'first-slice', quarters: 1, liveDays: 3 },
    content,
    bots: 'careful',
  });
  const found = report(run.facts, { to: run.world.tick, teams: ['basil'] });
  const source = {
    report: found,
    world: project(run.world),
    session: { scenario: 'first-slice', daily: '', seed: 'card', code: 'ABCDEF' },
    engineer: 'basil-ana',
    team: 'basil',
  };
  const card = cardModel(source);

  it('says who played what, and its goals as the world has decided them', () => {
    expect(card.title).toBe(nameOf('scenario', 'first-slice'));
    expect(card.who).toBe('Ana, team Basil');
    expect(card.goals.map(({ met }) => met)).toEqual(run.world.goals.rows.map(({ met }) => met));
    expect(card.won).toBe(card.goals.every(({ met }) => met));
  });

  it('has the four numbers of delivery, by hand and by habit, as the report has them', () => {
    expect(card.numbers.map(({ metric }) => metric)).toEqual(
      (['deploysPerYear', 'leadTimeHours', 'changeFailureRate', 'restoreHours'] as const).map((id) =>
        nameOf('metric', id),
      ),
    );
    const deploys = found.metrics.find(({ id }) => id === 'deploysPerYear');
    if (!deploys) throw new Error('no such metric');
    expect(card.numbers[0]).toMatchObject({
      hand: tell('deploysPerYear', 'perYear', deploys.hand.value),
      habit: tell('deploysPerYear', 'perYear', deploys.habit.value),
    });
  });

  it('names what was learned, and the seed or the day', () => {
    expect(card.feats.length).toBe(found.achieved?.basil?.length);
    expect(card.feats.length).toBeGreaterThan(0);
    expect(card.small).toEqual(['seed card']);
    const daily = cardModel({ ...source, session: { ...source.session, daily: '2026-11-28' } });
    expect(daily.small).toEqual(['Daily shift 2026-11-28']);
    expect([card.file, daily.file]).toEqual(['slice-first-slice-abcdef', 'slice-first-slice-2026-11-28']);
  });

  it('can be told as text with the same numbers', () => {
    const text = cardText(card);
    for (const number of card.numbers) {
      expect(text).toContain(number.metric);
      expect(text).toContain(number.habit);
    }
    for (const goal of card.goals) expect(text).toContain(goal.text);
  });
});

describe('the sentences', () => {
  it.each(Object.entries({ ...feats, ...solo, ...soloHome }))('%s can be formatted', (_, message) => {
    expect(() => new IntlMessageFormat(message, 'en')).not.toThrow();
  });
});

describe('speed', () => {
  it('goes one step, and no further than its ends', () => {
    expect([speedBeside(1, 1), speedBeside(1, -1), speedBeside(4, 1), speedBeside(0.5, -1)]).toEqual([
      2, 0.5, 4, 0.5,
    ]);
  });
});

describe('how long ago', () => {
  it('is told in the largest unit that has passed', () => {
    const now = 1_800_000_000_000;
    expect(ago(now - 5_000, now)).toBe('this minute');
    expect(ago(now - 2 * 3_600_000, now)).toBe('2 hours ago');
    expect(ago(now - 86_400_000, now)).toBe('yesterday');
    // A device whose clock was set back says nothing of the future.
    expect(ago(now + 9_000_000, now)).toBe('this minute');
  });
});
