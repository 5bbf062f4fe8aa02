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
import { secondSetRuns } from './deploys/sets.ts';
import { secondHomes } from './extraction.ts';
import { everybody } from './people/table.ts';
import { hostingOf } from './traffic/capacity.ts';

/** Cents a day for machines as they stand now. An own data centre is paid whether it is busy or not; a cloud is dearer. */
export function infraCostPerDay(world: World): number {
  let servers = world.waste + secondHomes(world);
  let stores = 0;
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    const sets = secondSetRuns(world, unit) ? 2 : 1;
    servers += unit.instances * sets * (1 + ZONE_DEARER * (unit.zones - 1));
    stores += unit.database * (1 + unit.replicas);
  }
  const price = serverPrice(world) * (hostingOf(world) === 'cloud' ? CLOUD_DEARER : 1);
  return Math.round((servers * INSTANCE_CENTS_PER_DAY + stores * STORE_CENTS_PER_READ) * price);
}

/** An hour of machines is over: they are paid for as long as they ran, not as they stand at midnight. */
export function payMachinesAnHour(world: World): void {
  world.today.infra += infraCostPerDay(world) / 24;
}

/** Cents a day for the people who are here: an empty seat draws no salary. */
export const salariesPerDay = (world: World): number => everybody(world).length * ENGINEER_CENTS_PER_DAY;
