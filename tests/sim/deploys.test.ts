import { describe, expect, test } from 'vitest';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, HOUR_TICKS, isOfficeTime } from '../../shared/sim/calendar.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { median } from '../../shared/sim/metrics/statistics.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { project } from '../../shared/sim/project.ts';
import { step } from '../../shared/sim/step.ts';
import { driftOfDeploy, handEdit, mendDrift } from '../../shared/sim/systems/deploys/drift.ts';
import { afterOfficeHours, planGates, siteFactor } from '../../shared/sim/systems/deploys/gates.ts';
import { failureChance, hazardOf } from '../../shared/sim/systems/deploys/hazard.ts';
import { migrationWay, rollbackPossible } from '../../shared/sim/systems/deploys/migrations.ts';
import { beginRollback, endRollback } from '../../shared/sim/systems/deploys/rollback.ts';
import { startDeploy } from '../../shared/sim/systems/deploys/run.ts';
import { stagingFactor } from '../../shared/sim/systems/deploys/staging.ts';
import { mergeIntoMonolith } from '../../shared/sim/systems/extraction.ts';
import { boxesOf, conductorOf, isFrozen } from '../../shared/sim/systems/trains.ts';
import type { Change, Unit, World } from '../../shared/sim/world.ts';
import { brokenRules, content, human, newWorld, SYSTEM, setupOf, tell } from '../kit/worlds.ts';

type Kind<K extends Fact['kind']> = Extract<Fact, { kind: K }>;
const only = <K extends Fact['kind']>(facts: Fact[], kind: K): Kind<K>[] =>
  facts.filter((fact) => fact.kind === kind) as Kind<K>[];

const monolithOf = (world: World): Unit => world.units.monolith as Unit;

/** Steps until a deploy has left a state, and returns what happened. */
function stepWhile(world: World, goOn: () => boolean): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < 60 * DAY_TICKS && goOn(); i++) {
    if (world.phase !== 'live') world.phase = 'lapse';
    facts.push(...step(world).facts);
  }
  return facts;
}

/** A world in which nothing fails by chance. */
const calm = (pins: Pins = {}): World => newWorld({ pins: { verification: 0.01, ...pins } });

describe('the approval board', () => {
  const asks = (count: number, policy: 'on' | 'off'): number[] => {
    const world = newWorld({ pins: { policies: { approval: policy } } });
    const changes = boxesOf(world, 'monolith');
    return Array.from({ length: count }, () => {
      const gates = planGates(world, monolithOf(world), changes, false);
      return (gates.find(({ gate }) => gate === 'approval')?.ends ?? world.tick) - world.tick;
    });
  };

  test('sits on Tuesday and Thursday: who asks on Monday waits for a day', () => {
    const [first] = asks(1, 'on');
    expect(first).toBeGreaterThan(20 * HOUR_TICKS);
    expect(first).toBeLessThan(30 * HOUR_TICKS);
    expect(asks(1, 'off')).toEqual([0]);
  });

  test('is a queue: the more is asked of it, the longer each waits', () => {
    const waits = asks(20, 'on');
    for (let i = 1; i < waits.length; i++)
      expect(waits[i] as number, `ask ${i}`).toBeGreaterThan(waits[i - 1] as number);
    expect(waits[19]).toBeGreaterThan(14 * DAY_TICKS);
  });

  test('approvals do not lower the hazard', () => {
    const v = (policy: string): number => {
      const world = newWorld({ pins: { policies: { approval: policy } } });
      return hazardOf(world, monolithOf(world), boxesOf(world, 'monolith'), false).v;
    };
    expect(v('on')).toBe(v('off'));
  });
});

