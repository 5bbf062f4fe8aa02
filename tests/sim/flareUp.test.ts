/** Relief that does not last: what was begun is gone to its end, and where it hurts again somebody is rung and may act. */
import { describe, expect, it } from 'vitest';
import { RESOLVE_TICKS } from '../../shared/sim/balance/incidents.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import { step } from '../../shared/sim/step.ts';
import { startResponse } from '../../shared/sim/systems/responses/responses.ts';
import type { Deploy, Fault, Incident, World } from '../../shared/sim/world.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { human, tell } from '../kit/worlds.ts';

interface Desk {
  world: World;
  incident: Incident;
  fault: Fault;
  facts: Fact[];
}

const run = (desk: Desk, ticks: number): void => {
  for (let i = 0; i < ticks; i++) desk.facts.push(...step(desk.world).facts);
};
const told = <K extends FactKind>({ facts }: Desk, kind: K): FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];

/** Somebody is at it, and what is broken stops hurting for a while. */
function eased(begin?: (desk: Desk) => void): Desk {
  const { world, incident } = openIncidentFor('diskFull');
  const fault = world.faults[incident.fault];
  if (!fault) throw new Error('nothing is broken');
  const desk = { world, incident, fault, facts: [] };
  for (let i = 0; i < 20 && incident.acknowledgedAt < 0; i++) run(desk, 1);
  begin?.(desk);
  incident.attempts = 1;
  fault.awake = false;
  fault.awakeAt = world.tick + 10_000;
  for (let i = 0; i < 20 && incident.state !== 'mitigated'; i++) run(desk, 1);
  expect(incident.state).toBe('mitigated');
  return desk;
}

/** The train of the day leaves, while what is broken sleeps. */
function sendTrain(desk: Desk): Deploy {
  desk.fault.endsAt = desk.world.tick + 10_000;
  const sent = (): Deploy | undefined => Object.values(desk.world.deploys).find(({ liveAt }) => liveAt >= 0);
  for (let i = 0; i < 150 && !sent(); i++) run(desk, 1);
  const deploy = sent();
  if (!deploy) throw new Error('the train never left');
  return deploy;
}

function hurtAgain(desk: Desk): void {
  desk.fault.awakeAt = desk.world.tick;
  for (let i = 0; i < 12 && desk.incident.state === 'mitigated'; i++) run(desk, 1);
}

describe('after relief', () => {
  it('what was begun ends as it does, and what eased it keeps the credit', () => {
    const desk = eased(({ world, incident, facts }) => {
      incident.cure = 'shedLoad';
      const option = incident.options.find(({ response }) => response === 'investigate');
      if (!option) throw new Error('nothing can be looked into');
      startResponse({ world, facts }, incident, option, 'human', 10);
      incident.work = 'rollBack';
    });
    expect(desk.incident.work).toBe('rollBack');
    run(desk, 12);
    expect(desk.incident.work).toBe('');
    expect(desk.incident.cure).toBe('shedLoad');
    expect(told(desk, 'responseEnded').map(({ response }) => response)).toContain('rollBack');
  });

  it('whoever began it has it in her hands again where it hurts before that is done', () => {
    const desk = eased(({ incident }) => {
      Object.assign(incident, { work: 'rollBack', workTarget: 'd0', workEnds: incident.detectedAt + 500 });
    });
    const { world, incident } = desk;
    expect(world.engineers[incident.engineer]?.incident).toBe('');
    hurtAgain(desk);
    expect(incident).toMatchObject({ state: 'working', work: 'rollBack' });
    expect(world.engineers[incident.engineer]?.incident).toBe(incident.id);
  });

  it('it is told when it hurts again, with what led to it, and the options can be pressed', () => {
    const desk = eased();
    const { world, incident } = desk;
    const relieved = world.week.relieved;
    hurtAgain(desk);
    const [again] = told(desk, 'incidentFlaredUp');
    expect(again?.because).toContain(told(desk, 'incidentMitigated')[0]?.id);
    expect(incident.mitigatedAt).toBe(-1);
    expect(incident.hurtsSince).toBeGreaterThan(incident.startedAt);
    expect(world.week.relieved).toBe(relieved - 1);
    expect(incident.options.every(({ tried }) => !tried)).toBe(true);
    expect(incident).toMatchObject({ state: 'triage', work: '' });
    const { outcome } = tell(world, human(incident.engineer), 'respond', { option: `${incident.id}:1` });
    expect(outcome).toMatchObject({ ok: true });
  });

  it('soon after, whoever was at it goes on; later the pager rings anew', () => {
    const soon = eased();
    const person = soon.incident.engineer;
    hurtAgain(soon);
    expect(soon.incident.engineer).toBe(person);
    expect(told(soon, 'pageRang').filter(({ real }) => real)).toEqual([]);

    const late = eased();
    late.fault.endsAt = late.world.tick + 10_000;
    run(late, RESOLVE_TICKS + 1);
    expect(late.incident.state).toBe('mitigated');
    hurtAgain(late);
    expect(told(late, 'pageRang').map(({ incident }) => incident)).toContain(late.incident.id);
  });

  it('is as long as it hurt, without the calm between', () => {
    const desk = eased();
    desk.fault.endsAt = desk.world.tick + 10_000;
    run(desk, RESOLVE_TICKS);
    hurtAgain(desk);
    desk.incident.attempts = 1;
    desk.fault.awake = false;
    desk.fault.awakeAt = desk.world.tick + 10_000;
    for (let i = 0; i < 40 && desk.incident.state !== 'mitigated'; i++) run(desk, 1);
    const [first, again] = told(desk, 'incidentMitigated');
    expect(again?.ticks).toBeGreaterThan(first?.ticks ?? 0);
    expect(again?.ticks).toBeLessThan((again?.tick ?? 0) - (first?.tick ?? 0));
    expect(desk.world.week.reliefTicks).toBe(again?.ticks);
  });

  it('what was read holds until something new went out', () => {
    const read = (desk: Desk): void => {
      const piece = desk.incident.evidence[0];
      if (piece) Object.assign(piece, { opened: true, finding: 'errorsJump' });
    };
    const same = eased(read);
    hurtAgain(same);
    expect(same.incident.evidence.some(({ opened }) => opened)).toBe(true);

    const shipped = eased(read);
    const deploy = sendTrain(shipped);
    hurtAgain(shipped);
    expect(shipped.incident.evidence.some(({ opened }) => opened)).toBe(false);
    expect(told(shipped, 'incidentFlaredUp')[0]?.because).toContain(deploy.fact);
  });
});
