/** What a debrief finds: contrasts above their thresholds and none below, the story a lane draws, what was foretold, what was near a bookmark. */
import { describe, expect, it } from 'vitest';
import { DAY_TICKS, HOUR_TICKS, QUARTER_TICKS, WEEK_TICKS } from '../../shared/sim/calendar.ts';
import { CONTRAST_IDS, type ContrastId, contrastsOf, subjectOf } from '../../shared/sim/debrief/contrast.ts';
import { findingsOf } from '../../shared/sim/debrief/findings.ts';
import { foretoldOf } from '../../shared/sim/debrief/foretold.ts';
import { momentOf } from '../../shared/sim/debrief/moments.ts';
import { CONTRAST_RULES } from '../../shared/sim/debrief/rules/rules.ts';
import { storyOf } from '../../shared/sim/debrief/story.ts';
import type { Fact, FactFields } from '../../shared/sim/facts.ts';
import { factMaker, quietDay } from '../kit/facts.ts';

const MONDAY = 108;

/** A bad deploy of so many changes: live, noticed, mended after so many ticks, at a cost. */
function badDeploy(
  make: ReturnType<typeof factMaker>,
  number: number,
  over: { tick?: number; changes?: number; recovery?: number; lost?: number; strategy?: 'allAtOnce' } = {},
): Fact[] {
  const {
    tick = MONDAY + number * 300,
    changes = 5,
    recovery = 6,
    lost = 100,
    strategy = 'allAtOnce',
  } = over;
  const deploy = `d${number}`;
  const incident = `i${number}`;
  return [
    make('deployStarted', tick, { deploy, number, unit: 'monolith', changes, teams: 2, strategy }),
    make('incidentMitigated', tick + recovery, {
      incident,
      severity: 2,
      symptom: 'errors',
      unit: 'monolith',
      startedAt: tick,
      ticks: recovery,
      lost,
    } as unknown as FactFields['incidentMitigated']),
    make('deployFailed', tick + recovery, {
      deploy,
      number,
      unit: 'monolith',
      incident,
      recoveryTicks: recovery,
    }),
  ];
}

const noticed = (
  make: ReturnType<typeof factMaker>,
  n: number,
  noticedBy: 'monitoring' | 'customers',
  delay = 5,
): Fact =>
  make('incidentDetected', MONDAY + 400 * n + delay, {
    incident: `n${n}`,
    severity: 3,
    symptom: 'errors',
    unit: 'monolith',
    module: '',
    startedAt: MONDAY + 400 * n,
    noticedBy,
    peak: 0.2,
  } as unknown as FactFields['incidentDetected']);

const page = (make: ReturnType<typeof factMaker>, n: number, engineer: string, night: boolean): Fact =>
  make('pageRang', 5_000 + n, {
    incident: `p${n}`,
    engineer,
    team: 'basil',
    night,
    symptom: 'errors',
    unit: 'monolith',
    real: true,
  } as unknown as FactFields['pageRang']);

const resolved = (
  make: ReturnType<typeof factMaker>,
  tick: number,
  over: Partial<FactFields['incidentResolved']>,
): Fact =>
  make('incidentResolved', tick, {
    incident: `r${tick}`,
    archetype: 'badDeploy',
    startedAt: tick - 20,
    detectedAt: tick - 10,
    units: 1,
    unit: 'monolith',
    lost: 10,
    ...over,
  } as unknown as FactFields['incidentResolved']);

const review = (make: ReturnType<typeof factMaker>, tick: number, blame: boolean, actions = 1): Fact =>
  make('postmortemHeld', tick, {
    incident: `r${tick}`,
    archetype: 'badDeploy',
    team: 'basil',
    blame,
    actions,
    named: '',
    plan: '',
  });
const done = (make: ReturnType<typeof factMaker>, tick: number): Fact =>
  make('actionDone', tick, { card: 'c', archetype: 'badDeploy', team: 'basil' });

const days = (
  make: ReturnType<typeof factMaker>,
  over: (byHand: boolean) => Partial<FactFields['dayClosed']>,
): Fact[] =>
  Array.from({ length: 26 }, (_, day) => {
    const byHand = day < 5;
    return make('dayClosed', (day + 1) * DAY_TICKS, quietDay(day, { byHand, ...over(byHand) }));
  });

