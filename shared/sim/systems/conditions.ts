/**
 * Conditions: what comes over the world from outside, by a scenario's twists or a policy file. They are put on as load, as a
 * latent fault, a lost zone, a price or money; what becomes of them is computed like everything else.
 */
import type { TwistData } from '../../content/types.ts';
import { CROWD_HOURS } from '../balance/traffic.ts';
import { DAY_TICKS, dayOf, HOUR_TICKS } from '../calendar.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { exp, ln } from '../exact.ts';
import type { Condition } from '../pins.ts';
import { luckBetween, luckInt, pick } from '../random.ts';
import { type Change, heldLevel, type World } from '../world.ts';
import type { WorldCondition } from '../worldScenario.ts';
import { plantCondition } from './faultSources.ts';

const OPENS_HOUR = 10;

/** The twists of the scenario and the conditions of a policy file, in the order in which they may begin. */
export function foreseenConditions(
  twists: readonly TwistData[],
  pinned: readonly Condition[],
  seed: string,
): WorldCondition[] {
  const list: WorldCondition[] = twists.map(({ id, condition, day, jitterDays = 0, hour, when }) => {
    const late = jitterDays > 0 ? luckInt(seed, 'market', `twist/${id}`, jitterDays + 1) : 0;
    const at = (day + late) * DAY_TICKS + (hour ?? OPENS_HOUR) * HOUR_TICKS;
    return {
      id,
      condition,
      at,
      when: when ?? null,
      began: false,
      beganAt: -1,
      endsAt: -1,
      gathers: true,
      because: '',
    };
  });
  for (const [i, { atDay, ...condition }] of pinned.entries()) {
    const at = Math.round(atDay * DAY_TICKS);
    list.push({
      id: `pin-${i + 1}`,
      condition,
      at,
      when: null,
      began: false,
      beganAt: -1,
      endsAt: -1,
      gathers: false,
      because: '',
    });
  }
  return list.sort((a, b) => a.at - b.at);
}

/** Puts a condition on the world that nobody foresaw; it begins with the next tick. */
export function putOn(
  world: World,
  id: string,
  { atDay: _, ...condition }: Condition,
  because: string,
): void {
  world.conditions.push({
    // The same may be put on twice.
    id: `${id}@${world.tick}`,
    condition,
    at: world.tick,
    when: null,
    began: false,
    beganAt: -1,
    endsAt: -1,
    gathers: true,
    because,
  });
  world.dirty = true;
}

/** Every tick: conditions begin and end. */
export function runConditions(tick: Tick): void {
  const { world } = tick;
  if (world.conditions.length === 0) return;
  let ended = false;
  for (const one of world.conditions) {
    if (isDue(world, one) && finds(world, one)) begin(tick, one);
    else if (isOver(world, one)) world.dirty = true;
    else if (one.began && one.condition.kind === 'demand' && isGathering(world.tick - one.beganAt))
      world.dirty = true;
    if (isOver(world, one)) ended = true;
  }
  if (ended) world.conditions = world.conditions.filter((one) => !isOver(world, one));
}

/** Its time has come, and what must hold holds. */
export const isDue = (world: World, one: WorldCondition): boolean =>
  !one.began && world.tick >= one.at && holds(world, one);

const isOver = (world: World, one: WorldCondition): boolean =>
  one.began && one.endsAt >= 0 && world.tick >= one.endsAt;

/** What must hold is looked at once a day, at the hour at which it would come. */
function holds(world: World, { at, when }: WorldCondition): boolean {
  if (!when) return true;
  if ((world.tick - at) % DAY_TICKS !== 0) return false;
  const { practiceAtLeast, practiceAtMost, policy, servicesAtLeast, trustAtMost } = when;
  if (practiceAtLeast && heldLevel(world, practiceAtLeast.practice) < practiceAtLeast.level) return false;
  if (practiceAtMost && heldLevel(world, practiceAtMost.practice) > practiceAtMost.level) return false;
  if (policy && world.policies[policy.id]?.value !== policy.value) return false;
  if (trustAtMost !== undefined && world.trust > trustAtMost) return false;
  const services = Object.values(world.units).filter((unit) => unit.kind === 'service').length;
  return servicesAtLeast === undefined || services >= servicesAtLeast;
}

