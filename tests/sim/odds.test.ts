/** Calling the odds: private, without effect on the world, and weighed against what became of the deploys. */
import { describe, expect, it } from 'vitest';
import { botCommands } from '../../shared/sim/bots/driver.ts';
import { digest } from '../../shared/sim/digest.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { calibration } from '../../shared/sim/metrics/odds.ts';
import { project } from '../../shared/sim/project.ts';
import { settle, step } from '../../shared/sim/step.ts';
import { callsOf } from '../../shared/sim/systems/odds.ts';
import type { World } from '../../shared/sim/world.ts';
import { factMaker, finished } from '../kit/facts.ts';
import { human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = human('basil-ana');
const withoutOdds = ({ odds: _, ...world }: World): string => digest(world);

/** Two days with bots in all other seats; `called` says what Ana calls each morning and noon. */
function play(called: boolean): { world: World; facts: Fact[] } {
  const world = newWorld({ seed: 'odds' });
  const facts: Fact[] = [];
  tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
  for (let tick = 0; tick < 400; tick += 1) {
    if (called && tick % 7 === 0)
      facts.push(
        ...settle(world, [
          { id: `${tick}`, actor: ANA, verb: 'callOdds', payload: { unit: 'monolith', percent: 90 } },
        ]).facts,
      );
    if (world.units.monolith?.calling)
      facts.push(...tell(world, SYSTEM, 'closeCall', { unit: 'monolith' }).facts);
    const view = project(world);
    const bots = Object.fromEntries(
      Object.values(view.engineers)
        .filter((row) => !row.human)
        .map((row) => [row.id, 'careful' as const]),
    );
    facts.push(...step(world, tick % 12 === 0 ? botCommands(view, bots, 'odds') : []).facts);
  }
  return { world, facts };
}

describe('calling the odds', () => {
  it('changes nothing in the world but its own table, not even the numbers of facts', () => {
    const with_ = play(true);
    const without = play(false);
    expect(Object.keys(with_.world.odds.calls)).not.toHaveLength(0);
    expect(withoutOdds(with_.world)).toBe(withoutOdds(without.world));
    expect(with_.facts.filter((fact) => fact.kind !== 'oddsCalled')).toEqual(without.facts);
  });

  it('is about the deploy that leaves next, and is written down once', () => {
    const { facts } = play(true);
    const called = facts.filter((fact) => fact.kind === 'oddsCalled');
    const started = new Set(facts.flatMap((fact) => (fact.kind === 'deployStarted' ? [fact.deploy] : [])));
    expect(called.length).toBeGreaterThan(0);
    expect(new Set(called.map((fact) => fact.deploy)).size).toBe(called.length);
    for (const fact of called) expect(started).toContain(fact.deploy);
  });

  it('is seen by nobody else: neither in the view of all nor among the calls of a colleague', () => {
    const world = newWorld();
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    const before = JSON.stringify(project(world));
    expect(tell(world, ANA, 'callOdds', { unit: 'monolith', percent: 30 }).outcome.ok).toBe(true);
    expect(JSON.stringify(project(world))).toBe(before);
    expect(callsOf(world, 'basil-ana')).toMatchObject([{ unit: 'monolith', percent: 30, deploy: '' }]);
    expect(callsOf(world, 'olive-noor')).toEqual([]);
    expect(callsOf(world, '')).toEqual([]);
  });

  it('is not asked any more once the deploy is in the oven, and not in the time-lapse', () => {
    const world = newWorld();
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    tell(world, ANA, 'callOdds', { unit: 'monolith', percent: 60 });
    expect(tell(world, ANA, 'sendTrain', { unit: 'monolith' }).outcome.ok).toBe(true);
    expect(tell(world, ANA, 'callOdds', { unit: 'monolith', percent: 90 }).outcome).toMatchObject({
      refusal: { kind: 'ovenBusy' },
    });
    expect(callsOf(world, 'basil-ana')[0]).toMatchObject({ percent: 60, deploy: 'd1' });
    const later = newWorld();
    later.phase = 'lapse';
    expect(tell(later, ANA, 'callOdds', { unit: 'monolith', percent: 90 }).outcome).toMatchObject({
      refusal: { kind: 'wrongPhase' },
    });
  });
});

describe('calibration', () => {
  const fact = factMaker();
  const call = (deploy: string, percent: 90 | 60 | 30, engineer = 'basil-ana') =>
    fact('oddsCalled', 1, { engineer, team: 'basil', unit: 'monolith', deploy, number: 1, percent });
  const failed = (deploy: string) =>
    fact('deployFailed', 9, { deploy, number: 1, unit: 'monolith', incident: '', recoveryTicks: 3 });
  const done = (deploy: string) => fact('deployFinished', 5, finished(deploy));

  it('counts what went well of what was called, and leaves out what never reached a user', () => {
    const facts = [
      ...['a', 'b', 'c'].map((deploy) => call(deploy, 90)),
      call('d', 30),
      call('e', 60),
      call('a', 30, 'olive-noor'),
      done('a'),
      done('b'),
      done('c'),
      failed('c'),
      failed('d'),
    ];
    const { bins, open, brier } = calibration(facts, 'basil-ana');
    expect(bins.map(({ percent, calls, well }) => [percent, calls, well])).toEqual([
      [90, 3, 2],
      [60, 0, 0],
      [30, 1, 0],
    ]);
    expect(open).toBe(1);
    expect(brier).toBeCloseTo((0.01 + 0.01 + 0.81 + 0.09) / 4);
    expect(bins[0]?.evidence).toHaveLength(6);
    expect(calibration(facts).bins[2]?.calls).toBe(2);
  });

  it('has nothing to say without a call', () => {
    expect(calibration([done('a')], 'basil-ana')).toMatchObject({ open: 0, brier: null });
  });
});
