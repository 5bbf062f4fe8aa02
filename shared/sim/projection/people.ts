/** The tables of the people: teams and engineers. */
import { FED } from '../balance/people.ts';
import { temperOf } from '../bots/temper.ts';
import { dayOf, isNight, isOfficeTime } from '../calendar.ts';
import { crewIds } from '../seats.ts';
import { wipOf } from '../systems/build.ts';
import { teamsOnStandBy } from '../systems/deploys/toil.ts';
import { knowsWell } from '../systems/people/knowledge.ts';
import { pagerHolders, teamPager, teamsCarryPagers } from '../systems/people/rota.ts';
import { isPresent, mood, teamEngineers } from '../systems/people/table.ts';
import { links } from '../systems/people/usl.ts';
import { suiteOfTeam } from '../systems/suite.ts';
import { listOf } from '../tables.ts';
import type { Engineer, World } from '../world.ts';
import { listed, type Row } from './listed.ts';
import { round } from './round.ts';

type Posture = Row<'engineers'>['posture'];

/** Postures of the engineers an open incident keeps busy. */
function busyPostures(world: World): Map<string, Posture> {
  const busy = new Map<string, Posture>();
  for (const incident of Object.values(world.incidents)) {
    if (incident.state === 'ringing') busy.set(incident.engineer, 'ringing');
    else if (incident.state === 'triage' || incident.state === 'working')
      busy.set(incident.engineer, 'fighting');
  }
  return busy;
}

/** What an engineer without an incident does at this hour. */
function restPosture(world: World, engineer: Engineer, standBy: ReadonlySet<string>): Posture {
  if (!isPresent(engineer)) return 'away';
  if (!isOfficeTime(world.tick)) return isNight(world.tick) ? 'asleep' : 'away';
  const first = world.teams[engineer.team]?.table[0] === engineer.id;
  return first && standBy.has(engineer.team) ? 'standby' : 'desk';
}

export function teams(world: World, only?: string): Row<'teams'>[] {
  const rows: Row<'teams'>[] = [];
  let order = 0;
  const central = !teamsCarryPagers(world);
  for (const team of listed(world.teams, only)) {
    const table = teamEngineers(world, team.id);
    const { energy, morale } = mood(world, team.id);
    rows.push({
      id: team.id,
      order: order++,
      people: table.length,
      table: team.table.join(' '),
      humans: table.filter((engineer) => engineer.human).length,
      crew: crewIds(world, team.id).join(' '),
      word: world.units.monolith?.words[team.id] ?? 'undecided',
      cognitiveLoad: round(team.cognitiveLoad, 100),
      energy: round(energy, 100),
      morale: round(morale, 100),
      mergedToday: team.mergedToday,
      mergedYesterday: team.mergedYesterday,
      wipLimit: wipOf(world, team),
      suiteMinutes: round(suiteOfTeam(world, team), 1),
      onCall: central ? '' : teamPager(world, team.id),
      focus: Object.values(team.focus).join(' '),
      links: links(table.length),
      hungry: Math.max(0, table.length - FED),
      toil: Math.round(team.toil),
      busFactor: team.busFactor,
      hiring: team.hires.length,
      overtime: dayOf(world.tick) < team.overtimeUntil,
      splits: team.split.join(' '),
      earned: team.earned,
    });
  }
  return rows;
}

export function engineers(world: World, only?: string): Row<'engineers'>[] {
  const rows: Row<'engineers'>[] = [];
  const team = only === undefined ? undefined : world.engineers[only]?.team;
  const holders = team === undefined ? pagerHolders(world) : pagerHolders(world, [team]);
  const busy = busyPostures(world);
  const standBy = teamsOnStandBy(world);
  let order = 0;
  for (const engineer of listed(world.engineers, only, listOf)) {
    const { id, name, team, human, lanes, next, energy, morale, incident, nightPages } = engineer;
    const { ramp, home, lentTo, movesTo } = engineer;
    rows.push({
      id,
      name,
      team,
      order: order++,
      human,
      laneA: lanes[0],
      laneB: lanes[1],
      nextA: next[0],
      nextB: next[1],
      energy: round(energy, 100),
      morale: round(morale, 100),
      pager: holders.has(id),
      posture: busy.get(id) ?? restPosture(world, engineer, standBy),
      incident,
      nightPages,
      ramp: round(ramp, 100),
      knows: knowsWell(engineer).join(' '),
      home,
      lentTo,
      movesTo,
      vacant: !isPresent(engineer),
      leave: engineer.leave ?? -1,
      temper: temperOf(world.setup, id),
    });
  }
  return rows;
}

export function suggestions(world: World): Row<'suggestions'>[] {
  return (world.suggestions?.list ?? []).map(({ answeredAt: _, ...row }, order) => ({ ...row, order }));
}

export function mornings(world: World): Row<'mornings'>[] {
  if (world.mornings?.day !== dayOf(world.tick)) return [];
  return world.mornings.list.map((row, order) => ({ ...row, order }));
}
