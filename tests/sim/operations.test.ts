import { describe, expect, test } from 'vitest';
import { officeTicksAfter } from '../../shared/sim/calendar.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { project } from '../../shared/sim/project.ts';
import { step } from '../../shared/sim/step.ts';
import {
  doubtOf,
  missChance,
  noiseADay,
  precisionOf,
  rememberPage,
} from '../../shared/sim/systems/alarms.ts';
import { huntMinutes, queueHours, ringsWhen } from '../../shared/sim/systems/centralOps.ts';
import { readEvidence } from '../../shared/sim/systems/evidence.ts';
import { holdReview } from '../../shared/sim/systems/postmortems.ts';
import { weaknessOf } from '../../shared/sim/systems/redundancy.ts';
import { responseMinutes } from '../../shared/sim/systems/responses/minutes.ts';
import type { Incident, OptionItem, World } from '../../shared/sim/world.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { content, newWorld, SYSTEM, setupOf, tell } from '../kit/worlds.ts';

const incidentOf = (archetype: string, level: number, pins = {}) => openIncidentFor(archetype, pins, level);

describe('central operations', () => {
  // S·ρ/(1-ρ) with S = 3 h.
  test.each([
    [0, 0],
    [0.5, 3],
    [0.8, 12],
    [0.9, 27],
    [0.99, 57],
  ])('busy for %f of their time let a small trouble wait %f hours', (load, hours) => {
    expect(queueHours(load)).toBeCloseTo(hours, 6);
  });

  test('hunt for the owner through other hands, longer across sites', () => {
    const hunt = (pins: object): number => {
      const { world, incident } = incidentOf('badRelease', 2, { onCall: { by: 'central' }, ...pins });
      return huntMinutes(world, incident);
    };
    expect(hunt({ handOffs: 0 })).toBe(0);
    expect(hunt({ handOffs: 3 })).toBe(3 * hunt({ handOffs: 1 }));
    expect(hunt({ handOffs: 1, sites: 2 })).toBeCloseTo(2.5 * hunt({ handOffs: 1 }), -1);
  });

  test('big troubles ring at once, small ones in office hours behind the queue', () => {
    const { world, incident } = incidentOf('badRelease', 2, { onCall: { by: 'central' } });
    incident.fresh = false;
    incident.severity = 1;
    expect(ringsWhen(world, incident)).toBe(world.tick);
    incident.severity = 4;
    world.ops.load = 0.5;
    const soon = ringsWhen(world, incident);
    world.ops.load = 0.9;
    expect(soon).toBeGreaterThan(world.tick);
    expect(ringsWhen(world, incident)).toBeGreaterThan(soon);
  });
});

test('office time is counted in office hours only', () => {
  const MONDAY = 0;
  const FRIDAY_17 = 4 * 288 + 204;
  expect(officeTicksAfter(MONDAY + 110, 0)).toBe(110);
  expect(officeTicksAfter(MONDAY + 50, 0)).toBe(108);
  expect(officeTicksAfter(MONDAY + 110, 120)).toBe(288 + 108 + 14);
  expect(officeTicksAfter(FRIDAY_17, 24)).toBe(7 * 288 + 108 + 12);
});

describe('alarms about nothing', () => {
  test('are as many as the precision says', () => {
    expect(noiseADay(1)).toBe(0);
    expect(noiseADay(0.5) / noiseADay(0.9)).toBeCloseTo(9, 6);
    expect(precisionOf(createWorld(setupOf({ pins: { alertPrecision: 0.3 } }), content), 'basil')).toBe(0.3);
  });

  test('teach to doubt, and a doubted page is missed', () => {
    const world = newWorld();
    expect(doubtOf(world, 'basil')).toBe(0);
    for (let i = 0; i < 9; i++) rememberPage(world, 'basil', false);
    const doubt = doubtOf(world, 'basil');
    expect(doubt).toBeCloseTo(0.9, 6);
    for (let i = 0; i < 10; i++) rememberPage(world, 'basil', true);
    expect(doubtOf(world, 'basil')).toBeLessThan(doubt);
    expect(missChance(doubt)).toBeGreaterThan(10 * missChance(0));
  });
});

describe('evidence', () => {
  test('says what the world is like, and what it points at can be tried', () => {
    const { world, incident } = incidentOf('diskFull', 2);
    incident.options = incident.options.filter(({ response }) => response !== 'freeDisk');
    const hosts = incident.evidence.find(({ kind }) => kind === 'hosts')!;
    for (const kind of ['hosts', 'logLines']) readEvidence({ world, facts: [] }, incident, kind);
    expect(['diskFull', 'hostsBusy']).toContain(hosts.finding);
    expect(incident.options.some(({ response }) => response === 'freeDisk')).toBe(true);
  });

  test('is for its reader until she pins it, when there are others at the desk', () => {
    const { world, incident } = incidentOf('badRelease', 2);
    const team = world.engineers[incident.engineer]!.team;
    const [first, second] = world.teams[team]!.table;
    for (const engineer of [first, second]) tell(world, SYSTEM, 'takeSeat', { engineer });
    incident.workBy = 'human';
    readEvidence({ world, facts: [] }, incident, 'customers');
    expect(project(world).evidence[`${incident.id}:customers`]).toMatchObject({
      opened: true,
      pinned: false,
      hat: 'lead',
    });
    incident.workBy = 'engineer';
    readEvidence({ world, facts: [] }, incident, 'hosts');
    step(world);
    expect(project(world).evidence[`${incident.id}:hosts`]).toMatchObject({ pinned: true, hat: 'pager' });
  });

  test('a blinded monitoring shows nothing on the graphs', () => {
    const { world, incident } = incidentOf('offTheMap', 2);
    readEvidence({ world, facts: [] }, incident, 'errorGraph');
    expect(incident.evidence.find(({ kind }) => kind === 'errorGraph')?.finding).toBe('blind');
  });
});

