/** Who meets a new version: first shares, flags, the machine that watches, and what a way back takes along. */
import { describe, expect, test } from 'vitest';
import { ROLLOUT } from '../../shared/sim/balance/deploys.ts';
import { HOUR_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import type { Strategy } from '../../shared/sim/publicWorld.ts';
import { step } from '../../shared/sim/step.ts';
import { driftOfDeploy, mendDrift } from '../../shared/sim/systems/deploys/drift.ts';
import { beginRollback, endRollback } from '../../shared/sim/systems/deploys/rollback.ts';
import { beginRollout, watchFirstShare } from '../../shared/sim/systems/deploys/rollout.ts';
import { startDeploy } from '../../shared/sim/systems/deploys/run.ts';
import { servingShare } from '../../shared/sim/systems/deploys/serving.ts';
import { enter } from '../../shared/sim/systems/deploys/stages.ts';
import { originAt, plantNamed } from '../../shared/sim/systems/faults.ts';
import { openIncident } from '../../shared/sim/systems/openIncident.ts';
import { startResponse } from '../../shared/sim/systems/responses/responses.ts';
import { exposure } from '../../shared/sim/systems/traffic/strain.ts';
import { boxesOf } from '../../shared/sim/systems/trains.ts';
import type { Card, Deploy, Fault, Unit, World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

const only = <K extends FactKind>(facts: Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];

/** A deploy of the monolith that meets its first users now and brings a fault, behind a flag if asked. */
function firstUsers(strategy: Strategy, pins: Pins = {}) {
  const world = newWorld({ pins: { verification: 0.01, practices: { migrations: 3 }, ...pins } });
  world.faults = {};
  const unit = world.units.monolith as Unit;
  unit.strategy = strategy;
  const deploy = startDeploy({ world, facts: [] }, unit, boxesOf(world, 'monolith'));
  const card = Object.values(world.cards).find(({ modules }) => modules.includes('cart')) as Card;
  beginRollout({ world, facts: [] }, unit, deploy);
  world.faults = {};
  const origin = { ...originAt(world, 'cart', [deploy.fact]), deploy: deploy.id, card: card.id };
  const fault = plantNamed(world, 'badRelease', origin, 'test', 1) as Fault;
  Object.assign(fault, { awake: true, awakeAt: world.tick, endsAt: -1 });
  return { world, unit, deploy, card, fault };
}

describe('a new version', () => {
  test.each([
    ['allAtOnce', 1, 0.85],
    ['rolling', 0.25, 0.75],
    ['halfAndHalf', 0.5, 0.5],
    ['canary', 0.05, 1],
  ] as const)(
    '%s meets a share of %f of the users first, on what %f of the servers leave',
    (strategy, share, serves) => {
      const { world, unit, deploy, fault } = firstUsers(strategy);
      expect(deploy.share).toBe(share);
      expect(exposure(world, fault)).toBe(share);
      expect(servingShare(world, unit)).toBe(serves);
      enter(world, deploy, 'done', 0);
      expect(servingShare(world, unit)).toBe(1);
    },
  );

  test('reaches of a flagged card only those it is shown to', () => {
    const { world, card, fault } = firstUsers('allAtOnce');
    for (const share of [0, 0.2, 1]) {
      Object.assign(card, { flagged: true, share });
      expect(exposure(world, fault)).toBe(share);
    }
    Object.assign(card, { flagged: false, share: 0 });
    expect(exposure(world, fault)).toBe(1);
  });

  test('reaches the tasters of the tasters: a flag on a canary is a share of a share', () => {
    const { world, card, fault } = firstUsers('canary');
    Object.assign(card, { flagged: true, share: 0.5 });
    expect(exposure(world, fault)).toBeCloseTo(ROLLOUT.canary.share / 2, 9);
  });
});

describe('a first share that hurts', () => {
  const watched = (strategy: Strategy, practices: Record<string, number>, minutes = 60): Fact[] => {
    const { world, unit, deploy, fault } = firstUsers(strategy, { practices });
    const facts: Fact[] = [];
    for (let i = 0; i < minutes / 5 && deploy.state === 'rollout'; i++) {
      fault.impact = 0.2 * deploy.share;
      watchFirstShare({ world, facts }, unit, deploy);
    }
    return facts;
  };

  test('is stopped where monitoring compares it with the others, sooner with better eyes', () => {
    expect(only(watched('canary', { monitoring: 0 }), 'deployHalted')).toEqual([]);
    const lost = [1, 2, 3].map(
      (monitoring) =>
        only(watched('canary', { monitoring, oneButton: 1 }), 'deployHalted')[0]?.lost ?? Number.NaN,
    );
    expect(lost[1]).toBeLessThanOrEqual(lost[0] as number);
    expect(lost[2]).toBeLessThanOrEqual(lost[1] as number);
    expect(lost[0]).toBeGreaterThan(0);
  });

  test('of another strategy only where a machine watches deploys', () => {
    const practices = { monitoring: 3, oneButton: 1 };
    expect(only(watched('rolling', practices), 'deployHalted')).toEqual([]);
    expect(only(watched('rolling', { ...practices, autoRollback: 1 }), 'deployHalted')).toHaveLength(1);
  });

  test('goes on where the data cannot go back', () => {
    const { world, unit, deploy, fault } = firstUsers('canary', { practices: { monitoring: 3 } });
    deploy.oneWay = [deploy.changes[0] as string];
    fault.impact = 0.04;
    for (let i = 0; i < 12; i++) expect(watchFirstShare({ world, facts: [] }, unit, deploy)).toBe(false);
  });
});

test('a flag is switched off within minutes, and nobody meets what was behind it any more', () => {
  const { world, card, fault } = firstUsers('allAtOnce');
  Object.assign(card, { flagged: true, share: 1, live: 1 });
  Object.assign(fault, { impact: 0.1, hurtsSince: world.tick, noticedBy: 'monitoring' });
  const facts: Fact[] = [];
  openIncident({ world, facts }, fault);
  const incident = Object.values(world.incidents)[0];
  const option = incident?.options.find(({ response }) => response === 'flagOff');
  if (!incident || !option) throw new Error('there is no flag to switch off');
  expect(option.target).toBe(card.id);
  startResponse({ world, facts }, incident, option, 'engineer');
  const began = world.tick;
  expect(incident.workEnds - began).toBeLessThanOrEqual(2);
  for (let i = 0; i < 4; i++) facts.push(...step(world).facts);
  expect(only(facts, 'cardDisabled')).toMatchObject([{ card: card.id, by: 'flag' }]);
  expect(card.share).toBe(0);
  expect(world.deploys[fault.deploy]?.share, 'the deploy stays').toBe(1);
});

describe('a way back', () => {
  const takenBack = (deploy: Deploy, world: World, unit: Unit): Fact[] => {
    const facts: Fact[] = [];
    beginRollback({ world, facts }, unit, deploy, 1);
    endRollback({ world, facts }, unit, deploy, 'somebody');
    return facts;
  };

  test('takes back what is innocent, too, and lets the train stand until the culprit is found', () => {
    const { world, unit, deploy } = firstUsers('allAtOnce');
    const riders = deploy.changes.map((id) => world.changes[id]);
    expect(riders.length).toBeGreaterThan(3);
    const facts = takenBack(deploy, world, unit);
    expect(riders.map((change) => change?.state)).toEqual(riders.map(() => 'waiting'));
    expect(only(facts, 'deployRolledBack')).toMatchObject([{ changes: riders.length }]);
    expect(unit.searchUntil).toBeGreaterThan(world.tick + HOUR_TICKS / 2);
    expect(boxesOf(world, 'monolith').length).toBe(riders.length);
  });

  test('sends the culprit to the desk of its team first', () => {
    const { world, unit, deploy, card } = firstUsers('allAtOnce');
    const culprit = world.changes[deploy.changes[0] as string];
    if (!culprit) throw new Error('nobody rides');
    Object.assign(culprit, { culprit: true, card: card.id });
    takenBack(deploy, world, unit);
    expect(world.changes[culprit.id]).toBeUndefined();
    expect(world.teams[culprit.team]?.work.filter(({ repair }) => repair)).toHaveLength(1);
  });
});

test('every deploy by hand leaves servers a little less alike; a button hardly, an image makes them equal', () => {
  const driftAfter = (deploys: number, practices: Record<string, number>): number => {
    const world = newWorld({
      pins: { practices: { configManagement: 0, images: 0, oneButton: 0, ...practices } },
    });
    const unit = world.units.monolith as Unit;
    unit.drift = 0.1;
    for (let i = 0; i < deploys; i++) driftOfDeploy(world, unit);
    return unit.drift;
  };
  expect(driftAfter(10, {})).toBeGreaterThan(driftAfter(1, {}) + 0.1);
  expect(driftAfter(1, {})).toBeGreaterThan(0.1);
  expect(driftAfter(10, { oneButton: 2 }) - 0.1).toBeLessThan((driftAfter(10, {}) - 0.1) / 5);
  expect(driftAfter(1, { images: 3 })).toBe(0);
  const world = newWorld({ pins: { practices: { configManagement: 3 } } });
  (world.units.monolith as Unit).drift = 0.5;
  mendDrift(world);
  expect(world.units.monolith?.drift).toBeLessThan(0.5);
});
