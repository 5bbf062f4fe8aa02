import type { PagerEnd, PagerFace } from '../../shared/net/pager.ts';
import { pagerFace } from '../../shared/net/pagerFace.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { NamedSeat } from '../store/Store.ts';

/** Where a pager's line ends: it is given faces until it is told that there will be no more. */
export interface PagerEar {
  face(face: PagerFace): void;
  /** '' says nothing: it is tried again. */
  end(why: PagerEnd | ''): void;
}

interface Line {
  ear: PagerEar;
  /** The last face without its clock, and when it was sent: the clock alone is worth a line a second. */
  key: string;
  sentAt: number;
}

const CLOCK_MS = 1_000;

/** The open lines of a session's pagers, at most one a seat: tells each what its pager shows, when that changes. */
export class PagerLines {
  readonly #orgs: Orgs;
  readonly #now: () => number;
  readonly #lines = new Map<string, Line>();
  /** Seat → the incident that rang there last: whoever missed it wants to know who has it. */
  readonly #rang = new Map<string, string>();

  constructor(orgs: Orgs, now: () => number) {
    this.#orgs = orgs;
    this.#now = now;
  }

  has(seat: string): boolean {
    return this.#lines.has(seat);
  }

  /** Opens a line in place of the one before. Returns how to close it. */
  open(seat: NamedSeat, ear: PagerEar): () => void {
    this.end(seat.id, 'replaced');
    const line: Line = { ear, key: '', sentAt: 0 };
    this.#lines.set(seat.id, line);
    this.#tell(seat, line);
    this.#orgs.of(seat.org)?.refresh();
    return () => {
      if (this.#lines.get(seat.id) !== line) return;
      this.#lines.delete(seat.id);
      this.#orgs.of(seat.org)?.refresh();
    };
  }

  /** A view was published. */
  show(seatOf: (id: string) => NamedSeat | undefined): void {
    for (const [id, line] of this.#lines) {
      const seat = seatOf(id);
      if (seat) this.#tell(seat, line);
    }
  }

  /** Ends the line of a seat for good. */
  end(seat: string, why: PagerEnd | ''): void {
    const line = this.#lines.get(seat);
    this.#lines.delete(seat);
    line?.ear.end(why);
  }

  /** Ends the lines of all pagers. */
  close(why: PagerEnd | ''): void {
    for (const seat of [...this.#lines.keys()]) this.end(seat, why);
  }

  #tell(seat: NamedSeat, line: Line): void {
    const match = this.#orgs.of(seat.org);
    if (!match) return;
    const face = pagerFace(match.view, seat.engineer, this.#rang.get(seat.id) ?? '', match);
    if (face.call?.mine) this.#rang.set(seat.id, face.call.incident);
    const key = JSON.stringify({ ...face, tick: 0 });
    if (key === line.key && this.#now() - line.sentAt < CLOCK_MS) return;
    line.key = key;
    line.sentAt = this.#now();
    line.ear.face(face);
  }
}
