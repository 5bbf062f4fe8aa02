/** Trains: when changes leave for production, and the ritual of the shared one. */
import { FREEZE_WEEKS } from '../balance/deploys.ts';
import {
  DAY_TICKS,
  dayOf,
  isOfficeTime,
  isWorkday,
  QUARTER_WEEKS,
  quarterOf,
  TRAIN_LEAVES,
  timeOfDay,
  weekOfQuarter,
} from '../calendar.ts';
import { decided } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { humanTeams } from '../seats.ts';
import { type Change, practiceLevel, type Unit, type World } from '../world.ts';
import { changesIn } from './changes.ts';
import { waitsForNeighbour } from './conway.ts';
import { partnersOf } from './deploys/lockStep.ts';
import { startDeploy } from './deploys/run.ts';
import { budgetLeft } from './money.ts';
import { inProof } from './proof.ts';
import { layoutOf } from './traffic/layout.ts';

/** Whether a change is ready to ride: not in repair, and in line with what may leave at all. */
function mayRide(world: World, change: Change, onlyRepairs: boolean): boolean {
  if (change.state !== 'waiting' || change.culprit) return false;
  return !onlyRepairs || change.repair || world.cards[change.card]?.kind === 'action';
}

/** The quarter's error budget is spent and the org agreed to stop features for it: only repairs ride. */
const onlyRepairs = (world: World): boolean =>
  world.policies.errorBudget?.value === 'on' && budgetLeft(world) <= 0;

/** The holiday freeze, where the org voted for one: nothing but repairs in the last weeks of the year. */
export const isFrozen = (policy: string | undefined, tick: number): boolean =>
  policy === 'on' && quarterOf(tick) % 4 === 0 && weekOfQuarter(tick) > QUARTER_WEEKS - FREEZE_WEEKS;

/** Changes that wait for a unit's train and may ride. */
export function boxesOf(world: World, unit: string): Change[] {
  const strict = onlyRepairs(world);
  return changesIn(world, unit).filter((change) => mayRide(world, change, strict));
}

/** How many changes wait at a unit and may ride. */
export function countBoxes(world: World, unit: Unit): number {
  const strict = onlyRepairs(world);
  let waiting = 0;
  for (const id of unit.boxes) {
    const change = world.changes[id];
    if (change?.unit === unit.id && mayRide(world, change, strict)) waiting += 1;
  }
  return waiting;
}

/** The boxes that leave now: those of every team that did not say hold. */
export const boarding = (world: World, unit: Unit): Change[] =>
  boxesOf(world, unit.id).filter((change) => unit.words[change.team] !== 'hold');

/** Tick at which the scheduled train of a unit leaves next, -1 when it has no schedule. */
export const nextDeparture = (unit: Unit): number =>
  unit.mode === 'scheduled' ? unit.departDay * DAY_TICKS + TRAIN_LEAVES : -1;

/** Whose turn it is to conduct the shared train: teams with a person go round, or all when nobody plays. */
export function conductorOf(world: World, unit: Unit): string {
  if (unit.kind !== 'monolith') return unit.team;
  const people = humanTeams(world).filter((team) => unit.owners.includes(team));
  const turn = people.length > 0 ? people : unit.owners;
  return turn[unit.rides % Math.max(1, turn.length)] ?? '';
}

/** Ticks between two looks of a continuous train: a pipeline run takes half an hour. */
const CONTINUOUS_TICKS = 6;
/** A pipeline that has fallen this far behind takes everything along. */
const PILED_UP = 3;

/** First workday on or after a day. */
const workdayFrom = (day: number): number => (isWorkday(day * DAY_TICKS) ? day : day + (7 - (day % 7)));

/** The oven is free, nobody searches the last batch for its culprit, and no neighbour changes the tables it shares. */
const isFree = (world: World, unit: Unit): boolean =>
  unit.busy === '' && world.tick >= unit.searchUntil && waitsForNeighbour(world, unit) === '';

