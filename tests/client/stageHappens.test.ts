import { describe, expect, it } from 'vitest';
import { thingVerbs } from '../../client/intents/thingVerbs.ts';
import { comingsBetween } from '../../client/layers/comings.ts';
import { servedBy } from '../../client/layers/rollouts.ts';
import { hungryOf, slicesOf } from '../../client/layers/shares.ts';
import { deedsBetween } from '../../client/layers/visits.ts';
import { pointAlong } from '../../client/layers/walks.ts';
import { WARM_HOURS } from '../../shared/sim/balance/deploys.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { stageView } from './stageFixture.ts';
import { changed, deploying, scenes } from './stageScenes.ts';

const deeds = (name: string) => {
  const { view, before } = scenes[name]!();
  return deedsBetween(view, before!);
};
const comings = (name: string) => {
  const { view, before } = scenes[name]!();
  return comingsBetween(view, before!).map(({ engineer, kind, from }) => [engineer.id, kind, from]);
};

describe('monkeys', () => {
  it('come when they act, to the thing, once', () => {
    expect(deeds('chaos')).toEqual([{ monkey: 'chaos', at: 'payments', says: 'found', rule: '' }]);
    expect(deeds('conformity')).toEqual([
      { monkey: 'conformity', at: 'search', says: 'broken', rule: 'noContract' },
    ]);
    expect(deeds('janitor')).toEqual([{ monkey: 'janitor', at: '', says: 'swept', rule: '' }]);
    const { view } = scenes.chaos!();
    expect(deedsBetween(view, view)).toEqual([]);
  });
});

describe('people', () => {
  it('walk in, out and over', () => {
    expect(comings('hired')).toEqual([['olive-zoe', 'in', '']]);
    expect(comings('resigned')).toEqual([['olive-zoe', 'out', 'olive']]);
    expect(comings('lent')).toEqual([['basil-jo', 'over', 'basil']]);
    expect(comings('split')).toHaveLength(4);
    expect(comings('tired')).toEqual([]);
  });

  it('share two pizzas of eight slices, and no more', () => {
    const view = stageView('day');
    expect(slicesOf(view, 'basil')).toHaveLength(16);
    expect(hungryOf(view, 'basil')).toEqual([]);
    const crowded = scenes.eleven!().view;
    expect(slicesOf(crowded, 'basil')).toHaveLength(16);
    expect(hungryOf(crowded, 'basil')).toHaveLength(3);
    expect(slicesOf(scenes.resigned!().view, 'olive')).toHaveLength(14);
  });
});

describe('a way', () => {
  it('is walked from end to end', () => {
    const path = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 20 },
    ];
    expect(pointAlong(path, -4)).toEqual({ x: 0, y: 0 });
    expect(pointAlong(path, 15)).toEqual({ x: 10, y: 5 });
    expect(pointAlong(path, 99)).toEqual({ x: 10, y: 20 });
  });
});

describe('what is served', () => {
  it('shows the running deploy, and the old set of blue and green for as long as it stands', () => {
    const view = stageView('day');
    expect(servedBy(view, view.units.monolith!)).toBeNull();
    const done = changed(view, (next) => {
      deploying(next, 'monolith', 'blueGreen', 'done', 1);
      const row = next.deploys['d-monolith']!;
      next.units.monolith!.deploy = '';
      next.units.monolith!.version = row.number;
      row.liveAt = next.tick - 2;
    });
    expect(servedBy(done, done.units.monolith!)?.id).toBe('d-monolith');
    const later = { ...done, tick: done.tick + WARM_HOURS * 12 };
    expect(servedBy(later, later.units.monolith!)).toBeNull();
    expect(servedBy({ ...done, phase: 'lapse' }, done.units.monolith!)).toBeNull();
  });
});

describe('verbs at a thing', () => {
  const verbs = (view: PublicWorld, kind: string, id: string, team = 'olive') =>
    thingVerbs(view, team, { kind, id }).map((one) =>
      'items' in one ? `${one.id}(${one.items.length})` : one.verb,
    );

  it('are those of the panels, for what is hers', () => {
    const view = scenes.nearlyOut!().view;
    expect(verbs(view, 'train', 'monolith')).toEqual(['sendTrain', 'callTrain', 'callTrain', 'strategy(5)']);
    expect(verbs(view, 'unit', 'monolith')).toEqual(['sendTrain', 'strategy(5)']);
    expect(verbs(view, 'module', 'checkout')).toEqual(['startExtraction']);
    expect(verbs(view, 'module', 'cart')).toEqual(['cutOver', 'stopExtraction']);
    expect(verbs(view, 'module', 'catalog', 'basil')).toEqual(['cutOver']);
    expect(verbs(view, 'module', 'catalog')).toEqual([]);
    expect(verbs(view, 'engineer', 'olive-lia')).toEqual(['slice:a(6)', 'slice:b(6)', 'lend(3)']);
    expect(verbs(view, 'engineer', 'basil-jo')).toEqual([]);
    const apart = stageView('services');
    expect(verbs(apart, 'call', 'checkout>payments')).toEqual(['signContract']);
    expect(verbs(apart, 'module', 'payments')).toEqual(['mergeBack']);
    expect(verbs(apart, 'train', 'search')).toEqual([]);
  });
});
