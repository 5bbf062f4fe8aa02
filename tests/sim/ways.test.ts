/** Ways of working: practices that rise and fall, Conway's mirror, contracts, rules of services, votes. */
import { describe, expect, it } from 'vitest';
import { practices as written } from '../../shared/content/practices.ts';
import { twoPizzas } from '../../shared/content/scenarios/twoPizzas.ts';
import { levelFor } from '../../shared/sim/commands/focusPractice.ts';
import { createWorld, makeService } from '../../shared/sim/createWorld.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { project } from '../../shared/sim/project.ts';
import { step } from '../../shared/sim/step.ts';
import { checkConformity } from '../../shared/sim/systems/conformity.ts';
import {
  bringTogether,
  contractLevel,
  couplingOf,
  extractionFactor,
  isRemote,
  mirrorOrg,
  structureDrag,
  talk,
} from '../../shared/sim/systems/conway.ts';
import {
  breakChance,
  contractsOf,
  meetCallers,
  workOnContract,
} from '../../shared/sim/systems/interfaces.ts';
import { decayPractices, loseExpert, practiseAnHour } from '../../shared/sim/systems/practices.ts';
import { practiceLevel, type World, type WorldSetup } from '../../shared/sim/world.ts';
import { content, human, newWorld, playedTo, SYSTEM, tell } from '../kit/worlds.ts';

const tickOf = (world: World): { world: World; facts: Fact[] } => ({ world, facts: [] });
const callOf = (world: World, id: string) => {
  const call = world.calls.find((one) => one.id === id);
  if (!call) throw new Error(`no call ${id}`);
  return call;
};
const days = (world: World, n: number): void => {
  for (let i = 0; i < n; i++) mirrorOrg(tickOf(world));
};

