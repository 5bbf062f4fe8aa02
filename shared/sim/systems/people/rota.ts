/** The pager as a shift: who takes turns, and whose turn it is. Passed on Monday and Wednesday, so that everyone carries it. */
import { RAMP_PAGER } from '../../balance/people.ts';
import { DAY_TICKS, weekdayOf } from '../../calendar.ts';
import { pagerTurn } from '../../hats.ts';
import { crewIds } from '../../seats.ts';
import type { Engineer, World } from '../../world.ts';
import { isPresent, roll, teamEngineers } from './table.ts';

/** The pager is passed on the morning of this day. */
export const isHandOver = (tick: number): boolean =>
  tick % DAY_TICKS === 0 && [0, 2].includes(weekdayOf(tick));

/** Each team carries its own pager. */
export const teamsCarryPagers = (world: World): boolean =>
  (world.setup.pins?.onCall?.by ?? world.policies.pagers?.value) === 'teams';

/** People who take turns: humans first, newcomers only when nobody else is there; as many as a policy file says. */
function rotaOf(world: World, people: Engineer[]): Engineer[] {
  const able = people.filter((engineer) => engineer.ramp >= RAMP_PAGER && engineer.home === '');
  const some = able.length > 0 ? able : people;
  const humans = some.filter(({ human }) => human);
  const humansFirst = humans.length > 0 ? [...humans, ...some.filter(({ human }) => !human)] : some;
  const size = world.setup.pins?.onCall?.rota;
  return size === undefined ? humansFirst : humansFirst.slice(0, size);
}

/** The people of a team who take turns with its pager. */
export const teamRota = (world: World, team: string): Engineer[] => rotaOf(world, teamEngineers(world, team));

/** The engineer of a team whose shift it is. */
export const teamPager = (world: World, team: string): string => shiftOf(world, team, teamRota(world, team));

function shiftOf(world: World, team: string, rota: readonly Engineer[]): string {
  const shift = world.teams[team]?.shift ?? 0;
  const person = byHand(world, team, shift);
  if (person !== '') return person;
  return rota[shift % Math.max(1, rota.length)]?.id ?? world.pager;
}

/**
 * While days are played by hand, the people of a team pass its pager among themselves, so that each of them carries it; in the
 * time-lapse everybody takes her turn. '' where fewer than two people are there.
 */
function byHand(world: World, team: string, shift: number): string {
  if (!world.seated || world.phase !== 'live' || world.setup.pins?.onCall?.rota !== undefined) return '';
  const people = crewIds(world, team).map((id) => {
    const engineer = world.engineers[id];
    return { id, here: engineer ? engineer.human && isPresent(engineer) : false };
  });
  return people.filter(({ here }) => here).length < 2 ? '' : pagerTurn(people, shift);
}

/** Who carries the org's one pager: in days by hand, whoever of the people at that table has the shift. */
export function orgPager(world: World): string {
  if (!world.seated) return world.pager;
  const team = world.engineers[world.pager]?.team ?? '';
  return byHand(world, team, world.teams[team]?.shift ?? 0) || world.pager;
}

/** Who is rung for a unit: the owner's pager, or the org's one under central operations. */
export const onCallFor = (world: World, moduleTeam: string): string =>
  teamsCarryPagers(world) ? teamPager(world, moduleTeam) : orgPager(world);

/** Everybody who carries a pager now, with how many take turns with it. */
export function pagerHolders(
  world: World,
  teams: readonly string[] = Object.keys(world.teams),
): Map<string, number> {
  if (!teamsCarryPagers(world)) return new Map([[orgPager(world), centralRota(world).length]]);
  const holders = new Map<string, number>();
  for (const team of teams) {
    const rota = teamRota(world, team);
    holders.set(shiftOf(world, team, rota), rota.length);
  }
  return holders;
}

/** The next shift: every team's pager, and the org's one, which goes round the teams, one person of each in turn. */
export function passPagers(world: World): void {
  for (const team of Object.values(world.teams)) team.shift += 1;
  world.pager = nextCentral(world);
  for (const engineer of roll(world)) {
    engineer.lastShiftPages = engineer.shiftPages;
    engineer.shiftPages = 0;
  }
}

/** Somebody who left carries no pager any more. */
export function dropPager(world: World, engineer: string): void {
  if (world.pager === engineer) world.pager = nextCentral(world);
}

/** Whoever takes turns with the org's pager: one person of each team after the other. */
function aroundTheTeams(world: World): Engineer[] {
  const tables = Object.keys(world.teams).map((team) => teamEngineers(world, team));
  const seats = Math.max(0, ...tables.map((table) => table.length));
  const around: Engineer[] = [];
  for (let seat = 0; seat < seats; seat++)
    for (const table of tables) {
      const engineer = table[seat];
      if (engineer) around.push(engineer);
    }
  return around;
}

function centralRota(world: World, around = aroundTheTeams(world)): Engineer[] {
  const size = world.setup.pins?.onCall?.rota ?? around.length;
  return around.filter((engineer) => isPresent(engineer) && engineer.ramp >= RAMP_PAGER).slice(0, size);
}

function nextCentral(world: World): string {
  const around = aroundTheTeams(world);
  const rota = centralRota(world, around);
  const at = rota.findIndex(({ id }) => id === world.pager);
  return rota[(at + 1) % Math.max(1, rota.length)]?.id ?? around[0]?.id ?? world.pager;
}
