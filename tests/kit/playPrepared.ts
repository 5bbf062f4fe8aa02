import { engineVersion } from '../../server/match/journal.ts';
import { Match } from '../../server/match/Match.ts';
import { begin } from '../../server/match/recovery.ts';
import { Seats } from '../../server/rooms/seats.ts';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import type { CreatedSession } from '../../shared/net/api.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import { FakeClock } from './fakeClock.ts';

export const ANA = 'basil-ana';

export interface Wish {
  /** Six letters of a session code. */
  code: string;
  quarters?: number;
  /** Quarters of year-end proof. */
  proof?: number;
  liveDays?: number;
  /** Where the game shall stand. */
  until: (view: PublicWorld) => boolean;
  /** The moment comes in the days played by hand, or with other luck. */
  live?: boolean;
}

/** A seat in a session that stands at its moment, and what is to be seen there. */
export interface Prepared extends CreatedSession {
  view: PublicWorld;
}

/** Luck differs: with some the wished moment never comes. */
const TRIES = 400;
/** Real milliseconds a whole game takes at most, on a clock that takes none. */
const GAME_MS = 1_200_000;

/**
 * Puts a solo game of Ana's into a data folder at a wished moment, played by the real authority up to there: the server
 * that opens the folder finds it as after a restart, with the clock standing until its host goes on.
 */
export async function prepare(folder: string, wish: Wish): Promise<Prepared> {
  for (let luck = 1; luck <= TRIES; luck += 1) {
    const setup = {
      seed: `${wish.code}-${luck}`,
      scenario: 'two-pizzas',
      quarters: wish.quarters ?? 1,
      ...(wish.proof ? { proof: wish.proof } : {}),
      liveDays: wish.liveDays ?? 3,
    };
    if (await comesThere(setup, wish)) return keep(folder, setup, wish);
  }
  throw new Error(`no luck of ${TRIES} comes to the moment wished for ${wish.code}`);
}

async function comesThere(setup: WorldSetup, wish: Wish): Promise<boolean> {
  const store = new SqliteStore(':memory:');
  const seats = new Seats();
  const { seat } = seats.add('Ana', true, 'marinara');
  const view = await playTo(store, seats, seat.id, setup, wish);
  await store.close();
  return wish.until(view);
}

async function keep(folder: string, setup: WorldSetup, wish: Wish): Promise<Prepared> {
  const store = new SqliteStore(folder);
  const seats = new Seats();
  const { seat, token } = seats.add('Ana', true, 'marinara');
  const view = await playTo(store, seats, seat.id, setup, wish);
  await store.close();
  return { code: wish.code, token, seat: seat.id, view };
}

async function playTo(
  store: SqliteStore,
  seats: Seats,
  seat: string,
  setup: WorldSetup,
  { code, until, live }: Wish,
): Promise<PublicWorld> {
  const now = Date.now();
  const versions = { engine: engineVersion, content: contentHash };
  await store.createSession(
    {
      code,
      title: 'Marinara',
      kind: 'solo',
      preset: setup.quarters === 1 ? 'taster' : 'lesson',
      ...versions,
      setup: JSON.stringify(setup),
      orgs: 1,
      names: 'own',
      settings: '{}',
      status: 'running',
      speed: 1,
      createdAt: now,
      touchedAt: now,
    },
    seats.all,
  );
  const clock = new FakeClock();
  const start = begin(setup, content);
  const match = new Match({ code, store, clock, content, start, status: 'running', speed: 1 });
  match.open();
  await match.sit(seat, ANA);
  await store.updateSeat(code, seat, { org: 'marinara', engineer: ANA });
  match.present(seat, true);
  match.crowd(true);
  await match.settled();
  const over = () => match.status === 'over' || (live === true && match.view.phase !== 'live');
  const playOn = (stop: () => boolean) => clock.advance(GAME_MS, () => until(match.view) || over() || stop());
  await playOn(() => match.view.phase === 'habit');
  if (!until(match.view) && match.view.phase === 'habit') {
    // By then a bot plays for the silent Ana; a word of hers, and the twelve weeks stop for her where it hurts.
    await match.submit(seat, 'awake', 'ready', {});
    await playOn(() => false);
  }
  await match.close();
  return match.view;
}

/** The page of an open incident rings for Ana, at night or by day. */
export const ringsForAna =
  (when: (tick: number) => boolean = () => true) =>
  (view: PublicWorld): boolean =>
    when(view.tick) &&
    Object.values(view.incidents).some((one) => one.state === 'ringing' && one.engineer === ANA);
