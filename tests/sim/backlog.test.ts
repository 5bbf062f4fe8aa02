import { describe, expect, test } from 'vitest';
import { CROWD_HOURS } from '../../shared/sim/balance/traffic.ts';
import { DAY_TICKS, HOUR_TICKS, QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import { project } from '../../shared/sim/project.ts';
import { settle, step } from '../../shared/sim/step.ts';
import { dealAction } from '../../shared/sim/systems/actions.ts';
import { daysToKnow } from '../../shared/sim/systems/backlog.ts';
import { openCards } from '../../shared/sim/systems/cards.ts';
import { hearStakeholders } from '../../shared/sim/systems/stakeholders.ts';
import type { World } from '../../shared/sim/world.ts';
import { brokenRules, fork, human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = human('basil-ana');

const only = <K extends FactKind>(facts: Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];

/** Lets days pass without people or bots. */
function pass(world: World, days: number): Fact[] {
  const facts: Fact[] = [];
  const until = world.tick + days * DAY_TICKS;
  while (world.tick < until && world.phase !== 'over') {
    const { phase } = world;
    if (phase === 'habit' || phase === 'review' || phase === 'plan')
      settle(world, [{ id: 'due', actor: SYSTEM, verb: 'endPhase', payload: { phase } }]);
    facts.push(...step(world).facts);
  }
  return facts;
}

/** A card of a kind on Basil's table. */
const cardOf = (world: World, kind: string) => {
  const card = openCards(world, 'basil').find((one) => one.kind === kind);
  if (!card) throw new Error(`basil has no ${kind}`);
  return card;
};

describe('the deck', () => {
  test('feeds any team: three hundred of them, with modules nobody wrote cards for', () => {
    const teams = Array.from({ length: 300 }, (_, i) => ({ id: `t${i}`, size: 4 }));
    const modules = Object.fromEntries(teams.map(({ id }, i) => [`mod${i}`, id]));
    const world = newWorld({ pins: { teams, modules } });
    for (const { id } of teams) {
      const cards = openCards(world, id);
      expect(cards.length).toBeGreaterThanOrEqual(5);
      expect(new Set(cards.map((card) => card.title)).size).toBe(cards.length);
      for (const card of cards) expect(world.modules[card.modules[0] ?? '']?.team).toBe(id);
    }
    expect(brokenRules(world)).toEqual([]);
  });

  test('follows the modules: what nobody has begun goes to the new owner', () => {
    const world = newWorld();
    const waiting = openCards(world, 'basil').filter(
      (card) => card.begun === 0 && card.modules[0] === 'storefront',
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const team of [world.teams.basil, world.teams.olive])
      if (team) team.modules = team.modules.filter((id) => id !== 'storefront');
    world.teams.olive?.modules.push('storefront');
    Object.assign(world.modules.storefront ?? {}, { team: 'olive' });
    pass(world, 1);
    for (const card of waiting) expect(world.cards[card.id]?.team).toBe('olive');
    for (const card of openCards(world, 'basil'))
      if (card.begun === 0) expect(card.modules[0]).not.toBe('storefront');
  });

  test('most ideas earn less than hoped and some hurt', () => {
    const cards = ['1', '2', '3', '4', '5', '6'].flatMap((seed) =>
      Object.values(newWorld({ seed, pins: { wipLimit: 12 } }).cards).filter(
        (card) => card.kind === 'feature' || card.kind === 'experiment',
      ),
    );
    const share = (counts: (card: (typeof cards)[number]) => boolean): number =>
      cards.filter(counts).length / cards.length;
    expect(share((card) => card.worth < card.hope * 0.5)).toBeGreaterThan(0.5);
    expect(share((card) => card.worth < 0)).toBeGreaterThan(0.12);
    expect(share((card) => card.worth >= card.hope * 0.6)).toBeGreaterThan(0.2);
  });
});

describe('what users tell', () => {
  test('comes early from a share behind a flag, late from a launch of everything', () => {
    expect(daysToKnow(true, 0.25)).toBe(1);
    expect(daysToKnow(true, 0.05)).toBe(5);
    expect(daysToKnow(false, 1)).toBe(5);
  });

  test('an idea that hurts and is switched off is not built to its end', () => {
    const world = newWorld();
    const card = cardOf(world, 'feature');
    Object.assign(card, {
      flagged: true,
      share: 0,
      known: true,
      worth: -900,
      begun: 3,
      built: 3,
      merged: 3,
      live: 3,
    });
    card.size = 9;
    world.teams.basil?.work.splice(0);
    pass(world, 1);
    expect(world.cards[card.id]?.done).toBe(true);
    expect(openCards(world, 'basil')).not.toContain(card);
  });
});

describe('dates', () => {
  test('a request that is late costs patience, and is withdrawn when nobody begins it', () => {
    const world = newWorld({ quarters: 2 });
    const calm = fork(world);
    const card = cardOf(world, 'request');
    card.due = world.tick + DAY_TICKS;
    // Nobody builds: nothing is begun.
    for (const one of [world, calm]) for (const team of Object.values(one.teams)) team.wip = 0;
    for (const one of [world, calm]) for (const team of Object.values(one.teams)) team.work = [];
    Object.assign(card, { begun: 0, built: 0, merged: 0 });
    const facts = pass(world, 3);
    pass(calm, 3);
    expect(only(facts, 'dueMissed').map((fact) => fact.card)).toContain(card.id);
    expect(project(world).cards[card.id]?.late).toBe(true);
    expect(world.stakeholders.patience).toBeLessThan(calm.stakeholders.patience - 0.02);
    const later = pass(world, 45);
    expect(only(later, 'requestWithdrawn').map((fact) => fact.card)).toContain(card.id);
    expect(world.cards[card.id]).toBeUndefined();
  });

  test('upkeep that is not done in time leaves a fault in its module', () => {
    const world = newWorld();
    const card = openCards(world, 'basil').find((one) => one.kind === 'upkeep') ?? cardOf(world, 'request');
    card.kind = 'upkeep';
    card.due = world.tick;
    const before = Object.keys(world.faults).length;
    const facts = pass(world, 1);
    const missed = only(facts, 'dueMissed').find((fact) => fact.card === card.id);
    expect(missed?.upkeep).toBe(true);
    const left = Object.values(world.faults).filter((fault) => fault.because.includes(missed?.id ?? ''));
    expect(left).toHaveLength(1);
    expect(left[0]?.module).toBe(card.modules[0]);
    expect(Object.keys(world.faults).length).toBeGreaterThan(before);
  });
});

describe('postmortem actions', () => {
  const learnt = (learn: number): { facts: Fact[]; world: World } => {
    const world = newWorld({ quarters: 1, pins: { lanes: { build: 1 - learn, learn } } });
    dealAction(world, 'basil', 'slowLeak', 'alarmEarlier', 'i1');
    return { world, facts: pass(world, 14) };
  };

  test('are done by the Learn lane, and by nothing else', () => {
    const { facts, world } = learnt(0.2);
    expect(only(facts, 'actionDone').map((fact) => fact.archetype)).toContain('slowLeak');
    expect(openCards(world, 'basil').some((card) => card.archetype === 'slowLeak')).toBe(false);
    const idle = learnt(0);
    expect(only(idle.facts, 'actionDone')).toEqual([]);
    expect(openCards(idle.world, 'basil').some((card) => card.archetype === 'slowLeak')).toBe(true);
  });

  test('pile up only so high', () => {
    const world = newWorld();
    for (let i = 0; i < 9; i++) dealAction(world, 'basil', 'slowLeak', 'alarmEarlier', `i${i}`);
    expect(openCards(world, 'basil').filter((card) => card.kind === 'action')).toHaveLength(4);
  });
});

describe('stakeholders', () => {
  /** Nobody has asked for a board yet, whatever the scenario begins with. */
  const boardless = (over: Parameters<typeof newWorld>[0] = {}): World => {
    const world = newWorld({ quarters: 3, ...over });
    Object.assign(world.policies.approval ?? {}, { value: 'off' });
    return world;
  };

  /** The evening before the next quarter, in no time. */
  const nextQuarter = (world: World): Fact[] => {
    const facts: Fact[] = [];
    world.tick = (Math.floor(world.tick / QUARTER_TICKS) + 1) * QUARTER_TICKS;
    hearStakeholders({ world, facts });
    return facts;
  };

  /** The evening of a day on which patience ran out. */
  const tempted = (): World => {
    const world = boardless();
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    world.stakeholders.patience = 0.3;
    if (world.teams.basil) world.teams.basil.late = 3;
    pass(world, 0.6);
    world.stakeholders.patience = 0.3;
    pass(world, 0.6);
    return world;
  };

  test('offer a shortcut when patience is short; it is a loan', () => {
    const world = tempted();
    const view = project(world);
    expect(view.shortcut).toBe('approvalBoard');
    const team = view.shortcutTeam;
    const asked = human(world.teams[team]?.table[0] ?? '');
    const before = world.stakeholders.patience;
    expect(tell(world, asked, 'answerStakeholder', { accept: true }).outcome.ok).toBe(true);
    expect(world.stakeholders.patience).toBeCloseTo(before + 0.1, 6);
    expect(world.policies.approval?.value).toBe('on');
    world.stakeholders.patience = 0.9;
    nextQuarter(world);
    expect(world.stakeholders.patience).toBeCloseTo(0.8, 1);
    expect(world.policies.approval?.value).toBe('off');
    expect(world.stakeholders.lent).toBe(0);
  });

  test('declining costs nothing', () => {
    const world = tempted();
    const asked = human(world.teams[project(world).shortcutTeam]?.table[0] ?? '');
    const before = world.stakeholders.patience;
    tell(world, asked, 'answerStakeholder', { accept: false });
    expect(world.stakeholders.patience).toBe(before);
    expect(world.policies.approval?.value).toBe('off');
    expect(project(world).shortcut).toBe('');
  });

  test('take the reins at the beginning of a quarter when patience is gone, and give them back', () => {
    const world = boardless();
    world.stakeholders.patience = 0.1;
    expect(only(nextQuarter(world), 'boardStepped')).toMatchObject([{ strict: true }]);
    expect(world.policies.approval?.value).toBe('on');
    world.stakeholders.patience = 0.3;
    nextQuarter(world);
    expect(world.policies.approval?.value, 'a little better is not enough').toBe('on');
    world.stakeholders.patience = 0.7;
    expect(only(nextQuarter(world), 'boardStepped')).toMatchObject([{ strict: false }]);
    expect(world.policies.approval?.value).toBe('off');
  });

  test('what a policy file holds, nobody moves', () => {
    const world = newWorld({ pins: { policies: { approval: 'off' } } });
    world.stakeholders.patience = 0;
    nextQuarter(world);
    expect(world.stakeholders.strict).toBe(true);
    expect(world.policies.approval?.value).toBe('off');
  });
});

describe('the bet', () => {
  /** Wednesday 10:00 after two days without trouble. */
  const quiet = (): World => {
    const world = newWorld({ seed: 'bet', quarters: 1 });
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    while (world.tick < 2 * DAY_TICKS + 120) {
      world.faults = {};
      world.incidents = {};
      for (const unit of Object.values(world.units)) unit.calling = false;
      step(world);
    }
    return world;
  };

  test('is offered after two quiet days, for one day', () => {
    const world = quiet();
    expect(project(world).bets.split(' ')).toContain('campaign');
    while (world.tick < 3 * DAY_TICKS) step(world);
    expect(project(world).bets).toBe('');
  });

  test('is not offered after a day of trouble', () => {
    const world = newWorld({ seed: 'bet', quarters: 1 });
    world.stakeholders.quietDays = 0;
    while (world.tick < DAY_TICKS + 120) step(world);
    expect(project(world).bets).toBe('');
  });

  test('a drill strikes a unit of the team, and every drill is practice', () => {
    const world = quiet();
    const before = world.ops.drills.basil ?? 0;
    const { facts } = tell(world, ANA, 'placeBet', { bet: 'drill' });
    expect(only(facts, 'chaosStruck')).toHaveLength(1);
    expect(Object.values(world.faults).map((fault) => fault.archetype)).toContain('chaosKill');
    expect(world.ops.drills.basil ?? 0).toBeGreaterThan(before);
  });

  test('a launch shows what waits in the dark, and brings its users', () => {
    const world = quiet();
    const card = cardOf(world, 'feature');
    Object.assign(card, { flagged: true, share: 0, begun: 2, built: 2, merged: 2, live: 2 });
    world.stakeholders.bets = ['launch', 'campaign'];
    const other = fork(world);
    expect(tell(world, ANA, 'placeBet', { bet: 'launch' }).outcome.ok).toBe(true);
    expect(world.cards[card.id]?.share).toBe(1);
    // A crowd gathers over hours.
    for (let i = 0; i < CROWD_HOURS * HOUR_TICKS; i++) {
      step(world);
      step(other);
    }
    expect(world.users).toBeGreaterThan(other.users * 1.15);
    const facts = pass(world, 1);
    expect(only(facts, 'betSettled')).toHaveLength(1);
  });
});
