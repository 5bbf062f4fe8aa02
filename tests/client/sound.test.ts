/** What is heard between two views, what is let through, and what every sound is made of. No loudspeaker is needed. */
import { describe, expect, it } from 'vitest';
import { CUES, type CueId, tuneOf } from '../../client/sound/cues.ts';
import { Gate } from '../../client/sound/Gate.ts';
import { cuesBetween, HEARD_FACTS, ringOf } from '../../client/sound/heard.ts';
import { bedOf, intervalOf, tensionOf } from '../../client/sound/night.ts';
import { soundOn, tidy } from '../../client/sound/settings.ts';
import { facts } from '../../client/text/en/facts.ts';
import { say } from '../../client/text/index.ts';
import type { FactFields } from '../../shared/sim/facts.ts';
import { project } from '../../shared/sim/project.ts';
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { newWorld } from '../kit/worlds.ts';

const ANA = { engineer: 'basil-ana', team: 'basil' };
const quiet = project(newWorld());

let rows = 100;
/** The view a tick later, in which this happened. */
function next<K extends keyof FactFields>(
  kind: K,
  fields: Partial<FactFields[K]> = {},
  more: Partial<PublicWorld> = {},
): PublicWorld {
  rows += 1;
  const tick = quiet.tick + 1;
  const row = {
    id: `f${rows}`,
    tick,
    kind,
    tone: 'plain',
    because: '',
    params: JSON.stringify(fields),
  } as const;
  return { ...quiet, tick, log: { ...quiet.log, [row.id]: row }, ...more };
}

const incident = (more: Partial<IncidentRow>): Record<string, IncidentRow> => ({
  i1: {
    ...(BLANK as IncidentRow),
    id: 'i1',
    severity: 2,
    state: 'ringing',
    engineer: 'basil-ana',
    team: 'basil',
    unit: 'monolith',
    ...more,
  },
});
const BLANK: Partial<IncidentRow> = {
  order: 1,
  symptom: 'errors',
  module: 'cart',
  response: '',
  awaiting: false,
};

describe('what is heard', () => {
  it.each([
    ['a deploy that is through', next('deployFinished', { deploy: 'd1' }), ['deployOk']],
    ['a deploy that failed', next('deployFailed', { deploy: 'd1' }), ['deployFail']],
    ['a deploy taken back', next('deployRolledBack', { deploy: 'd1' }), ['deployFail']],
    ['an outage', next('incidentDetected', { severity: 2 }), ['outage']],
    ['a small trouble', next('incidentDetected', { severity: 4 }), []],
    ['the end of an outage', next('incidentMitigated', { severity: 1 }), ['outageFixed']],
    [
      'a page at my table',
      next('pageRang', { engineer: 'basil-omar', team: 'basil', real: true }),
      ['pagerTeam'],
    ],
    ['a page elsewhere', next('pageRang', { engineer: 'olive-noor', team: 'olive', real: true }), []],
    [
      'an escalation to my table',
      next('pageEscalated', { from: 'olive-noor', to: 'basil-omar' }),
      ['escalated'],
    ],
    ['an escalation elsewhere', next('pageEscalated', { from: 'olive-noor', to: 'tuna-kai' }), []],
    ['a slice cut over', next('sliceCutOver', { team: 'olive' }), ['slice']],
    ['somebody new at my table', next('engineerHired', { team: 'basil' }), ['hire']],
    ['somebody new elsewhere', next('engineerHired', { team: 'olive' }), []],
    ['money', next('valueReleased', { team: 'basil' }), ['cash']],
    ['a goal', next('goalMet', { goal: 'g' }), ['goal']],
    ['our word on a train', next('trainAnswered', { team: 'basil', aboard: true }), ['lockIn']],
    ['we are ready', { ...quiet, ready: 'olive basil' }, ['lockIn']],
    ['the end of a quarter', { ...quiet, phase: 'review' } as PublicWorld, ['gong']],
    ['a merge', next('changeMerged', { team: 'basil' }), []],
    ['nothing new', { ...quiet, tick: quiet.tick + 1 }, []],
  ])('%s', (_, later, cues) => {
    expect(cuesBetween(quiet, later, ANA)).toEqual(cues);
  });

  it('is my pager when the ring begins, also on a page that was just opened, and not again', () => {
    const ringing = { ...quiet, incidents: incident({}) };
    expect(cuesBetween(quiet, ringing, ANA)).toEqual(['pager']);
    expect(cuesBetween(null, ringing, ANA)).toEqual(['pager']);
    expect(cuesBetween(ringing, { ...ringing, tick: ringing.tick + 1 }, ANA)).toEqual([]);
    expect(ringOf(ringing, 'basil-omar')).toBeUndefined();
    // By habit nobody is asked, but where the time-lapse stops for her.
    expect(ringOf({ ...ringing, phase: 'lapse' }, ANA.engineer)).toBeUndefined();
    expect(ringOf({ ...ringing, phase: 'lapse', lapseStop: 'i1' }, ANA.engineer)?.id).toBe('i1');
  });

  it('is the end of the hold when it ran out, not when somebody decided', () => {
    const held = { ...quiet, hold: 'i1', incidents: incident({ state: 'triage', awaiting: true }) };
    const ranOut = { ...quiet, hold: '', incidents: incident({ state: 'triage' }) };
    const decided = { ...quiet, hold: '', incidents: incident({ state: 'working', response: 'rollBack' }) };
    expect(cuesBetween(held, ranOut, ANA)).toEqual(['timerEnd']);
    expect(cuesBetween(held, decided, ANA)).toEqual([]);
  });

  it('is once what happened five times, and nothing of what a page missed while it was away', () => {
    const one = next('deployFinished');
    const two = next('deployFinished', {}, { log: { ...one.log, ...next('deployFinished').log } });
    expect(cuesBetween(quiet, two, ANA)).toEqual(['deployOk']);
    expect(cuesBetween(quiet, { ...two, tick: quiet.tick + 2_000 }, ANA)).toEqual([]);
    expect(cuesBetween(null, two, ANA)).toEqual([]);
  });

  it('can be read: every fact that sounds has its sentence in the log, every sound that tells something its caption', () => {
    for (const kind of HEARD_FACTS) expect(facts, kind).toHaveProperty([`fact.${kind}`]);
    const silent = (Object.keys(CUES) as CueId[]).filter((id) => CUES[id].caption === null);
    expect(silent).toEqual(['uiTap', 'uiBack', 'lockIn']);
    for (const { caption } of Object.values(CUES)) if (caption) expect(say(caption), caption).not.toBeNull();
  });
});

