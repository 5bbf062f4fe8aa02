/**
 * Hats: who of a team drives what today. A pure function of what may be seen: the people of the team in the order they sat
 * down, who of them is here, the quarter, the day, and whose shift the pager is.
 *
 * One person wears everything. Two share: Lead and Liaison, Builder. Three wear one each. From four on there is a fourth
 * seat without a day hat, and up to eight people sit in pairs at these four seats, driving in turns by the day. Whoever
 * carries the pager puts her day hat down: her pair drives, or those of the fourth seat step in for her. Nobody's hat lies
 * about: that of somebody who is away falls to whoever has least. Everybody moves one seat on each quarter.
 */
import { DAY_TICKS, dayOf, WEEK_TICKS, weekdayOf, weekOf } from './calendar.ts';
import { HATS, type Hat, type PublicWorld } from './publicWorld.ts';

export type { Hat } from './publicWorld.ts';

/** The hats of the day; the pager goes by shifts. */
export const DAY_HATS = ['lead', 'builder', 'liaison'] as const satisfies readonly Hat[];

/** A person of a team and whether she is here to play, in the order of sitting down. */
export interface Sitter {
  id: string;
  here: boolean;
}

/** What hats depend on beside the people. */
export interface HatTime {
  /** Counted from 1. */
  quarter: number;
  /** Whole days since the beginning. */
  day: number;
  /** How often the pager has been passed since the beginning. */
  shift: number;
}

/** What the reading of hats needs of a view. */
export type HatView = Pick<PublicWorld, 'tick' | 'quarter' | 'teams' | 'engineers'>;

/** The seats of a team of so many people, each with its day hats. */
function seatsOf(people: number): readonly (readonly Hat[])[] {
  if (people <= 1) return [DAY_HATS];
  if (people === 2) return [['lead', 'liaison'], ['builder']];
  return people === 3 ? [['lead'], ['builder'], ['liaison']] : [['lead'], ['builder'], ['liaison'], []];
}

/** The seat, from 0, of the person at this place of `people`. */
const seatAt = (place: number, people: number, quarter: number): number =>
  (place + quarter - 1) % seatsOf(people).length;

/** How often the pager has been passed before this tick: on Monday and on Wednesday. */
export const shiftOf = (tick: number): number => 2 * weekOf(tick) + (weekdayOf(tick) >= 2 ? 1 : 0);

/** People in the order in which they carry the pager: the fourth, or the last of fewer, begins. */
export function pagerOrder<T>(people: readonly T[]): T[] {
  const first = Math.max(0, Math.min(3, people.length - 1));
  return [...people.slice(first), ...people.slice(0, first)];
}

/** Whose shift it is among the people of a team; somebody who is away is passed over. '' when nobody is here. */
export function pagerTurn(people: readonly Sitter[], shift: number): string {
  const order = pagerOrder(people);
  for (let skip = 0; skip < order.length; skip++) {
    const one = order[(shift + skip) % order.length];
    if (one?.here) return one.id;
  }
  return '';
}

/**
 * Deals the four hats among the people of a team.
 * @param onCall the engineer who is rung for the team; where no person is, the pager is whose turn it is
 * @returns the wearer of each hat, '' while nobody is here
 */
export function dealHats(people: readonly Sitter[], time: HatTime, onCall = ''): Record<Hat, string> {
  const here = people.filter((one) => one.here);
  const pager = here.some(({ id }) => id === onCall) ? onCall : pagerTurn(people, time.shift);
  const worn: Record<Hat, string> = { pager, lead: '', builder: '', liaison: '' };
  const seats = seatsOf(people.length);
  const at = (seat: number): string[] =>
    people
      .filter(({ here: isHere }, place) => isHere && seatAt(place, people.length, time.quarter) === seat)
      .map(({ id }) => id);
  const spare = at(3).filter((id) => id !== pager);
  for (const [seat, hats] of seats.entries()) {
    const sitters = at(seat);
    const free = sitters.filter((id) => id !== pager);
    const able = free.length < sitters.length ? [...free, ...spare] : free;
    const driver = (able.length > 0 ? able : sitters)[time.day % Math.max(1, able.length || sitters.length)];
    for (const hat of hats) worn[hat] = driver ?? '';
  }
  const load = (id: string): number => HATS.filter((hat) => worn[hat] === id).length;
  for (const hat of DAY_HATS) {
    if (worn[hat] !== '') continue;
    const [first, ...others] = here.map(({ id }) => id);
    worn[hat] = others.reduce((least, id) => (load(id) < load(least) ? id : least), first ?? '');
  }
  return worn;
}

/** The people of a team, in the order they sat down. */
export function crewOf(view: HatView, team: string): Sitter[] {
  const row = view.teams[team];
  if (!row) return [];
  return (row.crew === '' ? [] : row.crew.split(' ')).map((id) => ({
    id,
    here: view.engineers[id]?.human ?? false,
  }));
}

const timeOf = ({ tick, quarter }: HatView): HatTime => ({ quarter, day: dayOf(tick), shift: shiftOf(tick) });

/** Who wears each hat of a team now; '' for all of them in a team that no person plays. */
export function wearers(view: HatView, team: string): Record<Hat, string> {
  const people = crewOf(view, team);
  // Under central operations the pager of the org may be with somebody of this team, too.
  const onCall = people.find(({ id, here }) => here && view.engineers[id]?.pager);
  return dealHats(people, timeOf(view), onCall?.id);
}

/** The hats an engineer wears now, in the order of HATS; none for a bot. */
export function hatsOf(view: HatView, engineer: string): readonly Hat[] {
  const team = view.engineers[engineer]?.team;
  if (team === undefined) return [];
  const worn = wearers(view, team);
  return HATS.filter((hat) => worn[hat] === engineer);
}

/** The day hats of the seat an engineer sits at, whether she drives today or not; and who sits there with her. */
export function seatOf(view: HatView, engineer: string): { hats: readonly Hat[]; others: string[] } {
  const people = crewOf(view, view.engineers[engineer]?.team ?? '');
  const seat = (place: number): number => seatAt(place, people.length, view.quarter);
  const place = people.findIndex(({ id }) => id === engineer);
  if (place < 0) return { hats: [], others: [] };
  return {
    hats: seatsOf(people.length)[seat(place)] ?? [],
    others: people.filter(({ id }, at) => id !== engineer && seat(at) === seat(place)).map(({ id }) => id),
  };
}

/** The tick at which an engineer is handed the pager later in the week that is played by hand, -1 when not this week. */
export function pagerComing(
  view: HatView & Pick<PublicWorld, 'phase' | 'liveDays'>,
  engineer: string,
): number {
  const now = shiftOf(view.tick);
  // Monday's shift is even, Wednesday's odd: only the second one is still to come.
  if (view.phase !== 'live' || now % 2 === 1 || view.liveDays < 3) return -1;
  const people = crewOf(view, view.engineers[engineer]?.team ?? '');
  if (people.filter(({ here }) => here).length < 2 || pagerTurn(people, now + 1) !== engineer) return -1;
  return weekOf(view.tick) * WEEK_TICKS + 2 * DAY_TICKS;
}
