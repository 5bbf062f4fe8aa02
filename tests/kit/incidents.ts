/** Incidents for tests: one fault that hurts and has been noticed. */
import { createWorld } from '../../shared/sim/createWorld.ts';
import { step } from '../../shared/sim/step.ts';
import { originAt, plantNamed } from '../../shared/sim/systems/faults.ts';
import type { Incident, World } from '../../shared/sim/world.ts';
import { content, setupOf } from './worlds.ts';

/** A morning in which one fault of a kind hurts at the storefront and somebody has just been told. */
export function openIncidentFor(
  archetype: string,
  pins: object = {},
  level = 2,
): { world: World; incident: Incident } {
  const world = createWorld(setupOf({ pins: { detectMinutes: 5, ...pins } }), content);
  world.faults = {};
  const fault = plantNamed(world, archetype, originAt(world, 'storefront'), 'test', level);
  if (!fault) throw new Error(`there is no kind ${archetype}`);
  fault.awakeAt = world.tick;
  fault.endsAt = -1;
  for (let i = 0; i < 40; i++) {
    step(world);
    const incident = Object.values(world.incidents).find((one) => one.archetype === archetype);
    if (incident) return { world, incident };
  }
  throw new Error(`${archetype} was not noticed`);
}
