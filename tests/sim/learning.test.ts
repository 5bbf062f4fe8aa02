/** Learning goals: each law says yes to what shows it, and no to what only looks like it; and scenarios teach what they promise. */
import { describe, expect, it, test } from 'vitest';
import { INJECTS, injectOf } from '../../shared/content/injects.ts';
import { LEARNING_LAWS, type LearningLaw, REACHED_BY } from '../../shared/content/learning.ts';
import { BOTS } from '../../shared/sim/bots/driver.ts';
import { type HeadlessRun, playOn } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, WEEK_TICKS } from '../../shared/sim/calendar.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { FactIndex } from '../../shared/sim/learning/happened.ts';
import { learned } from '../../shared/sim/learning/learned.ts';
import { isReady } from '../../shared/sim/learning/reach.ts';
import { project } from '../../shared/sim/project.ts';
import { settle } from '../../shared/sim/step.ts';
import { factMaker, finished, quietDay } from '../kit/facts.ts';
import { content, human, newWorld, SYSTEM } from '../kit/worlds.ts';

const seen = (law: LearningLaw, facts: readonly Fact[], value?: number) =>
  learned([{ id: 'it', law, ...(value === undefined ? {} : { value }) }], new FactIndex(facts))[0]?.seen ??
  [];
const teams = (law: LearningLaw, facts: readonly Fact[], value?: number): string[] =>
  seen(law, facts, value).map(({ team }) => team);

type Maker = ReturnType<typeof factMaker>;

/** A deploy of so many changes that failed and was taken back. */
function failedDeploy(fact: Maker, deploy: string, changes: number, recoveryTicks: number): Fact[] {
  return [
    fact('deployStarted', 10, {
      deploy,
      number: 1,
      unit: 'monolith',
      changes,
      teams: 2,
      strategy: 'allAtOnce',
    }),
    fact('deployFailed', 20, { deploy, number: 1, unit: 'monolith', incident: 'i1', recoveryTicks }),
  ];
}

const rung = (fact: Maker, tick: number, team = 'olive', incident = 'i1'): Fact =>
  fact('pageRang', tick, {
    incident,
    engineer: `${team}-one`,
    team,
    night: false,
    symptom: 'errors',
    unit: 'monolith',
    real: true,
  });

const chosen = (
  fact: Maker,
  tick: number,
  response: 'rollBack' | 'dropRetries' | 'rollingRestart' | 'freeDisk',
  by: 'human' | 'order' | 'machine',
): Fact =>
  fact('responseChosen', tick, {
    incident: 'i1',
    response,
    target: '',
    engineer: 'olive-one',
    by,
    minutes: 5,
  });

const ended = (
  fact: Maker,
  tick: number,
  response: 'rollBack' | 'dropRetries' | 'rollingRestart' | 'freeDisk',
  outcome: 'cured' | 'nothing',
): Fact => fact('responseEnded', tick, { incident: 'i1', response, target: '', outcome, why: '' });

const resolved = (fact: Maker, tick: number, archetype: string, over: object = {}): Fact =>
  fact('incidentResolved', tick, {
    incident: 'i1',
    archetype,
    startedAt: 5,
    latestInnocent: false,
    restoredByRollback: false,
    ...over,
  } as never);

