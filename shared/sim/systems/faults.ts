/**
 * Faults: hidden conditions that hurt once awake. A failed deploy plants one in its culprit change, the world plants others
 * (faultSources.ts). Published weights and the factors of the place choose the kind; everything after is computed.
 */
import type { ArchetypeData } from '../../content/types.ts';
import {
  CARE_PREVENTS,
  FORGET_DAYS,
  LESSON_LEVEL,
  LESSON_PREVENTS,
  LEVEL_LEAST,
  LEVEL_MOST,
  UNDONE_LEVEL,
} from '../balance/faults.ts';
import { SEEN_SHARE } from '../balance/incidents.ts';
import { DAY_TICKS, dayOf, HOUR_TICKS } from '../calendar.ts';
import { decided } from '../causes.ts';
import type { Tick } from '../emit.ts';
import { clamp, lerp } from '../exact.ts';
import { luck, luckBetween } from '../random.ts';
import { without } from '../tables.ts';
import type { Change, Deploy, Fault, World } from '../world.ts';
import { isPossible, likelihood, type Place } from './faultConditions.ts';
import { flushCache } from './traffic/cache.ts';

export const archetypeOf = (world: World, id: string): ArchetypeData | undefined =>
  world.content.archetypes.find((kind) => kind.id === id);

/** Whether a change, a setting or an automation is behind a kind. */
export const isChangeLinked = (archetype: ArchetypeData | undefined, deploy: string): boolean =>
  deploy !== '' ||
  archetype?.plantedBy === 'change' ||
  archetype?.plantedBy === 'config' ||
  archetype?.plantedBy === 'automation';

/** Where a fault sits and what brought it. */
export type FaultOrigin = Pick<Fault, 'unit' | 'module' | 'change' | 'card' | 'deploy' | 'because'>;

/** An origin that no change brought. */
export const originAt = (world: World, module: string, because: string[] = []): FaultOrigin => ({
  unit: world.modules[module]?.unit ?? 'monolith',
  module,
  change: '',
  card: '',
  deploy: '',
  because,
});

/**
 * Strength of a fault: most are small, few are huge. The draw's upper tail falls with its square (Pareto, shape 2), so one
 * fault in a hundred is ten times the least one.
 */
export const levelAt = (draw: number): number =>
  clamp(LEVEL_LEAST / Math.sqrt(1 - Math.min(draw, 0.9999)), LEVEL_LEAST, LEVEL_MOST);

/** What lessons leave of the chance that a kind comes again: 1 without any. */
export const recurrence = (world: World, archetype: string): number =>
  1 / (1 + LESSON_PREVENTS * (world.lessons[archetype] ?? 0));

/** What lessons and undone actions make of the strength of a kind that comes again. */
const experience = (world: World, archetype: string): number =>
  (1 + UNDONE_LEVEL * Math.min(3, world.undone[archetype] ?? 0)) /
  (1 + LESSON_LEVEL * (world.lessons[archetype] ?? 0));

/** Plants a fault. `name` names its luck; it wakes some hours after `from`. */
export function plant(
  world: World,
  archetype: ArchetypeData,
  origin: FaultOrigin,
  name: string,
  from: number,
): Fault {
  const { seed } = world.setup;
  const id = `x${world.next.fault}`;
  world.next.fault += 1;
  const [shortest, longest] = archetype.onsetHours;
  // Seven of ten faults show within two hours of users meeting them, a few much later: the eighth power of an even draw.
  const draw = luck(seed, 'defects', `onset/${name}`);
  const fourth = draw * draw * draw * draw;
  const onset = Math.round(lerp(shortest, longest, fourth * fourth) * HOUR_TICKS);
  const [least, most] = archetype.lastsHours ?? [0, 0];
  const lasts = most > 0 ? luckBetween(seed, 'hardware', `lasts/${name}`, least, most) : 0;
  const level = levelAt(luck(seed, 'defects', `level/${name}`)) * experience(world, archetype.id);
  const fault: Fault = {
    id,
    archetype: archetype.id,
    effects: archetype.effects,
    plantedAt: world.tick,
    awakeAt: from + onset,
    endsAt: lasts > 0 ? from + onset + Math.max(1, Math.round(lasts * HOUR_TICKS)) : -1,
    awake: false,
    level,
    noticeAt: -1,
    noticedBy: 'customers',
    hurtsSince: -1,
    impact: 0,
    incident: '',
    ...origin,
  };
  world.faults[id] = fault;
  return fault;
}

/** Plants a fault of a named kind; a level given holds. Null when there is no such kind. */
export function plantNamed(
  world: World,
  archetype: string,
  origin: FaultOrigin,
  name: string,
  level?: number,
): Fault | null {
  const kind = archetypeOf(world, archetype);
  if (!kind) return null;
  const fault = plant(world, kind, origin, name, world.tick);
  if (level !== undefined) fault.level = level;
  return fault;
}

