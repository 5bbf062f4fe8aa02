/** An overloaded or spent head: it misreads more, and what it tries first helps less often. */
import { describe, expect, test } from 'vitest';
import { workByLaw } from '../../shared/sim/systems/engineerLaw.ts';
import { readEvidence } from '../../shared/sim/systems/evidence.ts';
import { originAt, plantNamed } from '../../shared/sim/systems/faults.ts';
import { openIncident } from '../../shared/sim/systems/openIncident.ts';
import { cloudedness } from '../../shared/sim/systems/people/clarity.ts';
import type { Incident, World } from '../../shared/sim/world.ts';
import { fork, newWorld } from '../kit/worlds.ts';

/** A world with one open incident, on the desk of an engineer of a team with this load and energy. */
function desk(load: number, energy: number): { world: World; incident: Incident } {
  const world = newWorld();
  world.faults = {};
  const fault = plantNamed(world, 'configPush', originAt(world, 'storefront'), 'test', 1);
  if (!fault) throw new Error('there is no such kind');
  Object.assign(fault, { awake: true, impact: 0.1, hurtsSince: 0, noticedBy: 'monitoring' });
  openIncident({ world, facts: [] }, fault);
  const incident = Object.values(world.incidents)[0];
  const engineer = world.engineers[incident?.engineer ?? ''];
  const team = world.teams[engineer?.team ?? ''];
  if (!incident || !engineer || !team) throw new Error('nobody is on it');
  engineer.energy = energy;
  team.cognitiveLoad = load;
  incident.investigated = true;
  return { world, incident };
}

/** Of so many incidents with luck of their own, those of which `read` is true. */
function count(
  load: number,
  energy: number,
  times: number,
  read: (world: World, incident: Incident) => boolean,
) {
  const { world } = desk(load, energy);
  let sum = 0;
  for (let at = 0; at < times; at++) {
    const copy = fork(world);
    const incident = Object.values(copy.incidents)[0];
    if (!incident) throw new Error('the incident is gone');
    incident.startedAt = at;
    if (read(copy, incident)) sum += 1;
  }
  return sum;
}

const misreads = (load: number, energy: number): number =>
  count(load, energy, 150, (world, incident) => {
    readEvidence({ world, facts: [] }, incident, 'hosts');
    return incident.evidence.find(({ kind }) => kind === 'hosts')?.finding === 'hostsSluggish';
  });

const rightFirst = (load: number): number =>
  count(load, 0.75, 150, (world, incident) => {
    workByLaw({ world, facts: [] }, incident);
    return ['revertConfig', 'fixForward'].includes(incident.work);
  });

describe('a clouded eye', () => {
  test.each([
    [0.8, 0.9, 0],
    [1, 0.7, 0],
    [1.5, 0.7, 0.5],
    [1, 0.35, 0.5],
    [2.4, 0.1, 1],
  ])('a load of %f at energy %f clouds by %f', (load, energy, clouded) => {
    const { world, incident } = desk(load, energy);
    expect(cloudedness(world, incident.engineer)).toBeCloseTo(clouded, 6);
  });

  test('misreads more, by load and by tiredness', () => {
    const clear = misreads(0.9, 0.8);
    expect(clear).toBeGreaterThan(20);
    expect(misreads(1.6, 0.8)).toBeGreaterThan(clear * 1.2);
    expect(misreads(0.9, 0.2)).toBeGreaterThan(clear * 1.2);
  });

  test('tries what helps less often at first', () => {
    expect(rightFirst(2)).toBeLessThan(rightFirst(0.9) * 0.85);
  });
});