describe('a law of learning', () => {
  test('a big batch that failed is felt by the whole organisation; a small one is another lesson', () => {
    const fact = factMaker();
    expect(teams('bigBatchHurt', failedDeploy(fact, 'd1', 9, 4))).toEqual(['']);
    expect(teams('bigBatchHurt', failedDeploy(factMaker(), 'd1', 7, 4))).toEqual([]);
    expect(seen('bigBatchHurt', failedDeploy(factMaker(), 'd1', 7, 4), 5)[0]?.evidence).toEqual(['f1', 'f2']);
  });

  test('twelve small batches in a row are small batches, eleven are not yet', () => {
    const row = (changes: number, count: number): Fact[] => {
      const fact = factMaker();
      return Array.from({ length: count }, (_, i) =>
        fact('deployFinished', i, finished(`d${i}`, { changes })),
      );
    };
    expect(teams('smallBatches', row(3, 12))).toEqual(['']);
    expect(teams('smallBatches', row(3, 11))).toEqual([]);
    expect(teams('smallBatches', row(4, 30))).toEqual([]);
  });

  test('taken back in time belongs to the team that was rung', () => {
    const facts = (ticks: number): Fact[] => {
      const fact = factMaker();
      return [
        rung(fact, 12),
        ...failedDeploy(fact, 'd1', 2, ticks),
        fact('deployRolledBack', 20, {
          deploy: 'd1',
          number: 1,
          unit: 'monolith',
          changes: 2,
          by: 'olive-one',
        }),
      ];
    };
    expect(teams('undoneInTime', facts(6))).toEqual(['olive']);
    expect(teams('undoneInTime', facts(7))).toEqual([]);
    expect(teams('undoneInTime', facts(7), 60)).toEqual(['olive']);
  });

  test('a machine that undid a deploy lets people be; a page says it did not', () => {
    const facts = (page: boolean): Fact[] => {
      const fact = factMaker();
      return [
        ...(page ? [rung(fact, 9)] : []),
        chosen(fact, 10, 'rollBack', 'machine'),
        ended(fact, 12, 'rollBack', 'cured'),
      ];
    };
    expect(teams('nobodyRung', facts(false))).toEqual(['']);
    expect(teams('nobodyRung', facts(true))).toEqual([]);
  });

  test('a standing order counts when it cured, for the team that gave it', () => {
    const facts = (by: 'human' | 'order', outcome: 'cured' | 'nothing'): Fact[] => {
      const fact = factMaker();
      return [
        fact('orderSet', 1, { symptom: 'errors', response: 'freeDisk', team: 'basil' }),
        chosen(fact, 10, 'freeDisk', by),
        ended(fact, 12, 'freeDisk', outcome),
      ];
    };
    expect(teams('habitHelped', facts('order', 'cured'))).toEqual(['basil']);
    expect(teams('habitHelped', facts('human', 'cured'))).toEqual([]);
    expect(teams('habitHelped', facts('order', 'nothing'))).toEqual([]);
  });

  test('an action done before the kind came again; done too late it taught nothing', () => {
    const facts = (again: number): Fact[] => {
      const fact = factMaker();
      return [
        fact('postmortemHeld', 10, {
          incident: 'i1',
          archetype: 'diskFull',
          team: 'basil',
          blame: false,
          actions: 2,
          named: '',
          plan: '',
        }),
        fact('actionDone', 50, { card: 'c', archetype: 'diskFull', team: 'basil' }),
        resolved(fact, 60, 'diskFull', { startedAt: again }),
      ];
    };
    expect(teams('actionInTime', facts(55))).toEqual(['basil']);
    expect(teams('actionInTime', facts(30))).toEqual([]);
  });

  test('a storm is stopped by taking load off, not by whatever was tried last', () => {
    const facts = (response: 'dropRetries' | 'rollingRestart', archetype: string): Fact[] => {
      const fact = factMaker();
      return [
        rung(fact, 9),
        chosen(fact, 10, response, 'human'),
        ended(fact, 12, response, 'cured'),
        resolved(fact, 20, archetype),
      ];
    };
    expect(teams('stormStopped', facts('dropRetries', 'retryStorm'))).toEqual(['olive']);
    expect(teams('stormStopped', facts('rollingRestart', 'retryStorm'))).toEqual([]);
    expect(teams('stormStopped', facts('dropRetries', 'diskFull'))).toEqual([]);
  });

  test('an innocent deploy was left alone', () => {
    const facts = (rolled: boolean): Fact[] => {
      const fact = factMaker();
      return [
        rung(fact, 9),
        ...(rolled ? [ended(fact, 9, 'rollBack', 'nothing')] : []),
        chosen(fact, 10, 'freeDisk', 'human'),
        ended(fact, 12, 'freeDisk', 'cured'),
        resolved(fact, 20, 'diskFull', { latestInnocent: true }),
      ];
    };
    expect(teams('innocentDeploy', facts(false))).toEqual(['olive']);
    expect(teams('innocentDeploy', facts(true))).toEqual([]);
  });

  test('a crowd was served when its days answered enough', () => {
    const facts = (failed: number): Fact[] => {
      const fact = factMaker();
      return [
        fact('conditionBegan', 120, { condition: 'crowd@1', what: 'demand', hours: 12, factor: 1.8 }),
        fact('dayClosed', DAY_TICKS, quietDay(0, { failed })),
      ];
    };
    expect(teams('peakSurvived', facts(20))).toEqual(['']);
    expect(teams('peakSurvived', facts(21))).toEqual([]);
    expect(seen('peakSurvived', facts(20).slice(0, 1))).toEqual([]);
  });

  test('a pager of one’s own, answered in time, under the rule that held then', () => {
    const facts = (value: string, answer: number): Fact[] => {
      const fact = factMaker();
      return [
        fact('policyChanged', 5, { policy: 'pagers', value }),
        rung(fact, 10),
        fact('pageAcknowledged', answer, { incident: 'i1', engineer: 'olive-one', ticks: answer - 10 }),
      ];
    };
    expect(teams('ownPager', facts('teams', 16))).toEqual(['olive']);
    expect(teams('ownPager', facts('teams', 17))).toEqual([]);
    expect(teams('ownPager', facts('central', 12))).toEqual([]);
  });
});

