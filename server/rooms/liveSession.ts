import { presets } from '../../shared/content/presets.ts';
import type { Clock } from '../match/clock.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { AttendanceRecord, PagerRecord, SessionRecord, Store } from '../store/Store.ts';
import { Attendance } from './Attendance.ts';
import { Chat } from './Chat.ts';
import { Conductor } from './Conductor.ts';
import { HostBook } from './HostBook.ts';
import { HostWatch } from './HostWatch.ts';
import { Inheritance } from './Inheritance.ts';
import { Invites } from './Invites.ts';
import { Meeting } from './Meeting.ts';
import { Pagers } from './Pagers.ts';
import { RosterBook } from './RosterBook.ts';
import { applyRules, Rules } from './Rules.ts';
import { Shades } from './Shades.ts';
import type { Seats } from './seats.ts';

/** What may be done to the open pages of a session. */
export interface OpenRoom {
  /** The pages of a seat that opens nothing any more are closed. */
  dismiss(seat: string): void;
  /** They come again, because the seat is another one now. */
  recall(seat: string): void;
  /** All are closed, and the room with them; `again`: they come back at once. */
  close(again?: boolean): Promise<unknown>;
}

/** A session that is open in this process. */
export interface LiveSession {
  record: SessionRecord;
  orgs: Orgs;
  seats: Seats;
  pagers: Pagers;
  book: HostBook;
  chat: Chat;
  conductor: Conductor;
  invites: Invites;
  attendance: Attendance;
  rules: Rules;
  roster: RosterBook;
  inheritance: Inheritance;
  meeting: Meeting;
  shades: Shades;
  hostWatch: HostWatch;
  /** Its open pages; null while it has no room. */
  room: OpenRoom | null;
  /** Nobody has come for long: its phones are told before its room is closed. A server that stops tells nobody: they try again. */
  archive(close: () => void): void;
  /** Ends it; resolves when everything accepted is stored. */
  close(): Promise<void>;
}

/** Puts the parts of an open session together; `kept` is what its store remembers. */
export function liveSession(
  { store, clock, boost }: { store: Store; clock: Clock; boost: number },
  record: SessionRecord,
  orgs: Orgs,
  seats: Seats,
  kept: {
    pagers?: PagerRecord[];
    attendance?: AttendanceRecord[];
    book?: string | null;
    roster?: string | null;
    shade?: string | null;
  } = {},
): LiveSession {
  const keep = (seat: string, hash: string | null): Promise<void> => store.keepPager(record.code, seat, hash);
  const pagers = new Pagers({ orgs, seats, keep, now: clock.now, kept: kept.pagers ?? [] });
  const keepTimes = (rows: AttendanceRecord[]): Promise<void> => store.keepAttendance(record.code, rows);
  const attendance = new Attendance(keepTimes, clock.now, kept.attendance);
  const book = new HostBook((text) => store.keepHostBook(record.code, text), kept.book);
  const rules = new Rules((settings) => store.updateSession(record.code, { settings }), record.settings);
  const keepRoster = (text: string | null): Promise<void> => store.keepText(record.code, 'roster', '', text);
  const roster = new RosterBook(keepRoster, kept.roster ?? null);
  const live: LiveSession = {
    record,
    orgs,
    seats,
    pagers,
    book,
    chat: new Chat({ seats, book, rules }),
    conductor: new Conductor(orgs, book, record.preset),
    invites: new Invites(clock.now),
    attendance,
    rules,
    roster,
    inheritance: new Inheritance({
      // Whoever took over a system once keeps it.
      at: record.kind === 'host' && book.relay === 0 ? presets[record.preset].inheritance : 0,
      orgs,
      seats,
      book,
      clock,
      boost,
      keepDesk: (seat) => store.updateSeat(record.code, seat.id, seat),
      recall: (seat) => live.room?.recall(seat),
    }),
    meeting: new Meeting(orgs, clock, () => live.inheritance.leftMs()),
    shades: new Shades(record, book, store, kept.shade ?? null),
    hostWatch: new HostWatch({ orgs, seats, book, clock }),
    room: null,
    archive: (close) => {
      pagers.close();
      close();
    },
    async close() {
      live.inheritance.close();
      live.meeting.close();
      live.hostWatch.close();
      await orgs.close();
      await attendance.close();
    },
  };
  applyRules(live);
  return live;
}
