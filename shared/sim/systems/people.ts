/** People and teams: slices, output by the Universal Scalability Law, energy, morale, cognitive load, the pager's shift. */
import { pinnedShares } from '../applyPins.ts';
import { DEBT_DRAG } from '../balance/flow.ts';
import {
  ENERGY_DAY,
  ENERGY_NIGHT,
  ENERGY_PAGE_DAY,
  ENERGY_PAGE_NIGHT,
  EXHAUSTED,
  LOAD_CAPACITY,
  LOAD_PER,
  RESHUFFLE_COST,
  TEAM_OVERHEAD_PEOPLE,
  USL_CONTENTION,
  USL_CROSSTALK,
} from '../balance/people.ts';
import { isNight, isWorkday, weekdayOf } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import type { Lane } from '../publicWorld.ts';
import { type Engineer, engineerOf, practiceLevel, type Team, type World } from '../world.ts';
import { structureDrag } from './conway.ts';

/** Output of `people` working together, in people, by the Universal Scalability Law [Gunther]. */
export const usl = (people: number): number =>
  people / (1 + USL_CONTENTION * (people - 1) + USL_CROSSTALK * people * (people - 1));

/** What a team of `people` produces beside its rota, upkeep and meetings, in people; 0 for a team too small to spare anyone. */
export const teamOutput = (people: number): number =>
  people <= 0 ? 0 : usl(people) * Math.max(0.05, 1 - TEAM_OVERHEAD_PEOPLE / people);

