/** What is asked of a person in a live week, and what is not: nothing while users come back, nothing by a train of one's own. */
import { describe, expect, it } from 'vitest';
import { RELIEF_TICKS } from '../../shared/sim/balance/incidents.ts';
import { TRAIN_LEAVES } from '../../shared/sim/calendar.ts';
import { project } from '../../shared/sim/project.ts';
import type { ResponseId } from '../../shared/sim/publicWorld.ts';
import { step } from '../../shared/sim/step.ts';
import { startResponse } from '../../shared/sim/systems/responses/responses.ts';
import type { Incident, World } from '../../shared/sim/world.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = 'basil-ana';

/** A full disk on Ana's desk: she is up, and has been asked what to do. */
function askedOfAna(): { world: World; incident: Incident } {
  const { world, incident } = openIncidentFor('diskFull');
  tell(world, SYSTEM, 'takeSeat', { engineer: ANA });
  incident.engineer = ANA;
  incident.state = 'triage';
  incident.awaiting = true;
  return { world, incident };
}

function doIt(world: World, incident: Incident, response: ResponseId): void {
  const option = { response, target: incident.unit, tried: false, worse: false, runbook: false };
  startResponse({ world, facts: [] }, incident, option, 'human');
  while (incident.work !== '') step(world);
}

describe('after the response that was it', () => {
  it('the desk asks nothing while users come back', () => {
    const { world, incident } = askedOfAna();
    doIt(world, incident, 'freeDisk');
    expect(incident.cure).toBe('freeDisk');
    expect(incident.awaiting).toBe(false);
    for (let at = 0; at < RELIEF_TICKS && incident.state !== 'mitigated'; at += 1) {
      expect(project(world).hold).toBe('');
      step(world);
    }
    expect(incident.state).toBe('mitigated');
  });

  it('but asks after all where they do not', () => {
    const { world, incident } = askedOfAna();
    doIt(world, incident, 'freeDisk');
    for (let at = 0; at <= RELIEF_TICKS; at += 1) {
      const fault = world.faults[incident.fault];
      if (fault) Object.assign(fault, { endsAt: -1, impact: 0.4 });
      incident.worst = 1e-9;
      incident.attempts = 0;
      step(world);
    }
    expect(incident.awaiting).toBe(true);
  });

  it('and asks at once after one that was not', () => {
    const { world, incident } = askedOfAna();
    doIt(world, incident, 'rollingRestart');
    expect(incident.awaiting).toBe(true);
  });
});

it('a service leaves at its hour and asks nobody, while the shared train calls', () => {
  const world = newWorld({ pins: { services: { reviews: 'basil' } } });
  tell(world, SYSTEM, 'takeSeat', { engineer: ANA });
  const { reviews, monolith } = world.units;
  if (!reviews || !monolith) throw new Error('a unit is missing');
  const box = monolith.boxes.find((id) => world.changes[id]?.team === 'basil') ?? '';
  Object.assign(world.changes[box] ?? {}, { unit: 'reviews', module: 'reviews' });
  monolith.boxes = monolith.boxes.filter((id) => id !== box);
  reviews.boxes.push(box);
  while (world.tick <= TRAIN_LEAVES) {
    step(world);
    expect(reviews.calling).toBe(false);
  }
  expect(monolith.calling).toBe(true);
  expect(Object.values(world.deploys).map(({ unit }) => unit)).toEqual(['reviews']);
});
