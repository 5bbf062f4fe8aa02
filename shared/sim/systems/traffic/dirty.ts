/** What has moved since the last solution. Name a unit where one moved: only what hangs together with it is solved again. */
import type { World } from '../../world.ts';

/** A unit's inputs have moved. */
export function touch(world: World, unit: string): void {
  if (!world.dirtyUnits.includes(unit)) world.dirtyUnits.push(unit);
}

/** A unit or module has changed hands or ways: what is derived from the layout is derived anew. */
export function restructure(world: World): void {
  world.structure += 1;
  world.dirty = true;
}
