/**
 * Between plain views and their schema. `write…` touches only what differs, so a patch holds only what changed;
 * `read…` gives plain data back and shares every row and table that did not change with the view before it, so that
 * `previous.units === view.units` means "nothing to draw here".
 */
import type { PublicScalars, PublicTables, PublicWorld } from '../sim/publicWorld.ts';
import type { SeatRow, SessionView } from './messages.ts';
import { type OrgSlot, SeatView, type SessionState } from './sessionSchema.ts';
import { OrgView, ROW_VIEWS } from './viewSchema.ts';

type Value = string | number | boolean;
type Row = Record<string, Value>;
/** What both a schema map and our loops need of a map. */
interface RowMap {
  readonly size: number;
  /** What a schema map remembers of keys. */
  readonly _collectionIndexes?: Record<string, number>;
  get(key: string): unknown;
  set(key: string, row: unknown): unknown;
  delete(key: string): boolean;
  forEach(visit: (row: unknown, key: string) => void): void;
}

/** Names of the tables and of the scalars, taken from the schema itself. */
export const TABLES = Object.keys(ROW_VIEWS) as (keyof PublicTables)[];
export const SCALARS = fieldsOf(OrgView).filter((name) => !(name in ROW_VIEWS)) as (keyof PublicScalars)[];
const COLUMNS = Object.fromEntries(TABLES.map((table) => [table, fieldsOf(ROW_VIEWS[table])])) as Record<
  keyof PublicTables,
  string[]
>;
const SEAT_COLUMNS = fieldsOf(SeatView) as (keyof SeatRow)[];
const SESSION_SCALARS = [
  'words',
  'code',
  'title',
  'kind',
  'preset',
  'scenario',
  'daily',
  'shade',
  'seed',
  'status',
  'note',
  'speed',
  'protocol',
  'hostSeat',
  'notice',
  'frozen',
  'frozenText',
  'revealed',
  'debrief',
  'orgs',
  'openTeams',
  'lookAround',
] as const;
const SLOT_SCALARS = ['id', 'status', 'note', 'notice', 'inherit', 'stands'] as const;

/** The field names of a schema class. */
function fieldsOf(view: object): string[] {
  const create = view as { _getDefaultValues(): object };
  return Object.keys(create._getDefaultValues());
}

/** `before` is what `target` holds, as far as that is known: plain data are read much faster than a schema is. */
function writeRow(target: Row, source: Row, columns: readonly string[], before: Row = target): void {
  for (const column of columns) {
    const value = source[column];
    if (value !== undefined && before[column] !== value) target[column] = value;
  }
}

function isSame(one: Row, other: Row, columns: readonly string[]): boolean {
  for (const column of columns) if (one[column] !== other[column]) return false;
  return true;
}

function writeTable(
  map: RowMap,
  rows: Record<string, Row>,
  columns: readonly string[],
  create: () => Row,
  before?: Record<string, Row>,
): void {
  if (before) {
    for (const key in before) if (!(key in rows)) map.delete(key);
  } else if (map.size > 0) {
    const gone: string[] = [];
    map.forEach((_, key) => {
      if (!(key in rows)) gone.push(key);
    });
    for (const key of gone) map.delete(key);
  }
  for (const key in rows) {
    const source = rows[key];
    if (!source) continue;
    const was = before?.[key];
    if (was && isSame(was, source, columns)) continue;
    const known = map.get(key) as Row | undefined;
    if (known) writeRow(known, source, columns, was);
    else {
      const fresh = create();
      writeRow(fresh, source, columns);
      map.set(key, fresh);
    }
  }
}

/** Brings the wire view up to `view`, assigning only what differs. Give the view written before it, if there was one. */
export function writeView(target: OrgView, view: PublicWorld, before: PublicWorld | null = null): void {
  if (view === before) return;
  writeRow(target as unknown as Row, view as unknown as Row, SCALARS, (before ?? target) as unknown as Row);
  for (const table of TABLES) {
    const View = ROW_VIEWS[table];
    const rows = view[table] as unknown as Record<string, Row>;
    const was = before?.[table] as unknown as Record<string, Row> | undefined;
    const create = (): Row => new View() as unknown as Row;
    writeTable(target[table] as unknown as RowMap, rows, COLUMNS[table], create, was);
  }
}

