/** The Inheritance: everybody moves once, whoever is late keeps what she has, and a server that stops in the middle goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desksFor } from '../../server/match/handOver.ts';
import { journalFile } from '../../server/match/journal.ts';
import type { Orgs } from '../../server/match/Orgs.ts';
import { begin, type Recovered, recover } from '../../server/match/recovery.ts';
import { HostBook } from '../../server/rooms/HostBook.ts';
import { addIdea, forgetIdeas } from '../../server/rooms/handIdeas.ts';
import { Inheritance } from '../../server/rooms/Inheritance.ts';
import { openOrgs } from '../../server/rooms/openOrgs.ts';
import { Seats } from '../../server/rooms/seats.ts';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import type { NamedSeat } from '../../server/store/Store.ts';
import { orgIds } from '../../shared/net/orgs.ts';
import { FakeClock, finishStarted } from '../kit/fakeClock.ts';
import { CODE, record } from '../kit/matchKit.ts';
import { content, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const SETUP = { seed: 'inherit-1', scenario: 'two-pizzas', quarters: 3, liveDays: 1 };
const BOOST = 40;

/** A session on a clock of its own, whose quarter 2 opens with the Inheritance. */
class Session {
  readonly clock = new FakeClock();
  readonly store: SqliteStore;
  readonly count: number;
  orgs!: Orgs;
  seats!: Seats;
  book!: HostBook;
  inheritance!: Inheritance;
  recalled: string[] = [];
  /** Desks that may still be stored before the store is full; below 0 it never is. */
  patience = -1;

  constructor(count: number, store = new SqliteStore(':memory:')) {
    this.count = count;
    this.store = store;
  }

  /** Puts the parts together as a server that starts does. */
  async open(): Promise<this> {
    const { store, clock, count } = this;
    const kept = { ...record(SETUP), kind: 'host' as const, orgs: count };
    const fresh = (await store.loadSession(CODE)) === null;
    if (fresh) await store.createSession(kept, []);
    const file = journalFile(kept, await store.loadJournal(CODE), await store.loadReached(CODE));
    const starts = new Map<string, Recovered>();
    for (const org of orgIds(count))
      starts.set(org, fresh ? begin(SETUP, content) : await recover(file, org, content));
    const parts = { store, clock, content, boost: BOOST, log: () => {} };
    this.orgs = openOrgs(parts, kept, (org) => starts.get(org) as Recovered, 'running');
    this.seats = new Seats(await store.loadSeats(CODE));
    for (const { id, org, engineer } of this.seats.all)
      if (engineer !== '') this.orgs.of(org)?.restore(id, engineer);
    this.book = new HostBook((text) => store.keepHostBook(CODE, text), await store.loadHostBook(CODE));
    this.inheritance = new Inheritance({
      at: 2,
      orgs: this.orgs,
      seats: this.seats,
      book: this.book,
      clock,
      boost: BOOST,
      keepDesk: (seat) => this.#keepDesk(seat),
      recall: (seat) => this.recalled.push(seat),
    });
    for (const match of this.orgs.all) {
      match.onPublish = () => this.inheritance.look();
      match.open();
    }
    return this;
  }

  /** Somebody comes and sits down. */
  async sit(name: string, org: string, engineer: string): Promise<NamedSeat> {
    const { seat } = this.seats.add(name, false, org);
    await this.store.addSeat(CODE, seat);
    this.orgs.of(org)?.present(seat.id, true);
    await this.orgs.of(org)?.sit(seat.id, engineer);
    seat.engineer = engineer;
    await this.store.updateSeat(CODE, seat.id, seat);
    return seat;
  }

  /** Lets time pass until something holds. */
  async until(holds: () => boolean, ms = 4_000_000 / BOOST): Promise<void> {
    await this.clock.advance(ms, holds);
    expect(holds()).toBe(true);
    for (let i = 0; i < 20; i += 1) await finishStarted();
  }

  /** Who plays where, by the worlds themselves. */
  humans(): Record<string, string[]> {
    return Object.fromEntries(
      this.orgs.all.map(({ org, world }) => [
        org,
        Object.values(world.engineers)
          .filter(({ human }) => human)
          .map(({ id }) => id),
      ]),
    );
  }

