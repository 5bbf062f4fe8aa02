import type { Clock } from '../match/clock.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { PagerRecord, SessionRecord, Store } from '../store/Store.ts';
import { HostBook } from './HostBook.ts';
import { Pagers } from './Pagers.ts';
import type { Seats } from './seats.ts';

/** A session that is open in this process. */
export interface LiveSession {
  record: SessionRecord;
  orgs: Orgs;
  seats: Seats;
  pagers: Pagers;
  book: HostBook;
  /** Nobody has come for long: its phones are told before its room is closed. A server that stops tells nobody: they try again. */
  archive(close: () => void): void;
  /** Ends it; resolves when everything accepted is stored. */
  close(): Promise<void>;
}

/** Puts the parts of an open session together; `kept` is what its store remembers: pagers, and the host's book. */
export function liveSession(
  { store, clock }: { store: Store; clock: Clock },
  record: SessionRecord,
  orgs: Orgs,
  seats: Seats,
  kept: { pagers?: PagerRecord[]; book?: string | null } = {},
): LiveSession {
  const keep = (seat: string, hash: string | null): Promise<void> => store.keepPager(record.code, seat, hash);
  const pagers = new Pagers({ orgs, seats, keep, now: clock.now, kept: kept.pagers ?? [] });
  const book = new HostBook((text) => store.keepHostBook(record.code, text), kept.book);
  return {
    record,
    orgs,
    seats,
    pagers,
    book,
    archive: (close) => {
      pagers.close();
      close();
    },
    close: () => orgs.close(),
  };
}
