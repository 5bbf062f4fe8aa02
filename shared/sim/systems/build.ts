/** Build: hours of work become changes on a branch, branches are merged, merges can conflict. Runs every office hour. */
import {
  BRANCH_HOURS,
  CI_CONFLICTS,
  CONFLICT_POINTS,
  CONFLICT_RATE,
  DEBT_PER_CHANGE,
  DEBT_PER_POINT,
} from '../balance/flow.ts';
import { CHANGE_POINTS } from '../balance/people.ts';
import { emit, type Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import { luck } from '../random.ts';
import { type Change, practiceLevel, type Team, type World } from '../world.ts';
import { cardUnderway } from './backlog.ts';
import { onStandBy } from './deploys.ts';

/** One office hour of every team's work. */
export function workAnHour(tick: Tick): void {
  const { world } = tick;
  for (const team of Object.values(world.teams)) {
    const output = team.output * (onStandBy(world, team.id) ? 0.875 : 1);
    let points = output * team.shares.build;
    const repaired = Math.min(team.rework, points);
    team.rework -= repaired;
    points -= repaired;
    team.points += points;
    while (team.points >= CHANGE_POINTS && buildChange(world, team)) team.points -= CHANGE_POINTS;
    team.points = Math.min(team.points, CHANGE_POINTS * 3);
    cleanUp(world, team, output * team.shares.quality);
    team.branchHours += 1;
    if (team.branch.length > 0 && team.branchHours >= branchHours(world)) merge(tick, team);
  }
}

/** Office hours a branch lives before it is merged. */
export function branchHours(world: World): number {
  const pinned = world.setup.pins?.branchDays;
  if (pinned !== undefined) return Math.max(1, pinned * 9);
  return BRANCH_HOURS[practiceLevel(world, 'trunk') as 0 | 1 | 2 | 3];
}

/** Finishes one change of the card under way; false when there is nothing to build. */
function buildChange(world: World, team: Team): boolean {
  const card = cardUnderway(world, team);
  if (!card) {
    team.since = world.tick;
    return false;
  }
  const module = card.modules[card.built % card.modules.length] ?? '';
  team.made += 1;
  const startedAt = team.since;
  team.branch.push({ card: card.id, module, startedAt, ordinal: team.made });
  card.built += 1;
  team.since = world.tick;
  // A module of another team is built together with it: the card costs double.
  if (world.modules[module]?.team !== team.id) team.points -= CHANGE_POINTS;
  return true;
}

/** Quality slices lower the debt of the team's modules. */
function cleanUp(world: World, team: Team, points: number): void {
  const share = (points * DEBT_PER_POINT) / Math.max(1, team.modules.length);
  for (const id of team.modules) {
    const module = world.modules[id];
    if (module) module.debt = clamp01(module.debt - share);
  }
}

function merge(tick: Tick, team: Team): void {
  const { world } = tick;
  const days = team.branchHours / 9;
  const others = Object.keys(world.teams).length - 1;
  const shared = team.branch.some(
    ({ module }) => world.units[world.modules[module]?.unit ?? '']?.kind === 'monolith',
  );
  const neighbours = shared ? Math.min(others, 7) : 0;
  const ci = CI_CONFLICTS[practiceLevel(world, 'ci') as 0 | 1 | 2 | 3];
  const chance = Math.min(0.8, CONFLICT_RATE * days * neighbours * ci);
  const first = team.branch[0];
  if (first && luck(world.setup.seed, 'work', `conflict/${team.id}/${first.ordinal}`) < chance) {
    const lost = CONFLICT_POINTS * days;
    team.rework += lost;
    emit(tick, 'changeConflicted', {
      team: team.id,
      module: first.module,
      hours: Math.max(1, Math.round(lost)),
    });
  }
  for (const { card, module, startedAt, ordinal } of team.branch) {
    const unit = world.modules[module]?.unit ?? 'monolith';
    const id = `c-${team.id}-${ordinal}`;
    const fact = emit(tick, 'changeMerged', { change: id, team: team.id, module, card, unit, startedAt });
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
    };
    world.changes[id] = change;
    const state = world.cards[card];
    if (state) state.merged += 1;
    const code = world.modules[module];
    if (code) code.debt = clamp01(code.debt + DEBT_PER_CHANGE * (1 - code.debt));
    team.mergedToday += 1;
  }
  team.branch = [];
  team.branchHours = 0;
}
