/** From pain to somebody who helps: who notices when, who hears the pager, who may do what; and what is learned of it. */
import { describe, expect, test } from 'vitest';
import { CANARY_EVIDENCE } from '../../shared/sim/balance/deploys.ts';
import { SILENCE, WATCH_HOURS } from '../../shared/sim/balance/incidents.ts';
import { MISS_BASE, MISS_DOUBT, MISS_EXHAUSTED } from '../../shared/sim/balance/paging.ts';
import { HOUR_TICKS, isOfficeTime } from '../../shared/sim/calendar.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import type { ResponseId } from '../../shared/sim/publicWorld.ts';
import { step } from '../../shared/sim/step.ts';
import { doubtOf } from '../../shared/sim/systems/alarms.ts';
import { huntMinutes } from '../../shared/sim/systems/centralOps.ts';
import { startDeploy } from '../../shared/sim/systems/deploys/run.ts';
import { enter } from '../../shared/sim/systems/deploys/stages.ts';
import { detect } from '../../shared/sim/systems/detection.ts';
import { workByLaw } from '../../shared/sim/systems/engineerLaw.ts';
import { originAt, plantNamed } from '../../shared/sim/systems/faults.ts';
import { openIncident } from '../../shared/sim/systems/openIncident.ts';
import { operateAnHour } from '../../shared/sim/systems/operate.ts';
import { answerRing, page } from '../../shared/sim/systems/paging.ts';
import { holdReview, loseFollowUp } from '../../shared/sim/systems/postmortems.ts';
import { responseMinutes } from '../../shared/sim/systems/responses/minutes.ts';
import { canOpsDo } from '../../shared/sim/systems/responses/options.ts';
import type { Fault, Incident, Unit, World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

const only = <K extends FactKind>(facts: Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];

/** A fault that makes a share of all requests fail from now on, and nothing else that hurts. */
function hurting(archetype: string, impact: number, pins: Pins = {}): { world: World; fault: Fault } {
  const world = newWorld({ pins });
  world.faults = {};
  world.tick = 10 * HOUR_TICKS;
  const fault = plantNamed(world, archetype, originAt(world, 'storefront'), 'test', 1);
  if (!fault) throw new Error('there is no such kind');
  Object.assign(fault, { awake: true, awakeAt: world.tick, endsAt: -1, impact, hurtsSince: world.tick });
  return { world, fault };
}

/** The same, noticed by now. */
function noticed(archetype: string, impact: number, pins: Pins = {}): { world: World; incident: Incident } {
  const { world, fault } = hurting(archetype, impact, pins);
  fault.noticedBy = 'monitoring';
  openIncident({ world, facts: [] }, fault);
  const incident = world.incidents[fault.incident];
  if (!incident) throw new Error('nobody opened it');
  return { world, incident };
}

describe('what hurts is noticed', () => {
  /** Minutes until it is, and by whom. */
  const noticedAfter = (
    impact: number,
    monitoring: number,
    prepare: (world: World, fault: Fault) => void = () => {},
  ) => {
    const { world, fault } = hurting('configPush', impact, { practices: { monitoring } });
    prepare(world, fault);
    detect({ world, facts: [] }, [fault]);
    return { minutes: (fault.noticeAt - fault.hurtsSince) * 5, by: fault.noticedBy };
  };

  test('among the few a flag is open for, sooner than the same failures spread over everybody', () => {
    const shown = (share: number) =>
      noticedAfter(0.004, 2, (world, fault) => {
        const card = Object.values(world.cards)[0];
        if (!card) throw new Error('there are no cards');
        Object.assign(card, { flagged: true, share });
        Object.assign(fault, { deploy: 'd', card: card.id });
      });
    expect(shown(0.1).by).toBe('monitoring');
    expect(shown(0.1).minutes).toBeLessThan(shown(1).minutes);
    expect(shown(0).minutes, 'nobody is shown it: as if there were no flag').toBe(shown(1).minutes);
  });

  test('by customers after hours where nothing is watched, by monitoring in minutes, sooner level by level', () => {
    const none = noticedAfter(0.1, 0);
    expect(none.by).toBe('customers');
    expect(none.minutes).toBeGreaterThan(90);
    let last = none.minutes / 3;
    for (const level of [1, 2, 3]) {
      const seen = noticedAfter(0.1, level);
      expect(seen.by).toBe('monitoring');
      expect(seen.minutes).toBeLessThanOrEqual(last);
      last = seen.minutes;
    }
  });

  test('by nobody for longer the fewer it hurts, and not by monitoring when it is too small for its eyes', () => {
    expect(noticedAfter(0.001, 0).minutes / noticedAfter(0.1, 0).minutes).toBeCloseTo(10, 0);
    expect(noticedAfter(0.002, 1).by).toBe('customers');
    expect(noticedAfter(0.002, 3).by).toBe('monitoring');
  });

  test('later where people do not say what they see', () => {
    const told = (openness: number): number =>
      noticedAfter(0.01, 0, (world) => Object.assign(world.ops, { openness })).minutes;
    expect(told(0) / told(1)).toBeCloseTo(1 + SILENCE, 1);
  });

  test('of a small trouble by those who wrote it while they still look after their deploy', () => {
    const seen = (changes: number, hoursAgo: number) =>
      noticedAfter(0.005, 1, (world, fault) => {
        const unit = world.units.monolith as Unit;
        const deploy = startDeploy({ world, facts: [] }, unit, []);
        unit.busy = '';
        enter(world, deploy, 'done', 0);
        deploy.changes = Array.from({ length: changes }, (_, i) => `c${i}`);
        Object.assign(deploy, { liveAt: world.tick - hoursAgo * HOUR_TICKS, share: 1 });
        fault.deploy = deploy.id;
      });
    expect(seen(1, 0)).toMatchObject({ by: 'monitoring' });
    expect(seen(1, 0).minutes).toBeLessThan(60);
    expect(seen(9, 0).minutes).toBeGreaterThan(seen(1, 0).minutes * 4);
    expect(seen(1, WATCH_HOURS + 1).by).toBe('customers');
  });

  test('among the tasters of a canary once they have tasted enough', () => {
    const seen = (tasted: number) =>
      noticedAfter(0.005, 2, (world, fault) => {
        const deploy = startDeploy({ world, facts: [] }, world.units.monolith as Unit, []);
        enter(world, deploy, 'rollout', 20);
        Object.assign(deploy, { share: 0.05, tasted });
        fault.deploy = deploy.id;
      }).minutes;
    expect(seen(CANARY_EVIDENCE[2])).toBeLessThan(seen(0));
  });
});

/** Of many pages with luck of their own, the share that nobody hears. */
function missed(prepare: (world: World) => void): number {
  let count = 0;
  const { world, incident } = noticed('configPush', 0.3, { onCall: { by: 'teams' } });
  for (let at = 0; at < 400; at++) {
    prepare(world);
    const again: Incident = { ...incident, startedAt: at, rings: 1, state: 'ringing' };
    const facts: Fact[] = [];
    answerRing({ world, facts }, again);
    if (only(facts, 'pageMissed').length > 0) count += 1;
    for (const engineer of Object.values(world.engineers)) engineer.incident = '';
  }
  return count / 400;
}

describe('a page', () => {
  const doubting = (world: World): void => {
    world.ops.real = {};
    for (const team in world.teams) world.ops.noise[team] = 9;
  };
  const restless = (world: World): void => {
    for (const engineer of Object.values(world.engineers)) engineer.energy = 0.9;
  };

  test('is missed by who has been woken for nothing, about as often as the square of the doubt says', () => {
    const trusting = missed((world) => {
      restless(world);
      world.ops.noise = {};
    });
    const deaf = missed((world) => {
      restless(world);
      doubting(world);
    });
    expect(Math.abs(trusting - MISS_BASE)).toBeLessThan(0.02);
    expect(Math.abs(deaf - (MISS_BASE + MISS_DOUBT * 0.81))).toBeLessThan(0.06);
    expect(deaf).toBeGreaterThan(trusting + 0.2);
  });

  test('is missed by who is spent', () => {
    const spent = missed((world) => {
      world.ops.noise = {};
      for (const engineer of Object.values(world.engineers)) engineer.energy = 0.1;
    });
    expect(Math.abs(spent - MISS_BASE - MISS_EXHAUSTED)).toBeLessThan(0.06);
  });

  test('is answered later in doubt', () => {
    const ticks = (prepare: (world: World) => void): number => {
      const { world, incident } = noticed('configPush', 0.3, { onCall: { by: 'teams' } });
      let sum = 0;
      for (let at = 0; at < 60; at++) {
        prepare(world);
        const again: Incident = { ...incident, startedAt: at, rings: 0 };
        page({ world, facts: [] }, again, incident.engineer);
        sum += again.acksAt - world.tick;
      }
      return sum / 60;
    };
    const trusting = ticks((world) => Object.assign(world.ops, { noise: {}, real: {} }));
    expect(ticks(doubting)).toBeGreaterThan(trusting + 1.5);
  });

  test('about nothing rings where alarms are not tended, tires, costs time and teaches doubt', () => {
    const heard = (alertPrecision: number) => {
      const world = newWorld({ pins: { alertPrecision, onCall: { by: 'teams' } } });
      const facts: Fact[] = [];
      for (let hour = 0; hour < 24 * 14; hour++) {
        world.tick = hour * HOUR_TICKS;
        if (isOfficeTime(world.tick)) for (const team of Object.values(world.teams)) team.toil = 0;
        operateAnHour({ world, facts });
      }
      return {
        rung: only(facts, 'pageRang').filter(({ real }) => !real).length,
        doubt: doubtOf(world, 'basil'),
      };
    };
    expect(heard(1)).toEqual({ rung: 0, doubt: 0 });
    expect(heard(0.1).rung).toBeGreaterThan(heard(0.5).rung * 3);
    expect(heard(0.1).doubt).toBeGreaterThan(0.5);
  });

  test('about what one’s own team shipped teaches it care; about a machine it does not', () => {
    const care = (archetype: string, by: 'teams' | 'central'): number => {
      const { world, incident } = noticed(archetype, 0.3, { onCall: { by } });
      world.teams.basil!.care = 0;
      page({ world, facts: [] }, { ...incident, rings: 0 }, incident.engineer);
      return world.teams.basil?.care ?? Number.NaN;
    };
    expect(care('badRelease', 'teams')).toBeGreaterThan(0.05);
    expect(care('badRelease', 'central')).toBe(0);
    expect(care('zoneDown', 'teams')).toBe(0);
  });
});

describe('central operations', () => {
  test('may do anything but repair code, and take minutes more to get at the owner', () => {
    const { world, incident } = noticed('badRelease', 0.3, { onCall: { by: 'central' } });
    const stranger = world.teams.olive?.table[0] ?? '';
    incident.engineer = stranger;
    expect(canOpsDo(world, incident, 'rollBack')).toBe(true);
    expect(canOpsDo(world, incident, 'fixForward')).toBe(false);
    const call = {
      response: 'pageOwner' as const,
      target: 'basil',
      tried: false,
      worse: false,
      runbook: false,
    };
    const hunted = responseMinutes(world, incident, call);
    Object.assign(world.setup, { pins: { onCall: { by: 'central' }, handOffs: 0 } });
    expect(hunted - responseMinutes(world, incident, call)).toBeGreaterThanOrEqual(20);
    expect(huntMinutes(world, incident)).toBe(0);
    incident.engineer = world.teams.basil?.table[0] ?? '';
    expect(canOpsDo(world, incident, 'fixForward')).toBe(true);
  });
});

describe('a runbook', () => {
  /** Of many troubles of a kind, those in which the first thing done cures. */
  const rightFirst = (runbookCoverage: number): number => {
    let right = 0;
    for (let at = 0; at < 60; at++) {
      const { world, incident } = noticed('configPush', 0.3, { runbookCoverage });
      incident.startedAt = at;
      incident.investigated = true;
      workByLaw({ world, facts: [] }, incident);
      if ((['revertConfig', 'fixForward'] as ResponseId[]).includes(incident.work as ResponseId)) right += 1;
    }
    return right / 60;
  };

  test('says what to do: whoever has one does it at once', () => {
    expect(rightFirst(1)).toBe(1);
    expect(rightFirst(0)).toBeLessThan(0.8);
  });
});

describe('minutes of a response', () => {
  const minutes = (response: ResponseId, prepare: (world: World, incident: Incident) => void = () => {}) => {
    const { world, incident } = noticed('badRelease', 0.3, { runbookCoverage: 0 });
    for (const engineer of Object.values(world.engineers)) Object.assign(engineer, { energy: 1, knows: {} });
    prepare(world, incident);
    return responseMinutes(world, incident, {
      response,
      target: 'monolith',
      tried: false,
      worse: false,
      runbook: false,
    });
  };

  test('are fewer under somebody who leads where many are hurt, and more where only one is', () => {
    const led = (hurt: string[]): number =>
      minutes('fixForward', (_, incident) => Object.assign(incident, { commander: 'basil-ana', hurt }));
    expect(led(['monolith', 'accounts'])).toBeLessThan(minutes('fixForward') * 0.8);
    expect(led(['monolith'])).toBeGreaterThan(minutes('fixForward'));
  });

  test('are more in the dark', () => {
    const dark = minutes('scaleOut', (world) => {
      const fault = plantNamed(world, 'offTheMap', originAt(world, 'cart'), 'dark', 1);
      if (fault) fault.awake = true;
    });
    expect(dark).toBeGreaterThan(minutes('scaleOut') * 1.3);
  });

  test('of a repair are more the bigger the batch in which the guilty change is searched', () => {
    const among = (changes: number): number =>
      minutes('fixForward', (world, incident) => {
        const deploy = startDeploy({ world, facts: [] }, world.units.monolith as Unit, []);
        deploy.changes = Array.from({ length: changes }, (_, i) => `c${i}`);
        incident.deploy = deploy.id;
      });
    expect(among(40)).toBeGreaterThan(among(1) * 3);
  });
});

describe('after it', () => {
  test('what nobody wrote up comes back within two weeks, now and then', () => {
    const { world, incident } = noticed('badRelease', 0.3);
    let back = 0;
    for (let at = 0; at < 200; at++) {
      const known = new Set(Object.keys(world.faults));
      loseFollowUp(world, { ...incident, startedAt: at });
      const again = Object.values(world.faults).filter(({ id }) => !known.has(id));
      for (const fault of again) {
        expect(fault.archetype).toBe('badRelease');
        expect(fault.awakeAt - world.tick).toBeGreaterThan(288);
      }
      back += again.length;
    }
    expect(back).toBeGreaterThan(30);
    expect(back).toBeLessThan(100);
  });

  test('a review that asks for a name makes people say less than one that asks what made it easy', () => {
    const openness = (question: 'who' | 'what'): number => {
      const { world, incident } = noticed('badRelease', 0.3);
      const before = world.ops.openness;
      holdReview({ world, facts: [] }, incident, question, false);
      return world.ops.openness - before;
    };
    expect(openness('who')).toBeLessThan(-0.05);
    expect(openness('what')).toBeGreaterThan(0);
  });

  test('being named hurts the team for weeks', () => {
    const pain = (question: 'who' | 'what'): number => {
      const { world, incident } = noticed('badRelease', 0.3);
      Object.assign(world.policies.reviews ?? {}, { value: question === 'who' ? 'blameful' : 'blameless' });
      incident.state = 'resolved';
      Object.assign(incident.review, { state: 'due', dueAt: world.tick });
      world.faults = {};
      step(world);
      return world.teams.basil?.pain ?? 0;
    };
    expect(pain('who')).toBeGreaterThan(1);
    expect(pain('what')).toBe(0);
  });
});