describe('the practices', () => {
  it('are 28, each with a lane, a story and needs that can be met', () => {
    expect(written).toHaveLength(28);
    const ids = new Set(written.map(({ id }) => id));
    for (const { id, needs, points } of written) {
      for (const need of needs) expect(ids.has(need.practice), `${id} needs ${need.practice}`).toBe(true);
      expect(points[0] < points[1] && points[1] < points[2], id).toBe(true);
    }
    // No circle: each can be reached by learning what it needs first.
    const reached = new Set<string>();
    for (let round = 0; round < written.length; round++)
      for (const { id, needs } of written)
        if (needs.every((need) => reached.has(need.practice))) reached.add(id);
    expect(reached.size).toBe(28);
  });

  it('a first game shows few of them, a long one all', () => {
    const shown = (quarters: number) =>
      Object.values(project(newWorld({ quarters })).practices).filter((row) => row.shown).length;
    expect(shown(1)).toBeLessThanOrEqual(12);
    expect(shown(2)).toBeGreaterThan(shown(1));
    expect(shown(4)).toBe(28);
  });

  /** Weeks until a team with `slices` of its 16 on Operate has a level of Runbooks or Monitoring. */
  function weeksTo(practice: string, level: number, slices: number): number {
    const world = newWorld();
    const team = world.teams.basil;
    const row = world.practices[practice]?.held.basil;
    if (!team || !row) throw new Error('no basil');
    row.level = 0;
    team.focus.operate = practice;
    team.shares.operate = slices / 16;
    for (let hours = 1; hours < 45 * 120; hours++) {
      practiseAnHour(tickOf(world));
      if (row.level >= level) return hours / 45;
    }
    return Number.POSITIVE_INFINITY;
  }

  it('take a team with 2-3 slices two weeks to level 1, six weeks more to 2, a quarter more to 3', () => {
    const [one, two, three] = [1, 2, 3].map((level) => weeksTo('monitoring', level, 2.5));
    expect(one).toBeGreaterThan(1);
    expect(one).toBeLessThan(4);
    expect((two ?? 0) - (one ?? 0)).toBeGreaterThan(3);
    expect((two ?? 0) - (one ?? 0)).toBeLessThan(9);
    expect((three ?? 0) - (two ?? 0)).toBeGreaterThan(8);
    expect(weeksTo('monitoring', 1, 5)).toBeLessThan(one ?? 0);
  });

  it('of the org need several teams: one alone takes about four times as long as four', () => {
    const weeks = (teams: number): number => {
      const world = newWorld();
      const all = Object.values(world.teams);
      for (const team of all) team.focus = {};
      for (const team of all.slice(0, teams)) {
        team.focus.learn = 'postmortems';
        team.shares.learn = 0.15;
        team.output = 1.2;
      }
      const held = world.practices.postmortems?.held[''];
      for (let hours = 1; hours < 45 * 120; hours++) {
        practiseAnHour(tickOf(world));
        if ((held?.level ?? 0) > 0) return hours / 45;
      }
      return Number.POSITIVE_INFINITY;
    };
    expect(weeks(1) / weeks(4)).toBeCloseTo(4, 0);
  });

  it('wait for what they need, team by team', () => {
    const world = newWorld();
    const { basil, olive } = world.teams;
    if (!basil || !olive) throw new Error('no teams');
    for (const team of [basil, olive]) {
      team.focus = { quality: 'trunk' };
      team.shares.quality = 0.5;
      team.output = 4;
    }
    const ci = world.practices.ci?.held.basil;
    if (ci) ci.level = 1;
    for (let i = 0; i < 15; i++) practiseAnHour(tickOf(world));
    expect(practiceLevel(world, 'trunk', 'basil')).toBe(1);
    expect(world.practices.trunk?.held.olive).toEqual({ level: 0, points: 0 });
  });

  it('fall when nobody leans on their lane, and not while somebody does; pinned ones never', () => {
    const world = newWorld();
    const held = world.practices.monitoring?.held;
    for (const team of Object.values(world.teams)) team.shares.operate = team.id === 'olive' ? 0.1 : 0;
    const tick = tickOf(world);
    for (let week = 0; week < 12; week++) decayPractices(tick);
    expect([held?.basil?.level, held?.olive?.level]).toEqual([0, 1]);
    expect(tick.facts.map(({ kind }) => kind)).toContain('practiceDecayed');
    const pinned = newWorld({ pins: { practices: { monitoring: 2 } } });
    for (const team of Object.values(pinned.teams)) team.shares.operate = 0;
    for (let week = 0; week < 40; week++) decayPractices(tickOf(pinned));
    expect(practiceLevel(pinned, 'monitoring')).toBe(2);
  });

  it('may fall with the only expert who leaves; never for the lanes she did not lean on', () => {
    let lost = 0;
    for (let seed = 0; seed < 60; seed++) {
      const world = newWorld({ seed: String(seed) });
      for (const engineer of Object.values(world.engineers)) engineer.lanes = ['build', 'build'];
      const held = world.practices.runbooks?.held.basil;
      const other = world.practices.tests?.held.basil;
      if (!held || !other) throw new Error('no skills');
      held.level = 2;
      other.level = 2;
      loseExpert(tickOf(world), { id: 'basil-ana', team: 'basil', lanes: ['operate', 'build'] }, 'f1');
      expect(other.level).toBe(2);
      if (held.level < 2) lost += 1;
    }
    expect(lost).toBeGreaterThan(20);
    expect(lost).toBeLessThan(55);
  });
});

describe('what a unit allows', () => {
  it('follows its weakest owner: a service its team, the pie everybody', () => {
    const world = newWorld();
    makeService(world, 'recommendations', 'onion');
    const held = world.practices.canary?.held;
    if (held?.onion) held.onion.level = 1;
    const view = project(world);
    expect(view.units.recommendations?.allows).toContain('canary');
    expect(view.units.monolith?.allows).not.toContain('canary');
    expect(levelFor(view, 'canary', 'onion')).toBe(1);
    expect(view.practices.canary?.level).toBe(0);
    tell(world, SYSTEM, 'takeSeat', { engineer: 'onion-ravi' });
  });
});

