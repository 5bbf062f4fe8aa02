import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../client/hud/ErrorGraph.tsx';
import { findingText, headlineText } from '../../client/hud/findings.ts';
import { goalLine } from '../../client/hud/Goals.tsx';
import { neighbour, type Target, targetsOf } from '../../client/hud/MapButtons.tsx';
import { wedgesOf } from '../../client/hud/Pizzas.tsx';
import { thingName } from '../../client/hud/thingNames.ts';
import { couponsLeft } from '../../client/intents/coupons.ts';
import { peopleOf } from '../../client/intents/reads.ts';
import type { StageThing } from '../../client/scenes/types.ts';
import { REGISTRY } from '../../shared/sim/commands/registry.ts';
import { project } from '../../shared/sim/project.ts';
import { newWorld } from '../kit/worlds.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter((one) => one !== undefined));

const target = (id: string, x: number, y: number): Target => ({
  id,
  kind: 'module',
  x,
  y,
  w: 40,
  h: 40,
  depth: 1,
});
const thing = (id: string, x: number, y: number, w: number, h: number): StageThing => ({
  id,
  kind: 'engineer',
  x,
  y,
  w,
  h,
});

describe('the play screen', () => {
  beforeAll(() => import('../../client/text/game.ts'));

  it('has a button for every verb of a player', () => {
    const sources = [
      ...readdirSync(new URL('client/hud/', root), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => read(`client/hud/${file}`)),
      ...readdirSync(new URL('client/intents/', root)).map((file) => read(`client/intents/${file}`)),
    ].join('\n');
    const missing = Object.values(REGISTRY)
      .filter((definition) => !definition.system)
      .map((definition) => definition.verb)
      .filter((verb) => !sources.includes(`verb="${verb}"`) && !sources.includes(`'${verb}'`));
    expect(missing).toEqual([]);
  });

  it('has a sentence for every finding and every headline', () => {
    const findings = matches(
      read('shared/sim/systems/evidence/readers.ts'),
      /found\('(\w+)'|: \['(logs\w+)'|\? '(deploy\w+)' : '(deploy\w+)'|\? '(customers\w+)' : '(customers\w+)'/g,
    );
    expect(findings.length).toBeGreaterThan(30);
    for (const finding of findings)
      expect(findingText(finding, FILLED), finding).not.toBe(findingText('unheard of', {}));
    const headlines = matches(read('shared/sim/news.ts'), /news\('(\w+)'/g);
    expect(headlines).toContain('outage');
    for (const headline of headlines) expect(headlineText(headline, FILLED), headline).not.toBeNull();
  });

  it('names every module, unit, team, engineer and call in words', () => {
    const view = project(newWorld());
    const all = (['module', 'unit', 'team', 'engineer', 'call'] as const).flatMap((kind) =>
      Object.keys(
        {
          module: view.modules,
          unit: view.units,
          team: view.teams,
          engineer: view.engineers,
          call: view.calls,
        }[kind],
      ).map((id) => ({ kind, id })),
    );
    for (const one of all) expect(thingName(view, one), `${one.kind} ${one.id}`).toMatch(/^[A-Z].{6,}/);
    expect(thingName(view, { kind: 'train', id: 'monolith' })).toBe(
      'Train of the monolith: 15 boxes waiting',
    );
  });

  it('tells each goal of a scenario in one line', () => {
    const view = project(newWorld());
    const lines = Object.values(view.goals).map(goalLine);
    expect(lines[0]).toBe(
      'Deploys reach users often: Deploys a week, at least 5.8 in the last quarter. Not measured yet',
    );
    expect(lines.some((line) => line.includes('Requests served, at least 99.5%'))).toBe(true);
    const [goal] = Object.values(view.goals);
    if (!goal) throw new Error('no goal');
    const late = {
      ...goal,
      metric: 'deployMinutes',
      target: 20,
      value: 30,
      known: true,
      closed: true,
      over: '2-3',
    };
    expect(goalLine(late)).toContain(
      'How long a deploy takes, at least 20 min in quarters 2 to 3. Missed: 30 min',
    );
    const close = { ...goal, value: 299, known: true, closed: true, met: false };
    expect(goalLine(close)).toContain('Missed: just under 5.8');
    expect(goalLine({ ...late, known: false })).toContain('It never came to it');
  });

  it('says in words that a slice burns', () => {
    const view = structuredClone({ ...project(newWorld()) });
    const row = view.modules.checkout;
    if (row) row.errors = 0.38;
    expect(thingName(view, { kind: 'module', id: 'checkout' })).toBe(
      'Checkout, on fire: 38% of requests fail, owned by Olive',
    );
  });
});

const FILLED = {
  module: 'cart',
  symptom: 'slow',
  unit: 'monolith',
  practice: 'ci',
  level: 1,
  title: 'wishlist',
  number: 3,
  hours: 2,
  changes: 4,
  touches: 'no',
  used: 90,
  instances: 7,
  name: 'Yuki',
  team: 'basil',
  from: 'cart',
  to: 'search',
  goal: 'flow',
  policy: 'cadence',
  choice: 'cadence.daily',
  engineer: 'basil-ana',
};

describe('the buttons of the map', () => {
  it('grow to 44 px where they cover no neighbour of their kind', () => {
    const layout = {
      rev: 1,
      width: 500,
      height: 300,
      things: [
        thing('a', 0, 0, 30, 30),
        thing('b', 200, 0, 30, 30),
        thing('c', 235, 0, 30, 30),
        thing('tiny', 300, 100, 10, 10),
        thing('near', 316, 100, 10, 10),
      ],
    };
    const targets = targetsOf(layout);
    expect(targets.find((one) => one.id === 'a')?.w).toBe(44);
    expect(targets.find((one) => one.id === 'b')?.w).toBe(30);
    expect(targets.some((one) => one.id === 'tiny')).toBe(false);
  });

  it('hand the focus to the nearest thing in the direction of the arrow', () => {
    const all = [
      target('middle', 100, 100),
      target('right', 200, 110),
      target('far right', 400, 100),
      target('below', 110, 220),
    ];
    const [middle] = all;
    if (!middle) throw new Error('no target');
    expect(neighbour(middle, all, 'right')?.id).toBe('right');
    expect(neighbour(middle, all, 'down')?.id).toBe('below');
    expect(neighbour(middle, all, 'up')).toBeUndefined();
  });
});

describe('small drawings', () => {
  it('count coupons: the last one stays until the budget is gone', () => {
    expect([1, 0.84, 0.5, 0.01, 0, -0.3].map(couponsLeft)).toEqual([6, 6, 3, 1, 0, 0]);
  });

  it('cut two pizzas into sixteen slices, two of them mine', () => {
    const view = project(newWorld());
    const wedges = wedgesOf(peopleOf(view, 'basil'), 'basil-ana');
    expect(wedges).toHaveLength(16);
    expect(wedges.filter((wedge) => wedge.mine)).toHaveLength(2);
  });

  it('draw a curve with the deploy on it, or nothing', () => {
    expect(graphOf({ points: '0 0 0.2 0.4', markAgo: 3, number: 7 })).toEqual({
      points: [0, 0, 0.2, 0.4],
      delays: [],
      marks: [{ at: 0, label: 'deploy 7' }],
    });
    expect(graphOf({ points: '0 0.1', markAgo: 90 })?.marks).toEqual([]);
    expect(graphOf({})).toBeNull();
  });
});
