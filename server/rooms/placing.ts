/** Who sits where: a desk of her own for everybody as long as there is one, and a shared one for the others. */
import { randomInt } from 'node:crypto';
import { openDesks } from '../../shared/net/desks.ts';
import type { Match } from '../match/Match.ts';
import type { NamedSeat } from '../store/Store.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';

/** Ids of the teams of an organisation that people sit in, in order; `openTeams` 0 stands for all. */
export function teamsFor({ view }: Match, openTeams: number): string[] {
  const teams = Object.values(view.teams).sort((one, other) => one.order - other.order);
  return (openTeams === 0 ? teams : teams.slice(0, openTeams)).map(({ id }) => id);
}

/** Desks nobody has, by team, in order. */
export function freeDesks({ seats, rules }: LiveSession, match: Match): Map<string, string[]> {
  const taken = new Set(seats.all.filter(({ org }) => org === match.org).map(({ engineer }) => engineer));
  const desks = new Map(teamsFor(match, rules.now.teams).map((team) => [team, [] as string[]]));
  for (const { id, team, vacant } of Object.values(match.view.engineers).sort((a, b) => a.order - b.order))
    if (!vacant && !taken.has(id)) desks.get(team)?.push(id);
  return desks;
}

const countFree = (desks: Map<string, string[]>): number =>
  [...desks.values()].reduce((sum, free) => sum + free.length, 0);

/**
 * Where one more person may sit down in an organisation: free desks, or, where none is left, desks to share; in order.
 * @param but a seat that would leave its own desk for it
 */
export function desksToTake(live: LiveSession, match: Match, but = ''): string[] {
  const teams = new Set(teamsFor(match, live.rules.now.teams));
  const desks = Object.values(match.view.engineers)
    .filter(({ team }) => teams.has(team))
    .sort((one, other) => one.order - other.order);
  // Nobody is put beside an empty chair while there is another one.
  const manned = desks.filter(({ vacant }) => !vacant);
  const ids = (manned.length > 0 ? manned : desks).map(({ id }) => id);
  return openDesks(ids, (id) => live.seats.at(match.org, id).filter((seat) => seat.id !== but).length);
}

/** The desk for somebody new in an organisation: of the wished team, else of the one with the fewest people. */
export function deskFor(live: LiveSession, match: Match, team = ''): string {
  const desks = desksToTake(live, match);
  const wished = desks.find((id) => teamOf(match, id) === team);
  if (wished) return wished;
  const people = (desk: string): number =>
    live.seats.all.filter(
      ({ org, engineer }) => org === match.org && teamOf(match, engineer) === teamOf(match, desk),
    ).length;
  return [...desks].sort((one, other) => people(one) - people(other))[0] ?? '';
}

const teamOf = ({ view }: Match, engineer: string): string => view.engineers[engineer]?.team ?? '';

/**
 * The organisation for somebody new: the one she names where it has room, else of those with room the one with the fewest
 * people, else the emptiest.
 */
export function orgFor(live: LiveSession, wished = ''): string {
  const { orgs, seats } = live;
  const people = new Map<string, number>();
  const undecided = new Map<string, number>();
  for (const { id, org, engineer, host } of seats.all) {
    if (host || live.rules.watchers.has(id)) continue;
    people.set(org, (people.get(org) ?? 0) + 1);
    if (engineer === '') undecided.set(org, (undecided.get(org) ?? 0) + 1);
  }
  const rooms = orgs.all.map((match) => ({
    org: match.org,
    people: people.get(match.org) ?? 0,
    free: countFree(freeDesks(live, match)) - (undecided.get(match.org) ?? 0),
  }));
  const roomy = rooms.filter(({ free }) => free > 0);
  if (roomy.some(({ org }) => org === wished)) return wished;
  const [emptiest] = (roomy.length > 0 ? roomy : rooms).sort((one, other) => one.people - other.people);
  return emptiest?.org ?? orgs.first.org;
}

/** Sits somebody down in her organisation, beside somebody where every desk is taken; should that fail she watches. False then. */
export async function giveDesk(
  live: LiveSession,
  sessions: Sessions,
  seat: NamedSeat,
  team = '',
): Promise<boolean> {
  const match = live.orgs.of(seat.org);
  const engineer = match ? deskFor(live, match, team) : '';
  if (match && engineer !== '') {
    live.rules.watchers.delete(seat.id);
    // Taken at once, so that nobody else is given it in the same moment.
    seat.engineer = engineer;
    if ((await match.sit(seat.id, engineer)).ok) {
      await sessions.keepDesk(match.code, seat);
      return true;
    }
    seat.engineer = '';
  }
  live.rules.watchers.add(seat.id);
  return false;
}

/** Everybody who plays and has no desk gets one: nothing keeps a game from starting. */
export async function seatEverybody(live: LiveSession, sessions: Sessions): Promise<void> {
  const { seats, rules, book } = live;
  const standing = seats.all.filter(
    ({ id, host, engineer }) => !host && engineer === '' && !rules.watchers.has(id) && !book.out.has(id),
  );
  for (const seat of standing) await giveDesk(live, sessions, seat);
  await rules.save();
}

/** Everybody who plays is dealt to organisations and desks anew. Returns who came to another organisation. */
export async function shuffle(live: LiveSession, sessions: Sessions): Promise<NamedSeat[]> {
  const { seats, rules, book, orgs } = live;
  const players = seats.all.filter(({ id, host }) => !host && !rules.watchers.has(id) && !book.out.has(id));
  const before = new Map(players.map(({ id, org }) => [id, org]));
  for (const seat of players) {
    await orgs.of(seat.org)?.leave(seat.id);
    Object.assign(seat, { org: '', engineer: '' });
  }
  for (const seat of mixed(players)) {
    seat.org = orgFor(live);
    await giveDesk(live, sessions, seat);
    await sessions.keepDesk(orgs.first.code, seat);
  }
  await rules.save();
  return players.filter(({ id, org }) => before.get(id) !== org);
}

/** In another order, each as likely as any. */
function mixed<T>(all: readonly T[]): T[] {
  const dealt = [...all];
  for (let i = dealt.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    [dealt[i], dealt[j]] = [dealt[j] as T, dealt[i] as T];
  }
  return dealt;
}
