/** Branches: a finished change lives on its branch for a while, waits for the suite, and may meet others when it is merged. */
import {
  BRANCH_DAYS,
  BRANCH_PEERS,
  BRANCH_PER_DOUBLING,
  BRANCH_PER_SUITE_HOUR,
  BRANCH_PER_TEAM,
  CI_CONFLICTS,
  CONFLICT_POINTS,
  CONFLICT_POINTS_MOST,
  CONFLICT_POINTS_PER_DAY,
  CONFLICT_RATE,
  MIGRATION_BY_LOGIC,
  MIGRATION_SHARE,
  SUITE_PATIENCE_MINUTES,
} from '../balance/flow.ts';
import { DAY_TICKS, HOUR_TICKS } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { exp, log2 } from '../exact.ts';
import { luck } from '../random.ts';
import {
  type BranchChange,
  type Change,
  practiceLevel,
  type Team,
  type Unit,
  type WorkItem,
  type World,
} from '../world.ts';
import { addChange } from './changes.ts';
import { leaveDebt } from './debt.ts';
import { distanceFactor } from './people/distance.ts';
import { growSuite, mergeWait, suiteMinutes } from './suite.ts';

type Level = 0 | 1 | 2 | 3;

/** Days from the first work on a change to its merge, if it is not finished later than that. */
export function branchDays(world: World, team: Team, unit: Unit | undefined): number {
  const pinned = world.setup.pins?.branchDays;
  if (pinned !== undefined) return pinned;
  const days = BRANCH_DAYS[practiceLevel(world, 'trunk', team.id) as Level];
  const others = Math.min(BRANCH_PEERS, Math.max(0, (unit?.owners.length ?? 1) - 1));
  const hurry =
    unit?.mode === 'scheduled' ? 1 + BRANCH_PER_DOUBLING * log2(Math.max(1, unit.intervalDays)) : 1;
  const tedium = Math.max(0, suiteMinutes(world, unit?.id ?? '') - SUITE_PATIENCE_MINUTES) / 60;
  return days * (1 + BRANCH_PER_TEAM * others) * hurry * (1 + BRANCH_PER_SUITE_HOUR * tedium);
}

/** Teams of eight that build on the same unit all day beside this change: its own colleagues and the other owners. */
export function crowdOn(world: World, team: Team, unit: Unit | undefined): number {
  let crowd = buildersOf(team);
  let met = 0;
  for (const id of unit?.owners ?? []) {
    const other = world.teams[id];
    if (!other || id === team.id) continue;
    crowd += buildersOf(other);
    met += 1;
    if (met >= BRANCH_PEERS) break;
  }
  return crowd;
}

const buildersOf = (team: Team): number => (team.table.length * team.shares.build) / 8;

/** Chance that a change conflicts when it is merged after `days` on its branch. */
export const conflictChance = (days: number, crowd: number, ci: Level): number =>
  1 - exp(-CONFLICT_RATE * days * crowd * CI_CONFLICTS[ci]);

/** Person-hours of output a conflict takes after `days` on the branch. */
export const conflictPoints = (days: number): number =>
  Math.min(CONFLICT_POINTS_MOST, CONFLICT_POINTS + CONFLICT_POINTS_PER_DAY * days);

/** A finished piece of work waits on its branch: for the branch's end, then for the suite. `finished` is a tick of this hour. */
export function putOnBranch(world: World, team: Team, item: WorkItem, finished: number): void {
  const unit = world.units[world.modules[item.module]?.unit ?? ''];
  // A repair and an untangled conflict are merged as soon as they are done.
  const lives = item.kind === 'new' ? Math.round(branchDays(world, team, unit) * DAY_TICKS) : 0;
  const merges = (unit?.owners.length ?? 1) * Math.max(1, team.mergedYesterday);
  const wait = mergeWait(suiteMinutes(world, unit?.id ?? ''), merges);
  const { card, module, ordinal, change, startedAt, repair, migration, kind } = item;
  const here = Math.max(finished, startedAt + lives) - startedAt;
  const apart = kind === 'new' ? Math.round(here * distanceFactor(world, team.id)) : here;
  team.branch.push({
    card,
    module,
    ordinal,
    change,
    startedAt,
    repair,
    migration,
    untangled: kind !== 'new',
    mergeAt: startedAt + apart + wait,
  });
}

