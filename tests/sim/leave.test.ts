/** A person on leave: nobody plays her, nobody can ask her, what only she knew is missing, and she comes back by herself. */
import { describe, expect, test } from 'vitest';
import { botCommands } from '../../shared/sim/bots/driver.ts';
import { playOn } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, OFFICE_OPENS } from '../../shared/sim/calendar.ts';
import { digest } from '../../shared/sim/digest.ts';
import { hatsOf } from '../../shared/sim/hats.ts';
import { project } from '../../shared/sim/project.ts';
import { step } from '../../shared/sim/step.ts';
import { busFactor } from '../../shared/sim/systems/people/knowledge.ts';
import { outputToday } from '../../shared/sim/systems/people/output.ts';
import { teamRota } from '../../shared/sim/systems/people/rota.ts';
import type { World } from '../../shared/sim/world.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { human, newWorld, playedTo, reload, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = 'basil-ana';
const KAI = 'basil-kai';

function played(...people: string[]): World {
  const world = newWorld({ quarters: 2 });
  for (const engineer of people) tell(world, SYSTEM, 'takeSeat', { engineer });
  return world;
}
const leave = (world: World, engineer: string, days: number) =>
  tell(world, SYSTEM, 'giveLeave', { engineer, days });
/** Goes on with nobody's word to a tick. */
const on = (world: World, tick: number): void => {
  while (world.tick < tick) step(world, []);
};

describe('on leave', () => {
  test('nobody acts from her desk: neither she nor a bot; her hats and her pager go to the others', () => {
    const world = played(ANA, KAI);
    leave(world, ANA, 2);
    const view = project(world);
    expect(view.engineers[ANA]).toMatchObject({ human: false, vacant: true, leave: 2 });
    const away = { ok: false, refusal: { kind: 'onLeave', params: { day: 2 } } };
    expect(tell(world, human(ANA), 'hire', {}).outcome).toMatchObject(away);
    expect(tell(world, human(ANA), 'message', { phrase: 'thanks' }).outcome).toMatchObject(away);
    expect(tell(world, { kind: 'bot', engineer: ANA }, 'hire', {}).outcome).toMatchObject(away);
    expect(tell(world, SYSTEM, 'takeSeat', { engineer: ANA }).outcome).toMatchObject(away);
    expect(hatsOf(view, ANA)).toEqual([]);
    expect([...hatsOf(view, KAI)].sort()).toEqual(['builder', 'lead', 'liaison', 'pager']);
    expect(teamRota(world, 'basil').map(({ id }) => id)).not.toContain(ANA);
    // Who was there before is who is there after: the seat is kept.
    expect(view.teams.basil?.crew).toBe(`${ANA} ${KAI}`);
  });

  test('what only she knew is missing, and the team makes less', () => {
    const world = played(ANA, KAI);
    const basil = world.teams.basil;
    const ana = world.engineers[ANA];
    if (!basil || !ana) throw new Error('no team');
    const [own = ''] = basil.modules;
    for (const engineer of Object.values(world.engineers)) engineer.knows[own] = engineer.id === ANA ? 1 : 0;
    expect(busFactor(world, own)).toBe(1);
    const before = outputToday(world, basil);
    const { facts } = leave(world, ANA, 1);
    expect(facts).toMatchObject([{ kind: 'leaveBegan', engineer: ANA, team: 'basil', until: 1 }]);
    expect((facts[0] as { modules?: string }).modules?.split(' ')).toContain(own);
    expect(busFactor(world, own)).toBe(0);
    expect(outputToday(world, basil)).toBeLessThan(before * 0.95);
  });

  test('what she works on rings the next person', () => {
    const { world, incident } = openIncidentFor('slowLeak');
    const rung = incident.engineer;
    const { facts } = leave(world, rung, 1);
    expect(incident.engineer).not.toBe(rung);
    expect(world.engineers[rung]?.incident).toBe('');
    expect(facts.map(({ kind }) => kind)).toContain('pageEscalated');
  });

  test('she is back in the morning of her day and plays again; a weekend waits for Monday', () => {
    const world = played(ANA, KAI);
    leave(world, ANA, 1);
    on(world, DAY_TICKS + OFFICE_OPENS);
    expect(world.engineers[ANA]?.leave).toBe(1);
    const { facts } = step(world, []);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'leaveEnded', engineer: ANA }));
    expect(project(world).engineers[ANA]).toMatchObject({ human: true, vacant: false, leave: -1 });
    leave(world, KAI, 4);
    expect(world.engineers[KAI]?.leave).toBe(7);
    // Called back, she is there at once.
    expect(leave(world, KAI, 0).outcome.ok).toBe(true);
    expect(project(world).engineers[KAI]).toMatchObject({ human: true, leave: -1 });
  });

  test('with everybody on leave, or the person gone for good meanwhile, days go on and she is back all the same', () => {
    const world = played(ANA, KAI);
    leave(world, ANA, 2);
    leave(world, KAI, 2);
    expect(tell(world, SYSTEM, 'leaveSeat', { engineer: KAI }).outcome.ok).toBe(true);
    const run = playOn({ world, facts: [], journal: [] }, { bots: 'careful', until: 3 * DAY_TICKS });
    expect(run.world.tick).toBe(3 * DAY_TICKS);
    const { engineers } = project(run.world);
    expect([engineers[ANA]?.leave, engineers[KAI]?.leave]).toEqual([-1, -1]);
    expect([engineers[ANA]?.human, engineers[KAI]?.human]).toEqual([true, false]);
  });

  test('is refused where it makes no sense', () => {
    const world = played(ANA);
    expect(leave(world, 'nobody', 1).outcome).toMatchObject({ refusal: { kind: 'unknownThing' } });
    expect(leave(world, ANA, 0).outcome).toMatchObject({ refusal: { kind: 'sameValue' } });
    leave(world, ANA, 1);
    expect(leave(world, ANA, 2).outcome).toMatchObject({ refusal: { kind: 'onLeave' } });
    for (const id of world.teams.basil?.table.filter((one) => one !== KAI) ?? [])
      if (id !== ANA) leave(world, id, 1);
    expect(leave(world, KAI, 1).outcome).toMatchObject({ refusal: { kind: 'teamTooSmall' } });
  });

  test('no bot asks anything of her desk, and a saved game goes on alike', () => {
    const world = played(ANA);
    leave(world, ANA, 1);
    const says = botCommands(project(world), { [ANA]: 'careful' }, 'seed');
    expect(says).toEqual([]);
    const other = reload(world);
    on(world, 2 * DAY_TICKS);
    on(other, 2 * DAY_TICKS);
    expect(digest(other)).toBe(digest(world));
    expect(Object.values(world.engineers).filter((one) => 'leave' in one)).toEqual([]);
  });
});