/** The engineers of a team in table order. */
export function teamEngineers(world: World, team: string): Engineer[] {
  const table = world.teams[team]?.table ?? [];
  return table
    .map((id) => world.engineers[id])
    .filter((engineer): engineer is Engineer => engineer !== undefined);
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Modules, units, practices and open incidents against what the team can hold; above 1 every lane slows. */
function cognitiveLoad(world: World, team: Team, people: number): number {
  let points = 0;
  const units = new Set<string>();
  for (const id of team.modules) {
    points += LOAD_PER.module;
    units.add(world.modules[id]?.unit ?? '');
  }
  for (const unit of units) points += unit === 'monolith' ? LOAD_PER.unit : LOAD_PER.service;
  for (const id in world.practices) if (practiceLevel(world, id, team.id) > 0) points += LOAD_PER.practice;
  for (const engineer of teamEngineers(world, team.id))
    if (engineer.incident !== '') points += LOAD_PER.incident;
  return points / (LOAD_CAPACITY * (0.5 + people / 16));
}

/** Morning: yesterday's choices of slices take effect, and every team's output for the day follows from its people. */
export function openDay({ world }: Tick): void {
  const pinned = pinnedShares(world.setup.pins);
  for (const team of Object.values(world.teams)) {
    const table = teamEngineers(world, team.id);
    const counts: Record<Lane, number> = {
      build: 0,
      quality: 0,
      delivery: 0,
      operate: 0,
      architecture: 0,
      learn: 0,
    };
    let moved = 0;
    for (const engineer of table) {
      for (const i of [0, 1] as const) {
        if (engineer.lanes[i] !== engineer.next[i]) moved += 1;
        engineer.lanes[i] = engineer.next[i];
        counts[engineer.lanes[i]] += 1;
      }
    }
    const slices = Math.max(1, table.length * 2);
    for (const lane of Object.keys(counts) as Lane[])
      team.shares[lane] = pinned ? pinned[lane] : counts[lane] / slices;
    team.unfocus = clamp01(moved * RESHUFFLE_COST);
    team.cognitiveLoad = cognitiveLoad(world, team, table.length);
    team.output = outputToday(world, team, table);
    if (world.tick > 0 && isWorkday(world.tick)) {
      team.mergedYesterday = team.mergedToday;
      team.mergedToday = 0;
    }
  }
}

function outputToday(world: World, team: Team, table: Engineer[]): number {
  const energy = mean(table.map((engineer) => engineer.energy));
  const morale = mean(table.map((engineer) => engineer.morale));
  const debt = mean(team.modules.map((id) => world.modules[id]?.debt ?? 0));
  return (
    (teamOutput(table.length) * (0.5 + 0.5 * energy) * (0.7 + 0.3 * morale) * (1 - team.unfocus)) /
    ((1 + DEBT_DRAG * debt) * Math.max(1, team.cognitiveLoad) * structureDrag(world, team.id))
  );
}

/** Evening: work tires, a quiet night restores, and the pager is passed on Monday and Wednesday. */
export function closeDay(tick: Tick): void {
  const { world } = tick;
  const workday = isWorkday(world.tick - 1);
  for (const engineer of Object.values(world.engineers)) {
    const strain = world.teams[engineer.team]?.cognitiveLoad ?? 1;
    engineer.energy = clamp01(
      engineer.energy +
        ENERGY_NIGHT * (1 - engineer.energy) -
        (workday ? ENERGY_DAY * Math.max(1, strain) : 0),
    );
    const mood = 0.35 + 0.5 * engineer.energy + 0.2 * (world.trust - 0.5);
    engineer.morale = clamp01(engineer.morale + 0.03 * (mood - engineer.morale));
  }
  const weekday = weekdayOf(world.tick);
  if (weekday === 0 || weekday === 2) passPager(world);
  if (weekday === 0) {
    for (const engineer of Object.values(world.engineers)) {
      engineer.nightPages = 0;
      engineer.pages = 0;
    }
  }
}

function passPager(world: World): void {
  for (const team of Object.values(world.teams)) team.shift += 1;
  const all = Object.keys(world.engineers);
  const teams = Object.keys(world.teams);
  const current = world.engineers[world.pager];
  if (!current) return;
  // The org's one pager goes round the teams, one person of each in turn.
  const index = all.indexOf(world.pager);
  const nextTeam = teams[(teams.indexOf(current.team) + 1) % teams.length] ?? current.team;
  const table = all.filter((id) => world.engineers[id]?.team === nextTeam);
  world.pager = table[index % Math.max(1, table.length)] ?? world.pager;
}

/** Who is rung for a unit: the owner's pager, or the org's one under central operations. */
export function onCallFor(world: World, moduleTeam: string): string {
  if (world.policies.pagers?.value !== 'teams') return world.pager;
  return teamPager(world, moduleTeam);
}

/** The engineer of a team whose shift it is; humans of the team take the first shifts. */
export function teamPager(world: World, team: string): string {
  const table = teamEngineers(world, team);
  const humansFirst = [
    ...table.filter((engineer) => engineer.human),
    ...table.filter((engineer) => !engineer.human),
  ];
  const shift = world.teams[team]?.shift ?? 0;
  return humansFirst[shift % Math.max(1, humansFirst.length)]?.id ?? world.pager;
}

/** A page tires; one at night more. */
export function tirePaged(tick: Tick, id: string, because: string): void {
  const { world } = tick;
  const engineer = engineerOf(world, id);
  const night = isNight(world.tick);
  const before = engineer.energy;
  engineer.pages += 1;
  if (night) engineer.nightPages += 1;
  engineer.energy = clamp01(engineer.energy - (night ? ENERGY_PAGE_NIGHT : ENERGY_PAGE_DAY));
  engineer.morale = clamp01(engineer.morale - (night ? 0.03 : 0.01));
  if (before >= EXHAUSTED && engineer.energy < EXHAUSTED) {
    emit(tick, 'engineerExhausted', { engineer: id, team: engineer.team, nightPages: engineer.nightPages }, [
      because,
    ]);
  }
}

/** Mean energy and morale of a team or, without one, of the org; 0-1. */
export function mood(world: World, team?: string): { energy: number; morale: number } {
  const table = team === undefined ? Object.values(world.engineers) : teamEngineers(world, team);
  return { energy: mean(table.map((e) => e.energy)), morale: mean(table.map((e) => e.morale)) };
}
