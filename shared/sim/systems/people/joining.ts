/** Coming: hired people arrive after weeks, ramp up beside a mentor, and one day work like the others [Brooks]. */
import {
  HIRE_DAYS,
  RAMP_DAYS,
  RAMP_FREE_TOOLS,
  RAMP_PAVED,
  RAMP_START,
  TABLE_CHANGE_COST,
} from '../../balance/people.ts';
import { dayOf } from '../../calendar.ts';
import { decided } from '../../causes.ts';
import { createEngineer } from '../../createTeam.ts';
import { callForAttention, emit, type Tick } from '../../emit.ts';
import { put } from '../../tables.ts';
import { type Engineer, practiceLevel, type Team, type World } from '../../world.ts';
import { newName } from './names.ts';
import { isPresent, roll } from './table.ts';

/** Opens a seat: somebody comes in `days` days. `fact` is the decision. */
export function openSeat(team: Team, day: number, fact: string, days = HIRE_DAYS): void {
  team.hires.push({ day: day + days, fact });
}

/** Who was promised a seat before the game began: by the scenario, unless a policy file says who joins where and when. */
export function promiseSeats(world: World): void {
  const { pins, scenario } = world.setup;
  const promised = pins?.teams ? [] : (world.content.scenarios[scenario]?.pressures.joiners ?? []);
  for (const { team, day, count } of pins?.hires ?? promised) {
    const state = world.teams[team];
    if (!state) throw new Error(`hires: there is no team ${team}`);
    for (let i = 0; i < count; i++) state.hires.push({ day, fact: '' });
  }
}

const atFirst = (world: World, team: string): number =>
  RAMP_START[practiceLevel(world, 'firstDay', team) as 0 | 1 | 2 | 3];

/** Workdays until a newcomer of a team works like the others. */
export function rampDays(world: World, team: string): number {
  const tools = world.policies.tools?.value;
  const place = tools === 'paved' ? RAMP_PAVED : Object.keys(world.teams).length > 1 ? RAMP_FREE_TOOLS : 1;
  return RAMP_DAYS[practiceLevel(world, 'firstDay', team) as 0 | 1 | 2 | 3] * place;
}

/** The morning: whoever was hired for today or before sits down. */
export function welcome(tick: Tick): void {
  const { world } = tick;
  const today = dayOf(world.tick);
  for (const team of Object.values(world.teams)) {
    if (team.hires.length > 0 && team.hires.some(({ day }) => day <= today)) {
      const coming = team.hires.filter(({ day }) => day <= today);
      team.hires = team.hires.filter(({ day }) => day > today);
      for (const { fact } of coming) sitDown(tick, team, fact);
    }
  }
  for (const engineer of roll(world))
    if (engineer.vacantUntil >= 0 && engineer.vacantUntil <= today)
      settleIn(tick, engineer, engineer.joinedFact);
}

function sitDown(tick: Tick, team: Team, because: string): void {
  const { world } = tick;
  team.hired += 1;
  const name = newName(world, `hire/${team.id}/${team.hired}`);
  const plain = `${team.id}-${name.toLowerCase()}`;
  const id = world.engineers[plain] ? `${plain}-${team.hired}` : plain;
  const engineer = createEngineer(id, name, team.id, ['build', 'learn']);
  put(world.engineers, id, engineer);
  team.table.push(id);
  settleIn(tick, engineer, because);
}

/** Her first morning. */
export function settleIn(tick: Tick, engineer: Engineer, because: string): void {
  const { world } = tick;
  engineer.vacantUntil = -1;
  engineer.ramp = atFirst(world, engineer.team);
  engineer.joined = dayOf(world.tick);
  engineer.energy = 0.85;
  engineer.morale = 0.8;
  const { id, name, team } = engineer;
  // Where nobody here decided it, the setup of the game did.
  const reasons = because === '' ? decided(world, `hire/${team}`) : [because];
  engineer.joinedFact = emit(tick, 'engineerHired', { engineer: id, name, team }, reasons);
  const state = world.teams[team];
  if (state) state.unfocus = Math.min(0.5, state.unfocus + TABLE_CHANGE_COST);
  callForAttention(world);
}

/** The evening of a workday: newcomers know their way a little better. */
export function rampUp(tick: Tick): void {
  const { world } = tick;
  for (const engineer of roll(world)) {
    if (engineer.ramp >= 1 || !isPresent(engineer)) continue;
    engineer.ramp = Math.min(1, engineer.ramp + (1 - RAMP_START[0]) / rampDays(world, engineer.team));
    if (engineer.ramp < 1) continue;
    const calendarDays = dayOf(world.tick) - engineer.joined;
    emit(tick, 'engineerRamped', { engineer: engineer.id, team: engineer.team, days: calendarDays }, [
      engineer.joinedFact,
    ]);
  }
}
