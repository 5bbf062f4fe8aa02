/**
 * Providers: from the third quarter on a team earns a part of the value that its consumers release through its services,
 * weighted by how available they were. Reliable services are chosen, flaky ones worked around. It is a score, not cash.
 */
import {
  PROVIDER_FROM,
  PROVIDER_FULL,
  PROVIDER_NONE,
  PROVIDER_SHARE,
  SOFT_WEIGHT,
} from '../balance/money.ts';
import { DAY_TICKS, quarterOf } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import type { Unit, World } from '../world.ts';

/** Days between two payments. */
const MONTH = 28;

/** Every hour: how a unit does is written down. */
export function measureUnit(unit: Unit): void {
  unit.asked += 1;
  unit.failed += unit.errors;
}

/** Availability measured since the last payment, 0-1. */
const availabilityOf = ({ asked, failed }: Unit): number => (asked > 0 ? 1 - failed / asked : 1);

interface Part {
  from: string;
  unit: Unit;
  weight: number;
}

/** Calls between teams that cross the network, with their weight for the team that calls. */
function partsOf(world: World): Part[] {
  const parts: Part[] = [];
  for (const { from, to, rate, hard } of world.calls) {
    const caller = world.modules[from];
    const callee = world.modules[to];
    const unit = world.units[callee?.unit ?? ''];
    if (!caller || !callee || !unit || unit.kind !== 'service') continue;
    if (caller.unit === callee.unit || unit.team === caller.team) continue;
    parts.push({ from: caller.team, unit, weight: rate * (hard ? 1 : SOFT_WEIGHT) });
  }
  return parts;
}

/** Every four weeks: consumers pay their providers. */
export function payProviders(tick: Tick): void {
  const { world } = tick;
  if (world.tick % (MONTH * DAY_TICKS) !== 0) return;
  const parts = quarterOf(world.tick - 1) >= PROVIDER_FROM ? partsOf(world) : [];
  const all = new Map<string, number>();
  for (const { from, weight } of parts) all.set(from, (all.get(from) ?? 0) + weight);
  const earned = new Map<Unit, number>();
  for (const { from, unit, weight } of parts) {
    const value = Math.max(0, world.teams[from]?.value ?? 0) * MONTH * PROVIDER_SHARE;
    const good = clamp01((availabilityOf(unit) - PROVIDER_NONE) / (PROVIDER_FULL - PROVIDER_NONE));
    const cents = (value * weight * good) / Math.max(1, all.get(from) ?? 1);
    earned.set(unit, (earned.get(unit) ?? 0) + cents);
  }
  for (const [unit, sum] of earned) {
    const team = world.teams[unit.team];
    const cents = Math.round(sum);
    if (!team || cents <= 0) continue;
    team.earned += cents;
    const availability = availabilityOf(unit);
    const because = decided(world, `cutover/${unit.id}`);
    emit(tick, 'providerPaid', { team: team.id, unit: unit.id, cents, availability }, because);
  }
  for (const unit of Object.values(world.units)) {
    unit.asked = 0;
    unit.failed = 0;
  }
}