/** What spoils a change waits until one waits for a train. A leave is begun next door (people/goOnLeave.ts), which knows who can go. */
const finds = (world: World, { condition }: WorldCondition): boolean =>
  condition.kind !== 'leave' && (condition.kind !== 'flaw' || boxes(world).length > 0);

/** Changes that wait for a train and carry nothing yet. */
const boxes = (world: World): Change[] =>
  Object.values(world.changes).filter((one) => one.state === 'waiting' && !one.flaw && !one.repair);

/** It begins now, whatever comes of it. Returns the fact of it. */
export function openCondition(tick: Tick, one: WorldCondition): string {
  const { world } = tick;
  const { condition } = one;
  one.began = true;
  one.beganAt = world.tick;
  const hours =
    'hours' in condition ? condition.hours : condition.kind === 'blip' ? condition.minutes / 60 : 0;
  const factor = 'factor' in condition ? condition.factor : 1;
  world.dirty = true;
  return emit(
    tick,
    'conditionBegan',
    { condition: one.id, what: condition.kind, hours, factor },
    one.because === '' ? [] : [one.because],
  );
}

function begin(tick: Tick, one: WorldCondition): void {
  const { world } = tick;
  const { condition } = one;
  const fact = openCondition(tick, one);
  if (condition.kind === 'demand') one.endsAt = world.tick + Math.round(condition.hours * HOUR_TICKS);
  else if (condition.kind !== 'price') {
    // A price stays, a lost zone comes back; what is money or a fault has been handed over and is no longer ours.
    one.endsAt =
      condition.kind === 'zoneLoss' ? world.tick + Math.round(condition.hours * HOUR_TICKS) : world.tick;
    if (condition.kind === 'cash') world.cash += condition.cents;
    else if (condition.kind === 'flaw') {
      const { archetype, level } = condition;
      const box = pick(world.setup.seed, 'defects', `flaw/${one.id}`, boxes(world));
      box.flaw = { archetype, level, because: fact };
    } else plantCondition(world, condition, `condition/${one.id}`, fact);
  }
  callForAttention(world);
}

/** The last growth that was asked for: it is asked every tick and changes every day. */
let grown = { grows: 0, day: 0, factor: 1 };

/** Factor by which something that grows so much a year has grown on a day. */
function grownBy(grows: number, day: number): number {
  if (grows === 0) return 1;
  if (grown.grows !== grows || grown.day !== day)
    grown = { grows, day, factor: exp((ln(1 + grows) * day) / 365) };
  return grown.factor;
}

/** Factor on the users who come: growth beside what is released, swings of the day, campaigns and quiet times. */
export function outsideDemand(world: World): number {
  const pinned = world.setup.pins?.demand;
  const grows = pinned?.growthPerYear ?? pressuresOf(world)?.growthPerYear ?? 0;
  let factor = (pinned?.factor ?? 1) * grownBy(grows, dayOf(world.tick));
  const swing = pinned?.variability ?? 0;
  if (swing > 0)
    factor *= Math.max(
      0.05,
      1 + luckBetween(world.setup.seed, 'users', `day-${dayOf(world.tick)}`, -swing, swing),
    );
  for (const { began, beganAt, condition, gathers } of world.conditions)
    if (began && condition.kind === 'demand')
      factor *= gathers ? gathering(condition.factor, world.tick - beganAt) : condition.factor;
  return factor;
}

/** Ticks between two looks at a crowd that gathers. */
const LOOK_TICKS = 3;
const CROWD_TICKS = CROWD_HOURS * HOUR_TICKS;

/** Factor on the users so many ticks after something began to bring more of them, or fewer: they come one after the other. */
export const gathering = (factor: number, since: number): number =>
  1 + (factor - 1) * Math.min(1, (since - (since % LOOK_TICKS) + LOOK_TICKS) / CROWD_TICKS);

/** A crowd still gathers, and it is time to look how many have come. */
export const isGathering = (since: number): boolean => since <= CROWD_TICKS && since % LOOK_TICKS === 0;

/** Factor on what servers cost now. */
export function serverPrice(world: World): number {
  let factor = 1;
  for (const { began, condition } of world.conditions)
    if (began && condition.kind === 'price') factor *= condition.factor;
  return factor;
}

/** What presses on the org from outside, by its scenario. */
export const pressuresOf = (world: World) => world.content.scenarios[world.setup.scenario]?.pressures;
