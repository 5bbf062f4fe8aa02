/** The tables of the people: teams and engineers. */
import { isNight, isOfficeTime } from '../calendar.ts';
import type { PublicTables } from '../publicWorld.ts';
import { onStandBy } from '../systems/deploys/run.ts';
import { mood, teamEngineers, teamPager } from '../systems/people.ts';
import type { Engineer, World } from '../world.ts';
import { round } from './round.ts';

type Posture = PublicTables['engineers'][string]['posture'];

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
function restPosture(world: World, engineer: Engineer): Posture {
  if (!isOfficeTime(world.tick)) return isNight(world.tick) ? 'asleep' : 'away';
  const first = world.teams[engineer.team]?.table[0] === engineer.id;
  return first && onStandBy(world, engineer.team) ? 'standby' : 'desk';
}

const pagerHolders = (world: World): Set<string> =>
  world.policies.pagers?.value === 'teams'
    ? new Set(Object.keys(world.teams).map((team) => teamPager(world, team)))
    : new Set([world.pager]);

export function teams(world: World): PublicTables['teams'] {
  const rows: PublicTables['teams'] = {};
  let order = 0;
  const central = world.policies.pagers?.value !== 'teams';
  for (const team of Object.values(world.teams)) {
    const table = teamEngineers(world, team.id);
    const { energy, morale } = mood(world, team.id);
    rows[team.id] = {
      id: team.id,
      order: order++,
      people: table.length,
      humans: table.filter((engineer) => engineer.human).length,
      word: world.units.monolith?.words[team.id] ?? 'undecided',
      cognitiveLoad: round(team.cognitiveLoad, 100),
      energy: round(energy, 100),
      morale: round(morale, 100),
      mergedToday: team.mergedToday,
      mergedYesterday: team.mergedYesterday,
      onCall: central ? '' : teamPager(world, team.id),
      focus: Object.values(team.focus).join(' '),
    };
  }
  return rows;
}

export function engineers(world: World): PublicTables['engineers'] {
  const rows: PublicTables['engineers'] = {};
  const holders = pagerHolders(world);
  const busy = busyPostures(world);
  let order = 0;
  for (const engineer of Object.values(world.engineers)) {
    const { id, name, team, human, lanes, next, energy, morale, incident, nightPages } = engineer;
    rows[id] = {
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
      posture: busy.get(id) ?? restPosture(world, engineer),
      incident,
      nightPages,
    };
  }
  return rows;
}