describe('responses cost', () => {
  const priced = (pins: object, prepare: (world: World, incident: Incident) => void = () => {}): number => {
    const { world, incident } = incidentOf('configPush', 2, pins);
    prepare(world, incident);
    return responseMinutes(world, incident, {
      response: 'scaleOut',
      target: 'monolith',
      tried: false,
      worse: false,
      runbook: false,
    });
  };

  test('a third with a runbook for the kind', () => {
    expect(priced({ runbookCoverage: 0 }) / priced({ runbookCoverage: 1 })).toBeGreaterThan(2);
  });

  test('less for who knows the module, more for who is spent, less after drills', () => {
    const plain = priced({ runbookCoverage: 0 });
    const known = (share: number) =>
      priced({ runbookCoverage: 0 }, (world, { engineer, module }) => {
        world.engineers[engineer]!.knows[module] = share;
      });
    expect(known(1)).toBeLessThan(known(0));
    expect(
      priced({ runbookCoverage: 0 }, (world, { engineer }) => {
        world.engineers[engineer]!.energy = 0;
      }),
    ).toBeGreaterThan(plain);
    expect(
      priced({ runbookCoverage: 0 }, (world) => {
        for (const team in world.teams) world.ops.drills[team] = 1;
      }),
    ).toBeLessThan(plain);
  });
});

describe('reviews', () => {
  const held = (question: 'who' | 'what', level: number) => {
    const { world, incident } = incidentOf('badRelease', 2, { practices: { postmortems: level } });
    holdReview({ world, facts: [] }, incident, question, false);
    return { world, incident };
  };

  test('that ask what made it easy find more to do, and people go on telling', () => {
    const what = held('what', 2);
    const who = held('who', 2);
    expect(what.incident.review.actions.length).toBeGreaterThan(who.incident.review.actions.length);
    expect(what.world.ops.openness).toBeGreaterThan(0.6);
    expect(who.world.ops.openness).toBeLessThan(0.6);
  });

  test('write actions that are work for somebody, and until it is done the kind returns harder', () => {
    const { world, incident } = held('what', 1);
    const cards = Object.values(world.cards).filter(({ kind }) => kind === 'action');
    expect(cards).toHaveLength(incident.review.actions.length);
    expect(world.undone.badRelease).toBe(cards.length);
    expect(world.lessons.badRelease ?? 0).toBe(0);
  });
});

test('somebody who knows the place makes responses quicker, and is paged for it', () => {
  const { world, incident } = incidentOf('badRelease', 1);
  incident.state = 'triage';
  const [first, expert] = ['basil-ana', 'basil-kai'];
  incident.engineer = first;
  for (const [id, known] of [
    [first, 0],
    [expert, 1],
  ] as const) {
    const engineer = world.engineers[id];
    if (engineer) engineer.knows[incident.module] = known;
  }
  const option = { response: 'fixForward', target: '', tried: false } as unknown as OptionItem;
  const alone = responseMinutes(world, incident, option);
  const pages = world.engineers[expert]?.pages ?? 0;
  const call = { incident: incident.id, engineer: expert };
  const said = tell(world, { kind: 'human', engineer: first }, 'callIn', call);
  expect(said.outcome).toMatchObject({ ok: true });
  expect(said.facts).toMatchObject([{ kind: 'expertCalled', engineer: expert, by: first }]);
  expect(responseMinutes(world, incident, option)).toBeLessThan(alone);
  expect(world.engineers[expert]).toMatchObject({ pages: pages + 1, incident: incident.id });
  expect(tell(world, { kind: 'human', engineer: first }, 'callIn', call).outcome).toMatchObject({
    refusal: { kind: 'expertIsHere' },
  });
});

test('the monkey finds weak redundancy while people are there, and what it found is mended', () => {
  const world = createWorld(setupOf({ pins: { chaos: { perWeek: 20, officeHours: true } } }), content);
  world.ops.weakness.monolith = 1;
  const struck: number[] = [];
  for (let i = 0; i < 288; i++)
    for (const fact of step(world).facts) if (fact.kind === 'chaosStruck') struck.push(fact.tick % 288);
  expect(struck.length).toBeGreaterThan(0);
  for (const time of struck) expect(time >= 108 && time < 216).toBe(true);
  expect(weaknessOf(world, 'monolith')).toBeLessThan(1);
});