describe('the end of the game, now', () => {
  test.each([108, 300, 3000])('at tick %i it is over: nobody is waited for and the clock is done', (tick) => {
    const { world } = playedTo(tick, 'careful', { quarters: 2 });
    const { outcome, facts } = tell(world, SYSTEM, 'endGame', {});
    expect(outcome.ok).toBe(true);
    expect(facts.at(-1)).toMatchObject({ kind: 'phaseBegan', phase: 'over', quarter: 1 });
    const view = project(world);
    expect([view.phase, view.quarter, view.hold]).toEqual(['over', 1, '']);
    const before = digest(world);
    step(world, []);
    expect(digest(world)).toBe(before);
    expect(tell(world, SYSTEM, 'endGame', {}).outcome).toMatchObject({ refusal: { kind: 'phaseMoved' } });
  });
});

describe('a leave that is put on from outside', () => {
  const INJECT = { inject: 'keyOnLeave', condition: { kind: 'leave', atDay: 0, days: 2 } };
  /** Only this person knows the first slice of her team well. */
  const knowsAlone = (world: World, who: string): void => {
    const [own = ''] = world.teams[world.engineers[who]?.team ?? '']?.modules ?? [];
    for (const one of Object.values(world.engineers)) {
      if (one.id === who) one.knows = { [own]: 1 };
      else one.knows = {};
    }
  };
  const away = (world: World): string[] =>
    Object.values(world.engineers).flatMap(({ id, leave: until }) => (until === undefined ? [] : [id]));

  test('finds the person who alone knows most, tells why, and she comes back by herself', () => {
    const world = played(ANA, KAI);
    knowsAlone(world, KAI);
    tell(world, SYSTEM, 'inject', INJECT);
    const { facts } = step(world, []);
    expect(away(world)).toEqual([KAI]);
    const [began] = facts.filter(({ kind }) => kind === 'leaveBegan');
    const [condition] = facts.filter(({ kind }) => kind === 'conditionBegan');
    expect(began).toMatchObject({ engineer: KAI, until: 2 });
    expect(began?.because).toEqual([condition?.id]);
    on(world, 2 * DAY_TICKS + OFFICE_OPENS + 1);
    expect(away(world)).toEqual([]);
    expect(world.engineers[KAI]?.human).toBe(true);
    expect(world.conditions.filter(({ id }) => id.startsWith('keyOnLeave'))).toEqual([]);
  });

  test('takes nobody’s only player: where one person plays alone a colleague goes', () => {
    const world = played(ANA);
    knowsAlone(world, ANA);
    tell(world, SYSTEM, 'inject', INJECT);
    step(world, []);
    expect(away(world)).toHaveLength(1);
    expect(away(world)).not.toContain(ANA);
  });

  test('waits through days that fly for one that is played by hand, and is the same for the same world', () => {
    const [one, other] = [0, 1].map(() => {
      const world = played(ANA, KAI);
      world.phase = 'lapse';
      tell(world, SYSTEM, 'inject', INJECT);
      step(world, []);
      expect(away(world)).toEqual([]);
      world.phase = 'live';
      step(world, []);
      return world;
    }) as [World, World];
    expect(away(one)).toHaveLength(1);
    expect(digest(one)).toBe(digest(other));
    expect(digest(reload(one))).toBe(digest(one));
  });
});
