/** A session of several organisations that is over, each played by other bots to its end, put into a data folder: a server that opens it finds a class after the game. */
import { engineVersion, rowOf } from '../../server/match/journal.ts';
import { Seats } from '../../server/rooms/seats.ts';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import { orgIds } from '../../shared/net/orgs.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';

export interface PlayedClass {
  code: string;
  host: string;
  /** Tokens of people, one in each organisation. */
  people: string[];
}

/** @param marks moments the host kept: tick and words, of the first organisation */
export async function playedClass(
  folder: string,
  code: string,
  setup: WorldSetup,
  bots: readonly BotId[],
  marks: readonly { tick: number; text: string }[] = [],
): Promise<PlayedClass> {
  const store = new SqliteStore(folder);
  const seats = new Seats();
  const orgs = orgIds(bots.length);
  const host = seats.add('Olga', true, '');
  const people = orgs.map((org, i) => seats.add(`Person ${i + 1}`, false, org));
  const now = Date.now();
  await store.createSession(
    {
      code,
      title: 'Marinara',
      kind: 'host',
      preset: setup.quarters === 1 ? 'taster' : 'lesson',
      engine: engineVersion,
      content: contentHash,
      setup: JSON.stringify(setup),
      orgs: bots.length,
      names: 'own',
      settings: '{}',
      status: 'over',
      speed: 1,
      createdAt: now,
      touchedAt: now,
    },
    seats.all,
  );
  for (const [i, org] of orgs.entries()) {
    const { world, journal } = playHeadless({ setup, content, bots: bots[i] ?? 'careful' });
    const rows = journal.map(({ tick, command }, seq) => rowOf(org, seq, tick, '', command));
    await store.append(code, org, rows, world.tick);
  }
  const book = {
    marks: marks.map(({ tick, text }, i) => ({
      ...{ id: i + 1, org: orgs[0], tick, quarter: 1, text, failing: 0.12, open: 1 },
    })),
  };
  await store.keepHostBook(code, JSON.stringify(book));
  await store.close();
  return { code, host: host.token, people: people.map(({ token }) => token) };
}
