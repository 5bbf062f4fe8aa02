/** Scenarios: what the schema refuses and how it says so, and that every one starts, plays and decides its goals. */
import { describe, expect, it } from 'vitest';
import { SCENARIO_IDS, STANDARD_SCENARIO } from '../../shared/content/scenarioIds.ts';
import { scenarioSchema } from '../../shared/content/scenarioSchema.ts';
import type { ScenarioData } from '../../shared/content/types.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, HOUR_TICKS, QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { goalResults, isWon } from '../../shared/sim/goals/score.ts';
import { step } from '../../shared/sim/step.ts';
import { brokenRules, content, newWorld, setupOf } from '../kit/worlds.ts';

const model = content.scenarios['two-pizzas'] as ScenarioData;

/** The issues of a scenario with some fields replaced, as `path: message`. */
function issuesOf(over: Record<string, unknown>): string[] {
  const checked = scenarioSchema.safeParse({ ...structuredClone(model), ...over });
  return (checked.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the schema of a scenario', () => {
  it('takes the ones we have', () => {
    expect(issuesOf({})).toEqual([]);
  });

  const start = (over: object): Record<string, unknown> => ({
    start: { ...structuredClone(model.start), ...over },
  });
  const first = model.modules[0];

  it.each([
    [
      'a newer version',
      { version: 2 },
      'version: this is a scenario of version 2; this engine reads version 1',
    ],
    ['no version', { version: undefined }, 'version: version: 1 is missing'],
    ['a key nobody knows', { wizard: true }, 'Unrecognized key: "wizard"'],
    ['NaN', start({ trust: Number.NaN }), 'start.trust'],
    ['infinity', start({ users: Number.POSITIVE_INFINITY }), 'start.users'],
    ['absurd values', start({ instances: 1e9 }), 'start.instances'],
    [
      'an unknown owner',
      { modules: [{ ...first, team: 'garlic' }] },
      'modules.0.team: there is no team garlic',
    ],
    [
      'a module twice',
      { modules: [...model.modules, first] },
      'modules.12: there are two modules storefront',
    ],
    [
      'a call to nowhere',
      { calls: [...model.calls, { from: 'cart', to: 'bakery', rate: 1, hard: true }] },
      'calls.17.to: there is no module bakery',
    ],
    [
      'a circle',
      { calls: [...model.calls, { from: 'catalog', to: 'storefront', rate: 1, hard: true }] },
      'modules call each other in a circle',
    ],
    ['a pager nobody carries', start({ pager: 'basil-nobody' }), 'start.pager: there is no engineer'],
    [
      'a module in two services',
      start({
        units: [
          { id: 'cart', owner: 'olive', modules: ['cart'] },
          { id: 'shop', owner: 'olive', modules: ['cart'] },
        ],
      }),
      'start.units.1.modules: cart already lives in cart',
    ],
    [
      'a service owned against its module',
      start({ units: [{ id: 'cart', owner: 'basil', modules: ['cart'] }] }),
      'start.units.0.owner: cart belongs to team olive',
    ],
    [
      'a twist of an unknown kind',
      { twists: [{ id: 'odd', day: 1, condition: { kind: 'miracle' } }] },
      'twists.0.condition.kind',
    ],
    [
      'a twist with absurd strength',
      { twists: [{ id: 'odd', day: 1, condition: { kind: 'demand', hours: 5, factor: 1e9 } }] },
      'twists.0.condition.factor',
    ],
    [
      'a goal that ends before it begins',
      { goals: [{ id: 'often', metric: 'trust', compare: 'atLeast', value: 1, over: [3, 2] }] },
      'goals.0.over: it ends in quarter 2',
    ],
    [
      'a goal nobody measures',
      { goals: [{ id: 'often', metric: 'happiness', compare: 'atLeast', value: 1, over: 'last' }] },
      'goals.0.metric',
    ],
  ])('refuses %s, with the path', (_, over, says) => {
    expect(issuesOf(over).join('\n')).toContain(says);
  });
});

