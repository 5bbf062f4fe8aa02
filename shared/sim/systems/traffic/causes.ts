/** What stands behind trouble at a unit: its open incident, the faults awake there, and the decisions about it. */
import { decided } from '../../causes.ts';
import type { World } from '../../world.ts';

/** Most facts a chain names at one link. */
const MOST = 4;

/** Facts behind what happens at a unit now; '' asks for the whole org. `keys` are decisions that let it happen. */
export function causesAt(world: World, unit: string, ...keys: string[]): string[] {
  const facts: string[] = [];
  const add = (id: string | undefined): void => {
    if (id !== undefined && id !== '' && facts.length < MOST && !facts.includes(id)) facts.push(id);
  };
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault?.awake || (unit !== '' && fault.unit !== unit)) continue;
    add(world.incidents[fault.incident]?.fact);
    for (const cause of fault.because) add(cause);
  }
  for (const fact of decided(world, ...keys)) add(fact);
  return facts;
}