const finished = (make: ReturnType<typeof factMaker>, n: number, lead: number): Fact =>
  make('deployFinished', MONDAY + n * 100, {
    ...{ deploy: `f${n}`, number: n, unit: 'monolith', changes: 2, teams: 1, strategy: 'allAtOnce' },
    ...{ leadTicks: lead, leads: [lead, lead], unplanned: false },
  } as FactFields['deployFinished']);

const halted = (make: ReturnType<typeof factMaker>, lost: number): Fact[] => [
  make('deployStarted', MONDAY, {
    ...{ deploy: 'h1', number: 1, unit: 'monolith', changes: 3, teams: 1, strategy: 'canary' },
  } as FactFields['deployStarted']),
  make('deployHalted', MONDAY + 5, { deploy: 'h1', number: 1, unit: 'monolith', share: 0.05, lost }),
];

type Make = ReturnType<typeof factMaker>;
const many = (n: number, one: (i: number) => Fact): Fact[] => Array.from({ length: n }, (_, i) => one(i));

/** Of each kind: what makes the high side, what makes the low side, and a low side too near for a question. */
const TABLE: Record<
  ContrastId,
  { high: (make: Make) => Fact[]; low: (make: Make) => Fact[]; near: (make: Make) => Fact[] }
> = {
  undo: {
    high: (make) => badDeploy(make, 1, { recovery: 6 * HOUR_TICKS }),
    low: (make) => badDeploy(make, 1, { recovery: 8 }),
    near: (make) => badDeploy(make, 1, { recovery: 3 * HOUR_TICKS }),
  },
  batch: {
    high: (make) => badDeploy(make, 1, { changes: 40, lost: 9_000 }),
    low: (make) => badDeploy(make, 1, { changes: 2, lost: 90 }),
    // The small one hurt more.
    near: (make) => badDeploy(make, 1, { changes: 2, lost: 9_900 }),
  },
  canary: {
    high: (make) => badDeploy(make, 1, { lost: 5_000 }),
    low: (make) => halted(make, 40),
    near: (make) => badDeploy(make, 1, { lost: 40 }),
  },
  lead: {
    high: (make) => many(4, (n) => finished(make, n, 10 * DAY_TICKS)),
    low: (make) => many(4, (n) => finished(make, n, DAY_TICKS)),
    near: (make) => many(4, (n) => finished(make, n, 8 * DAY_TICKS)),
  },
  noticed: {
    high: (make) => many(4, (n) => noticed(make, n, 'customers', 90)),
    low: (make) => many(4, (n) => noticed(make, n, 'monitoring')),
    near: (make) => many(4, (n) => noticed(make, n, n === 0 ? 'monitoring' : 'customers')),
  },
  spread: {
    high: (make) => [resolved(make, 900, { units: 5 }), resolved(make, 1_900, {})],
    low: (make) => [resolved(make, 900, {}), resolved(make, 1_900, {})],
    near: (make) => [resolved(make, 900, { units: 4 }), resolved(make, 1_900, {})],
  },
  comeback: {
    high: (make) => [
      review(make, 500, false),
      ...[900, 1_900, 2_900].map((tick) => resolved(make, tick, { repeat: true })),
    ],
    low: (make) => [review(make, 500, false), done(make, 600), resolved(make, 900, { repeat: true })],
    // It came back to nobody, but nothing was done either.
    near: (make) => [review(make, 500, false)],
  },
  blame: {
    high: (make) => many(3, (n) => review(make, 500 + n, true)),
    low: (make) => many(3, (n) => review(make, 500 + n, false)),
    near: (make) => many(3, (n) => review(make, 500 + n, n < 2)),
  },
  woken: {
    high: (make) => many(9, (n) => page(make, n, `basil-${n}`, true)),
    low: (make) => many(2, (n) => page(make, n, `basil-${n}`, false)),
    near: (make) => many(6, (n) => page(make, n, `basil-${n}`, true)),
  },
  hero: {
    high: (make) => [
      ...many(8, (n) => page(make, n, n < 6 ? 'basil-ana' : 'basil-ben', false)),
      make('engineerExhausted', 6_000, { engineer: 'basil-ana', team: 'basil', nightPages: 3 }),
    ],
    low: (make) => many(8, (n) => page(make, n, `basil-${n % 4}`, false)),
    near: (make) => many(8, (n) => page(make, n, n < 5 ? 'basil-ana' : 'basil-ben', false)),
  },
  habit: {
    high: (make) => days(make, (byHand) => ({ lost: byHand ? 10 : 900 })),
    low: (make) => days(make, (byHand) => ({ lost: byHand ? 10 : 20 })),
    near: (make) => days(make, (byHand) => ({ lost: byHand ? 10 : 700 })),
  },
  contract: {
    high: (make) =>
      many(4, (n) =>
        make('interfaceBroke', 700 + n, { call: 'c', deploy: 'd', number: n, from: 'cart', to: 'search' }),
      ),
    low: (make) => [make('contractSigned', 300, { call: 'c', from: 'cart', to: 'search' })],
    near: (make) =>
      many(3, (n) =>
        make('interfaceBroke', 700 + n, { call: 'c', deploy: 'd', number: n, from: 'cart', to: 'search' }),
      ),
  },
  load: {
    high: (make) => days(make, () => ({ cognitiveLoad: 1.3 })),
    low: (make) => days(make, () => ({ cognitiveLoad: 0.7 })),
    near: (make) => days(make, () => ({ cognitiveLoad: 1.2 })),
  },
};

