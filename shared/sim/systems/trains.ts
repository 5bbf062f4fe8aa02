/** Trains: when changes leave for production, and the ritual of the shared one. */
import { DAY_TICKS, dayOf, isOfficeTime, isWorkday, TRAIN_LEAVES, timeOfDay } from '../calendar.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { type Change, humanTeams, practiceLevel, type Unit, type World } from '../world.ts';
import { startDeploy } from './deploys.ts';

/** Changes that wait for a unit's train and may ride. */
export function boxesOf(world: World, unit: string): Change[] {
  return Object.values(world.changes).filter(
    (change) => change.unit === unit && change.state === 'waiting' && !change.culprit,
  );
}

/** The boxes that leave now: those of every team that did not say hold. */
export const boarding = (world: World, unit: Unit): Change[] =>
  boxesOf(world, unit.id).filter((change) => unit.words[change.team] !== 'hold');

/** Tick at which the scheduled train of a unit leaves next, -1 when it has no schedule. */
export const nextDeparture = (unit: Unit): number =>
  unit.mode === 'scheduled' ? unit.departDay * DAY_TICKS + TRAIN_LEAVES : -1;

/** Ticks between two looks of a continuous train: a pipeline run takes half an hour. */
const CONTINUOUS_TICKS = 6;

/** First workday on or after a day. */
const workdayFrom = (day: number): number => (isWorkday(day * DAY_TICKS) ? day : day + (7 - (day % 7)));

/** Every tick: scheduled trains call their teams and leave; continuous ones leave whenever something waits. */
export function runTrains(tick: Tick): void {
  const { world } = tick;
  if (!isOfficeTime(world.tick)) return;
  if (world.tick % CONTINUOUS_TICKS === 0) {
    for (const id of countBoxes(world).keys()) {
      const unit = world.units[id];
      if (unit?.mode !== 'continuous' || unit.busy !== '' || world.tick < unit.searchUntil) continue;
      const batch = continuousBatch(world, unit);
      if (batch.length > 0) departWith(tick, unit, batch);
    }
  }
  if (timeOfDay(world.tick) < TRAIN_LEAVES) return;
  for (const id in world.units) {
    const unit = world.units[id];
    if (
      unit !== undefined &&
      unit.mode === 'scheduled' &&
      dayOf(world.tick) >= unit.departDay &&
      !unit.calling
    ) {
      callTrain(tick, unit);
    }
  }
}

/** How many changes wait and may ride, by unit; units without any are not named. */
export function countBoxes(world: World): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id in world.changes) {
    const change = world.changes[id];
    if (change?.state === 'waiting' && !change.culprit)
      counts.set(change.unit, (counts.get(change.unit) ?? 0) + 1);
  }
  return counts;
}

/** With a pipeline each change rides alone; without one, whatever waits. */
function continuousBatch(world: World, unit: Unit): Change[] {
  const boxes = boarding(world, unit);
  return practiceLevel(world, 'pipeline') > 0 || practiceLevel(world, 'trunk') > 1
    ? boxes.slice(0, 1)
    : boxes;
}

function callTrain(tick: Tick, unit: Unit): void {
  const { world } = tick;
  if (unit.busy !== '' || world.tick < unit.searchUntil) return;
  const boxes = boxesOf(world, unit.id);
  if (boxes.length === 0) {
    scheduleNext(world, unit);
    return;
  }
  emit(tick, 'trainCalled', { unit: unit.id, changes: boxes.length });
  callForAttention(world);
  if (world.phase === 'live' && undecided(world, unit).length > 0) unit.calling = true;
  else depart(tick, unit);
}

/** Teams with a human and boxes on the train that have not given their word yet. */
export function undecided(world: World, unit: Unit): string[] {
  const boxes = boxesOf(world, unit.id);
  return humanTeams(world).filter(
    (team) => unit.words[team] === undefined && boxes.some((change) => change.team === team),
  );
}

/** The train leaves with everybody who did not say hold; an empty one stays and the next is scheduled. */
export function depart(tick: Tick, unit: Unit): void {
  departWith(tick, unit, boarding(tick.world, unit));
}

function departWith(tick: Tick, unit: Unit, boxes: Change[]): void {
  const { world } = tick;
  unit.calling = false;
  if (boxes.length > 0) startDeploy(tick, unit, boxes);
  else if (unit.mode === 'scheduled')
    emit(tick, 'trainHeld', { unit: unit.id, changes: boxesOf(world, unit.id).length });
  unit.words = {};
  scheduleNext(world, unit);
}

function scheduleNext(world: World, unit: Unit): void {
  if (unit.mode === 'scheduled') unit.departDay = workdayFrom(dayOf(world.tick) + unit.intervalDays);
}
