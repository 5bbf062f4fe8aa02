/** Auto-rollback sees that a deploy is fresh and that it hurts there; whether that helps is up to what is broken. */
import { describe, expect, test } from 'vitest';
import { HOUR_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import { step } from '../../shared/sim/step.ts';
import { endRollback } from '../../shared/sim/systems/deploys/rollback.ts';
import { startDeploy } from '../../shared/sim/systems/deploys/run.ts';
import { enter } from '../../shared/sim/systems/deploys/stages.ts';
import { originAt, plantNamed } from '../../shared/sim/systems/faults.ts';
import { openIncident } from '../../shared/sim/systems/openIncident.ts';
import { exposure } from '../../shared/sim/systems/traffic/strain.ts';
import { isExplained, why } from '../../shared/sim/why.ts';
import type { Fault, World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

const only = <K extends FactKind>(facts: Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];

/** A deploy of the monolith so many hours old that brought a fault of this kind. */
function deployWith(world: World, facts: Fact[], archetype: string, hours: number) {
  world.faults = {};
  const unit = world.units.monolith;
  if (!unit) throw new Error('there is no monolith');
  const deploy = startDeploy({ world, facts }, unit, []);
  unit.busy = '';
  deploy.liveAt = world.tick - hours * HOUR_TICKS;
  deploy.share = 1;
  enter(world, deploy, 'done', 0);
  const origin = { ...originAt(world, 'storefront', [deploy.fact]), deploy: deploy.id };
  const fault = plantNamed(world, archetype, origin, 'test', 1.5);
  if (!fault) throw new Error('there is no such kind');
  const woken = { awake: true, awakeAt: world.tick, endsAt: -1, impact: 0.1, hurtsSince: world.tick };
  Object.assign(fault, woken, { noticedBy: 'monitoring' });
  return { unit, deploy, fault };
}

/** A watched monolith with a deploy so many hours old that brought a fault of this kind, noticed just now; two hours later. */
function afterDeploy(archetype: string, hours: number): { world: World; facts: Fact[]; fault: Fault } {
  const world = newWorld({
    pins: { practices: { autoRollback: 2, monitoring: 2, oneButton: 1, versioning: 3, packages: 3 } },
  });
  const facts = [...step(world).facts];
  const { fault } = deployWith(world, facts, archetype, hours);
  world.dirty = true;
  facts.push(...step(world).facts);
  if (fault.incident === '') openIncident({ world, facts }, fault);
  for (let i = 0; i < 6; i++) facts.push(...step(world).facts);
  return { world, facts, fault };
}

describe('a machine that watches fresh deploys', () => {
  test('takes back what lies in the code, and nobody is woken', () => {
    const { world, facts, fault } = afterDeploy('badRelease', 1);
    expect(only(facts, 'responseChosen').map(({ by, response }) => [by, response])).toEqual([
      ['machine', 'rollBack'],
    ]);
    expect(only(facts, 'responseEnded').map(({ outcome }) => outcome)).toEqual(['cured']);
    expect(world.faults[fault.id]).toBeUndefined();
    expect(only(facts, 'pageRang').filter(({ real }) => real)).toEqual([]);
  });

  test('makes it worse where an odd server is the trouble, says why, and rings somebody', () => {
    const { world, facts, fault } = afterDeploy('eighthServer', 1);
    const ended = only(facts, 'responseEnded')[0];
    expect(ended).toMatchObject({ outcome: 'worse', why: 'oldCodeEverywhere' });
    const left = world.faults[fault.id];
    expect(left?.level).toBeGreaterThan(1.5);
    expect(left?.impact).toBeGreaterThan(0.02);
    expect(only(facts, 'pageRang').filter(({ real }) => real)).toHaveLength(1);
    const chain = why(facts, ended?.id ?? '');
    expect(chain.map(({ fact }) => fact.kind)).toEqual(
      expect.arrayContaining(['responseChosen', 'incidentDetected', 'deployStarted', 'gameOpened']),
    );
    expect(isExplained(chain)).toBe(true);
  });

  test('does nothing about a deploy it has stopped watching', () => {
    const { facts } = afterDeploy('badRelease', 9);
    expect(only(facts, 'responseChosen').some(({ by }) => by === 'machine')).toBe(false);
    expect(only(facts, 'pageRang').filter(({ real }) => real)).toHaveLength(1);
  });
});

test.each([
  ['badRelease', 'ends'],
  ['poisonMessage', 'stays'],
  ['eighthServer', 'stays'],
])(
  '%s: what a rollback of its deploy leaves of it %s, for as many users as it reached',
  (archetype, what) => {
    const world = newWorld({ pins: { practices: { versioning: 3, packages: 3 } } });
    const { unit, deploy, fault } = deployWith(world, [], archetype, 1);
    deploy.share = 0.5;
    endRollback({ world, facts: [] }, unit, deploy, 'engineer');
    expect(fault.endsAt).toBe(what === 'ends' ? world.tick : -1);
    expect(exposure(world, fault) * fault.level).toBeCloseTo(what === 'ends' ? 0 : 0.75, 9);
  },
);