describe('the gate', () => {
  it('lets a kind through once in its gap, and of many at once the weightiest two', () => {
    const gate = new Gate();
    expect(gate.admit(['deployOk', 'outage', 'cash', 'escalated'], 0, false)).toEqual([
      'escalated',
      'outage',
    ]);
    expect(gate.admit(['outage'], CUES.outage.gap - 1, false)).toEqual([]);
    expect(gate.admit(['outage'], CUES.outage.gap, false)).toEqual(['outage']);
  });

  it('keeps the time-lapse calm: twelve weeks of deploys and outages are at most one sound in a second and a half', () => {
    const gate = new Gate();
    let heard = 0;
    for (let now = 0; now < 36_000; now += 50)
      heard += gate.admit(
        ['deployOk', 'deployFail', 'outage', 'outageFixed', 'slice', 'cash'],
        now,
        true,
      ).length;
    expect(heard).toBeGreaterThan(5);
    expect(heard).toBeLessThanOrEqual(24);
  });

  it('never holds back a pager', () => {
    const gate = new Gate();
    gate.admit(['goal'], 0, true);
    expect(gate.admit(['outage', 'pager'], 10, true)).toEqual(['pager']);
  });
});

describe('the table', () => {
  it('keeps to what zzfx takes', () => {
    for (const [id, { sound, gap }] of Object.entries(CUES)) {
      expect(sound.length, id).toBeLessThanOrEqual(21);
      expect(sound.every(Number.isFinite), id).toBe(true);
      expect(sound[0], id).toBeLessThanOrEqual(0.8);
      expect(gap, id).toBeGreaterThan(0);
    }
  });

  it('gives every team a pager of its own, and a team that was split off that of its parent', () => {
    const teams = ['basil', 'olive', 'cheese', 'onion', 'tuna', 'tomato', 'pepper', 'mushroom'];
    const heard = (team: string) => JSON.stringify(tuneOf(team));
    expect(new Set(teams.map(heard)).size).toBe(teams.length);
    expect(heard('olive-2')).toBe(heard('olive'));
    expect(tuneOf('nobody')).toHaveLength(3);
  });
});

describe('the office at night', () => {
  const use = (utilisation: number, waiting = 0): PublicWorld => {
    const unit = quiet.units.monolith;
    if (!unit) throw new Error('no monolith');
    return { ...quiet, failing: 0, units: { monolith: { ...unit, utilisation, databaseUse: 0, waiting } } };
  };

  it('tightens with load and with queues, from a fifth to a second', () => {
    expect(tensionOf(use(0.3))).toBe(0);
    expect(tensionOf(use(0.75))).toBeCloseTo(0.5);
    expect(tensionOf(use(1.4))).toBe(1);
    expect(tensionOf(use(0.3, 15))).toBeCloseTo(0.5);
    expect(intervalOf(0)).toBe(1.5);
    expect(intervalOf(1)).toBeCloseTo(16 / 15);
  });

  it('belongs to the night of a live week', () => {
    const noon = { ...quiet, tick: 144 };
    const night = { ...quiet, tick: 12 };
    expect(bedOf(night)).toBeGreaterThan(bedOf(noon));
    expect(bedOf({ ...night, phase: 'plan' })).toBe(0);
    expect(bedOf(null)).toBe(0);
  });
});

describe('settings', () => {
  it('start with sound alone and silent among others', () => {
    expect(soundOn('solo')).toBe(true);
    expect(soundOn('host')).toBe(false);
  });

  it('are read whatever was kept', () => {
    const fresh = tidy({});
    expect(tidy({ volumes: { pager: 7, effects: 'loud' }, captions: 'yes', on: { solo: 1 } })).toEqual(fresh);
    expect(tidy({ volumes: { pager: 0 }, captions: true, on: { host: true, solo: false } })).toEqual({
      volumes: { ...fresh.volumes, pager: 0 },
      captions: true,
      on: { host: true, solo: false },
    });
  });
});
