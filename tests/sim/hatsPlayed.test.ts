/** Hats as they are played: who may say what, what becomes of suggestions, whose screen shows which evidence. */
import { describe, expect, test } from 'vitest';
import { botCommands } from '../../shared/sim/bots/driver.ts';
import { DAY_TICKS, QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import { refuse } from '../../shared/sim/commands/registry.ts';
import { digest } from '../../shared/sim/digest.ts';
import { hatsOf } from '../../shared/sim/hats.ts';
import { readingsOf } from '../../shared/sim/ownReadings.ts';
import { project } from '../../shared/sim/project.ts';
import { step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { fork, human, newWorld, reload, SYSTEM, tell } from '../kit/worlds.ts';

const FOUR = ['basil-ana', 'basil-kai', 'basil-mo', 'basil-jo'] as const;
const [ANA, KAI, MO, JO] = FOUR;

/** Monday 09:00 with these engineers of Basil played by people. */
function played(...people: string[]): World {
  const world = newWorld({ quarters: 2 });
  for (const engineer of people) tell(world, SYSTEM, 'takeSeat', { engineer });
  return world;
}

const hats = (world: World): string[] => FOUR.map((id) => hatsOf(project(world), id).join(' '));
const said = (world: World, engineer: string, verb: string, payload: unknown = {}) =>
  tell(world, human(engineer), verb, payload).outcome;
const ok = { ok: true };
const notHers = (hat: string, who: string) => ({
  ok: false,
  refusal: { kind: 'otherHat', params: { hat, who } },
});

describe('who may say what', () => {
  test('one person says everything, and bots of a team nobody plays do', () => {
    const world = played(ANA);
    expect(hats(world)).toEqual(['pager builder liaison lead', '', '', '']);
    expect(said(world, ANA, 'hire')).toMatchObject(ok);
    expect(tell(world, { kind: 'bot', engineer: 'olive-noor' }, 'hire').outcome).toMatchObject(ok);
  });

  test('four people have a hat each, and the no names who wears it', () => {
    const world = played(...FOUR);
    expect(hats(world)).toEqual(['lead', 'builder', 'liaison', 'pager']);
    expect(said(world, KAI, 'hire')).toMatchObject(notHers('lead', ANA));
    expect(said(world, ANA, 'hire')).toMatchObject(ok);
    expect(said(world, ANA, 'sendTrain', { unit: 'monolith' })).toMatchObject(notHers('builder', KAI));
    expect(said(world, KAI, 'sendTrain', { unit: 'monolith' })).toMatchObject(ok);
    const slices = (engineer: string) => ({ engineer, a: 'learn', b: 'learn' });
    expect(said(world, JO, 'assignSlices', slices(JO))).toMatchObject(ok);
    expect(said(world, JO, 'assignSlices', slices('basil-bea'))).toMatchObject(notHers('lead', ANA));
    expect(said(world, JO, 'lend', { engineer: 'basil-bea', team: 'olive' })).toMatchObject(
      notHers('liaison', MO),
    );
    expect(said(world, MO, 'lend', { engineer: 'basil-bea', team: 'olive' })).toMatchObject(ok);
  });

  test('what could not be done at all is refused for that reason, whoever has the hat', () => {
    const world = played(...FOUR);
    const refusal = refuse(project(world), human(ANA), 'sendTrain', { unit: 'nowhere' });
    expect(refusal).toMatchObject({ kind: 'unknownThing' });
  });

  test('hats of somebody away fall to the others, and come back to her', () => {
    const world = played(...FOUR);
    tell(world, SYSTEM, 'leaveSeat', { engineer: KAI, away: true });
    expect(hats(world)[1]).toBe('');
    const stood = FOUR.find((id) => hatsOf(project(world), id).includes('builder')) ?? '';
    expect(said(world, stood, 'sendTrain', { unit: 'monolith' })).toMatchObject(ok);
    tell(world, SYSTEM, 'takeSeat', { engineer: KAI });
    expect(hats(world)).toEqual(['lead', 'builder', 'liaison', 'pager']);
    tell(world, SYSTEM, 'leaveSeat', { engineer: KAI, away: true });
    tell(world, SYSTEM, 'leaveSeat', { engineer: KAI });
    expect(project(world).teams.basil?.crew).toBe([ANA, MO, JO].join(' '));
  });

  test('no bot uses a hat of a team with people, but whoever is rung works on', () => {
    const world = played(ANA, KAI);
    const bots = Object.fromEntries(
      Object.values(world.engineers)
        .filter((one) => !one.human)
        .map(({ id }) => [id, 'careful' as const]),
    );
    const team = (id: string) => world.engineers[id]?.team;
    for (let tick = 0; tick < DAY_TICKS; tick++) {
      const commands = botCommands(project(world), bots, world.setup.seed);
      for (const { actor, verb } of commands)
        if (actor.kind === 'bot' && team(actor.engineer) === 'basil')
          expect(['respond', 'openEvidence', 'acknowledge']).toContain(verb);
      step(world, commands);
    }
  });

  test('people pass the pager among themselves in days by hand, everybody in the time-lapse', () => {
    const world = played(...FOUR);
    world.policies.pagers!.value = 'teams';
    const onCall = () => project(world).teams.basil?.onCall;
    expect(onCall()).toBe(JO);
    world.tick += 2 * DAY_TICKS;
    world.teams.basil!.shift += 1;
    expect(onCall()).toBe(ANA);
    expect(hats(world)).toEqual(['pager', 'builder', 'liaison', 'lead']);
    world.phase = 'lapse';
    world.teams.basil!.shift = 5;
    expect(FOUR).not.toContain(onCall());
  });

  test('a new quarter moves everybody one seat on', () => {
    const world = played(...FOUR);
    world.tick += QUARTER_TICKS;
    world.phase = 'plan';
    expect(hats(world).join(' ').split(' ').sort()).toEqual(['builder', 'lead', 'liaison', 'pager']);
    expect(hats(world)[0]).not.toBe('lead');
  });
});

describe('suggestions', () => {
  const rows = (world: World) => Object.values(project(world).suggestions);

  test('the hat takes one by doing it herself', () => {
    const world = played(...FOUR);
    expect(said(world, JO, 'suggest', { verb: 'hire', payload: {} })).toMatchObject(ok);
    expect(rows(world)).toMatchObject([{ by: JO, hat: 'lead', verb: 'hire', state: 'open' }]);
    expect(said(world, MO, 'suggest', { verb: 'hire', payload: {} })).toMatchObject({
      refusal: { kind: 'sameValue' },
    });
    expect(said(world, ANA, 'hire')).toMatchObject(ok);
    expect(rows(world)).toMatchObject([{ state: 'taken', answeredBy: ANA }]);
  });

  test('what cannot be done, is nobody’s hat, or is one’s own is no suggestion', () => {
    const world = played(...FOUR);
    const kinds = [
      ['suggest', { verb: 'suggest', payload: { verb: 'hire', payload: {} } }],
      ['suggest', { verb: 'takeSeat', payload: { engineer: 'basil-bea' } }],
      ['suggest', { verb: 'sendTrain', payload: { unit: 'nowhere' } }],
      ['suggest', { verb: 'limitWork', payload: { cards: 900 } }],
    ].map(([verb, payload]) => {
      const outcome = said(world, JO, verb as string, payload);
      return outcome.ok ? 'ok' : outcome.refusal.kind;
    });
    expect(kinds).toEqual(['ownHat', 'systemOnly', 'unknownThing', 'badPayload']);
    expect(world.suggestions).toBeUndefined();
  });

  test('only the hat or its maker puts one aside; it goes when it makes no sense any more', () => {
    const world = played(...FOUR);
    said(world, JO, 'suggest', { verb: 'limitWork', payload: { cards: 1 } });
    said(world, MO, 'suggest', { verb: 'limitWork', payload: { cards: 5 } });
    said(world, KAI, 'suggest', { verb: 'hire', payload: {} });
    expect(said(world, JO, 'dismissSuggestion', { suggestion: 's2' })).toMatchObject(notHers('lead', ANA));
    expect(said(world, JO, 'dismissSuggestion', { suggestion: 's1' })).toMatchObject(ok);
    expect(said(world, ANA, 'dismissSuggestion', { suggestion: 's3' })).toMatchObject(ok);
    expect(rows(world).map(({ state }) => state)).toEqual(['dismissed', 'open', 'dismissed']);
    for (let tick = 0; tick <= DAY_TICKS + 12; tick++) step(world);
    expect(rows(world).map(({ state }) => state)).toEqual(['dropped']);
  });

  test('a person has two open, the oldest gives way; a reload keeps them', () => {
    const world = played(...FOUR);
    for (const cards of [1, 5, 6]) said(world, JO, 'suggest', { verb: 'limitWork', payload: { cards } });
    expect(rows(world).map(({ state }) => state)).toEqual(['dropped', 'open', 'open']);
    expect(digest(reload(world))).toBe(digest(world));
  });
});

describe('evidence by hat', () => {
  /** Four people, and a page that rings Jo, which she has taken. */
  function burning(): World {
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const world = newWorld({ seed });
      for (const engineer of FOUR) tell(world, SYSTEM, 'takeSeat', { engineer });
      while (world.phase === 'live') {
        world.pager = ANA;
        if (world.units.monolith?.calling) tell(world, SYSTEM, 'closeCall', { unit: 'monolith' });
        step(world);
        const ringing = Object.values(world.incidents).find(
          (one) => one.state === 'ringing' && one.engineer === JO,
        );
        if (!ringing) continue;
        expect(said(fork(world), ANA, 'acknowledge', { incident: ringing.id })).toMatchObject(
          notHers('pager', JO),
        );
        expect(said(world, JO, 'acknowledge', { incident: ringing.id })).toMatchObject(ok);
        return world;
      }
    }
    throw new Error('no page rang Jo');
  }

  test('a piece shows on its hat’s screen until she pins it', () => {
    const world = burning();
    const piece = Object.values(project(world).evidence).find(({ hat }) => hat === 'builder');
    const evidence = piece?.id ?? '';
    expect(said(fork(world), MO, 'openEvidence', { evidence })).toMatchObject(notHers('pager', JO));
    expect(said(fork(world), KAI, 'openEvidence', { evidence })).toMatchObject(ok);
    expect(said(world, JO, 'openEvidence', { evidence })).toMatchObject(ok);
    while (!project(world).evidence[evidence]?.opened) step(world);
    const row = () => project(world).evidence[evidence];
    expect(row()).toMatchObject({ opened: true, pinned: false, finding: '', params: '' });
    expect(readingsOf(world, KAI)).toMatchObject([{ evidence, finding: expect.stringMatching(/./) }]);
    for (const other of [ANA, MO, JO, 'olive-noor', '']) expect(readingsOf(world, other)).toEqual([]);
    expect(said(world, JO, 'pinEvidence', { evidence })).toMatchObject(notHers('builder', KAI));
    expect(said(world, KAI, 'pinEvidence', { evidence })).toMatchObject(ok);
    expect(row()).toMatchObject({ pinned: true, finding: expect.stringMatching(/./) });
    expect(readingsOf(world, KAI)).toEqual([]);
  });

  test('it falls to whoever is left with the hat', () => {
    const world = burning();
    const evidence = Object.values(project(world).evidence).find(({ hat }) => hat === 'builder')?.id ?? '';
    said(world, JO, 'openEvidence', { evidence });
    while (!project(world).evidence[evidence]?.opened) step(world);
    for (const engineer of [KAI, ANA, MO]) tell(world, SYSTEM, 'leaveSeat', { engineer, away: true });
    expect(readingsOf(world, JO)).toHaveLength(1);
  });
});
