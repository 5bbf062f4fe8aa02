/**
 * Faults: hidden conditions that hurt once awake. A failed deploy plants one in its culprit change, the world plants others
 * by hardware, providers, operators and campaigns. Published weights choose the kind; everything after is computed.
 */
import type { ArchetypeData, TwistData } from '../../content/types.ts';
import { WORLD_FAULTS_PER_YEAR } from '../balance/incidents.ts';
import { DAY_TICKS, dayOf, HOUR_TICKS } from '../calendar.ts';
import type { Tick } from '../emit.ts';
import { lerp } from '../exact.ts';
import { luck, luckBetween, luckInt } from '../random.ts';
import type { Change, Deploy, Fault, World } from '../world.ts';

function weighted(archetypes: ArchetypeData[], draw: number): ArchetypeData | undefined {
  const total = archetypes.reduce((sum, archetype) => sum + archetype.weight, 0);
  let left = draw * total;
  for (const archetype of archetypes) {
    left -= archetype.weight;
    if (left < 0) return archetype;
  }
  return archetypes.at(-1);
}

function plant(
  world: World,
  archetype: ArchetypeData,
  where: Pick<Fault, 'unit' | 'module' | 'change' | 'card' | 'deploy' | 'because'>,
  name: string,
  from: number,
): Fault {
  const { seed } = world.setup;
  const id = `x${world.next.fault}`;
  world.next.fault += 1;
  const [shortest, longest] = archetype.onsetHours;
  // Most faults show soon after users meet them, a few much later: the cube of an even draw.
  const draw = luck(seed, 'defects', `onset/${name}`);
  const onset = Math.round(lerp(shortest, longest, draw * draw * draw) * HOUR_TICKS);
  const demand = archetype.effects.find((effect) => effect.kind === 'demand');
  const provider = archetype.effects.some((effect) => effect.kind === 'externalSlow');
  const lasts = demand ? demand.hours : provider ? luckBetween(seed, 'hardware', `lasts/${name}`, 1.5, 7) : 0;
  const fault: Fault = {
    id,
    archetype: archetype.id,
    effects: archetype.effects,
    plantedAt: world.tick,
    awakeAt: from + onset,
    endsAt: lasts > 0 ? from + onset + Math.round(lasts * HOUR_TICKS) : -1,
    awake: false,
    level: luckBetween(seed, 'defects', `level/${name}`, 0.3, 1.1) / (1 + (world.lessons[archetype.id] ?? 0)),
    noticeAt: -1,
    noticedBy: 'customers',
    hurtsSince: -1,
    impact: 0,
    incident: '',
    ...where,
  };
  world.faults[id] = fault;
  return fault;
}

/** A deploy that will fail: its first culprit carries a fault that wakes after the deploy has reached users. */
export function plantChangeFault(tick: Tick, deploy: Deploy, culprits: Change[]): void {
  const { world } = tick;
  const culprit = culprits[0];
  if (!culprit) return;
  const name = `${deploy.unit}/${deploy.number}`;
  const kinds = world.content.archetypes.filter((archetype) => archetype.plantedBy === 'change');
  const archetype = weighted(kinds, luck(world.setup.seed, 'defects', `kind/${name}`));
  if (!archetype) return;
  const where = {
    unit: deploy.unit,
    module: culprit.module,
    change: culprit.id,
    card: culprit.card,
    deploy: deploy.id,
    because: [deploy.fact, culprit.fact],
  };
  const fault = plant(world, archetype, where, name, world.tick);
  fault.awakeAt -= world.tick; // counted from the moment users meet it
  fault.plantedAt = -1;
}

/** Demand has outgrown a unit: nobody's change, but it hurts all the same. */
export function plantOvergrowth(world: World, unit: string, module: string): void {
  const archetype = world.content.archetypes.find((kind) => kind.plantedBy === 'growth');
  if (!archetype) return;
  const fault = plant(
    world,
    archetype,
    { unit, module, change: '', card: '', deploy: '', because: [] },
    `growth/${unit}/${dayOf(world.tick)}`,
    world.tick,
  );
  fault.level = 1;
}

/** What a condition from outside brings, as a latent fault or one that wakes at once. Unknown kinds of fault bring nothing. */
export function plantCondition(
  world: World,
  condition: TwistData['condition'],
  name: string,
  because: string,
): void {
  const { seed } = world.setup;
  const archetype = world.content.archetypes.find((kind) =>
    condition.kind === 'fault'
      ? kind.id === condition.archetype
      : condition.kind === 'zoneLoss' && kind.effects.some((effect) => effect.kind === 'capacityLoss'),
  );
  if (!archetype) return;
  const modules = Object.keys(world.modules).sort();
  const asked = condition.kind === 'fault' ? condition.module : undefined;
  const module =
    asked !== undefined && world.modules[asked]
      ? asked
      : (modules[luckInt(seed, 'hardware', `where/${name}`, modules.length)] ?? '');
  const where = { unit: world.modules[module]?.unit ?? 'monolith', module, change: '', card: '', deploy: '' };
  const fault = plant(world, archetype, { ...where, because: [because] }, name, world.tick);
  if (condition.kind === 'fault' && condition.level !== undefined) fault.level = condition.level;
  if (condition.kind === 'zoneLoss') fault.endsAt = fault.awakeAt + Math.round(condition.hours * HOUR_TICKS);
}

/** Once a day: what the world itself brings, by keyed luck that no decision moves. */
export function plantWorldFaults({ world }: Tick): void {
  const { seed } = world.setup;
  const day = dayOf(world.tick);
  for (const [source, perYear] of Object.entries(WORLD_FAULTS_PER_YEAR)) {
    if (luck(seed, 'hardware', `${source}/day-${day}`) >= perYear / 365) continue;
    const kinds = world.content.archetypes.filter((archetype) => archetype.plantedBy === source);
    const archetype = weighted(kinds, luck(seed, 'hardware', `kind/${source}/day-${day}`));
    if (!archetype) continue;
    const modules = Object.keys(world.modules).sort();
    const module = modules[luckInt(seed, 'hardware', `where/${source}/day-${day}`, modules.length)] ?? '';
    const unit = world.modules[module]?.unit ?? 'monolith';
    const at = world.tick + luckInt(seed, 'hardware', `when/${source}/day-${day}`, DAY_TICKS);
    plant(
      world,
      archetype,
      { unit, module, change: '', card: '', deploy: '', because: [] },
      `${source}/day-${day}`,
      at,
    );
  }
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
      }
      if (fault.endsAt >= 0 && world.tick >= fault.endsAt) delete world.faults[fault.id];
      else if (fault.plantedAt >= 0 && world.tick >= fault.awakeAt) {
        fault.awake = true;
        world.dirty = true;
      }
    } else if (fault.endsAt >= 0 && world.tick >= fault.endsAt) {
      endFault(world, fault);
    } else if (
      fault.effects.some((effect) => effect.kind === 'capacityDecay') &&
      world.tick % HOUR_TICKS === 0
    ) {
      world.dirty = true;
    }
  }
}

/** The condition is gone; an incident about it may go on until it is understood. */
export function endFault(world: World, fault: Fault): void {
  delete world.faults[fault.id];
  world.dirty = true;
}