/** Every tick: the scheduled shared train calls its teams and leaves, those of services leave; the others leave when enough waits. */
export function runTrains(tick: Tick): void {
  const { world } = tick;
  if (!isOfficeTime(world.tick) || isFrozen(world.policies.freeze?.value, world.tick)) return;
  const { pins } = world.setup;
  if (world.tick % CONTINUOUS_TICKS === 0) {
    for (const { unit } of layoutOf(world).whole.sites) {
      if (unit.busy !== '' || (pins?.batch === undefined && unit.mode !== 'continuous')) continue;
      const waiting = countBoxes(world, unit);
      if (waiting === 0 || !isFree(world, unit)) continue;
      if (pins?.batch !== undefined) {
        if (waiting >= pins.batch) departWith(tick, unit, boarding(world, unit).slice(0, pins.batch));
      } else departWith(tick, unit, continuousBatch(world, unit));
    }
  }
  const time = timeOfDay(world.tick);
  if (pins?.batch !== undefined || time < TRAIN_LEAVES) return;
  for (const { unit } of layoutOf(world).whole.sites) {
    if (unit.calling) continue;
    if (unit.mode === 'scheduled' && dayOf(world.tick) >= unit.departDay) callTrain(tick, unit);
    // Somebody presses the button once a day where a policy file says that it is pressed on demand; in the proof it is a habit.
    else if (time === TRAIN_LEAVES && isPressed(world, unit) && isFree(world, unit)) depart(tick, unit);
  }
}

const isPressed = (world: World, unit: Unit): boolean =>
  world.setup.pins?.mode === 'onDemand' ||
  (world.phase === 'lapse' && unit.mode === 'onDemand' && inProof(world));

/** With a pipeline each change rides alone, until too many wait; without one, whatever waits. */
function continuousBatch(world: World, unit: Unit): Change[] {
  const boxes = boarding(world, unit);
  const alone = practiceLevel(world, 'pipeline', unit.id) > 0 || practiceLevel(world, 'trunk', unit.id) > 1;
  const partners = partnersOf(world, unit, boxes);
  // What is tied to a neighbour waits for the hour at which both can leave.
  const joint = timeOfDay(world.tick) === TRAIN_LEAVES;
  const free = joint ? boxes : boxes.filter(({ id }) => !partners.has(id));
  return alone && !joint && free.length < PILED_UP ? free.slice(0, 1) : free;
}

function callTrain(tick: Tick, unit: Unit): void {
  const { world } = tick;
  if (!isFree(world, unit)) return;
  const boxes = boxesOf(world, unit.id);
  if (boxes.length === 0) {
    scheduleNext(world, unit);
    return;
  }
  const timetable = decided(world, `mode/${unit.id}`, 'policy/cadence');
  emit(tick, 'trainCalled', { unit: unit.id, changes: boxes.length }, timetable);
  callForAttention(world);
  // A service asks nobody: its owner alone decides beforehand, by holding its boxes.
  const asks = unit.kind === 'monolith' && world.phase === 'live';
  if (asks && undecided(world, unit).length > 0) unit.calling = true;
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
  const partners = partnersOf(world, unit, boxes);
  const along = [...new Set(partners.values())];
  const ready = along.every((id) => {
    const partner = world.units[id];
    return partner !== undefined && isFree(world, partner);
  });
  // A neighbour that cannot come holds back what is tied to it.
  const riding = ready ? boxes : boxes.filter(({ id }) => !partners.has(id));
  if (riding.length > 0) {
    const guests = ready ? along.flatMap((id) => boxesOf(world, id)) : [];
    const deploy = startDeploy(tick, unit, [...riding, ...guests], { along: ready ? along : [] });
    if (deploy.along.length > 0) {
      const fields = { deploy: deploy.id, unit: unit.id, units: along.join(' ') };
      emit(tick, 'unitsTiedTogether', fields, [deploy.fact]);
    }
    unit.rides += 1;
  } else if (unit.mode === 'scheduled') {
    const holding = Object.keys(unit.words).filter((team) => unit.words[team] === 'hold');
    // Nobody said hold: what it is tied to could not come along.
    const tied = holding.length === 0 ? [`cutover/${unit.id}`, `mode/${unit.id}`] : [];
    const because = decided(world, ...holding.map((team) => `word/${unit.id}/${team}`), ...tied);
    emit(tick, 'trainHeld', { unit: unit.id, changes: boxesOf(world, unit.id).length }, because);
  }
  unit.words = {};
  scheduleNext(world, unit);
}

function scheduleNext(world: World, unit: Unit): void {
  if (unit.mode === 'scheduled') unit.departDay = workdayFrom(dayOf(world.tick) + unit.intervalDays);
}
