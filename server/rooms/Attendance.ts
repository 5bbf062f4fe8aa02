import type { Match } from '../match/Match.ts';
import type { AttendanceRecord, NamedSeat } from '../store/Store.ts';

/** Time is added up at least this often while it passes, so that a killed server loses no more. */
const LONGEST_MS = 30_000;

interface Now {
  running: boolean;
  here: boolean;
  pilot: boolean;
}

interface Line {
  record: AttendanceRecord;
  /** How it stands, and since when (the server's clock). */
  now: Now;
  since: number;
}

/**
 * How long each person of a session was here, was away, and was played by a bot, in real time of a running clock: nobody is
 * away from a game that stands. Only these sums are kept, and when she came.
 */
export class Attendance {
  readonly #lines = new Map<string, Line>();
  readonly #store: (rows: AttendanceRecord[]) => Promise<void>;
  readonly #now: () => number;

  constructor(
    store: (rows: AttendanceRecord[]) => Promise<void>,
    now: () => number,
    kept: readonly AttendanceRecord[] = [],
  ) {
    this.#store = store;
    this.#now = now;
    for (const record of kept) this.#open({ ...record });
  }

  /** An organisation was shown: whoever is otherwise than before, or has been the same for long, is added up. */
  observe(match: Match, seats: readonly NamedSeat[], here: { has(seat: string): boolean }): void {
    const running = match.status === 'running';
    const at = this.#now();
    const changed: AttendanceRecord[] = [];
    for (const { id, org, engineer, tokenHash } of seats) {
      if (org !== match.org || tokenHash === '') continue;
      const known = this.#lines.get(id);
      if (!known && !here.has(id)) continue;
      const line = known ?? this.#open({ seat: id, joinedAt: Date.now(), hereMs: 0, awayMs: 0, pilotMs: 0 });
      const pilot = engineer !== '' && match.autopilotOf(id) === 'on';
      const now = { running, here: here.has(id), pilot };
      const long = running && at - line.since >= LONGEST_MS;
      if (known && !long && sameAs(now, line.now)) continue;
      add(line, at);
      line.now = now;
      changed.push(line.record);
    }
    if (changed.length > 0) void this.#keep(changed);
  }

  /** The sums up to now. */
  rows(): AttendanceRecord[] {
    for (const line of this.#lines.values()) add(line, this.#now());
    return [...this.#lines.values()].map(({ record }) => ({ ...record }));
  }

  /** Nothing is known of her any more, nor will it be. */
  forget(seat: string): void {
    this.#lines.delete(seat);
  }

  /** The last sums are kept. */
  close(): Promise<void> {
    return this.#keep(this.rows());
  }

  #open(record: AttendanceRecord): Line {
    const line = { record, now: NOTHING, since: this.#now() };
    this.#lines.set(record.seat, line);
    return line;
  }

  /** Sums that could not be stored are stored with the next ones: they only grow. */
  #keep(rows: AttendanceRecord[]): Promise<void> {
    return this.#store(rows).catch(() => {});
  }
}

const NOTHING: Now = { running: false, here: false, pilot: false };

const sameAs = (one: Now, other: Now): boolean =>
  one.running === other.running && one.here === other.here && one.pilot === other.pilot;

/** Adds the time that has passed as things stood. */
function add(line: Line, at: number): void {
  const { record, now } = line;
  const passed = Math.max(0, Math.round(at - line.since));
  line.since = at;
  if (!now.running) return;
  if (now.here) record.hereMs += passed;
  else record.awayMs += passed;
  if (now.pilot) record.pilotMs += passed;
}
