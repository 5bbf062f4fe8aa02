import type { CreatedSession } from '../../shared/net/api.ts';
import { FIRST_ORG, orgIds } from '../../shared/net/orgs.ts';
import { tidyName } from '../../shared/net/tidy.ts';
import {
  checkVersions,
  JournalError,
  type JournalFile,
  type Versions,
} from '../../shared/sim/journalFile.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../match/clock.ts';
import { journalFile } from '../match/journal.ts';
import type { MatchOptions } from '../match/matchOptions.ts';
import { begin, type Recovered, recover } from '../match/recovery.ts';
import type { NamedSeat, Store } from '../store/Store.ts';
import { type LiveSession, liveSession } from './liveSession.ts';
import { beginsAlone, newRecord, prepare, randomCode, type SessionWish, sitAlone } from './newSession.ts';
import { openOrgs } from './openOrgs.ts';
import { keptOf, OPENED_AS, rest, wake } from './rest.ts';
import { Seats } from './seats.ts';

export interface SessionsOptions {
  store: Store;
  clock: Clock;
  content: MatchOptions['content'];
  versions: Versions;
  boost: number;
  log: Log;
}

/** The sessions of this server: creates them, finds them, brings them back from the store. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #open = new Map<string, Promise<LiveSession | null>>();
  /** Sessions being put away: whoever wants one back waits until its last line is stored. */
  readonly closing = new Map<string, Promise<void>>();
  /** Sessions being deleted: nobody gets them any more. */
  readonly deleting = new Set<string>();
  /** Sessions being taken back to an earlier moment: whoever wants one waits until it is there. */
  readonly held = new Map<string, Promise<void>>();
  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /** A new session with its host's seat, or null when there is no such scenario; a solo player sits down and the clock starts when her page arrives. */
  async create(wish: SessionWish): Promise<CreatedSession | null> {
    const { kind, name } = wish;
    const { store, versions, content } = this.#options;
    if (!wish.own && !Object.hasOwn(content.scenarios, wish.scenario)) return null;
    if (wish.daily && kind !== 'solo') return null;
    let code = randomCode();
    while (await store.loadSession(code)) code = randomCode();
    const { record, setup } = newRecord(code, wish, versions, Date.now());
    const seats = new Seats();
    // A host of several organisations looks after all of them and plays in none.
    const org = record.orgs > 1 || wish.rehearsal ? '' : FIRST_ORG;
    const { seat, token } = seats.add(tidyName(name) || (kind === 'solo' ? 'You' : 'Host'), true, org);
    await store.createSession(record, [seat]);
    const orgs = openOrgs(
      this.#options,
      record,
      () => begin(setup, content),
      beginsAlone(wish) ? 'paused' : 'lobby',
    );
    if (kind === 'solo') {
      await sitAlone(orgs, seat);
      await this.keepDesk(code, seat);
    }
    const live = liveSession(this.#options, record, orgs, seats);
    await prepare(live, wish);
    this.#open.set(code, Promise.resolve(live));
    return { code, token, seat: seat.id };
  }

  /** An open session, or one brought back from the store; null when nothing has that code. Throws a JournalError. */
  get(code: string): Promise<LiveSession | null> {
    let live = this.deleting.has(code) ? Promise.resolve(null) : this.#open.get(code);
    if (!live) {
      live = this.#bringBack(code);
      this.#open.set(code, live);
      live.then(
        (found) => found ?? this.#open.delete(code),
        () => this.#open.delete(code),
      );
    }
    return live;
  }

  keepSeat = (code: string, seat: NamedSeat): Promise<void> => this.#options.store.addSeat(code, seat);

  /** Somebody is here: the session is not forgotten yet. */
  touch = (code: string): Promise<void> => this.#options.store.updateSession(code, { touchedAt: Date.now() });
  keepName = (code: string, seat: NamedSeat): Promise<void> =>
    this.#options.store.renameSeat(code, seat.id, seat.name);

  /** Forgets whatever opens a seat, and whose it was. */
  forgetSeat = (code: string, seat: string): Promise<void> => this.#options.store.forgetSeat(code, seat);

  /** Keeps at whose desk a seat sits. */
  keepDesk(code: string, seat: NamedSeat): Promise<void> {
    return this.#options.store.updateSeat(code, seat.id, seat);
  }

  /** Lets go of a session; the store still has it. */
  putAway(code: string): Promise<void> {
    const live = this.#open.get(code);
    this.#open.delete(code);
    const closed = Promise.resolve(live).then((found) => found?.close());
    const done = closed.catch(() => {}).then(() => void this.closing.delete(code));
    this.closing.set(code, done);
    return done;
  }

  count = (): number => this.#open.size;
  rest = (): Promise<void> => rest(this.#options.store, this.#open.values());

  /** The journal as a file. */
  async journal(code: string): Promise<JournalFile> {
    const { store } = this.#options;
    const record = await store.loadSession(code);
    if (!record) throw new JournalError('corrupt', `There is no session ${code}.`);
    return journalFile(record, await store.loadJournal(code), await store.loadReached(code));
  }

  async #bringBack(code: string): Promise<LiveSession | null> {
    const { store, content, versions } = this.#options;
    await this.closing.get(code);
    await this.held.get(code);
    const record = await store.loadSession(code);
    if (!record) return null;
    const file = await this.journal(code);
    checkVersions(file, versions);
    const starts = new Map<string, Recovered>();
    for (const org of orgIds(record.orgs))
      starts.set(org, await recover(file, org, content, undefined, breathe));
    const startOf = (org: string): Recovered => starts.get(org) as Recovered;
    const orgs = openOrgs(this.#options, record, startOf, OPENED_AS[record.status]);
    await wake(store, record, orgs);
    const seats = new Seats(await store.loadSeats(code), await store.loadDevices(code));
    for (const { id, org, engineer } of seats.all) if (engineer !== '') orgs.of(org)?.restore(id, engineer);
    return liveSession(this.#options, record, orgs, seats, await keptOf(store, code));
  }
}

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
