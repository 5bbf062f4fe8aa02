/**
 * What must survive the process: sessions, seats, the journal and the tick each organisation has reached. One
 * interface, so that another database needs no change elsewhere; tests/server/store.test.ts is its contract.
 */

/** A session as it is kept. `setup` is what a world is made of, as JSON; `status` decides whether it is opened again. */
export interface SessionRecord {
  code: string;
  title: string;
  kind: 'solo' | 'host';
  preset: 'taster' | 'lesson' | 'workshop' | 'marathon';
  /** Versions of the rules and of the content it was begun with. */
  engine: string;
  content: string;
  setup: string;
  /** How many organisations play it, 1-20. */
  orgs: number;
  /** Whether people may type names of their own, or take one of those that are offered. */
  names: 'own' | 'given';
  /** What its host decided about who comes in, who watches and how long silence is waited for, as JSON; '{}' for nothing. */
  settings: string;
  /** `resting`: it was running when the server stopped in good order. */
  status: 'lobby' | 'running' | 'resting' | 'stopped' | 'over';
  speed: number;
  createdAt: number;
  touchedAt: number;
}

export type SessionPatch = Partial<Pick<SessionRecord, 'status' | 'speed' | 'touchedAt' | 'settings'>>;

/** One stamped command, in the order (org, tick, seq). Holds seat ids only, never a name. */
export interface JournalRow {
  org: string;
  /** Grows by one within an organisation. */
  seq: number;
  tick: number;
  /** The seat that sent it, '' for bots and the system. */
  seat: string;
  actor: 'human' | 'bot' | 'system';
  /** The engineer it acts for, '' for the system. */
  engineer: string;
  id: string;
  verb: string;
  /** JSON. */
  payload: string;
}

export interface SeatRecord {
  id: string;
  tokenHash: string;
  /** The organisation it belongs to, '' for a host who plays in none. */
  org: string;
  engineer: string;
  host: boolean;
  order: number;
}

/** A seat with the name kept apart from it; '' once names were purged. */
export type NamedSeat = SeatRecord & { name: string };

/** The phone of a seat: the hash of its own token. */
export interface PagerRecord {
  seat: string;
  tokenHash: string;
}

/** Another device of a seat: the hash of a token of its own. */
export type DeviceRecord = PagerRecord;

/** When somebody came, and real ms of a running clock: her page open, her page away, and a bot playing her in either case. */
export interface AttendanceRecord {
  seat: string;
  /** Since 1970. */
  joinedAt: number;
  hereMs: number;
  awayMs: number;
  pilotMs: number;
}

/**
 * What is written about people: 'roster' of the whole session (of ''), 'note', 'postmortem' and 'reflection' of a seat. 'future': a journal as it was before the
 * session went back to an earlier moment, by number; there is no name in it. 'shade' (of ''): the ghost
 * the session was begun with, its lines alone.
 */
export type TextKind = 'roster' | 'note' | 'postmortem' | 'reflection' | 'future' | 'shade';

/** What changes when a session goes back to an earlier moment. */
export interface Rewind {
  /** The journal as it was, under its number, and the numbers that are kept. */
  shelf: { of: string; text: string; keep: string[] };
  /** By organisation: how many rows stay, what comes after them, and the tick that is reached then. */
  cuts: readonly { org: string; seq: number; reached: number; rows: readonly JournalRow[] }[];
  seats: readonly { id: string; org: string; engineer: string }[];
  /** The host's book from then on. */
  book: string;
  /** Lines to postmortems of incidents that have not happened yet. */
  forget: readonly string[];
}

export interface Store {
  createSession(session: SessionRecord, seats: NamedSeat[]): Promise<void>;
  updateSession(code: string, patch: SessionPatch): Promise<void>;
  loadSession(code: string): Promise<SessionRecord | null>;
  listSessions(): Promise<SessionRecord[]>;
  addSeat(code: string, seat: NamedSeat): Promise<void>;
  updateSeat(code: string, id: string, place: { org: string; engineer: string }): Promise<void>;
  renameSeat(code: string, id: string, name: string): Promise<void>;
  loadSeats(code: string): Promise<NamedSeat[]>;
  /** Keeps the one pager of a seat in place of the one before; null forgets it. */
  keepPager(code: string, seat: string, tokenHash: string | null): Promise<void>;
  loadPagers(code: string): Promise<PagerRecord[]>;
  /** Keeps what the host of a session noted and decided, as JSON; null while there is nothing. */
  keepHostBook(code: string, book: string): Promise<void>;
  loadHostBook(code: string): Promise<string | null>;
  /** Keeps something written about people beside the game: the list of those expected, or the notes of a seat; null forgets it. */
  keepText(code: string, kind: TextKind, of: string, text: string | null): Promise<void>;
  /** By what they are of. */
  loadTexts(code: string, kind: TextKind): Promise<Record<string, string>>;
  /** Keeps a device of a seat, of which only the newest `most` count. */
  addDevice(code: string, device: DeviceRecord, most: number): Promise<void>;
  /** The oldest first. */
  loadDevices(code: string): Promise<DeviceRecord[]>;
  keepAttendance(code: string, rows: readonly AttendanceRecord[]): Promise<void>;
  loadAttendance(code: string): Promise<AttendanceRecord[]>;
  /** Writes entries and, when given, the tick that was reached, in one transaction. */
  append(code: string, org: string, rows: readonly JournalRow[], reached: number | null): Promise<void>;
  /** In order; of one organisation, or of all of them. */
  loadJournal(code: string, org?: string): Promise<JournalRow[]>;
  loadReached(code: string): Promise<Record<string, number>>;
  /** Takes a session back to an earlier moment, in one transaction; its clocks stand then. */
  rewind(code: string, to: Rewind): Promise<void>;
  /** Forgets the names of a session and whatever else was written about people; the game can still be replayed. */
  purgeNames(code: string): Promise<void>;
  /** Forgets who sat there: her name, whatever opens the seat, and when she was here. What was decided there stays. */
  forgetSeat(code: string, seat: string): Promise<void>;
  deleteSession(code: string): Promise<void>;
  /** Deletes every session nobody has touched since; returns how many there were. */
  forgetSessions(touchedBefore: number): Promise<number>;
  close(): Promise<void>;
}

/** The store cannot be used; `message` is a sentence for the person who runs the server. */
export class StoreError extends Error {
  readonly kind: 'unwritable' | 'corrupt' | 'future';

  constructor(kind: 'unwritable' | 'corrupt' | 'future', message: string) {
    super(message);
    this.name = 'StoreError';
    this.kind = kind;
  }
}
