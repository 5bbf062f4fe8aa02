/** Zones: buildings with their own power. A unit whose servers stand in several loses a part of them, another one all. */
import { ZONES } from '../../balance/traffic.ts';
import { decided, noteDecision } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { luckInt } from '../../random.ts';
import type { Unit, World } from '../../world.ts';
import { causesAt } from './causes.ts';
import { replaceLostPrimary } from './database.ts';

/** Whether servers of a unit stand in a zone. */
export const standsIn = (unit: Unit, zone: number): boolean =>
  (zone - unit.zone + ZONES) % ZONES < unit.zones;

/** Share of a unit's servers that stand in lost zones. */
export function zoneShareLost(world: World, unit: Unit): number {
  if (world.lostZones.length === 0) return 0;
  let gone = 0;
  for (const zone of world.lostZones) if (standsIn(unit, zone)) gone += 1;
  return gone / unit.zones;
}

/** The first zone of a unit: an own data centre is one zone; in a cloud units stand where luck put them. */
export const homeZone = (world: World, id: string): number =>
  world.policies.hosting?.value === 'own' ? 0 : luckInt(world.setup.seed, 'hardware', `zone/${id}`, ZONES);

/** Zones that are gone now: those a condition names; without one, the homes of units whose zone a fault has taken. */
function goneNow(world: World): number[] {
  const gone = new Set<number>();
  for (const { began, condition } of world.conditions) {
    if (began && condition.kind === 'zoneLoss') gone.add(condition.zone);
  }
  if (gone.size === 0) {
    for (const id in world.faults) {
      const fault = world.faults[id];
      if (!fault?.awake || !fault.effects.some((effect) => effect.kind === 'zoneLoss')) continue;
      gone.add(world.units[fault.unit]?.zone ?? 0);
    }
  }
  return [...gone].sort((a, b) => a - b);
}

/** Zones go and come back; a data store that stands in several finds a new primary by itself. */
export function tendZones(tick: Tick): void {
  const { world } = tick;
  const gone = goneNow(world);
  const before = world.lostZones;
  if (gone.length === before.length && gone.every((zone, i) => zone === before[i])) return;
  world.lostZones = gone;
  world.dirty = true;
  for (const zone of gone) {
    if (before.includes(zone)) continue;
    const hit = Object.values(world.units).filter((unit) => standsIn(unit, zone));
    const fact = emit(tick, 'zoneLost', { zone, units: hit.length }, causesAt(world, '', 'policy/hosting'));
    noteDecision(world, `zone/${zone}`, fact);
    for (const unit of hit) {
      if (unit.zone === zone && unit.zones > 1) replaceLostPrimary(tick, unit, [fact]);
    }
  }
  for (const zone of before)
    if (!gone.includes(zone)) emit(tick, 'zoneBack', { zone }, decided(world, `zone/${zone}`));
}