/** One of the kinds, as likely as its published weight times what makes it easy here; undefined when none is possible. */
export function drawKind(
  world: World,
  kinds: readonly ArchetypeData[],
  place: Place,
  draw: number,
): ArchetypeData | undefined {
  const weights = kinds.map((kind) =>
    isPossible(world, kind, place) ? kind.weight * likelihood(world, kind, place) : 0,
  );
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < kinds.length; i++) {
    left -= weights[i] ?? 0;
    if (left < 0) return kinds[i];
  }
  return undefined;
}

/**
 * A deploy that will fail: its first culprit carries a fault that wakes after the deploy has reached users. What was learned
 * about the kind, and the care of a team that carries its own pager, may have kept it out: then null. A box that was flawed
 * from the start carries what it carries.
 */
export function plantChangeFault(tick: Tick, deploy: Deploy, culprits: Change[]): Fault | null {
  const { world } = tick;
  const { seed } = world.setup;
  const culprit = culprits[0];
  if (!culprit) return null;
  const name = `${deploy.unit}/${deploy.number}`;
  const place = { unit: deploy.unit, module: culprit.module, deploy: deploy.id };
  const { flaw } = culprit;
  const kinds = world.content.archetypes.filter((archetype) => archetype.plantedBy === 'change');
  const archetype = flaw
    ? archetypeOf(world, flaw.archetype)
    : drawKind(world, kinds, place, luck(seed, 'defects', `kind/${name}`));
  if (!archetype) return null;
  const careful = 1 - CARE_PREVENTS * (world.teams[culprit.team]?.care ?? 0);
  const comes = recurrence(world, archetype.id) * careful;
  if (!flaw && luck(seed, 'defects', `learned/${name}`) >= comes) return null;
  const origin = {
    unit: deploy.unit,
    module: culprit.module,
    change: culprit.id,
    card: culprit.card,
    deploy: deploy.id,
    because: [deploy.fact, culprit.fact, flaw?.because ?? ''],
  };
  const fault = plant(world, archetype, origin, name, world.tick);
  // Each broken change hurts its own users.
  fault.level = Math.min(LEVEL_MOST, fault.level * culprits.length);
  if (flaw) fault.level = flaw.level;
  // Counted from the moment users meet it.
  fault.awakeAt -= world.tick;
  if (fault.endsAt >= 0) fault.endsAt -= world.tick;
  fault.plantedAt = -1;
  return fault;
}

/** An overload that no fault explains: demand has outgrown a unit, or an overload feeds itself. */
export function plantOverload(world: World, module: string, kind: 'outgrown' | 'metastable'): Fault | null {
  const unit = world.modules[module]?.unit ?? '';
  const because = decided(world, `capacity/${unit}`, 'policy/hosting', 'policy/budget');
  return plantNamed(world, kind, originAt(world, module, because), `${kind}/${unit}/${dayOf(world.tick)}`, 1);
}

/** Every tick: faults wake, end by themselves, and move the traffic. */
export function runFaults({ world }: Tick): void {
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault) continue;
    if (!fault.awake) {
      const deploy = fault.deploy === '' ? undefined : world.deploys[fault.deploy];
      if (fault.deploy !== '' && fault.plantedAt < 0 && deploy && deploy.liveAt >= 0) {
        fault.plantedAt = deploy.liveAt;
        fault.awakeAt += deploy.liveAt;
        if (fault.endsAt >= 0) fault.endsAt += deploy.liveAt;
      }
      if (fault.plantedAt >= 0 && fault.endsAt >= 0 && world.tick >= fault.endsAt)
        world.faults = without(world.faults, fault.id);
      else if (fault.plantedAt >= 0 && world.tick >= fault.awakeAt) wake(world, fault);
    } else if (fault.endsAt >= 0 && world.tick >= fault.endsAt) {
      endFault(world, fault);
    } else if (world.tick % HOUR_TICKS === 0) {
      if (fault.effects.some(({ kind }) => kind === 'capacityDecay' || kind === 'herd')) world.dirty = true;
      // What nobody ever noticed is repaired by accident one day.
      const old = world.tick - fault.plantedAt > FORGET_DAYS * DAY_TICKS;
      if (old && fault.incident === '' && fault.impact < SEEN_SHARE) endFault(world, fault);
    }
  }
}

function wake(world: World, fault: Fault): void {
  fault.awake = true;
  world.dirty = true;
  const unit = world.units[fault.unit];
  if (!unit) return;
  for (const effect of fault.effects)
    if (effect.kind === 'cacheFlush')
      flushCache(world, unit, Math.min(1, effect.share * Math.max(0.5, fault.level)));
}

/** What runs is started anew: what had leaked away is there again, and the leak begins from the start. */
export function startAnew(world: World, unit: string): void {
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (fault?.unit !== unit || !fault.awake) continue;
    if (fault.effects.some(({ kind }) => kind === 'capacityDecay')) fault.awakeAt = world.tick;
  }
}

/** The condition is gone; an incident about it may go on until it is understood. */
export function endFault(world: World, fault: Fault): void {
  world.faults = without(world.faults, fault.id);
  world.dirty = true;
}
