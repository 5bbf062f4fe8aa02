/**
 * Where the hours go. An office hour of a team is all its people; some fight incidents, some of it is overhead, what is owed
 * (follow-ups, toil) is paid first, the rest goes to the lanes. Every person-hour is written into the ledger once.
 */
import { MENTOR_SHARE, OVERHEAD_ROTA, OVERHEAD_UPKEEP, OWED_MOST, TOIL_MOST } from '../../balance/people.ts';
import type { Hours, Team, World } from '../../world.ts';
import { teamEngineers } from './table.ts';
import { overheadShare } from './usl.ts';

/** A ledger without any hours. */
export const noHours = (): Hours => ({ newWork: 0, unplanned: 0, toil: 0, improvement: 0, other: 0 });

/** Writes person-hours into the ledger of the day. */
export function spend(world: World, kind: keyof Hours, hours: number): void {
  world.hours[kind] += hours;
}

/** The team owes person-hours of manual, repetitive work; they are paid before anything is built. */
export function oweToil(world: World, team: string, hours: number): void {
  const state = world.teams[team];
  if (state) state.toil = Math.min(state.toil + hours, TOIL_MOST * state.table.length);
}

/** The team owes person-hours of unplanned work. */
export function oweUnplanned(world: World, team: string, hours: number): void {
  const state = world.teams[team];
  if (state) state.unplanned = Math.min(state.unplanned + hours, TOIL_MOST * state.table.length);
}

/** Person-hours behind some points of output of this hour. */
export const hoursOf = (team: Team, points: number): number => points * team.hoursPerPoint;

/** The beginning of an office hour: each team's output of this hour, after interrupts and what is owed. */
export function openHour(world: World): void {
  for (const id in world.teams) {
    const team = world.teams[id];
    if (team) refreshOutput(world, team);
  }
}

function refreshOutput(world: World, team: Team): void {
  const table = teamEngineers(world, team.id);
  let fighting = 0;
  let mentoring = 0;
  for (const engineer of table) {
    if (engineer.incident !== '') fighting += 1;
    mentoring += MENTOR_SHARE * (1 - engineer.ramp);
  }
  const people = table.length;
  team.hands = people - fighting;
  spend(world, 'unplanned', fighting);
  if (team.hands === 0) {
    team.output = 0;
    return;
  }
  const overhead = overheadShare(people);
  const rota = overhead * OVERHEAD_ROTA;
  const idle = Math.min(0.9 - rota, overhead * OVERHEAD_UPKEEP + mentoring / people);
  spend(world, 'unplanned', team.hands * rota);
  spend(world, 'other', team.hands * idle);
  const working = team.hands * (1 - rota - idle);
  let room = working * OWED_MOST;
  const unplanned = Math.min(team.unplanned, room);
  room -= unplanned;
  const toil = Math.min(team.toil, room);
  team.unplanned -= unplanned;
  team.toil -= toil;
  spend(world, 'unplanned', unplanned);
  spend(world, 'toil', toil);
  const left = working - unplanned - toil;
  team.output = (team.dayOutput * team.hands * left) / (people * working);
  team.hoursPerPoint = team.output > 0 ? left / team.output : 0;
  // The build lane writes down its own hours, because only it knows what is new and what is repair.
  spend(world, 'improvement', left * (1 - team.shares.build));
}