const against = (id: ContrastId, high: Fact[], low: Fact[]) =>
  contrastsOf(
    [subjectOf('org', 'olive', 'olive', low), subjectOf('org', 'basil', 'basil', high)],
    CONTRAST_RULES.filter((rule) => rule.id === id),
  );

describe('a contrast', () => {
  it.each(CONTRAST_IDS)('of %s is found where two lie far apart, and not where they do not', (id) => {
    const { high, low, near } = TABLE[id];
    const [found, second] = against(id, high(factMaker()), low(factMaker()));
    expect(second).toBeUndefined();
    expect(found).toMatchObject({ id, high: { id: 'basil' }, low: { id: 'olive' } });
    expect(found?.size).toBeGreaterThanOrEqual(1);
    expect(found && found.high.value > found.low.value).toBe(true);
    expect(against(id, high(factMaker()), near(factMaker()))).toEqual([]);
    expect(against(id, high(factMaker()), high(factMaker()))).toEqual([]);
    expect(against(id, high(factMaker()), [])).toEqual([]);
  });

  it('has the two that lie farthest apart, and the largest comes first', () => {
    const of = (recovery: number, changes: number, lost: number): Fact[] =>
      badDeploy(factMaker(), 1, { recovery, changes, lost });
    const found = contrastsOf(
      [
        subjectOf('org', 'basil', 'basil', of(300, 6, 200)),
        subjectOf('org', 'olive', 'olive', of(70, 60, 9_000)),
        subjectOf('org', 'tuna', 'tuna', of(6, 4, 100)),
      ],
      CONTRAST_RULES,
    );
    expect(found.map(({ id, high, low }) => [id, high.id, low.id])).toEqual([
      ['undo', 'basil', 'tuna'],
      ['batch', 'olive', 'tuna'],
    ]);
    expect(found.map(({ size }) => size)).toEqual([...found.map(({ size }) => size)].sort((a, b) => b - a));
    expect(found[0]?.high).toMatchObject({ value: 300, n: 1, params: { deploy: 1 } });
  });
});