describe("Conway's mirror", () => {
  it('one team ties its modules closer, two teams less, the network loosens what is tied', () => {
    const world = newWorld();
    makeService(world, 'recommendations', 'onion');
    const own = callOf(world, 'checkout>payments');
    const shared = callOf(world, 'cart>accounts');
    const across = callOf(world, 'storefront>recommendations');
    const before = [own.coupling, shared.coupling, across.coupling];
    days(world, 180);
    expect(own.coupling).toBeGreaterThan((before[0] ?? 0) + 0.1);
    expect(own.coupling).toBeGreaterThan(shared.coupling + 0.1);
    expect(across.coupling).toBeLessThan((before[2] ?? 0) - 0.05);
    expect(extractionFactor(world, 'payments')).toBeGreaterThan(1.05);
  });

  it('a pinned coupling holds between units only', () => {
    const world = newWorld({ pins: { coupling: 0.8, services: { recommendations: 'onion' } } });
    days(world, 60);
    expect(couplingOf(world, callOf(world, 'storefront>recommendations'))).toBe(0.8);
    expect(couplingOf(world, callOf(world, 'checkout>payments'))).not.toBe(0.8);
  });

  it('people who work together talk, and forget it again', () => {
    const world = newWorld();
    expect([talk(world, 'basil', 'basil'), talk(world, 'basil', 'olive')]).toEqual([1, 0]);
    bringTogether(world, 'olive', 'basil', 0.5);
    expect(talk(world, 'basil', 'olive')).toBe(0.5);
    days(world, 35);
    expect(talk(world, 'olive', 'basil')).toBeLessThan(0.3);
  });

  it('a lent engineer and a shared incident bring teams together', () => {
    const world = newWorld();
    const guest = world.engineers['basil-ana'];
    if (guest) Object.assign(guest, { home: 'basil', team: 'olive' });
    days(world, 5);
    expect(talk(world, 'basil', 'olive')).toBeGreaterThan(0.1);
  });

  /** Fray of a call after a provider has shipped n changes, and what broke. */
  function ship(world: World, n: number): { fray: number; broken: number } {
    const tick = tickOf(world);
    const deploy = { id: 'd1', number: 1, unit: 'recommendations', along: [], fact: 'f1' };
    for (let i = 0; i < n; i++) {
      const change = { id: `c-onion-${i}`, module: 'recommendations', fact: 'f2' };
      meetCallers(tick, deploy as never, [change as never]);
    }
    return {
      fray: callOf(world, 'storefront>recommendations').fray,
      broken: tick.facts.filter(({ kind }) => kind === 'interfaceBroke').length,
    };
  }

  const served = (over: Partial<WorldSetup> = {}): World => {
    const world = newWorld(over);
    makeService(world, 'recommendations', 'onion');
    return world;
  };

  it('an interface frays with each change of its provider: less where people talk, least under a contract', () => {
    const alone = served();
    const friends = served();
    bringTogether(friends, 'basil', 'onion', 1);
    const signed = served();
    callOf(signed, 'storefront>recommendations').contract = 'kept';
    const skill = signed.practices.contracts?.held.onion;
    if (skill) skill.level = 2;
    for (const world of [alone, friends, signed]) callOf(world, 'storefront>recommendations').coupling = 0;
    const [a, b, c] = [alone, friends, signed].map((world) => ship(world, 10).fray);
    expect(a).toBeGreaterThan(0.25);
    expect(b).toBeLessThan((a ?? 0) / 2);
    expect(c).toBeLessThan((a ?? 0) / 4);
  });

  it('what is frayed and coupled breaks its consumer; without coupling or under a contract it does not', () => {
    const breaks = (prepare: (world: World) => void): number => {
      let broken = 0;
      for (let seed = 0; seed < 12; seed++) {
        const world = served({ seed: String(seed) });
        prepare(world);
        broken += ship(world, 40).broken;
      }
      return broken;
    };
    const coupled = breaks((world) => {
      callOf(world, 'storefront>recommendations').coupling = 0.7;
    });
    const signed = breaks((world) => {
      callOf(world, 'storefront>recommendations').coupling = 0.7;
      callOf(world, 'storefront>recommendations').contract = 'kept';
      const skill = world.practices.contracts?.held.onion;
      if (skill) skill.level = 3;
    });
    const loose = breaks((world) => {
      callOf(world, 'storefront>recommendations').coupling = 0;
    });
    expect(coupled).toBeGreaterThan(10);
    expect(signed).toBeLessThan(coupled / 8);
    expect(loose).toBe(0);
  });

  it('a break plants a fault where the caller is, because of the deploy', () => {
    const world = served();
    const call = callOf(world, 'storefront>recommendations');
    Object.assign(call, { coupling: 1, fray: 1 });
    const known = new Set(Object.keys(world.faults));
    ship(world, 12);
    const fresh = Object.values(world.faults).filter(({ id }) => !known.has(id));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh[0]).toMatchObject({ archetype: 'brokenInterface', module: 'storefront', deploy: 'd1' });
    expect(call.fray).toBeLessThan(0.8);
    expect(breakChance(world, call)).toBeGreaterThan(0);
  });

  it('nothing frays inside the pie', () => {
    const world = newWorld();
    expect(world.calls.some((call) => isRemote(world, call))).toBe(false);
    const { facts } = playedTo(2_016, 'careful');
    expect(facts.some(({ kind }) => kind === 'interfaceBroke')).toBe(false);
  });
});

