/** Slices a card may move: a colleague's that no person plays, or one's own. */
import type { Wish } from '../bots/bot.ts';
import { type EngineerRow, LANES, type Lane } from '../publicWorld.ts';
import type { Look } from './morningCard.ts';

/** How many slices lie on each lane tomorrow. */
export function lanesOf(people: readonly EngineerRow[]): Record<Lane, number> {
  const lanes = Object.fromEntries(LANES.map((lane) => [lane, 0])) as Record<Lane, number>;
  for (const { nextA, nextB } of people) {
    lanes[nextA] += 1;
    lanes[nextB] += 1;
  }
  return lanes;
}

/** The lane with most slices tomorrow, but for this one. */
export function fullest(people: readonly EngineerRow[], but: Lane): Lane {
  const lanes = lanesOf(people);
  return LANES.filter((lane) => lane !== but).reduce((most, lane) =>
    lanes[lane] > lanes[most] ? lane : most,
  );
}

/** A slice that moves, as a command and as what a sentence says of it. */
export interface Move {
  act: Wish;
  from: Lane;
  engineer: string;
}

function moved(person: EngineerRow, from: Lane, to: Lane): Move {
  const first = person.nextA === from;
  const [a, b] = first ? [to, person.nextB] : [person.nextA, to];
  return { act: { verb: 'assignSlices', payload: { engineer: person.id, a, b } }, from, engineer: person.id };
}

/** Moves one slice to a lane, from the fullest one; whoever knows the rest of the table least gives it. */
export function moveSlice({ people, engineer }: Look, to: Lane): Move | undefined {
  const from = fullest(people, to);
  const able = people.filter((one) => !one.human || one.id === engineer);
  const giver =
    able.find((one) => one.nextA === from && one.nextB === from) ??
    able.find((one) => one.nextA === from || one.nextB === from);
  return giver ? moved(giver, from, to) : undefined;
}

/** Moves one of the wearer's own slices to a lane where she has none. */
export function moveOwn({ people, engineer }: Look, to: Lane): Move | undefined {
  const own = people.find(({ id }) => id === engineer);
  if (!own || own.nextA === to || own.nextB === to) return undefined;
  return moved(own, own.nextB, to);
}
