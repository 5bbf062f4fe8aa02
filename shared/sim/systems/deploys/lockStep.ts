/**
 * Lock-step: units that share tables or release together cannot leave alone. A change that touches a neighbour waits for the
 * joint departure and takes the neighbour along; what fails then, fails in both.
 */
import { LOCK_STEP } from '../../balance/deploys.ts';
import { luck, luckInt } from '../../random.ts';
import type { Change, Unit, World } from '../../world.ts';
import { tiedNeighbours } from '../conway.ts';

/** Coupling below this is an ordinary interface; a pinned coupling counts as it is. */
const LOOSE = 0.2;

/** Chance that a change of a unit touches a neighbour, from how tightly they are coupled. */
const chanceOf = (world: World, coupling: number): number =>
  world.setup.pins?.coupling ?? LOCK_STEP * Math.max(0, coupling - LOOSE);

/** The unit each of these changes has to take along; changes that may ride alone are not named. */
export function partnersOf(world: World, unit: Unit, changes: Change[]): Map<string, string> {
  const partners = new Map<string, string>();
  if (changes.length === 0) return partners;
  const near = [...tiedNeighbours(world, unit.id)];
  if (near.length === 0) return partners;
  for (const { id } of changes) {
    const [partner, coupling] = near[luckInt(world.setup.seed, 'work', `partner/${id}`, near.length)] ?? [
      '',
      0,
    ];
    if (luck(world.setup.seed, 'work', `coupled/${id}`) < chanceOf(world, coupling))
      partners.set(id, partner);
  }
  return partners;
}