describe('gates', () => {
  test('office hours are counted over nights and weekends', () => {
    const friday17 = 4 * DAY_TICKS + 17 * HOUR_TICKS;
    expect(afterOfficeHours(friday17, 2)).toBe(7 * DAY_TICKS + 10 * HOUR_TICKS);
    expect(isOfficeTime(afterOfficeHours(friday17, 40) - 1)).toBe(true);
  });

  test('an emergency takes a third of the days of test and approval', () => {
    const world = newWorld({ pins: { gates: { approvalBoard: 6, manualTest: 12 } } });
    const days = (emergency: boolean): number =>
      ((planGates(world, monolithOf(world), boxesOf(world, 'monolith'), emergency).at(-1)?.ends ?? 0) -
        world.tick) /
      DAY_TICKS;
    expect(days(false)).toBeCloseTo(18, 3);
    expect(days(true)).toBeCloseTo(6, 3);
  });

  test('a site boundary is worth 2.5 times the way', () => {
    expect([1, 2, 3].map(siteFactor)).toEqual([1, 2.5, 6.25]);
  });

  test('testing by hand owes hours to the teams aboard', () => {
    const world = newWorld({ pins: { gates: { manualTest: 10 } } });
    planGates(world, monolithOf(world), boxesOf(world, 'monolith'), false);
    for (const team of Object.values(world.teams)) expect(team.toil, team.id).toBeGreaterThan(3);
  });
});

describe('hazard', () => {
  test('a pinned verification is held', () => {
    const world = newWorld({ pins: { verification: 0.7 } });
    expect(hazardOf(world, monolithOf(world), boxesOf(world, 'monolith'), true).v).toBe(0.7);
  });

  const v = (pins: Pins, change: (world: World) => void = () => {}): number => {
    const world = newWorld({ pins });
    change(world);
    return hazardOf(world, monolithOf(world), boxesOf(world, 'monolith'), false).v;
  };

  test.each(['tests', 'ci', 'trunk', 'packages', 'staging'])('%s lower it level by level', (practice) => {
    const values = [0, 1, 2, 3].map((level) => v({ practices: { [practice]: level } }));
    for (let level = 1; level < 4; level++) expect(values[level]).toBeLessThan(values[level - 1] as number);
  });

  test('a window of thirty days by hand lets a third through of what a week does', () => {
    const week = v({ gates: { manualTest: 7 } });
    expect(v({ gates: { manualTest: 30 } }) / week).toBeLessThan(0.45);
  });

  test('debt and tiredness raise it', () => {
    const plain = v({});
    expect(v({ debt: 1 })).toBeGreaterThan(plain);
    const tired = v({}, (world) => {
      for (const engineer of Object.values(world.engineers)) engineer.energy = 0.2;
    });
    expect(tired).toBeGreaterThan(plain * 1.2);
  });

  test('staging left alone gives false safety', () => {
    const world = newWorld({ pins: { practices: { staging: 3 } } });
    expect(stagingFactor(world)).toBeLessThan(0.8);
    world.stagingStale = 1;
    expect(stagingFactor(world)).toBeGreaterThan(1);
  });

  test('deploys fail about as often as the formula says', () => {
    const facts = ['h1', 'h2', 'h3'].flatMap(
      (seed) =>
        playHeadless({
          setup: setupOf({ seed, pins: { verification: 2, batch: 8 } }),
          content,
          bots: 'idle',
        }).facts,
    );
    const share = only(facts, 'defectEscaped').length / only(facts, 'deployFinished').length;
    expect(Math.abs(share - failureChance(8, 2))).toBeLessThan(0.09);
  });
});

/** The monolith with one deploy live that carries what waited. */
function oneLive(pins: Pins = {}): { world: World; deploy: ReturnType<typeof startDeploy> } {
  const world = calm({ gates: {}, ...pins });
  const unit = monolithOf(world);
  unit.mode = 'onDemand';
  const deploy = startDeploy({ world, facts: [] }, unit, boxesOf(world, 'monolith'));
  stepWhile(world, () => deploy.state !== 'done');
  return { world, deploy };
}

