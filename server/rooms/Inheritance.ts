/** The Inheritance of a session: who waits for whom, and how everybody comes to another organisation's system, once. */
import type { HandNote, Inherit } from '../../shared/net/inherit.ts';
import type { BoardOrg } from '../../shared/net/lead.ts';
import type { Clock } from '../match/clock.ts';
import { desksFor, hasOpened, isBefore, WAIT_MS } from '../match/handOver.ts';
import type { Match } from '../match/Match.ts';
import { saidOf } from './handIdeas.ts';
import { legacyOf } from './legacy.ts';
import { type House, moveHouse } from './moveHouse.ts';

/** Real ms between two looks while somebody is waited for. */
const LOOK_MS = 1_000;

interface Parts extends House {
  /** The quarter that opens with it, 0 for none. */
  at: number;
  clock: Clock;
  /** How much faster than real time this server runs. */
  boost: number;
}

export class Inheritance {
  readonly #parts: Parts;
  #waitedMs = 0;
  #timer: (() => void) | null = null;
  #moving: Promise<void> | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    for (const match of parts.orgs.all) match.gate = () => this.#holds(match);
  }

  /** Something has moved: whether everybody is there. */
  look(): void {
    const { at, orgs, book } = this.#parts;
    if (at === 0 || orgs.all.length < 2 || book.inherit.state === 'done') return;
    if (book.inherit.state === 'moving') return void this.#move();
    const here = this.#here();
    if (here.length === 0) this.#rest();
    else if (here.length === this.#expected().length || this.#waitedMs >= WAIT_MS) void this.swap();
    else this.#wait();
  }

  /** Somebody stands and waits for the others. */
  get waits(): boolean {
    return this.#parts.orgs.all.some((match) => this.#holds(match));
  }

  /** How long whoever is late is still waited for, real ms at speed 1. */
  leftMs = (): number => Math.max(0, WAIT_MS - this.#waitedMs);

  /** Those who are there swap now; the others keep what they have. Waits until everybody sits. */
  swap(): Promise<void> {
    const { book, orgs, seats } = this.#parts;
    if (book.inherit.state !== 'open') return this.#move();
    const here = this.#here();
    const from: Record<string, string> = {};
    const moves: (typeof book.inherit)['moves'] = {};
    for (const [i, match] of here.entries()) {
      const next = here[(i + 1) % here.length] as Match;
      if (next === match) continue;
      from[next.org] = match.org;
      const movers = seats.all.filter(({ org }) => org === match.org);
      for (const [seat, engineer] of desksFor(movers, next.world)) moves[seat] = { org: next.org, engineer };
    }
    Object.assign(book.inherit, { state: 'moving', from, moves });
    for (const match of orgs.all) match.refresh();
    return this.#move();
  }

  /** Its note can be written: its review is the last one before, and there is somebody to swap with. */
  isWriting({ world }: Match): boolean {
    const { at, orgs } = this.#parts;
    return at > 0 && orgs.all.length > 1 && isBefore(world, at);
  }

  /** Keeps the note of an organisation, by the seat that wrote it; false when nobody can write one now. */
  async write(match: Match, note: HandNote): Promise<boolean> {
    if (!this.isWriting(match)) return false;
    this.#parts.book.inherit.notes[match.org] = note;
    await this.#parts.book.save();
    return true;
  }

  /** What the people of an organisation, and her host, are told; null while it is no matter. */
  of(match: Match): Inherit | null {
    const { at, orgs, book, seats } = this.#parts;
    if (book.relay > 0) return legacyOf(book, match);
    if (at === 0) return null;
    const { from, state } = book.inherit;
    const writing = this.isWriting(match);
    const told = { people: from[match.org] ?? match.org, ...saidOf(book, match.org, seats, writing) };
    const as = (now: Inherit['state']): Inherit => ({ state: now, here: 0, all: 0, ...told });
    if (writing) return as('writing');
    if (!hasOpened(match.world, at)) return null;
    if (this.#holds(match))
      return { ...as('waiting'), here: this.#here().length, all: this.#expected().length };
    if (match.view.quarter !== at) return null;
    if (orgs.all.length < 2) return as('kept');
    if (state === 'open') return null;
    return as(from[match.org] ? 'swapped' : Object.keys(from).length > 0 ? 'late' : 'nobody');
  }

  /** The same for the board. */
  boardOf(match: Match): Pick<BoardOrg, 'inherit' | 'people'> {
    const { state = '', people = '', note = null } = this.of(match) ?? {};
    if (state === 'kept' || state === 'nobody' || state === 'legacy') return { inherit: '', people: '' };
    return { inherit: state === 'writing' ? (note ? 'note' : 'noNote') : state, people };
  }

  close = (): void => this.#rest();

  #wait(): void {
    this.#timer ??= this.#parts.clock.schedule(LOOK_MS, () => this.#later());
  }

  #later(): void {
    this.#timer = null;
    const { orgs, boost } = this.#parts;
    // Nobody's patience runs out while all clocks stand.
    if (orgs.status === 'running') this.#waitedMs += LOOK_MS * orgs.speed * boost;
    for (const match of this.#here()) match.refresh();
    this.look();
  }

  #rest(): void {
    this.#timer?.();
    this.#timer = null;
  }

  #holds(match: Match): boolean {
    const { at, book, orgs } = this.#parts;
    return at > 0 && orgs.all.length > 1 && book.inherit.state !== 'done' && hasOpened(match.world, at);
  }

  #here = (): Match[] => this.#expected().filter(({ world }) => hasOpened(world, this.#parts.at));
  #expected = (): Match[] =>
    this.#parts.orgs.all.filter(({ status }) => status !== 'stopped' && status !== 'over');

  #move(): Promise<void> {
    this.#rest();
    // What could not be stored is tried again.
    this.#moving ??= moveHouse(this.#parts)
      .catch(() => this.#wait())
      .finally(() => {
        this.#moving = null;
      });
    return this.#moving;
  }
}