const ORDERS = [
  { symptom: 'errors', response: 'rollBack' },
  { symptom: 'saturated', response: 'scaleOut' },
  { symptom: 'writesFail', response: 'freeDisk' },
];

/** A year of a scenario with something put on every other week, and a standing order if one is asked for. */
function year(scenario: string, seed: string, put: readonly string[], orders: boolean): HeadlessRun {
  // Whoever gave orders leaves what breaks to them.
  const bots = orders ? { ...BOTS.careful, answer: () => [] } : 'careful';
  const setup = { seed, scenario, quarters: 4, liveDays: 5 };
  const run: HeadlessRun = { world: createWorld(setup, content), facts: [], journal: [] };
  const say = (verb: string, payload: unknown, actor = SYSTEM): void => {
    run.facts.push(...settle(run.world, [{ id: verb, actor, verb, payload }]).facts);
  };
  for (let week = 0; week < 52; week += 1) {
    playOn(run, { bots, until: week * WEEK_TICKS + 726 });
    if (week === 1 && orders)
      for (const order of ORDERS) say('setOrder', order, human(Object.keys(run.world.engineers)[0] ?? ''));
    const inject = week % 2 === 1 ? injectOf(put[((week - 1) / 2) % put.length] ?? '') : undefined;
    if (inject) say('inject', { inject: inject.id, condition: inject.condition });
  }
  return playOn(run, { bots });
}

describe('a scenario', () => {
  it.each(Object.values(content.scenarios).map((scenario) => [scenario.id, scenario] as const))(
    '%s teaches what it names: a year of careful people and its own injects meets every goal, with evidence that happened',
    (id, scenario) => {
      const goals = scenario.learning ?? [];
      expect(goals.length).toBeGreaterThanOrEqual(4);
      expect(new Set(goals.map((goal) => goal.id)).size).toBe(goals.length);
      const put = [...new Set(goals.flatMap(({ law }) => REACHED_BY[law]))];
      const met = new Set<string>();
      for (const seed of ['1', '2', '3']) {
        const { facts } = year(id, seed, put, seed === '3');
        const known = new Set(facts.map((fact) => fact.id));
        for (const goal of learned(goals, new FactIndex(facts))) {
          if (goal.seen.length > 0) met.add(goal.id);
          for (const one of goal.seen) {
            expect(one.evidence.length).toBeGreaterThan(0);
            expect(one.evidence.filter((fact) => !known.has(fact))).toEqual([]);
          }
        }
      }
      expect(goals.map((goal) => goal.id).filter((goal) => !met.has(goal))).toEqual([]);
    },
    60_000,
  );

  test('what brings a goal within reach exists, and needs what it needs', () => {
    const ids = INJECTS.map(({ id }) => id);
    for (const law of LEARNING_LAWS) expect(REACHED_BY[law].filter((id) => !ids.includes(id))).toEqual([]);
    const view = project(newWorld());
    expect(isReady('habitHelped', 0, view)).toBe(false);
    expect(isReady('undoneInTime', 30, view)).toBe(true);
    expect(isReady('bigBatchHurt', 8, view)).toBe(true);
    expect(isReady('bigBatchHurt', 80, view)).toBe(false);
    expect(isReady('ownPager', 30, view)).toBe(false);
  });
});
