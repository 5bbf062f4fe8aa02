import { type BoardChat, type ChatTo, type ChatTold, MOST_SHOWN, NO_CHAT } from '../../shared/net/chat.ts';
import { joined, teamOf } from '../match/joint.ts';
import type { Match } from '../match/Match.ts';
import type { HostBook } from './HostBook.ts';
import { Allowance } from './limits.ts';
import type { Rules } from './Rules.ts';
import type { Seats } from './seats.ts';

/** Lines a session remembers, and reports; the oldest give way. */
const MOST_LINES = 400;
const MOST_REPORTS = 50;
/** A person may write so many lines at once, and one more every so many seconds. */
const BURST = 4;
const EVERY_SECONDS = 4;

interface Line {
  id: number;
  org: string;
  seat: string;
  to: ChatTo;
  /** The teams that may read it. */
  teams: string[];
  text: string;
  tick: number;
}

/** What people of a session write to each other. Nothing of it is stored: it is gone when the session is put away. */
export class Chat {
  #lines: Line[] = [];
  /** Reported lines, also after the chat was emptied → who reported them. */
  readonly #reports = new Map<Line, Set<string>>();
  readonly #rate = new Allowance(BURST, 1 / EVERY_SECONDS);
  readonly #parts: { seats: Seats; book: HostBook; rules: Rules };
  #made = 0;
  /** Grows with every change: whoever was told this one needs not be told again. */
  #version = 0;

  constructor(parts: { seats: Seats; book: HostBook; rules: Rules }) {
    this.#parts = parts;
  }

  /** Whether somebody may write one more line now. */
  mayWrite(seat: string): boolean {
    return this.#rate.take(seat);
  }

  say(match: Match, seat: string, to: ChatTo, teams: string[], text: string): void {
    this.#made += 1;
    this.#version += 1;
    this.#lines.push({ id: this.#made, org: match.org, seat, to, teams, text, tick: match.world.tick });
    this.#lines.splice(0, this.#lines.length - MOST_LINES);
  }

  /** Shows the facilitator a line that somebody reads; false when she reads none of that number, or it is her own. */
  report(match: Match, seat: string, id: number): boolean {
    const line = this.#readBy(match, seat).find((one) => one.id === id && one.seat !== seat);
    if (!line) return false;
    const by = this.#reports.get(line) ?? new Set();
    this.#reports.set(line, by.add(seat));
    for (const oldest of [...this.#reports.keys()].slice(0, -MOST_REPORTS)) this.#reports.delete(oldest);
    this.#version += 1;
    return true;
  }

  /** A report was dealt with; false when there is none. */
  done(id: number): boolean {
    const line = [...this.#reports.keys()].find((one) => one.id === id);
    this.#version += 1;
    return line !== undefined && this.#reports.delete(line);
  }

  /** It was switched off: what was written is gone, but for what was reported. */
  clear(): void {
    this.#lines = [];
    this.#version += 1;
  }

  /** Nothing she wrote is known any more. */
  forget(seat: string): void {
    this.#lines = this.#lines.filter((line) => line.seat !== seat);
    for (const line of [...this.#reports.keys()]) if (line.seat === seat) this.#reports.delete(line);
    this.#version += 1;
  }

  /** Names what somebody would be told: the same word, the same thing. */
  keyFor(match: Match, seat: string): string {
    const { book, rules, seats } = this.#parts;
    if (!rules.now.chat) return '';
    const team = teamOf(match, seats.get(seat)?.engineer ?? '');
    return team === ''
      ? ''
      : `${this.#version} ${team} ${joined(match, team).length} ${book.hushed.has(seat)}`;
  }

  /** What somebody is told. */
  of(match: Match, seat: string): ChatTold {
    const { book, rules, seats } = this.#parts;
    const team = teamOf(match, seats.get(seat)?.engineer ?? '');
    if (!rules.now.chat || team === '') return NO_CHAT;
    return {
      on: true,
      hushed: book.hushed.has(seat),
      joint: joined(match, team).length > 0,
      lines: this.#readBy(match, seat)
        .slice(-MOST_SHOWN)
        .map(({ id, seat: by, to, text, tick }) => ({
          id,
          seat: by,
          name: seats.get(by)?.name ?? '',
          to,
          text,
          tick,
          reported: [...this.#reports].some(([line, all]) => line.id === id && all.has(seat)),
        })),
    };
  }

  /** What the facilitator is told: nothing that nobody showed her. */
  board(): BoardChat {
    const { book, seats } = this.#parts;
    return {
      hushed: [...book.hushed],
      reports: [...this.#reports].map(([{ id, org, seat, text }, by]) => ({
        line: id,
        org,
        seat,
        name: seats.get(seat)?.name ?? '',
        text,
        times: by.size,
      })),
    };
  }

  #readBy(match: Match, seat: string): Line[] {
    const team = teamOf(match, this.#parts.seats.get(seat)?.engineer ?? '');
    return this.#lines.filter(({ org, teams }) => org === match.org && teams.includes(team));
  }
}