  async #keepDesk(seat: NamedSeat): Promise<void> {
    if (this.patience === 0) throw new Error('the disk is full');
    this.patience -= 1;
    await this.store.updateSeat(CODE, seat.id, seat);
  }

  async close(): Promise<void> {
    this.inheritance.close();
    await this.orgs.close();
  }
}

const done = (session: Session) => () => session.book.inherit.state === 'done';

describe('everybody', () => {
  let session: Session;
  beforeAll(async () => {
    session = await new Session(3).open();
    await session.sit('Ana', 'marinara', 'basil-ana');
    await session.sit('Ben', 'margherita', 'basil-ana');
    await session.sit('Cleo', 'margherita', 'olive-noor');
    await session.sit('Dan', 'capricciosa', 'basil-ana');
    await session.until(done(session));
  });
  afterAll(() => session.close());

  it('moves to the next organisation, to the same desk, once; bots stay', () => {
    expect(session.humans()).toEqual({
      marinara: ['basil-ana'],
      margherita: ['basil-ana'],
      capricciosa: ['basil-ana', 'olive-noor'],
    });
    expect(session.seats.all.map(({ name, org, engineer }) => [name, org, engineer])).toEqual([
      ['Ana', 'margherita', 'basil-ana'],
      ['Ben', 'capricciosa', 'basil-ana'],
      ['Cleo', 'capricciosa', 'olive-noor'],
      ['Dan', 'marinara', 'basil-ana'],
    ]);
    expect(session.recalled.sort()).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('is told whose system it is, and where she began', () => {
    const match = session.orgs.of('margherita');
    expect(match && session.inheritance.of(match)).toMatchObject({ state: 'swapped', people: 'marinara' });
    expect(match && session.inheritance.boardOf(match)).toEqual({ inherit: 'swapped', people: 'marinara' });
  });

  it('leaves a journal of each organisation that leads to the same world', async () => {
    for (const match of session.orgs.all) await match.settled();
    const file = journalFile(
      { ...record(SETUP), orgs: 3 },
      await session.store.loadJournal(CODE),
      await session.store.loadReached(CODE),
    );
    const again = await recover(file, 'capricciosa', content);
    expect(again.fault).toBeNull();
    expect(Object.values(again.world.engineers).flatMap(({ id, human }) => (human ? [id] : []))).toEqual([
      'basil-ana',
      'olive-noor',
    ]);
    // From here on the clock runs: the plan is everybody's.
    await session.until(() => session.orgs.first.world.phase === 'live');
  });
});

/** Two organisations: one stands where systems change hands, the other one is given ten more minutes for its review. */
async function oneWaits() {
  const session = await new Session(2).open();
  const [first, late] = session.orgs.all;
  if (!first || !late) throw new Error('there are not two');
  await session.until(() => late.world.phase === 'review');
  late.extend(600_000);
  await session.until(() => first.gate());
  return { session, first, late };
}

describe('an organisation that is late', () => {
  it('is waited for as long as a review lasts, and no longer; meanwhile nobody decides', async () => {
    const session = await new Session(3).open();
    for (const org of orgIds(3)) await session.sit(org, org, 'basil-ana');
    const late = session.orgs.of('capricciosa');
    if (!late) throw new Error('there is no third organisation');
    // Its review is given ten minutes more.
    await session.until(() => late.world.phase === 'review');
    late.extend(600_000);
    // Its note is written: what others would say lies beside it, each sentence once, of each person the newest few.
    expect(session.inheritance.isWriting(late)).toBe(true);
    const lay = (by: string, text: string) => addIdea(session.book, late.org, { by, line: { text } });
    for (const text of ['one', 'two', 'three', 'four']) lay('s1', text);
    lay('s2', 'four');
    lay('s2', 'five');
    expect(
      session.inheritance.of(late)?.ideas.map(({ by, line }) => [by, 'text' in line && line.text]),
    ).toEqual([
      ['marinara', 'two'],
      ['marinara', 'three'],
      ['marinara', 'four'],
      ['margherita', 'five'],
    ]);
    forgetIdeas(session.book, 's1');
    expect(session.inheritance.of(late)?.ideas).toHaveLength(1);
    await session.until(() => session.inheritance.waits);
    const first = session.orgs.first;
    await session.until(() => first.gate());
    const at = { tick: first.world.tick, phase: first.world.phase };
    expect(at.phase).toBe('plan');
    expect(session.inheritance.of(first)).toMatchObject({ state: 'waiting', all: 3 });
    expect(await first.submit('s1', 'r1', 'ready', {})).toMatchObject({
      ok: false,
      refusal: { kind: 'handingOver' },
    });
    await session.until(done(session));
    expect({ tick: first.world.tick, phase: first.world.phase }).toEqual(at);
    expect(session.humans()).toEqual({
      marinara: ['basil-ana'],
      margherita: ['basil-ana'],
      capricciosa: ['basil-ana'],
    });
    expect(session.seats.all.map(({ org }) => org)).toEqual(['margherita', 'marinara', 'capricciosa']);
    await session.until(() => late.world.phase === 'plan');
    expect(session.inheritance.of(late)?.state).toBe('late');
    expect(late.gate()).toBe(false);
    await session.close();
  });

  it('is waited for longer while all clocks stand, and swaps when it comes after that', async () => {
    const { session, first, late } = await oneWaits();
    await session.orgs.control('pause', 0);
    await session.clock.advance(60_000);
    expect(session.inheritance.of(first)?.state).toBe('waiting');
    await session.orgs.control('resume', 0);
    await late.next();
    await session.until(done(session));
    expect(session.inheritance.of(first)?.state).toBe('swapped');
    await session.close();
  });

  it('is not said to have missed a swap where only one came in time and nobody swapped', async () => {
    const { session, first } = await oneWaits();
    await session.until(done(session));
    expect(session.inheritance.of(first)?.state).toBe('nobody');
    expect(session.inheritance.boardOf(first)).toEqual({ inherit: '', people: '' });
    await session.close();
  });
});

describe('a server that stops in the middle', () => {
  it('ends what it began when it is back, and nobody moves twice or sits twice', async () => {
    const session = await new Session(2).open();
    await session.sit('Ana', 'marinara', 'basil-ana');
    await session.sit('Ben', 'margherita', 'basil-ana');
    await session.sit('Cleo', 'margherita', 'basil-kai');
    session.patience = 1;
    await session.until(() => session.patience === 0);
    expect(session.book.inherit.state).toBe('moving');
    await session.close();

    const back = await new Session(2, session.store).open();
    expect(back.book.inherit.state).toBe('moving');
    for (const match of back.orgs.all) expect(match.gate()).toBe(true);
    for (const { id, org } of back.seats.all) back.orgs.of(org)?.present(id, false);
    back.inheritance.look();
    await back.until(done(back));
    expect(back.seats.all.map(({ org, engineer }) => [org, engineer])).toEqual([
      ['margherita', 'basil-ana'],
      ['marinara', 'basil-ana'],
      ['marinara', 'basil-kai'],
    ]);
    // Whoever comes back has her desk, also where she was dropped while everybody moved.
    for (const { id, org } of back.seats.all) back.orgs.of(org)?.present(id, true);
    for (const match of back.orgs.all) await match.settled();
    expect(back.humans()).toEqual({ marinara: ['basil-ana', 'basil-kai'], margherita: ['basil-ana'] });
    await back.close();
  });
});

describe('one organisation', () => {
  it('keeps its system and is told so', async () => {
    const session = await new Session(1).open();
    await session.sit('Ana', 'marinara', 'basil-ana');
    const { first } = session.orgs;
    await session.until(() => first.world.phase === 'plan');
    expect(first.gate()).toBe(false);
    expect(session.inheritance.of(first)).toMatchObject({ state: 'kept' });
    await session.close();
  });
});

describe('desks', () => {
  it('are the same where somebody works there, else near, else anywhere; two never share one', () => {
    const world = newWorld();
    const gone = world.engineers['basil-ana'];
    if (gone) gone.vacantUntil = 100_000;
    tell(world, SYSTEM, 'takeSeat', { engineer: 'olive-noor' });
    const desks = desksFor(
      [
        { id: 's1', engineer: 'basil-ana' },
        { id: 's2', engineer: 'basil-kai' },
        { id: 's3', engineer: '' },
        { id: 's4', engineer: 'nobody-here' },
      ],
      world,
    );
    expect(desks.get('s2')).toBe('basil-kai');
    expect(desks.get('s3')).toBe('');
    expect(desks.get('s1')).toMatch(/^basil-(?!ana$|kai$)/);
    expect(new Set(desks.values()).size).toBe(4);
  });
});