describe('findings', () => {
  it('of one organisation compare its quarters and its teams', () => {
    const make = factMaker();
    const facts = [
      ...many(9, (n) => page(make, n, `basil-${n}`, true)),
      make('phaseBegan', QUARTER_TICKS, { phase: 'plan', quarter: 2 }),
      ...badDeploy(make, 2, { tick: QUARTER_TICKS + 500 }),
      make('pageRang', QUARTER_TICKS + 900, {
        ...{ incident: 'x', engineer: 'basil-ana', team: 'basil', night: false },
        ...{ symptom: 'errors', unit: 'monolith', real: true },
      } as unknown as FactFields['pageRang']),
    ];
    const played = { org: 'marinara', teams: ['basil', 'olive'], to: 2 * QUARTER_TICKS, facts };
    const { contrasts, halves } = findingsOf([played], []);
    expect(contrasts.map(({ id, high, low }) => [id, high.group, high.id, low.id])).toEqual([
      ['woken', 'quarter', '1', '2'],
    ]);
    expect(halves.map(({ quarter }) => quarter)).toEqual([0, 1, 2]);
    // A quarter that is not over cannot be compared.
    expect(findingsOf([{ ...played, to: 2 * QUARTER_TICKS - 1 }], []).contrasts).toEqual([]);
  });

  it('find nothing where nothing happened', () => {
    const found = findingsOf(
      [{ org: 'marinara', teams: ['basil'], to: 10, facts: [] }],
      [{ id: 1, org: 'x', tick: 3 }],
    );
    expect(found.contrasts).toEqual([]);
    expect(found.stories[0]).toMatchObject({ points: [], incidents: [], practices: [] });
    expect(found.moments).toEqual([{ mark: 1, facts: [], concept: '' }]);
  });
});

it('a story has a point for each day by hand and each week by habit, in sums', () => {
  const make = factMaker();
  const day = (n: number, byHand: boolean): Fact =>
    make(
      'dayClosed',
      (n + 1) * DAY_TICKS,
      quietDay(n, { lost: 10, revenue: 100, trust: 0.5 + n / 100, byHand }),
    );
  const facts = [
    day(0, true),
    finished(make, 2, 20),
    day(1, true),
    make('phaseBegan', 2 * DAY_TICKS, { phase: 'lapse', quarter: 1 }),
    ...Array.from({ length: 12 }, (_, i) => day(i + 2, false)),
  ];
  const { points, spans } = storyOf('marinara', facts, 14 * DAY_TICKS);
  expect(spans.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['live', 0, 2 * DAY_TICKS],
    ['lapse', 2 * DAY_TICKS, 14 * DAY_TICKS],
  ]);
  expect(points.map(({ tick, lost, deploys }) => [tick, lost, deploys])).toEqual([
    [DAY_TICKS, 10, 0],
    [2 * DAY_TICKS, 10, 1],
    [WEEK_TICKS, 50, 0],
    [2 * WEEK_TICKS, 70, 0],
  ]);
  expect(points.at(-1)?.trust).toBeCloseTo(0.63);
});

it('what was foretold is everybody’s together, and tells whose doubt was not asked for', () => {
  const make = factMaker();
  const call = (deploy: string, percent: 30 | 60 | 90): Fact =>
    make('oddsCalled', MONDAY, {
      ...{ engineer: 'basil-ana', team: 'basil', unit: 'monolith', deploy, number: 1, percent },
    } as FactFields['oddsCalled']);
  const facts = [
    call('d1', 30),
    call('d1', 90),
    call('f1', 90),
    ...badDeploy(make, 1),
    finished(make, 1, 20),
  ];
  const { bins, doubted, open } = foretoldOf('marinara', facts);
  expect(bins).toEqual([
    { percent: 30, calls: 1, well: 0 },
    { percent: 90, calls: 2, well: 1 },
  ]);
  expect(doubted).toMatchObject([{ deploy: 1, lowest: 30, calls: 2 }]);
  expect(open).toBe(0);
});

it('a moment tells what was near, and nothing that is private to somebody', () => {
  const make = factMaker();
  const facts = [
    make('oddsCalled', 1_000, {
      ...{ engineer: 'a', team: 'b', unit: 'u', deploy: 'd', number: 1, percent: 30 },
    } as FactFields['oddsCalled']),
    ...badDeploy(make, 1, { tick: 1_000 }),
    ...badDeploy(make, 9, { tick: 9_000 }),
  ];
  const { facts: near, concept } = momentOf(facts, 1_010);
  expect(near.map(({ kind }) => kind)).toEqual(['deployStarted', 'incidentMitigated', 'deployFailed']);
  expect(concept).toBe('recovery');
  expect(momentOf(facts, 5_000)).toEqual({ facts: [], concept: '' });
});
