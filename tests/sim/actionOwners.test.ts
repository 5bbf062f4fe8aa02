/** Postmortem actions: whoever is named does it, with her own slices. */
import { describe, expect, test } from 'vitest';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import type { Lane } from '../../shared/sim/publicWorld.ts';
import { step } from '../../shared/sim/step.ts';
import { dealAction } from '../../shared/sim/systems/actions.ts';
import { actionsShare, waitsForOwner } from '../../shared/sim/systems/cards.ts';
import type { World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

const OWNER = 'basil-ana';

/** Half of Basil's table learns, the others build, but for what the owner has. */
function tableOf(owner: [Lane, Lane]): World {
  const world = newWorld({ quarters: 1 });
  const table = world.teams.basil?.table ?? [];
  for (const [i, id] of table.entries()) {
    const person = world.engineers[id];
    if (!person) continue;
    const usual: [Lane, Lane] = i < table.length / 2 ? ['build', 'build'] : ['learn', 'learn'];
    const lanes = id === OWNER ? owner : usual;
    person.lanes = [...lanes];
    person.next = [...lanes];
  }
  const { basil } = world.teams;
  if (!basil) throw new Error('no team');
  basil.focus = {};
  basil.shares.learn = 0.5;
  return world;
}

const deal = (world: World, action: string, who?: Parameters<typeof dealAction>[6]): string =>
  dealAction(world, 'basil', 'slowLeak', action, 'i1', '', who)?.id ?? '';

/** The actions that were done within some days, in order. */
function done(world: World, days: number): string[] {
  const found: string[] = [];
  const until = world.tick + days * DAY_TICKS;
  while (world.tick < until && world.phase === 'live')
    for (const fact of step(world).facts) if (fact.kind === 'actionDone') found.push(fact.card);
  return found;
}

const BY_OWNER = { owner: OWNER, lane: 'learn' } as const;

describe('an action', () => {
  test('that has an owner with a slice there comes before the older one of nobody', () => {
    const world = tableOf(['learn', 'build']);
    const older = deal(world, 'alarmEarlier');
    const owned = deal(world, 'testForIt', BY_OWNER);
    expect(done(world, 4)).toEqual([owned, older]);
    const nobodys = tableOf(['learn', 'build']);
    expect(done(nobodys, 0)).toEqual([]);
    const first = deal(nobodys, 'alarmEarlier');
    const second = deal(nobodys, 'testForIt');
    expect(done(nobodys, 4)).toEqual([first, second]);
  });

  test('whose owner has no slice there is begun by nobody until she has one, or the team picks it, or she is gone', () => {
    const world = tableOf(['build', 'build']);
    const owned = deal(world, 'testForIt', BY_OWNER);
    const card = world.cards[owned];
    if (!card || !world.teams.basil) throw new Error('no card');
    expect(waitsForOwner(world, card)).toBe(true);
    // Learn loses nothing to it.
    expect(actionsShare(world, world.teams.basil)).toBe(0);
    expect(done(world, 2)).toEqual([]);
    expect(card.learned).toBe(0);

    world.teams.basil.pick = owned;
    expect(actionsShare(world, world.teams.basil)).toBe(1);
    world.teams.basil.pick = '';
    const ana = world.engineers[OWNER];
    if (!ana) throw new Error('no Ana');
    ana.vacantUntil = 99;
    expect(waitsForOwner(world, card)).toBe(false);
    ana.vacantUntil = -1;
    ana.lanes = ['learn', 'build'];
    ana.next = ['learn', 'build'];
    expect(waitsForOwner(world, card)).toBe(false);
    expect(done(world, 2)).toEqual([owned]);
  });

  test('that an owner does takes all of Learn from a practice; one of nobody shares', () => {
    const world = tableOf(['learn', 'build']);
    const { basil } = world.teams;
    if (!basil) throw new Error('no team');
    expect(actionsShare(world, basil)).toBe(0);
    deal(world, 'alarmEarlier');
    expect(actionsShare(world, basil)).toBe(0.5);
    deal(world, 'testForIt', BY_OWNER);
    expect(actionsShare(world, basil)).toBe(1);
  });
});
