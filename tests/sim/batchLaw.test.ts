/** Hazard of a batch factor by factor, and what follows from its size: culprits, damage, the search for them. */
import { describe, expect, test } from 'vitest';
import { COUPLED_TEAMS, EXTRACTION_HAZARD, KNOWLEDGE_HAZARD } from '../../shared/sim/balance/deploys.ts';
import { LEVEL_MOST } from '../../shared/sim/balance/faults.ts';
import { makeService } from '../../shared/sim/createWorld.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { culpritsOf, drawDefects } from '../../shared/sim/systems/deploys/defects.ts';
import { around, checked, failureChance, hazardOf } from '../../shared/sim/systems/deploys/hazard.ts';
import { oneWay } from '../../shared/sim/systems/deploys/migrations.ts';
import { searchHours } from '../../shared/sim/systems/deploys/search.ts';
import { keepStaging, stagingFactor } from '../../shared/sim/systems/deploys/staging.ts';
import { plantChangeFault } from '../../shared/sim/systems/faults.ts';
import { learn } from '../../shared/sim/systems/lessons.ts';
import type { Change, Deploy, Unit, World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

const monolithOf = (world: World): Unit => world.units.monolith as Unit;

/** A change of a team that nobody waits for. */
const changeOf = (team: string, module: string, number = 1): Change => ({
  id: `c-${team}-${number}`,
  team,
  card: '',
  module,
  unit: 'monolith',
  state: 'waiting',
  deploy: '',
  startedAt: 0,
  mergedAt: 0,
  fact: '',
  culprit: false,
  migration: false,
  repair: false,
});

/** Changes of one team in one of its modules. */
const batchOf = (n: number): Change[] =>
  Array.from({ length: n }, (_, i) => changeOf('olive', 'checkout', i + 1));

/** How many times as dangerous the ground is when one thing differs. */
function timesAsDangerous(change: (world: World) => void, pins: Pins = {}): number {
  const danger = (prepare: (world: World) => void): number => {
    const world = newWorld({ pins: { branchDays: 1, ...pins } });
    for (const engineer of Object.values(world.engineers)) engineer.knows = { checkout: 1, reviews: 1 };
    for (const team of Object.values(world.teams)) team.cognitiveLoad = 1;
    prepare(world);
    return around(world, monolithOf(world), batchOf(2));
  };
  return danger(change) / danger(() => {});
}

describe('a batch is more dangerous', () => {
  test('where nobody knows the module', () => {
    const strangers = timesAsDangerous((world) => {
      for (const engineer of Object.values(world.engineers)) engineer.knows = {};
    });
    expect(strangers).toBeCloseTo(KNOWLEDGE_HAZARD[0] / KNOWLEDGE_HAZARD[1], 6);
    expect(strangers).toBeGreaterThan(1.1);
  });

  test('where the team has more to keep in mind than it can hold', () => {
    const loaded = (cognitiveLoad: number): number =>
      timesAsDangerous((world) => Object.assign(world.teams.olive as object, { cognitiveLoad }));
    expect(loaded(1.5)).toBeCloseTo(1.5, 6);
    expect(loaded(4)).toBeCloseTo(1.6, 6);
  });

  test('where the code is tangled, and where people are tired', () => {
    const debt = timesAsDangerous(
      (world) => Object.assign(world.modules.checkout as object, { debt: 1 }),
      {},
    );
    expect(debt).toBeGreaterThan(1.2);
    const tired = timesAsDangerous((world) => {
      for (const id of world.teams.olive?.table ?? [])
        Object.assign(world.engineers[id] as object, { energy: 0.1 });
    });
    expect(tired).toBeGreaterThan(1.2);
  });

  test('where the module hangs together with its neighbours', () => {
    const coupled = (coupling: number): number =>
      timesAsDangerous((world) => {
        for (const call of world.calls) call.coupling = coupling;
      });
    expect(coupled(1) / coupled(0)).toBeCloseTo(1.2 / 0.8, 6);
  });

  test('while the module is cut out: every change is made in two places', () => {
    const extraction = {
      module: 'checkout',
      team: 'olive',
      active: true,
      ready: false,
      points: 1,
      back: false,
    };
    const cut = (active: boolean): number =>
      timesAsDangerous((world) => Object.assign(world.extractions, { checkout: { ...extraction, active } }));
    expect(cut(true)).toBeCloseTo(EXTRACTION_HAZARD, 6);
    expect(cut(false)).toBe(1);
  });

  test('when its branches lived for weeks, not for days', () => {
    const danger = (branchDays: number): number => {
      const world = newWorld({ pins: { branchDays } });
      return around(world, monolithOf(world), batchOf(2));
    };
    expect(danger(3)).toBe(danger(0.2));
    expect(danger(18)).toBeGreaterThan(danger(3) * 1.05);
    expect(danger(60)).toBe(danger(40));
  });

  test('when several teams ride that do not know of each other', () => {
    const world = newWorld();
    const mine = [changeOf('olive', 'checkout', 1), changeOf('olive', 'checkout', 2)];
    const ours = [changeOf('olive', 'checkout', 1), { ...changeOf('olive', 'checkout', 2), team: 'basil' }];
    // The same people in another team: nothing else differs.
    for (const team of ['basil', 'olive']) {
      Object.assign(world.teams[team] as object, { cognitiveLoad: 1, table: world.teams.olive?.table });
      for (const practice of Object.values(world.practices))
        if (practice.held.olive) practice.held[team] = practice.held.olive;
    }
    const unit = monolithOf(world);
    expect(around(world, unit, ours) / around(world, unit, mine)).toBeCloseTo(1 + COUPLED_TEAMS, 6);
  });
});

describe('checks', () => {
  test('let less through the better the tests, for the changes that have them', () => {
    const through = (tests: number): number => {
      const world = newWorld();
      const skill = world.practices.tests?.held.olive;
      if (!skill) throw new Error('nobody tests');
      skill.level = tests;
      return checked(world, monolithOf(world), batchOf(3));
    };
    expect([1, 2, 3].every((level) => through(level) < through(level - 1))).toBe(true);
  });

  test('a staging that is kept up finds a part, a stale one misleads', () => {
    const factor = (staging: number, stale: number): number => {
      const world = newWorld({ pins: { practices: { staging } } });
      world.stagingStale = stale;
      return stagingFactor(world);
    };
    expect(factor(0, 1)).toBe(1);
    expect(factor(2, 0)).toBeLessThan(1);
    expect(factor(2, 1)).toBeGreaterThan(1);
    expect(factor(2, 0.5)).toBeCloseTo((factor(2, 0) + factor(2, 1)) / 2, 6);
  });

  test('a staging nobody has hours for grows stale in weeks, and one with upkeep recovers, for its hours', () => {
    const twentyDays = (quality: number, stale: number): { stale: number; toil: number } => {
      const world = newWorld({ pins: { practices: { staging: 2 } } });
      world.stagingStale = stale;
      for (const team of Object.values(world.teams)) {
        team.output = 4;
        team.shares.quality = quality;
      }
      for (let day = 0; day < 20; day++) keepStaging(world);
      return { stale: world.stagingStale, toil: world.teams.olive?.toil ?? 0 };
    };
    expect(twentyDays(0, 0)).toMatchObject({ toil: 0 });
    expect(twentyDays(0, 0).stale).toBeGreaterThan(0.3);
    expect(twentyDays(0.3, 0.5).stale).toBeLessThan(0.1);
    expect(twentyDays(0.3, 0.5).toil).toBeGreaterThan(0.5);
  });
});

describe('the size of a batch', () => {
  test.each([
    [1, 1],
    [8, 2],
    [41, 5],
    [101, 11],
  ])('%i changes have %i culprits when they fail', (n, culprits) => {
    expect(culpritsOf(n)).toBe(culprits);
  });

  test.each([1, 4, 16])(
    '%i culprits hurt so many times as one, up to the strongest fault there is',
    (count) => {
      const level = (n: number): number => {
        const world = newWorld();
        const deploy = { id: 'd1', unit: 'monolith', number: 7, fact: '' } as Deploy;
        return plantChangeFault({ world, facts: [] }, deploy, batchOf(n))?.level ?? Number.NaN;
      };
      expect(level(count)).toBeCloseTo(Math.min(LEVEL_MOST, level(1) * count), 6);
      expect(level(4)).toBeGreaterThan(level(1) * 1.5);
    },
  );

  test('makes the search long by hand, and by halves only a little longer', () => {
    const hours = (ci: number, n: number, sites = 1): number =>
      searchHours(newWorld({ pins: { practices: { ci }, sites } }), n, 'monolith');
    expect(hours(0, 32) / hours(0, 8)).toBeCloseTo(4, 6);
    expect(hours(1, 32) / hours(1, 8)).toBeCloseTo(6 / 4, 6);
    expect(hours(1, 64)).toBeLessThan(hours(0, 64) / 5);
    expect(hours(0, 8, 2)).toBeCloseTo(2.5 * hours(0, 8), 6);
  });

  /** Of many batches of so many changes: those with a defect that got out, and those with one that was found. */
  const fates = (n: number, pins: Pins): { escaped: number; found: number; sentBack: number } => {
    const world = newWorld({ pins });
    const facts: Fact[] = [];
    const desk = (): number => world.teams.olive?.work.filter(({ repair }) => repair).length ?? 0;
    for (let number = 1; number <= 400; number++) {
      const changes = batchOf(n).map((one, i) => ({ ...one, id: `c-olive-${number * 1000 + i}` }));
      for (const change of changes) world.changes[change.id] = change;
      const ids = changes.map(({ id }) => id);
      const deploy = { id: `d${number}`, unit: 'monolith', number, fact: '', hotfix: '', changes: ids };
      drawDefects({ world, facts }, monolithOf(world), deploy as unknown as Deploy);
    }
    const count = (kind: string): number => facts.filter((fact) => fact.kind === kind).length / 400;
    return { escaped: count('defectEscaped'), found: count('defectFound'), sentBack: desk() };
  };

  test('decides how often one fails: as often as the formula says', () => {
    for (const n of [1, 9, 36]) {
      const { escaped } = fates(n, { verification: 1.5 });
      expect(Math.abs(escaped - failureChance(n, 1.5)), `${n}`).toBeLessThan(0.05);
    }
  });

  test('what the checks caught never reaches users and comes back to the desk as a repair', () => {
    const { v, raw } = hazardOf(newWorld(), monolithOf(newWorld()), batchOf(9), false);
    const { found, sentBack } = fates(9, {});
    expect(Math.abs(found - (failureChance(9, raw) - failureChance(9, v)))).toBeLessThan(0.06);
    expect(sentBack).toBeGreaterThanOrEqual(found * 400);
  });
});

describe('what was learned of a kind', () => {
  /** Of many failing deploys, the share that still brings its fault. */
  const come = (prepare: (world: World) => void): number => {
    const world = newWorld();
    prepare(world);
    let planted = 0;
    for (let number = 1; number <= 400; number++) {
      const deploy = { id: `d${number}`, unit: 'monolith', number, fact: '', changes: [] };
      if (plantChangeFault({ world, facts: [] }, deploy as unknown as Deploy, batchOf(1))) planted += 1;
    }
    return planted / 400;
  };
  const lessons = (world: World, count: number): void => {
    for (const { id } of world.content.archetypes) for (let i = 0; i < count; i++) learn(world, id);
  };

  test('keeps it out of later deploys, more with every action that is done', () => {
    expect(come(() => {})).toBe(1);
    const [one, four] = [1, 4].map((count) => come((world) => lessons(world, count))) as [number, number];
    expect(one).toBeLessThan(0.85);
    expect(four).toBeLessThan(one - 0.15);
  });

  test('and the care of whoever is woken by her own mistakes keeps some out as well', () => {
    const careful = come((world) => Object.assign(world.teams.olive as object, { care: 1 }));
    expect(careful).toBeLessThan(0.7);
    expect(come((world) => Object.assign(world.teams.basil as object, { care: 1 }))).toBe(1);
  });
});

test('the way back is closed by some changes of data, by fewer the better they are made, and by no other change', () => {
  const closed = (migrations: number, migration: boolean): number => {
    const world = newWorld({ pins: { practices: { migrations } } });
    const changes = batchOf(400).map((change) => ({ ...change, migration }));
    return oneWay(world, changes).length;
  };
  expect(closed(0, false)).toBe(0);
  expect(closed(0, true)).toBeGreaterThan(50);
  expect(closed(3, true)).toBeLessThan(closed(0, true) / 3);
});

test('a service is a little safer ground than the pie', () => {
  const world = newWorld();
  const service = makeService(world, 'checkout', 'olive');
  const alone = around(world, service, batchOf(1));
  expect(alone).toBeLessThan(around(world, { ...service, kind: 'monolith' }, batchOf(1)));
});
