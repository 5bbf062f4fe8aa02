import { engineVersion, journalFile } from '../../server/match/journal.ts';
import { Match } from '../../server/match/Match.ts';
import type { MatchOptions } from '../../server/match/matchOptions.ts';
import { begin, recover } from '../../server/match/recovery.ts';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import type { JournalRow, SessionRecord, Store } from '../../server/store/Store.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import { FIRST_ORG } from '../../shared/net/orgs.ts';
import type { JournalFile } from '../../shared/sim/journalFile.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import { FakeClock } from './fakeClock.ts';

export const CODE = 'TESTED';
export const ANA = 'basil-ana';
export const SETUP: WorldSetup = { seed: 'a-test', scenario: 'two-pizzas', quarters: 1, liveDays: 3 };

/** A record of a session that was just opened. */
export const record = (setup: WorldSetup = SETUP): SessionRecord => ({
  code: CODE,
  title: 'Marinara',
  kind: 'solo',
  preset: 'taster',
  engine: engineVersion,
  content: contentHash,
  setup: JSON.stringify(setup),
  orgs: 1,
  names: 'own',
  settings: '{}',
  status: 'running',
  speed: 1,
  createdAt: 1,
  touchedAt: 1,
});

export interface MatchUnderTest {
  match: Match;
  clock: FakeClock;
  store: Store;
  views: PublicWorld[];
  log: string[];
  /** The journal as it stands in the store. */
  journal(): Promise<JournalFile>;
  rows(): Promise<JournalRow[]>;
}

/** A match on a clock that stands until told otherwise, with Ana's seat `s1` taken and connected. */
export async function openMatch(
  options: Partial<MatchOptions> & { setup?: WorldSetup; seated?: boolean } = {},
): Promise<MatchUnderTest> {
  const { setup = SETUP, seated = true } = options;
  const clock = new FakeClock();
  const store = options.store ?? new SqliteStore(':memory:');
  if (!(await store.loadSession(CODE))) await store.createSession(record(setup), []);
  const log: string[] = [];
  const views: PublicWorld[] = [];
  const start = options.start ?? begin(setup, content);
  const match = new Match({
    code: CODE,
    store,
    clock,
    content,
    start,
    status: 'running',
    speed: 1,
    log: (line) => log.push(line),
    ...options,
  });
  match.onPublish = (view) => views.push(view);
  match.open();
  if (seated) {
    await match.sit('s1', ANA);
    match.present('s1', true);
    match.crowd(true);
  }
  await match.settled();
  const rows = () => store.loadJournal(CODE);
  const journal = async () => journalFile(record(setup), await rows(), await store.loadReached(CODE));
  return { match, clock, store, views, log, journal, rows };
}

/** What the journal in the store leads to. */
export async function replayed(test: MatchUnderTest, to?: number) {
  return recover(await test.journal(), FIRST_ORG, content, to);
}