describe('every scenario', () => {
  it('is offered, in one order everywhere', () => {
    expect(Object.keys(content.scenarios)).toEqual([...SCENARIO_IDS]);
    expect(Object.keys(content.scenarios)).toContain(STANDARD_SCENARIO);
  });

  it.each(SCENARIO_IDS)('%s has a seat for whoever plays alone', (scenario) => {
    expect(newWorld({ scenario }).engineers['basil-ana']?.name).toBe('Ana');
  });

  it.each(Object.keys(content.scenarios))('%s starts whole and is the same twice', (scenario) => {
    const worlds = [1, 2].map(() => createWorld(setupOf({ scenario }), content));
    expect(brokenRules(worlds[0] as (typeof worlds)[0])).toEqual([]);
    expect(worlds[0]?.failing).toBeLessThan(0.05);
    expect(JSON.stringify(worlds[0]?.units)).toBe(JSON.stringify(worlds[1]?.units));
  });

  it.each(Object.keys(content.scenarios))('%s plays, and its goals are what the facts say', (scenario) => {
    const run = playHeadless({ setup: setupOf({ scenario, quarters: 1 }), content, bots: 'careful' });
    expect(brokenRules(run.world)).toEqual([]);
    const goals = content.scenarios[scenario]?.goals ?? [];
    const folded = goalResults(goals, run.facts, 1);
    const closed = run.world.goals.rows.filter((goal) => goal.closed);
    for (const goal of closed) {
      const same = folded.find(({ id }) => id === goal.id);
      expect([goal.id, goal.value, goal.met]).toEqual([goal.id, same?.value, same?.met]);
    }
    const met = run.facts.filter((fact) => fact.kind === 'goalMet').map((fact) => fact.goal);
    expect(met).toEqual(closed.filter((goal) => goal.met).map((goal) => goal.id));
    if (isWon(folded)) expect(met).toHaveLength(goals.length);
  });
});

describe('conditions', () => {
  const to = (world: ReturnType<typeof newWorld>, tick: number): void => {
    while (world.tick < tick) step(world);
  };

  it('a campaign multiplies the users while it lasts, and only then', () => {
    const pins = { conditions: [{ kind: 'demand' as const, atDay: 1.5, hours: 3, factor: 2 }] };
    const [plain, busy] = [newWorld({ seed: 'fair' }), newWorld({ seed: 'fair', pins })];
    for (const [hours, factor] of [
      [11, 1],
      [13, 2],
      [14.5, 2],
      [16, 1],
    ] as const) {
      for (const world of [plain, busy]) to(world, DAY_TICKS + hours * HOUR_TICKS);
      expect(busy.users / plain.users).toBeCloseTo(factor, 1);
    }
  });

  it('a fault is planted latent and names the condition as its cause; nobody reads of it', () => {
    const pins = {
      conditions: [{ kind: 'fault' as const, atDay: 0.5, archetype: 'diskFull', module: 'cart', level: 1 }],
    };
    const world = newWorld({ pins });
    to(world, DAY_TICKS / 2 + 2);
    const fault = Object.values(world.faults).find((one) => one.module === 'cart');
    expect(fault?.archetype).toBe('diskFull');
    expect(fault?.because).toHaveLength(1);
    expect(world.log.some((fact) => fact.kind === 'conditionBegan')).toBe(false);
  });

  it('servers cost more from the day their price rises', () => {
    const price = [{ kind: 'price' as const, atDay: 1, factor: 10 }];
    const [plain, dear] = [newWorld(), newWorld({ pins: { conditions: price } })];
    for (const world of [plain, dear]) to(world, 3 * DAY_TICKS);
    expect(dear.cash).toBeLessThan(plain.cash);
  });

  it('growth of demand is compounded over the year', () => {
    const pins = { demand: { growthPerYear: 1 } };
    const world = newWorld({ pins });
    const still = newWorld({ pins: { demand: { growthPerYear: 0 } } });
    for (const one of [world, still]) {
      one.tick = QUARTER_TICKS;
      one.dirty = true;
    }
    for (const one of [world, still]) step(one);
    expect(world.users / still.users).toBeCloseTo(2 ** (91 / 365), 1);
  });

  it('a twist waits for what must hold', () => {
    const twist = (level: number): ScenarioData => ({
      ...model,
      id: 'waits',
      twists: [
        {
          id: 'gourmetFair',
          day: 1,
          condition: { kind: 'demand', hours: 900, factor: 2 },
          when: { practiceAtLeast: { practice: 'monitoring', level } },
        },
      ],
    });
    const began = (level: number): boolean => {
      const world = createWorld(setupOf({ scenario: 'waits' }), {
        ...content,
        scenarios: { waits: twist(level) },
      });
      to(world, 4 * DAY_TICKS);
      return world.conditions.some((one) => one.began);
    };
    expect([began(1), began(3)]).toEqual([true, false]);
  });
});
