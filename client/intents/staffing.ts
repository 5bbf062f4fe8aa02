/** Moves of people worth a thought, computed from what may be seen: who is overfull, who alone knows what, who sleeps badly. Pure. */
import { HIRE_CENTS, HIRE_DAYS } from '../../shared/sim/balance/people.ts';
import type { EngineerRow, PublicWorld, TeamRow } from '../../shared/sim/publicWorld.ts';
import { type Line, line, thing } from './lines.ts';
import { inOrder, modulesOf, peopleOf, words } from './reads.ts';

/** Something to do about people, its reason in numbers, and the command that does it. */
export interface StaffMove {
  id: string;
  title: Line;
  why: Line;
  verb: string;
  payload: Record<string, unknown>;
  weight: number;
}

/** Two pizzas feed so many. */
const FED = 8;
/** From so many pages at night on somebody sleeps badly. */
const BAD_NIGHTS = 2;
/** Below this energy somebody is worn out. */
const WORN = 0.4;

type May = (verb: string, payload: Record<string, unknown>) => boolean;

/** The moves that are possible now, most pressing first. */
export function staffMoves(view: PublicWorld, team: string, may: May, most = 3): StaffMove[] {
  const row = view.teams[team];
  if (!row) return [];
  const people = peopleOf(view, team).filter((person) => !person.vacant);
  return [
    ...split(view, row, people),
    ...hire(row, people),
    ...spread(view, people),
    ...rest(people),
    ...lendTo(view, row, people),
  ]
    .filter((move) => may(move.verb, move.payload))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most);
}

function split(view: PublicWorld, row: TeamRow, people: readonly EngineerRow[]): StaffMove[] {
  const modules = modulesOf(view, row.id);
  if (people.length <= FED || modules.length < 2) return [];
  const half = modules.slice(Math.ceil(modules.length / 2)).map(({ id }) => id);
  const why = line('plan.staff.splitWhy', { n: people.length, links: row.links });
  return [
    {
      id: 'split',
      title: line('plan.staff.split'),
      why,
      verb: 'splitTeam',
      payload: { modules: half },
      weight: 1,
    },
  ];
}

function hire(row: TeamRow, people: readonly EngineerRow[]): StaffMove[] {
  if (people.length >= FED) return [];
  const load = row.cognitiveLoad;
  const why = line(load > 1 ? 'plan.staff.hireLoad' : 'plan.staff.hireWhy', {
    n: people.length,
    load: Math.round(load * 100),
    cost: thing('money', HIRE_CENTS),
    days: HIRE_DAYS,
  });
  return [
    {
      id: 'hire',
      title: line('plan.staff.hire'),
      why,
      verb: 'hire',
      payload: {},
      weight: load > 1 ? 0.9 : 0.15 * (FED - people.length),
    },
  ];
}

/** Only one person knows a slice well: a colleague without a human learns beside her. */
function spread(view: PublicWorld, people: readonly EngineerRow[]): StaffMove[] {
  const alone = modulesAlone(view, people);
  const found = alone[0];
  const pupil = people
    .filter((person) => !person.human && person.id !== found?.person.id && person.movesTo === '')
    .sort((one, other) => words(one.knows).length - words(other.knows).length)[0];
  if (!found || !pupil) return [];
  const second = pupil.nextA === 'learn' ? 'learn' : pupil.nextA;
  return [
    {
      id: 'spread',
      title: line('plan.staff.spread', { name: thing('person', pupil.name) }),
      why: line('plan.staff.spreadWhy', {
        name: thing('person', found.person.name),
        module: thing('module', found.module),
      }),
      verb: 'assignSlices',
      payload: { engineer: pupil.id, a: second, b: 'learn' },
      weight: 0.5 + 0.1 * alone.length,
    },
  ];
}

/** Modules of a team that one person alone knows well. */
export function modulesAlone(
  view: PublicWorld,
  people: readonly EngineerRow[],
): { module: string; person: EngineerRow }[] {
  const team = people[0]?.team ?? '';
  return modulesOf(view, team).flatMap((module) => {
    const who = people.filter((person) => words(person.knows).includes(module.id));
    const [only] = who;
    return who.length === 1 && only ? [{ module: module.id, person: only }] : [];
  });
}

/** Somebody is worn out by nights: work on Operate is what makes them quieter. */
function rest(people: readonly EngineerRow[]): StaffMove[] {
  const tired = people
    .filter((person) => !person.human && (person.nightPages >= BAD_NIGHTS || person.energy < WORN))
    .sort((one, other) => one.energy - other.energy)[0];
  if (!tired) return [];
  const payload = { engineer: tired.id, a: tired.nextA, b: 'operate' };
  return [
    {
      id: 'rest',
      title: line('plan.staff.rest', { name: thing('person', tired.name) }),
      why: line('plan.staff.restWhy', {
        name: thing('person', tired.name),
        nights: tired.nightPages,
        energy: Math.round(tired.energy * 100),
      }),
      verb: 'assignSlices',
      payload,
      weight: 0.45 + (WORN - Math.min(WORN, tired.energy)),
    },
  ];
}

/** A neighbour is overfull and we are not: lend our freshest. */
function lendTo(view: PublicWorld, row: TeamRow, people: readonly EngineerRow[]): StaffMove[] {
  const needy = inOrder(view.teams)
    .filter((other) => other.id !== row.id && other.cognitiveLoad > Math.max(0.6, row.cognitiveLoad + 0.15))
    .sort((one, other) => other.cognitiveLoad - one.cognitiveLoad)[0];
  const fresh = people
    .filter((person) => !person.human && person.home === '' && person.lentTo === '')
    .sort((one, other) => other.energy - one.energy)[0];
  if (!needy || !fresh) return [];
  return [
    {
      id: 'lend',
      title: line('plan.staff.lend', { name: thing('person', fresh.name), team: thing('team', needy.id) }),
      why: line('plan.staff.lendWhy', {
        team: thing('team', needy.id),
        load: Math.round(needy.cognitiveLoad * 100),
      }),
      verb: 'lend',
      payload: { engineer: fresh.id, team: needy.id },
      weight: 0.2 + 0.5 * Math.max(0, needy.cognitiveLoad - 0.9),
    },
  ];
}