/** Every office hour: what has lived long enough and passes its tests within the hour is merged, unless somebody changed the same place. */
export function mergeBranches(tick: Tick, team: Team): void {
  const { world } = tick;
  const hourEnds = world.tick + HOUR_TICKS;
  const due = team.branch.filter((item) => item.mergeAt < hourEnds);
  if (due.length === 0) return;
  team.branch = team.branch.filter((item) => item.mergeAt >= hourEnds);
  for (const item of due) if (!conflicts(tick, team, item)) merge(tick, team, item);
}

/** A conflict sends the change back to the desk; true when there was one. */
function conflicts(tick: Tick, team: Team, item: BranchChange): boolean {
  if (item.untangled) return false;
  const { world } = tick;
  const unit = world.units[world.modules[item.module]?.unit ?? ''];
  const days = (world.tick - item.startedAt) / DAY_TICKS;
  const ci = practiceLevel(world, 'ci', team.id) as Level;
  const chance = conflictChance(days, crowdOn(world, team, unit), ci);
  if (luck(world.setup.seed, 'work', `conflict/${team.id}/${item.ordinal}`) >= chance) return false;
  const { card, module, ordinal, change, startedAt, repair, migration } = item;
  const need = conflictPoints(days);
  team.work.push({
    kind: 'conflict',
    card,
    module,
    ordinal,
    change,
    startedAt,
    repair,
    migration,
    done: 0,
    need,
  });
  emit(
    tick,
    'changeConflicted',
    { team: team.id, module, hours: Math.max(1, Math.round(need)), days },
    decided(world, `lanes/${team.id}`, `wip/${team.id}`, `mode/${unit?.id ?? ''}`, 'policy/cadence'),
  );
  return true;
}

function merge(tick: Tick, team: Team, item: BranchChange): void {
  const { world } = tick;
  const { card, module, ordinal, startedAt } = item;
  const place = world.modules[module];
  const unit = place?.unit ?? 'monolith';
  const id = item.change === '' ? `c-${team.id}-${ordinal}` : item.change;
  const logic = practiceLevel(world, 'oneLogic', team.id) as Level;
  const fact = emit(
    tick,
    'changeMerged',
    { change: id, team: team.id, module, card, unit, startedAt, repair: item.repair },
    decided(world, `pick/${team.id}`),
  );
  const change: Change = {
    id,
    team: team.id,
    card,
    module,
    unit,
    state: 'waiting',
    deploy: '',
    startedAt,
    mergedAt: world.tick,
    fact,
    culprit: false,
    repair: item.repair,
    migration:
      item.migration ||
      luck(world.setup.seed, 'work', `migration/${team.id}/${ordinal}`) <
        MIGRATION_SHARE * MIGRATION_BY_LOGIC[logic] * (place?.size ?? 1),
  };
  addChange(world, change);
  const state = world.cards[card];
  if (state) state.merged += 1;
  team.mergedToday += 1;
  if (!place) return;
  leaveDebt(world, team, place);
  growSuite(world, place);
}

/**
 * A change with a defect leaves the train and goes back to its team's desk; it comes back as a change with `repair`.
 * @param points person-hours of output the repair takes: the earlier it was found, the cheaper
 */
export function sendToRepair(world: World, change: Change, points: number): void {
  const team = world.teams[change.team];
  if (!team) return;
  const card = world.cards[change.card];
  if (card) card.merged -= 1;
  delete world.changes[change.id];
  team.work.push({
    kind: 'repair',
    card: change.card,
    module: change.module,
    ordinal: Number(change.id.split('-').at(-1)),
    change: change.id,
    startedAt: change.startedAt,
    done: 0,
    need: points,
    repair: true,
    migration: change.migration,
  });
}

/** Work on a card ends unfinished: its ideas are not wanted any more. */
export function dropWork(team: Team, card: string): void {
  team.work = team.work.filter((item) => item.card !== card || item.kind !== 'new');
  team.branch = team.branch.filter((item) => item.card !== card);
}
