/** Back to an earlier moment of a recorded session: what each journal keeps, and who sits where then. Pure but for the replay. */

import type { Content } from '../../shared/content/types.ts';
import { OFFICE_OPENS } from '../../shared/sim/calendar.ts';
import { corrupt, type JournalEntry, type JournalFile, orgsIn } from '../../shared/sim/journalFile.ts';
import { settle } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import type { JournalRow } from '../store/Store.ts';
import { rowOf } from './journal.ts';
import { type Recovered, recover } from './recovery.ts';

/** One organisation at the moment its session goes on from. */
export interface Cut {
  org: string;
  /** Rows of its journal that stay. */
  seq: number;
  reached: number;
  /** Rows that come after them: whoever sat there then and plays there no more gets up. */
  rows: JournalRow[];
  world: World;
}

/** A seat that may have sat elsewhere then. */
export interface Sitter {
  id: string;
  org: string;
  engineer: string;
}

/** The last tick an organisation of a journal came to. */
export function endOf(file: JournalFile, org: string): number {
  const last = file.entries.findLast((entry) => entry.org === org)?.tick ?? 0;
  return Math.max(file.reached[org] ?? 0, last, OFFICE_OPENS);
}

/** Whether a session has been at a tick. */
export const wasAt = (worlds: readonly Pick<World, 'tick'>[], tick: number): boolean =>
  tick >= OFFICE_OPENS && worlds.some((world) => world.tick >= tick);

/**
 * The journal up to a tick: nothing that was said at it or later. Organisations that were not there yet keep what they have.
 * @param tick not before the first one
 */
export function cutAt(file: JournalFile, tick: number): JournalFile {
  const ends = new Map(orgsIn(file).map((org) => [org, endOf(file, org)]));
  const isPast = (org: string): boolean => (ends.get(org) ?? 0) >= tick;
  return {
    ...file,
    reached: Object.fromEntries([...ends].map(([org, end]) => [org, Math.min(end, tick)])),
    entries: file.entries.filter((entry) => entry.tick < tick || !isPast(entry.org)),
  };
}

/** Who sat last at which desk of an organisation: seat → engineer. Whoever sat down beside somebody took her desk from nobody. */
export function sittersOf(entries: readonly JournalEntry[], org: string): Map<string, string> {
  const desks = new Map<string, string>();
  for (const { org: at, seat, verb, payload } of entries) {
    const { engineer, beside } = (payload ?? {}) as { engineer?: unknown; beside?: unknown };
    if (at !== org || verb !== 'takeSeat' || seat === '' || typeof engineer !== 'string') continue;
    if (beside !== true) for (const [other, desk] of desks) if (desk === engineer) desks.delete(other);
    desks.set(seat, engineer);
  }
  return desks;
}

/**
 * Where everybody sits at that moment: where she sat then, else where she sits now, as long as nobody else sat there; those who
 * share a desk now may go on sharing it.
 */
export function placesThen(
  file: JournalFile,
  sitters: readonly Sitter[],
  { homeOf, mayPlay, exists }: PlaceRules,
): Sitter[] {
  const orgs = new Map<string, Map<string, string>>();
  const then = (org: string): Map<string, string> => {
    const known = orgs.get(org) ?? sittersOf(file.entries, org);
    orgs.set(org, known);
    return known;
  };
  /** Desks that are taken → where whoever sits there first sits now. */
  const taken = new Map<string, string>();
  const placed = sitters.map(({ id, org: now, engineer }) => {
    const org = homeOf(id, now);
    const sat = then(org).get(id);
    const desk = sat ?? (org === now ? engineer : '');
    const first = sat !== undefined;
    return { id, org, desk: mayPlay(id) && exists(org, desk) ? desk : '', first, from: `${now}/${engineer}` };
  });
  const desks = new Map<string, string>();
  for (const { id, org, desk, first, from } of [...placed].sort(
    (a, b) => Number(b.first) - Number(a.first),
  )) {
    const key = `${org}/${desk}`;
    if (desk === '' || (!first && (taken.get(key) ?? from) !== from)) continue;
    if (!taken.has(key)) taken.set(key, from);
    desks.set(id, desk);
  }
  return placed.map(({ id, org }) => ({ id, org, engineer: desks.get(id) ?? '' }));
}

interface PlaceRules {
  /** The organisation a seat belonged to then. */
  homeOf: (seat: string, now: string) => string;
  /** False for whoever watches, was shown out or is forgotten. */
  mayPlay: (seat: string) => boolean;
  exists: (org: string, engineer: string) => boolean;
}

/** Plays a cut journal to its end. Throws a JournalError where it cannot be followed. */
export async function playedTo(
  file: JournalFile,
  org: string,
  content: Content,
  breathe?: () => Promise<void>,
): Promise<Recovered> {
  const recovered = await recover(file, org, content, undefined, breathe);
  if (recovered.fault) throw corrupt(`it cannot be followed to that moment: ${recovered.fault.message}`, org);
  return recovered;
}

/** Whoever sat there then and plays there no more gets up: a bot plays her engineer. Changes the world. */
export function standUp(org: string, { world, nextSeq }: Recovered, plays: ReadonlySet<string>): Cut {
  const rows: JournalRow[] = [];
  for (const { id, human } of Object.values(world.engineers)) {
    if (!human || plays.has(id)) continue;
    const command = {
      id: 'system-leaveSeat',
      actor: { kind: 'system' },
      verb: 'leaveSeat',
      payload: { engineer: id },
    } as const;
    rows.push(rowOf(org, nextSeq + rows.length, world.tick, '', command));
    settle(world, [command]);
  }
  return { org, seq: nextSeq, reached: world.tick, rows, world };
}
