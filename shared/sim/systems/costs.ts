/** What an organisation costs: people, servers, data stores with their copies, and what stands about unused. */
import {
  CLOUD_DEARER,
  ENGINEER_CENTS_PER_DAY,
  INSTANCE_CENTS_PER_DAY,
  STORE_CENTS_PER_READ,
  ZONE_DEARER,
} from '../balance/money.ts';
import type { World } from '../world.ts';
import { serverPrice } from './conditions.ts';
import { everybody } from './people/table.ts';
import { hostingOf } from './traffic/capacity.ts';

/** A blue/green unit keeps a second set warm for a part of the day. */
const TWO_SETS = 1.5;

/** Cents a day for machines as they stand now. An own data centre is paid whether it is busy or not; a cloud is dearer. */
export function infraCostPerDay(world: World): number {
  let servers = world.waste;
  let stores = 0;
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    const sets = unit.strategy === 'blueGreen' ? TWO_SETS : 1;
    servers += unit.instances * sets * (1 + ZONE_DEARER * (unit.zones - 1));
    stores += unit.database * (1 + unit.replicas);
  }
  const price = serverPrice(world) * (hostingOf(world) === 'cloud' ? CLOUD_DEARER : 1);
  return Math.round((servers * INSTANCE_CENTS_PER_DAY + stores * STORE_CENTS_PER_READ) * price);
}

/** Cents a day for the people who are here: an empty seat draws no salary. */
export const salariesPerDay = (world: World): number => everybody(world).length * ENGINEER_CENTS_PER_DAY;