describe('the way back', () => {
  test('returns everybody’s changes', () => {
    const { world, deploy } = oneLive();
    const teams = new Set(deploy.changes.map((id) => world.changes[id]?.team));
    expect(teams.size).toBe(4);
    const tick = { world, facts: [] as Fact[] };
    beginRollback(tick, monolithOf(world), deploy, 1);
    expect(endRollback(tick, monolithOf(world), deploy, 'basil-ana')).toBe('clean');
    for (const id of deploy.changes) expect(world.changes[id]?.state).toBe('waiting');
    expect(brokenRules(world)).toEqual([]);
  });

  test('is closed by a change of data that cannot be undone', () => {
    const { world, deploy } = oneLive();
    expect(rollbackPossible(world, deploy)).toBe(true);
    deploy.oneWay = [deploy.changes[0] as string];
    expect(rollbackPossible(world, deploy)).toBe(false);
    const tick = { world, facts: [] as Fact[] };
    beginRollback(tick, monolithOf(world), deploy, 1);
    expect(endRollback(tick, monolithOf(world), deploy, 'basil-ana')).toBe('blocked');
    expect(only(tick.facts, 'rollbackBlocked')).toHaveLength(1);
    expect(deploy.state).toBe('done');
    expect(monolithOf(world).busy).toBe('');
  });

  test('goes through whatever came after it', () => {
    const { world, deploy } = oneLive();
    const unit = monolithOf(world);
    const again = startDeploy({ world, facts: [] }, unit, boxesOf(world, 'monolith'));
    stepWhile(world, () => again.state !== 'done');
    const tick = { world, facts: [] as Fact[] };
    beginRollback(tick, unit, deploy, 1);
    endRollback(tick, unit, deploy, 'basil-ana');
    expect(again.state).toBe('rolledBack');
    expect(unit.version).toBe(0);
    expect(brokenRules(world)).toEqual([]);
  });

  test('big batches can rarely be taken back, practice opens the way', () => {
    const blocked = (pins: Pins): number => {
      const { facts } = playHeadless({ setup: setupOf({ pins }), content, bots: 'idle' });
      return only(facts, 'migrationLocked').length;
    };
    const slow: Pins = { mode: 'scheduled', intervalDays: 14 };
    expect(blocked({ ...slow, practices: { migrations: 0 } })).toBeGreaterThan(0);
    expect(blocked({ ...slow, practices: { migrations: 3 } })).toBe(0);
  });

  test('data are changed by the lock, half and half where there is room, or by adding first', () => {
    const world = newWorld();
    const change = { ...(boxesOf(world, 'monolith')[0] as Change), migration: true };
    const way = (level: number, utilisation: number): string => {
      for (const skill of Object.values(world.practices.migrations?.held ?? {})) skill.level = level;
      monolithOf(world).utilisation = utilisation;
      return migrationWay(world, change);
    };
    expect(way(0, 0.2)).toBe('lock');
    expect(way(1, 0.4)).toBe('halfAndHalf');
    expect(way(1, 0.6)).toBe('lock');
    expect(way(3, 0.9)).toBe('expandContract');
  });
});

describe('drift', () => {
  test('grows with deploys and repairs by hand, images let none in, configuration management takes it back', () => {
    const driftAfter = (practices: Record<string, number>): number => {
      const world = newWorld({
        pins: { practices: { oneButton: 0, configManagement: 0, images: 0, ...practices } },
      });
      const unit = monolithOf(world);
      for (let day = 0; day < 30; day++) {
        driftOfDeploy(world, unit);
        handEdit(world, unit);
        mendDrift(world);
      }
      return unit.drift;
    };
    const plain = driftAfter({});
    expect(plain).toBeGreaterThan(0.6);
    expect(driftAfter({ configManagement: 3 })).toBeLessThan(plain / 2);
    expect(driftAfter({ images: 3 })).toBe(0);
  });

  test('more servers edited by hand: more deploys miss one', () => {
    const hits = (drift: number): number =>
      only(
        playHeadless({
          setup: setupOf({
            pins: { drift, verification: 0.01, batch: 1, gates: {}, practices: { oneButton: 3 } },
          }),
          content,
          bots: 'idle',
        }).facts,
        'driftHit',
      ).length;
    expect(hits(0)).toBe(0);
    expect(hits(0.9)).toBeGreaterThan(hits(0.1));
  });
});

