/** Each achievement is reached by what it speaks of, and not without it: in real games where bots do it, else in facts. */
import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../shared/content/index.ts';
import { achieved } from '../../shared/sim/achievements/achieved.ts';
import { ACHIEVEMENT_IDS, type AchievementId } from '../../shared/sim/achievements/achievement.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import { type HeadlessRun, playHeadless } from '../../shared/sim/bots/headless.ts';
import { QUARTER_TICKS, WEEK_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { factMaker, finished, quietDay } from '../kit/facts.ts';

const SEEDS = 4;
const TEAM = 'basil';

function play(scenario: string, quarters: number, seed: string, bots: BotId = 'careful'): HeadlessRun {
  return playHeadless({ setup: { seed, scenario, quarters, liveDays: 5 }, content, bots });
}
const of = ({ facts, world }: HeadlessRun): AchievementId[] =>
  (achieved(facts, [TEAM], world.tick)[TEAM] ?? []).map(({ id }) => id);

/** Where careful bots reach it within a few seeds, in so many quarters. */
const REACHED: Partial<Record<AchievementId, [scenario: string, quarters: number]>> = {
  firstSlice: ['first-slice', 1],
  smallBatches: ['first-slice', 1],
  soundAndOften: ['first-slice', 1],
  nobodysFault: ['first-slice', 1],
  notTheDeploy: ['first-slice', 1],
  budgetKept: ['first-slice', 1],
  offNotBack: ['two-pizzas', 1],
  promised: ['two-pizzas', 1],
  sleptThrough: ['two-pizzas', 2],
  taster: ['two-pizzas', 2],
  quickHelp: ['two-pizzas', 4],
  aloneOut: ['two-pizzas', 4],
  mergedBack: ['too-many-slices', 2],
  onPurpose: ['sandbox', 8],
};

const games = new Map<string, HeadlessRun[]>();
function gamesOf(scenario: string, quarters: number): HeadlessRun[] {
  const key = `${scenario}/${quarters}`;
  const known = games.get(key);
  if (known) return known;
  const seeds = quarters > 4 ? 1 : SEEDS;
  const played = Array.from({ length: seeds }, (_, i) => play(scenario, quarters, `feat-${i}`));
  games.set(key, played);
  return played;
}

describe('achievements in real games', () => {
  it.each(Object.entries(REACHED))('%s', (id, [scenario, quarters]) => {
    expect(gamesOf(scenario, quarters).some((run) => of(run).includes(id as AchievementId))).toBe(true);
  });

  it('are not given to an org in which nobody decides anything', () => {
    for (const seed of ['x', 'y']) expect(of(play('two-pizzas', 1, seed, 'idle'))).toEqual([]);
  });

  it('are given once, with the facts that show them, and only for quarters that are over', () => {
    const [run] = gamesOf('first-slice', 1);
    if (!run) throw new Error('no game');
    const before = run.facts.filter((fact) => fact.tick < QUARTER_TICKS - 1);
    expect(achieved(before, [TEAM], QUARTER_TICKS - 1)[TEAM]).toEqual([]);
    const told = report(run.facts, { to: run.world.tick, teams: [TEAM, 'olive'] });
    const own = told.achieved?.[TEAM] ?? [];
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    for (const one of own) {
      expect(one.evidence.length).toBeGreaterThan(0);
      for (const fact of one.evidence) expect(told.facts[fact]).toBeDefined();
    }
  });
});

describe('achievements only people reach', () => {
  const fact = factMaker();
  const live = fact('phaseBegan', 0, { phase: 'live', quarter: 1 });
  const lapse = fact('phaseBegan', WEEK_TICKS, { phase: 'lapse', quarter: 1 });
  const reached = (facts: Fact[]): AchievementId[] =>
    (achieved([live, lapse, ...facts], [TEAM], QUARTER_TICKS)[TEAM] ?? []).map(({ id }) => id);
  let days: Fact[] = [];
  beforeAll(() => {
    days = [
      fact('dayClosed', 288, quietDay(0, { lost: 500 })),
      fact('dayClosed', 2500, quietDay(8, { lost: 20 })),
    ];
  });

  it('habitsWin: a standing order, and fewer losses after it', () => {
    const order = fact('orderSet', 1900, { symptom: 'errors', response: 'rollBack', team: TEAM });
    expect(reached([order, ...days])).toContain('habitsWin');
    expect(reached(days)).not.toContain('habitsWin');
    const worse = fact('dayClosed', 2500, quietDay(8, { lost: 900 }));
    expect(reached([order, days[0] as Fact, worse])).not.toContain('habitsWin');
  });

  it('cheaplyWrong: worth nothing, and its flag took it away', () => {
    const card = { card: 'c1', title: 'x', team: TEAM };
    const bad = fact('valueReleased', 900, { ...card, worth: -40 });
    const off = fact('flagSwitched', 960, { ...card, share: 0 });
    expect(reached([bad, off])).toContain('cheaplyWrong');
    expect(reached([bad])).not.toContain('cheaplyWrong');
    expect(reached([fact('valueReleased', 900, { ...card, worth: 40 }), off])).not.toContain('cheaplyWrong');
  });

  it('twoTables: the team became two', () => {
    const split = { born: 'basil-2', modules: 'cart', people: 4 };
    expect(reached([fact('teamSplit', 5000, { ...split, team: TEAM })])).toContain('twoTables');
    expect(reached([fact('teamSplit', 5000, { ...split, team: 'olive' })])).not.toContain('twoTables');
  });

  it('firstSlice: not while others are aboard', () => {
    const cut = fact('sliceCutOver', 300, { module: 'cart', team: TEAM, unit: 'cart' });
    const shared = fact('deployFinished', 400, finished('d1', { unit: 'cart', teams: 2 }));
    expect(reached([cut, shared])).not.toContain('firstSlice');
    expect(reached([cut, fact('deployFinished', 500, finished('d2', { unit: 'cart' }))])).toContain(
      'firstSlice',
    );
  });

  it('are all named above', () => {
    const named = [...Object.keys(REACHED), 'habitsWin', 'cheaplyWrong', 'twoTables'];
    expect(named.sort()).toEqual([...ACHIEVEMENT_IDS].sort());
  });
});