/** Seats by their id. */
export type SeatRows = Record<string, SeatRow>;

/** Writes what every page of a session is told of it. */
export function writeSession(
  target: SessionState,
  session: Omit<SessionView, 'seats' | 'org' | 'inherit' | 'stands'>,
): void {
  writeRow(target as unknown as Row, session as unknown as Row, SESSION_SCALARS);
}

/** Writes where an organisation stands and who is in it. */
export function writeSlot(
  target: OrgSlot,
  slot: Pick<SessionView, 'status' | 'note' | 'notice' | 'inherit' | 'stands'> & { id: string },
  seats: SeatRows,
): void {
  writeRow(target as unknown as Row, slot, SLOT_SCALARS);
  writeSeats(target.seats as unknown as RowMap, seats);
}

function writeSeats(target: RowMap, seats: SeatRows): void {
  const rows = seats as unknown as Record<string, Row>;
  writeTable(target, rows, SEAT_COLUMNS, () => new SeatView() as unknown as Row);
}

/** One row as plain data; the previous one when nothing in it changed. */
function readRow(source: Row, columns: readonly string[], before: Row | undefined): Row {
  if (before && isSame(before, source, columns)) return before;
  const row: Row = {};
  for (const column of columns) row[column] = source[column] as Value;
  return row;
}

function readTable(
  map: RowMap,
  columns: readonly string[],
  before: Record<string, Row> | undefined,
): Record<string, Row> {
  const rows: Record<string, Row> = {};
  let same = before !== undefined && Object.keys(before).length === map.size;
  map.forEach((source, key) => {
    const was = before?.[key];
    const row = readRow(source as Row, columns, was);
    if (row !== was) same = false;
    rows[key] = row;
  });
  return same && before ? before : rows;
}

/** The organisation as plain data. Give the view read before it to share what did not change. */
export function readView(source: OrgView, before: PublicWorld | null = null): PublicWorld {
  const view = readRow(source as unknown as Row, SCALARS, undefined) as Record<string, unknown>;
  for (const table of TABLES) {
    const was = before?.[table] as unknown as Record<string, Row> | undefined;
    view[table] = readTable(source[table] as unknown as RowMap, COLUMNS[table], was);
  }
  return view as unknown as PublicWorld;
}

/**
 * Lets go of the keys of rows that are gone. A page's decoder of @colyseus/schema 5 remembers every key a table ever had,
 * in a list that only a sender reads: it would grow with every line of the log.
 */
export function forgetGoneKeys(source: OrgView): void {
  for (const table of TABLES) {
    const map = source[table];
    const known = map._collectionIndexes as Record<string, number>;
    for (const key of Object.keys(known)) if (!map.has(key)) delete known[key];
  }
}

/** The one organisation this page is sent; none while a host has not turned to any. */
export function slotOf(source: SessionState): OrgSlot | undefined {
  let found: OrgSlot | undefined;
  source.slots?.forEach((slot) => {
    found ??= slot;
  });
  return found;
}

/** The session as this page sees it, as plain data: where it stands is where its own organisation stands. */
export function readSession(source: SessionState, before: SessionView | null = null): SessionView {
  const view = readRow(source as unknown as Row, SESSION_SCALARS, undefined) as Record<string, unknown>;
  const slot = slotOf(source);
  view.org = slot?.id ?? '';
  view.inherit = slot?.inherit ?? '';
  view.stands = slot?.stands ?? '';
  if (slot) {
    view.status = slot.status;
    view.note = slot.note;
    if (slot.notice !== '') view.notice = slot.notice;
  }
  const was = before?.seats as unknown as Record<string, Row> | undefined;
  view.seats = slot ? readTable(slot.seats as unknown as RowMap, SEAT_COLUMNS, was) : {};
  return view as unknown as SessionView;
}
