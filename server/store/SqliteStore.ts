import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { rewind } from './rewind.ts';
import type * as Kept from './Store.ts';
import { type JournalRow, type NamedSeat, type SessionRecord, StoreError } from './Store.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './sqliteSchema.ts';

const FILE = 'slice.db';
/** Whatever belongs to one session and goes with it. */
const TABLES_OF_A_SESSION = [
  'pagers',
  'devices',
  'texts',
  'attendance',
  'host_books',
  'names',
  'seats',
  'journal',
  'reached',
];
type Cell = string | number;
type Line = Record<string, unknown>;

/**
 * The embedded store. Write-ahead log with `synchronous=NORMAL`: a commit is in the operating system's hands when
 * `append` resolves, so a killed process loses nothing; only a power cut may lose the last moments.
 */
export class SqliteStore implements Kept.Store {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens `dir`/slice.db, or a database in memory when `dir` is ':memory:'. Throws a StoreError in words. */
  constructor(dir: string) {
    const file = dir === ':memory:' ? dir : join(dir, FILE);
    try {
      if (dir !== ':memory:') makeDir(resolve(dir));
      this.#db = new DatabaseSync(file);
      this.#db.exec(
        'PRAGMA busy_timeout=2000; PRAGMA foreign_keys=ON; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON',
      );
      this.#migrate(file);
    } catch (error) {
      throw explain(error, file);
    }
  }

  #migrate(file: string): void {
    const version = Number(this.#one('PRAGMA user_version')?.user_version ?? 0);
    if (version > SCHEMA_VERSION) {
      throw new StoreError(
        'future',
        `${file} was written by a newer version of Slice (format ${version}, this is ${SCHEMA_VERSION}). Start the newer version, or choose another DATA_DIR.`,
      );
    }
    this.#transaction(() => {
      for (let from = version; from < SCHEMA_VERSION; from += 1) this.#db.exec(MIGRATIONS[from] ?? '');
      // Also proves that the file can be written: a read-only database fails here, not in the middle of a game.
      this.#db.exec(`PRAGMA user_version=${SCHEMA_VERSION}`);
    });
  }

  async createSession(session: SessionRecord, seats: NamedSeat[]): Promise<void> {
    this.#transaction(() => {
      this.#run(
        'INSERT INTO sessions VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)',
        session.code,
        session.title,
        session.kind,
        session.preset,
        session.engine,
        session.content,
        session.setup,
        session.status,
        session.speed,
        session.createdAt,
        session.touchedAt,
        session.orgs,
        session.names,
        session.settings,
      );
      for (const seat of seats) this.#insertSeat(session.code, seat);
    });
  }

  async updateSession(code: string, patch: Kept.SessionPatch): Promise<void> {
    this.#transaction(() => {
      if (patch.status !== undefined)
        this.#run('UPDATE sessions SET status=? WHERE code=?', patch.status, code);
      if (patch.speed !== undefined) this.#run('UPDATE sessions SET speed=? WHERE code=?', patch.speed, code);
      if (patch.settings !== undefined)
        this.#run('UPDATE sessions SET settings=? WHERE code=?', patch.settings, code);
      if (patch.touchedAt !== undefined)
        this.#run('UPDATE sessions SET touched_at=? WHERE code=?', patch.touchedAt, code);
    });
  }

  async loadSession(code: string): Promise<SessionRecord | null> {
    const line = this.#one('SELECT * FROM sessions WHERE code=?', code);
    return line ? toSession(line) : null;
  }

  async listSessions(): Promise<SessionRecord[]> {
    return this.#all('SELECT * FROM sessions ORDER BY created_at, code').map(toSession);
  }

  async addSeat(code: string, seat: NamedSeat): Promise<void> {
    this.#transaction(() => this.#insertSeat(code, seat));
  }

  #insertSeat(code: string, seat: NamedSeat): void {
    this.#run(
      'INSERT INTO seats VALUES (?,?,?,?,?,?,?)',
      code,
      seat.id,
      seat.tokenHash,
      seat.engineer,
      seat.host ? 1 : 0,
      seat.order,
      seat.org,
    );
    this.#run('INSERT INTO names VALUES (?,?,?)', code, seat.id, seat.name);
  }

  async updateSeat(code: string, id: string, place: { org: string; engineer: string }): Promise<void> {
    const { org, engineer } = place;
    this.#run('UPDATE seats SET org=?, engineer=? WHERE session=? AND id=?', org, engineer, code, id);
  }

  async renameSeat(code: string, id: string, name: string): Promise<void> {
    this.#run('UPDATE names SET name=? WHERE session=? AND seat=?', name, code, id);
  }

  async loadSeats(code: string): Promise<NamedSeat[]> {
    const lines = this.#all(
      `SELECT seats.*, coalesce(names.name, '') AS name FROM seats
       LEFT JOIN names ON names.session=seats.session AND names.seat=seats.id
       WHERE seats.session=? ORDER BY seat_order`,
      code,
    );
    return lines.map((line) => ({
      id: String(line.id),
      tokenHash: String(line.token_hash),
      org: String(line.org),
      engineer: String(line.engineer),
      host: line.host === 1,
      order: Number(line.seat_order),
      name: String(line.name),
    }));
  }

  async keepPager(code: string, seat: string, tokenHash: string | null): Promise<void> {
    if (tokenHash === null) this.#run('DELETE FROM pagers WHERE session=? AND seat=?', code, seat);
    else this.#run('INSERT OR REPLACE INTO pagers VALUES (?,?,?)', code, seat, tokenHash);
  }

  async loadPagers(code: string): Promise<Kept.PagerRecord[]> {
    const lines = this.#all('SELECT seat, token_hash FROM pagers WHERE session=?', code);
    return lines.map((line) => ({ seat: String(line.seat), tokenHash: String(line.token_hash) }));
  }

  async keepHostBook(code: string, book: string): Promise<void> {
    this.#run('INSERT OR REPLACE INTO host_books VALUES (?,?)', code, book);
  }

  async loadHostBook(code: string): Promise<string | null> {
    const line = this.#one('SELECT book FROM host_books WHERE session=?', code);
    return line ? String(line.book) : null;
  }

  async keepText(code: string, kind: Kept.TextKind, of: string, text: string | null): Promise<void> {
    if (text === null) this.#run('DELETE FROM texts WHERE session=? AND kind=? AND of=?', code, kind, of);
    else this.#run('INSERT OR REPLACE INTO texts VALUES (?,?,?,?)', code, kind, of, text);
  }

  async loadTexts(code: string, kind: Kept.TextKind): Promise<Record<string, string>> {
    const lines = this.#all('SELECT of, body FROM texts WHERE session=? AND kind=?', code, kind);
    return Object.fromEntries(lines.map((line) => [String(line.of), String(line.body)]));
  }

  async addDevice(code: string, { seat, tokenHash }: Kept.DeviceRecord, most: number): Promise<void> {
    this.#transaction(() => {
      this.#run('INSERT INTO devices VALUES (?,?,?)', code, seat, tokenHash);
      this.#run(
        `DELETE FROM devices WHERE session=?1 AND seat=?2 AND rowid NOT IN
         (SELECT rowid FROM devices WHERE session=?1 AND seat=?2 ORDER BY rowid DESC LIMIT ?3)`,
        code,
        seat,
        most,
      );
    });
  }

  async loadDevices(code: string): Promise<Kept.DeviceRecord[]> {
    const lines = this.#all('SELECT seat, token_hash FROM devices WHERE session=? ORDER BY rowid', code);
    return lines.map((line) => ({ seat: String(line.seat), tokenHash: String(line.token_hash) }));
  }

  async keepAttendance(code: string, rows: readonly Kept.AttendanceRecord[]): Promise<void> {
    this.#transaction(() => {
      for (const { seat, joinedAt, hereMs, awayMs, pilotMs } of rows)
        this.#run(
          'INSERT OR REPLACE INTO attendance VALUES (?,?,?,?,?,?)',
          code,
          seat,
          joinedAt,
          hereMs,
          awayMs,
          pilotMs,
        );
    });
  }

  async loadAttendance(code: string): Promise<Kept.AttendanceRecord[]> {
    return this.#all('SELECT * FROM attendance WHERE session=?', code).map((line) => ({
      seat: String(line.seat),
      joinedAt: Number(line.joined_at),
      hereMs: Number(line.here_ms),
      awayMs: Number(line.away_ms),
      pilotMs: Number(line.pilot_ms),
    }));
  }

  async append(
    code: string,
    org: string,
    rows: readonly JournalRow[],
    reached: number | null,
  ): Promise<void> {
    this.#transaction(() => {
      for (const row of rows) {
        this.#run(
          'INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?)',
          code,
          org,
          row.seq,
          row.tick,
          row.seat,
          row.actor,
          row.engineer,
          row.id,
          row.verb,
          row.payload,
        );
      }
      if (reached !== null) {
        this.#run(
          'INSERT INTO reached VALUES (?,?,?) ON CONFLICT (session, org) DO UPDATE SET tick=excluded.tick',
          code,
          org,
          reached,
        );
      }
    });
  }

  async loadJournal(code: string, org?: string): Promise<JournalRow[]> {
    const lines =
      org === undefined
        ? this.#all('SELECT * FROM journal WHERE session=? ORDER BY org, seq', code)
        : this.#all('SELECT * FROM journal WHERE session=? AND org=? ORDER BY seq', code, org);
    return lines.map((line) => ({
      org: String(line.org),
      seq: Number(line.seq),
      tick: Number(line.tick),
      seat: String(line.seat),
      actor: line.actor as JournalRow['actor'],
      engineer: String(line.engineer),
      id: String(line.command),
      verb: String(line.verb),
      payload: String(line.payload),
    }));
  }

  async loadReached(code: string): Promise<Record<string, number>> {
    const lines = this.#all('SELECT org, tick FROM reached WHERE session=?', code);
    return Object.fromEntries(lines.map((line) => [String(line.org), Number(line.tick)]));
  }

  async purgeNames(code: string): Promise<void> {
    this.#run('DELETE FROM names WHERE session=?', code);
    this.#run("DELETE FROM texts WHERE session=? AND kind NOT IN ('future','shade')", code);
  }

  async rewind(code: string, to: Kept.Rewind): Promise<void> {
    rewind(this.#db, code, to);
  }

  async forgetSeat(code: string, seat: string): Promise<void> {
    this.#transaction(() => {
      for (const table of ['names', 'devices', 'pagers', 'attendance'])
        this.#run(`DELETE FROM ${table} WHERE session=? AND seat=?`, code, seat);
      this.#run('DELETE FROM texts WHERE session=? AND of=?', code, seat);
      const hers = "kind='postmortem' AND json_extract(body, '$.by')=?";
      this.#run(`DELETE FROM texts WHERE session=? AND ${hers}`, code, seat);
      this.#run("UPDATE seats SET token_hash='' WHERE session=? AND id=?", code, seat);
    });
  }

  async deleteSession(code: string): Promise<void> {
    this.#transaction(() => this.#delete(code));
  }

  async forgetSessions(touchedBefore: number): Promise<number> {
    const old = this.#all('SELECT code FROM sessions WHERE touched_at < ?', touchedBefore);
    this.#transaction(() => {
      for (const { code } of old) this.#delete(String(code));
    });
    return old.length;
  }

  #delete(code: string): void {
    for (const table of TABLES_OF_A_SESSION) this.#run(`DELETE FROM ${table} WHERE session=?`, code);
    this.#run('DELETE FROM sessions WHERE code=?', code);
  }

  async close(): Promise<void> {
    if (this.#db.isOpen) this.#db.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #run(sql: string, ...cells: Cell[]): void {
    this.#statement(sql).run(...cells);
  }

  #one(sql: string, ...cells: Cell[]): Line | undefined {
    return this.#statement(sql).get(...cells);
  }

  #all(sql: string, ...cells: Cell[]): Line[] {
    return this.#statement(sql).all(...cells);
  }

  #transaction(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }
}

function toSession(line: Line): SessionRecord {
  return {
    code: String(line.code),
    title: String(line.title),
    kind: line.kind as SessionRecord['kind'],
    preset: line.preset as SessionRecord['preset'],
    engine: String(line.engine),
    content: String(line.content),
    setup: String(line.setup),
    orgs: Number(line.orgs),
    names: line.names as SessionRecord['names'],
    settings: String(line.settings),
    status: line.status as SessionRecord['status'],
    speed: Number(line.speed),
    createdAt: Number(line.created_at),
    touchedAt: Number(line.touched_at),
  };
}

/** Creates a folder and its parents. Node's own `recursive` never returns for a path below /proc. */
function makeDir(dir: string): void {
  if (existsSync(dir)) return;
  makeDir(dirname(dir));
  mkdirSync(dir);
}

/** Turns what the operating system or SQLite said into a sentence. */
function explain(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed|corrupt|no such table|already exists/i.test(said)) {
    return new StoreError(
      'corrupt',
      `${file} is damaged or is not a Slice database (${said}). Move it away, or choose another DATA_DIR.`,
    );
  }
  return new StoreError(
    'unwritable',
    `The data folder cannot be written: ${file} (${said}). Set DATA_DIR to a folder this user may write.`,
  );
}