describe('contracts', () => {
  it('are paid by both teams, stand when both have worked, and are worth the provider’s level', () => {
    const world = newWorld({ quarters: 2 });
    makeService(world, 'recommendations', 'onion');
    const skill = world.practices.contracts?.held.onion;
    if (skill) skill.level = 1;
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    const call = callOf(world, 'storefront>recommendations');
    expect(tell(world, human('basil-ana'), 'signContract', { call: call.id }).outcome.ok).toBe(true);
    expect(contractsOf(world, 'basil')).toEqual([call]);
    expect(contractsOf(world, 'onion')).toEqual([call]);
    workOnContract(tickOf(world), call, 'basil', 100);
    expect([call.contract, contractLevel(world, call)]).toEqual(['building', 0]);
    const tick = tickOf(world);
    workOnContract(tick, call, 'onion', 100);
    expect([call.contract, contractLevel(world, call)]).toEqual(['kept', 1]);
    expect(tick.facts[0]?.because).toHaveLength(1);
    if (skill) skill.level = 3;
    expect(contractLevel(world, call)).toBe(3);
  });

  it('are refused while the provider has not learned how', () => {
    const world = newWorld();
    makeService(world, 'recommendations', 'onion');
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    const { outcome } = tell(world, human('basil-ana'), 'signContract', {
      call: 'storefront>recommendations',
    });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'contractLocked' } });
  });
});

describe('what structure costs', () => {
  const dragOf = (complexity: number, services: boolean): number => {
    const owners = Object.fromEntries(twoPizzas.modules.map(({ id, team }) => [id, team]));
    const pins = { complexity, ...(services ? { services: owners } : {}) };
    const world = createWorld({ ...setup, pins }, content);
    return structureDrag(world, 'basil');
  };
  const setup: WorldSetup = { seed: '1', scenario: 'two-pizzas', quarters: 1, liveDays: 5 };

  it('a shared pie costs more the more there is to understand; a service costs the same: they cross once', () => {
    const gap = [0.25, 0.5, 1, 2, 4, 8].map(
      (complexity) => dragOf(complexity, false) - dragOf(complexity, true),
    );
    expect(gap[0]).toBeLessThan(0);
    expect(gap.at(-1)).toBeGreaterThan(0);
    for (let i = 1; i < gap.length; i++) expect(gap[i]).toBeGreaterThan(gap[i - 1] ?? 0);
  });
});

describe('Conformity Monkey', () => {
  function org(level: number): World {
    const world = newWorld({ quarters: 4 });
    makeService(world, 'recommendations', 'onion');
    const held = world.practices.conformityMonkey?.held[''];
    if (held) held.level = level;
    makeService(world, 'reviews', 'basil');
    for (const id of ['recommendations', 'reviews']) {
      const service = world.units[id];
      if (service) service.drift = 0.6;
    }
    return world;
  }

  it('looks only where it is practised, lists each break once, and mends what there are hours for', () => {
    const blind = org(0);
    checkConformity(tickOf(blind));
    expect(blind.units.recommendations?.breaks).toEqual([]);
    const world = org(1);
    const first = tickOf(world);
    checkConformity(first);
    const broken = first.facts.filter(({ kind }) => kind === 'ruleBroken').length;
    expect(broken).toBeGreaterThanOrEqual(4);
    expect(first.facts.some(({ kind }) => kind === 'ruleMended')).toBe(true);
    expect(world.teams.onion?.toil ?? 0).toBeGreaterThan(0);
    const second = tickOf(world);
    checkConformity(second);
    expect(second.facts.filter(({ kind }) => kind === 'ruleBroken')).toEqual([]);
  });

  it('mends more at a higher level, and never what takes a vote', () => {
    const mended = (level: number): number => {
      const world = org(level);
      const tick = tickOf(world);
      checkConformity(tick);
      expect(world.units.recommendations?.breaks).toContain('noOwnerOnCall');
      return tick.facts.filter(({ kind }) => kind === 'ruleMended').length;
    };
    expect(mended(3)).toBeGreaterThan(mended(1));
  });

  it('a time limit it has set lasts', () => {
    const world = org(3);
    checkConformity(tickOf(world));
    for (let i = 0; i < 2 * 288; i++) step(world);
    expect(world.units.recommendations?.breakers).toBeGreaterThanOrEqual(1);
  });
});