describe('trains', () => {
  test('a pinned batch leaves when it is full', () => {
    const { facts } = playHeadless({
      setup: setupOf({ pins: { batch: 5, gates: {} } }),
      content,
      bots: 'idle',
    });
    const started = only(facts, 'deployStarted').filter(({ changes }) => changes !== 1);
    expect(started.length).toBeGreaterThan(20);
    for (const { changes } of started) expect(changes).toBe(5);
  });

  test('the shared train has a conductor, and the next one another', () => {
    const world = newWorld();
    const unit = monolithOf(world);
    const turns = [0, 1, 2, 3, 4].map((rides) => conductorOf(world, { ...unit, rides }));
    expect(new Set(turns.slice(0, 4))).toEqual(new Set(Object.keys(world.teams)));
    expect(turns[4]).toBe(turns[0]);
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    tell(world, SYSTEM, 'takeSeat', { engineer: 'olive-noor' });
    unit.rides = 1;
    const refused = tell(world, human('basil-ana'), 'chooseStrategy', {
      unit: 'monolith',
      strategy: 'halfAndHalf',
    });
    expect(refused.outcome).toMatchObject({ ok: false, refusal: { kind: 'notConductor' } });
    const done = tell(world, human('olive-noor'), 'chooseStrategy', {
      unit: 'monolith',
      strategy: 'halfAndHalf',
    });
    expect(done.outcome.ok).toBe(true);
  });

  test('the holiday freeze covers the last two weeks of the year', () => {
    const week = (n: number): number => n * 7 * DAY_TICKS;
    expect(isFrozen('on', week(50))).toBe(true);
    expect(isFrozen('on', week(51) + 6 * DAY_TICKS)).toBe(true);
    expect(isFrozen('on', week(49))).toBe(false);
    expect(isFrozen('on', week(11))).toBe(false);
    expect(isFrozen('off', week(51))).toBe(false);
  });

  test('with the error budget spent only repairs ride', () => {
    const world = newWorld({ pins: { policies: { errorBudget: 'on' } } });
    const boxes = boxesOf(world, 'monolith');
    expect(boxes.length).toBeGreaterThan(3);
    Object.assign(world, { requestsQuarter: 1e9, failedQuarter: 1e9 });
    expect(boxesOf(world, 'monolith')).toEqual([]);
    (boxes[0] as Change).repair = true;
    expect(boxesOf(world, 'monolith')).toEqual([boxes[0]]);
  });

  test('flags that a policy file pins are switched on a day after their deploy', () => {
    const { facts } = playHeadless({
      setup: setupOf({ pins: { flags: 1, verification: 0.01 } }),
      content,
      bots: 'idle',
    });
    const on = only(facts, 'flagSwitched').filter(({ share }) => share === 1);
    expect(on.length).toBeGreaterThan(10);
    expect(only(facts, 'cardFinished').length).toBeGreaterThan(5);
  });
});

describe('lock-step', () => {
  const services: Pins = {
    teams: [{ id: 'pizza', size: 8 }],
    modules: { storefront: 'pizza', catalog: 'pizza', cart: 'pizza', checkout: 'pizza' },
    services: { storefront: 'pizza', catalog: 'pizza', cart: 'pizza', checkout: 'pizza' },
    practices: { pipeline: 3, oneButton: 3 },
    mode: 'continuous',
    gates: {},
    verification: 0.01,
  };
  const play = (coupling: number) => {
    const { facts } = playHeadless({
      setup: setupOf({ pins: { ...services, coupling } }),
      content,
      bots: 'idle',
    });
    const done = only(facts, 'deployFinished');
    return {
      deploys: done.length,
      lead: median(done.flatMap(({ leads }) => leads)) ?? 0,
      tied: only(facts, 'unitsTiedTogether').length,
    };
  };

  test('coupled services deploy less often, later, and together', () => {
    const [loose, tight] = [play(0), play(0.9)];
    expect(loose.tied).toBe(0);
    expect(tight.tied).toBeGreaterThan(5);
    expect(tight.deploys).toBeLessThan(loose.deploys * 0.8);
    expect(tight.lead).toBeGreaterThan(loose.lead);
  });
});

test('a service is merged back: one train, one unit less, nothing lost', () => {
  const world = newWorld({ pins: { services: { reviews: 'basil' } } });
  const servers = monolithOf(world).instances;
  expect(tell(world, human('basil-ana'), 'mergeBack', { module: 'reviews' }).outcome.ok).toBe(true);
  const work = world.extractions.reviews;
  if (!work) throw new Error('nobody works on it');
  work.ready = true;
  expect(tell(world, human('basil-ana'), 'cutOver', { module: 'reviews' }).outcome.ok).toBe(true);
  expect(world.units.reviews).toBeUndefined();
  expect(world.modules.reviews?.unit).toBe('monolith');
  expect(monolithOf(world).instances).toBeGreaterThan(servers);
  expect(project(world).modules.reviews?.unit).toBe('monolith');
  expect(brokenRules(world)).toEqual([]);
  mergeIntoMonolith(world, 'reviews');
  stepWhile(world, () => world.tick < 3 * DAY_TICKS);
  expect(brokenRules(world)).toEqual([]);
});
