/** Who sits where: people lent for a week, moved or split into two teams at the turn of a quarter. */
import { LOAN_DAYS, TABLE_CHANGE_COST } from '../../balance/people.ts';
import { dayOf, QUARTER_TICKS, timeOfDay } from '../../calendar.ts';
import { decided, noteDecision } from '../../causes.ts';
import { createTeam } from '../../createTeam.ts';
import { callForAttention, emit, type Tick } from '../../emit.ts';
import { refreshOwners } from '../../owners.ts';
import type { Engineer, Team, World } from '../../world.ts';
import { openSeat } from './joining.ts';
import { roll } from './table.ts';

/** She takes her chair to another table; both lose a morning over it. */
function changeTable(world: World, engineer: Engineer, to: string): void {
  const from = world.teams[engineer.team];
  const host = world.teams[to];
  if (!host) return;
  if (from) {
    from.table = from.table.filter((id) => id !== engineer.id);
    from.unfocus += TABLE_CHANGE_COST;
  }
  host.table.push(engineer.id);
  host.unfocus += TABLE_CHANGE_COST;
  engineer.team = to;
}

/** The morning: guests go home, and who was lent sits down with the others. */
export function moveGuests(tick: Tick): void {
  const { world } = tick;
  const today = dayOf(world.tick);
  for (const engineer of roll(world)) {
    if (engineer.home !== '' && engineer.backDay <= today) {
      const { home, team } = engineer;
      changeTable(world, engineer, home);
      engineer.home = '';
      engineer.backDay = -1;
      emit(
        tick,
        'engineerReturned',
        { engineer: engineer.id, team: home, from: team },
        decided(world, `lend/${engineer.id}`),
      );
    }
    if (engineer.lentTo === '') continue;
    engineer.home = engineer.team;
    engineer.backDay = today + LOAN_DAYS;
    changeTable(world, engineer, engineer.lentTo);
    engineer.lentTo = '';
  }
}

/** The first morning of a quarter: moves and splits that were planned happen. */
export function reorganise(tick: Tick): void {
  const { world } = tick;
  const midnight = world.tick - timeOfDay(world.tick);
  if (midnight === 0 || midnight % QUARTER_TICKS !== 0) return;
  for (const engineer of roll(world)) {
    const { id, team, movesTo } = engineer;
    if (movesTo === '') continue;
    engineer.movesTo = '';
    // Whoever is on loan goes from there.
    engineer.home = '';
    engineer.backDay = -1;
    if (!world.teams[movesTo] || movesTo === team) continue;
    changeTable(world, engineer, movesTo);
    const fact = emit(
      tick,
      'engineerMoved',
      { engineer: id, from: team, to: movesTo },
      decided(world, `move/${id}`),
    );
    noteDecision(world, `move/${id}`, fact);
  }
  for (const team of Object.values(world.teams)) if (team.split.length > 0) splitTeam(tick, team);
}

/** The first free id of a team that comes out of another. */
function newTeamId(world: World, from: string): string {
  for (let n = 2; ; n++) if (!world.teams[`${from}-${n}`]) return `${from}-${n}`;
}

/** Half the people, those who know the modules best that go, take them to a table of their own. */
function splitTeam(tick: Tick, team: Team): void {
  const { world } = tick;
  const going = team.split.filter((id) => team.modules.includes(id));
  team.split = [];
  if (going.length === 0 || going.length === team.modules.length || team.table.length < 2) return;
  const born = createTeam(newTeamId(world, team.deck));
  born.deck = team.deck;
  born.site = team.site;
  born.shares = { ...team.shares };
  born.focus = { ...team.focus };
  born.wip = team.wip;
  born.testsLevel = team.testsLevel;
  born.testsSince = team.testsSince;
  world.teams[born.id] = born;
  for (const practice of Object.values(world.practices)) {
    const skill = practice.held[team.id];
    if (skill) practice.held[born.id] = { ...skill };
  }
  shareOutPeople(world, team, born, going);
  handOver(world, team, born, going);
  for (const state of [team, born]) state.unfocus += TABLE_CHANGE_COST;
  const fields = { team: team.id, born: born.id, modules: going.join(' '), people: born.table.length };
  const fact = emit(tick, 'teamSplit', fields, decided(world, `split/${team.id}`));
  noteDecision(world, `split/${team.id}`, fact);
  noteDecision(world, `split/${born.id}`, fact);
  callForAttention(world);
}

function shareOutPeople(world: World, team: Team, born: Team, going: readonly string[]): void {
  const leaning = (id: string): number => {
    const knows = world.engineers[id]?.knows ?? {};
    let sum = 0;
    for (const module of team.modules) sum += (going.includes(module) ? 1 : -1) * (knows[module] ?? 0);
    return sum;
  };
  const order = [...team.table].sort(
    (a, b) => leaning(b) - leaning(a) || team.table.indexOf(a) - team.table.indexOf(b),
  );
  const leaving = new Set(order.slice(0, Math.floor(team.table.length / 2)));
  born.table = team.table.filter((id) => leaving.has(id));
  team.table = team.table.filter((id) => !leaving.has(id));
  for (const id of born.table) {
    const engineer = world.engineers[id];
    if (engineer) engineer.team = born.id;
  }
  // Who is still to come goes where fewer sit.
  while (
    team.hires.length > 0 &&
    born.table.length + born.hires.length < team.table.length + team.hires.length
  ) {
    const hire = team.hires.pop();
    if (hire) openSeat(born, hire.day, hire.fact, 0);
  }
}

/** Modules, their services, cards and extractions follow. */
function handOver(world: World, team: Team, born: Team, going: readonly string[]): void {
  team.modules = team.modules.filter((id) => !going.includes(id));
  born.modules = [...going];
  for (const id of going) {
    const module = world.modules[id];
    if (!module) continue;
    module.team = born.id;
    const unit = world.units[module.unit];
    if (
      unit?.kind === 'service' &&
      unit.team === team.id &&
      !team.modules.some((own) => world.modules[own]?.unit === unit.id)
    )
      unit.team = born.id;
    const extraction = world.extractions[id];
    if (extraction) extraction.team = born.id;
  }
  const follows = (id: string): boolean => {
    const modules = world.cards[id]?.modules ?? [];
    return modules.length > 0 && going.includes(modules[0] ?? '');
  };
  born.cards = team.cards.filter(follows);
  team.cards = team.cards.filter((id) => !follows(id));
  for (const id of born.cards) {
    const card = world.cards[id];
    if (card) card.team = born.id;
  }
  refreshOwners(world);
}
