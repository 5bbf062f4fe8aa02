import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import { type JournalRow, type NamedSeat, type Store, StoreError } from '../../server/store/Store.ts';
import { CODE, record } from '../kit/matchKit.ts';
import { tempDir } from '../kit/serverKit.ts';

const HOST: NamedSeat = {
  id: 's1',
  tokenHash: 'h1',
  org: 'marinara',
  engineer: '',
  host: true,
  order: 1,
  name: 'Ana',
};
const GUEST: NamedSeat = {
  id: 's2',
  tokenHash: 'h2',
  org: 'margherita',
  engineer: 'olive-noor',
  host: false,
  order: 2,
  name: 'Noor',
};

const row = (seq: number, tick: number, org = 'marinara'): JournalRow => ({
  org,
  seq,
  tick,
  seat: seq % 2 === 0 ? 's1' : '',
  actor: seq % 2 === 0 ? 'human' : 'bot',
  engineer: 'basil-ana',
  id: `c${seq}`,
  verb: 'ready',
  payload: '{}',
});

let dir: ReturnType<typeof tempDir>;
let store: Store;
const reopen = async (): Promise<Store> => {
  await store.close();
  store = new SqliteStore(dir.path);
  return store;
};

beforeEach(() => {
  dir = tempDir();
  store = new SqliteStore(dir.path);
});
afterEach(async () => {
  await store.close();
  dir.done();
});

describe('a store', () => {
  it('gives back sessions, seats and names after it was closed', async () => {
    await store.createSession(record(), [HOST]);
    await store.addSeat(CODE, GUEST);
    await store.updateSeat(CODE, 's1', { org: 'marinara', engineer: 'basil-ana' });
    await store.updateSession(CODE, { status: 'over', speed: 2, touchedAt: 77 });
    await reopen();
    expect(await store.loadSession(CODE)).toEqual({ ...record(), status: 'over', speed: 2, touchedAt: 77 });
    expect(await store.loadSeats(CODE)).toEqual([{ ...HOST, engineer: 'basil-ana' }, GUEST]);
    expect((await store.listSessions()).map(({ code }) => code)).toEqual([CODE]);
    expect(await store.loadSession('NOBODY')).toBeNull();
  });

  it('keeps the journal in the order (org, seq) and the tick each org has reached', async () => {
    await store.createSession(record(), [HOST]);
    await store.append(CODE, 'marinara', [row(0, 108), row(1, 108)], 110);
    await store.append(CODE, 'bianca', [row(0, 108, 'bianca')], null);
    await store.append(CODE, 'marinara', [row(2, 111)], null);
    await store.append(CODE, 'marinara', [], 120);
    await reopen();
    expect(await store.loadJournal(CODE)).toEqual([
      row(0, 108, 'bianca'),
      row(0, 108),
      row(1, 108),
      row(2, 111),
    ]);
    expect(await store.loadReached(CODE)).toEqual({ marinara: 120 });
  });

  it('writes a batch whole or not at all, and never two entries with one number', async () => {
    await store.createSession(record(), [HOST]);
    await store.append(CODE, 'marinara', [row(0, 108)], 108);
    await expect(store.append(CODE, 'marinara', [row(1, 109), row(0, 109)], 109)).rejects.toThrow();
    expect(await store.loadJournal(CODE)).toEqual([row(0, 108)]);
    expect(await store.loadReached(CODE)).toEqual({ marinara: 108 });
    await store.append(CODE, 'marinara', [row(1, 109)], 109);
    expect(await store.loadJournal(CODE)).toHaveLength(2);
  });

  it('keeps one pager a seat, until it is forgotten', async () => {
    await store.createSession(record(), [HOST, GUEST]);
    await store.keepPager(CODE, 's1', 'p1');
    await store.keepPager(CODE, 's2', 'p2');
    await store.keepPager(CODE, 's1', 'p3');
    await store.keepPager(CODE, 's2', null);
    await reopen();
    expect(await store.loadPagers(CODE)).toEqual([{ seat: 's1', tokenHash: 'p3' }]);
    expect(await store.loadPagers('NOBODY')).toEqual([]);
    expect(await store.forgetSessions(record().touchedAt + 1)).toBe(1);
    expect(await store.loadPagers(CODE)).toEqual([]);
  });

  it('forgets names on request and nothing else', async () => {
    await store.createSession(record(), [HOST, GUEST]);
    await store.append(CODE, 'marinara', [row(0, 108)], 108);
    await store.purgeNames(CODE);
    expect((await store.loadSeats(CODE)).map(({ name, id }) => [id, name])).toEqual([
      ['s1', ''],
      ['s2', ''],
    ]);
    expect(await store.loadJournal(CODE)).toHaveLength(1);
  });

  it('deletes sessions nobody has touched for long, whole, and leaves the others', async () => {
    await store.createSession(record(), [HOST]);
    await store.createSession({ ...record(), code: 'NEWONE', touchedAt: 500 }, [HOST]);
    for (const code of [CODE, 'NEWONE']) await store.append(code, 'marinara', [row(0, 108)], 108);
    expect(await store.forgetSessions(100)).toBe(1);
    expect((await store.listSessions()).map(({ code }) => code)).toEqual(['NEWONE']);
    expect([
      await store.loadJournal(CODE),
      await store.loadSeats(CODE),
      await store.loadReached(CODE),
    ]).toEqual([[], [], {}]);
    expect(await store.loadJournal('NEWONE')).toHaveLength(1);
  });

  it('refuses an unknown session', async () => {
    await expect(store.append('NOBODY', 'marinara', [row(0, 1)], 1)).rejects.toThrow();
    expect(await store.loadJournal('NOBODY')).toEqual([]);
  });
});

describe('a data folder that cannot be used is answered in words', () => {
  const opening = (path: string): StoreError => {
    try {
      new SqliteStore(path);
    } catch (error) {
      if (error instanceof StoreError) return error;
      throw error;
    }
    throw new Error('it opened');
  };

  it('a file that is no database', () => {
    const other = tempDir();
    writeFileSync(join(other.path, 'slice.db'), 'a shopping list: tomatoes, basil, mozzarella. '.repeat(200));
    expect(opening(other.path)).toMatchObject({
      kind: 'corrupt',
      message: expect.stringContaining('is damaged'),
    });
    other.done();
  });

  it('a database of another program', () => {
    const other = tempDir();
    const db = new DatabaseSync(join(other.path, 'slice.db'));
    db.exec('CREATE TABLE sessions (id INTEGER)');
    db.close();
    expect(opening(other.path)).toMatchObject({ kind: 'corrupt' });
    other.done();
  });

  it('a database of a newer version, which stays as it was', () => {
    const other = tempDir();
    const file = join(other.path, 'slice.db');
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version=99');
    db.close();
    expect(opening(other.path)).toMatchObject({
      kind: 'future',
      message: expect.stringContaining('newer version'),
    });
    const again = new DatabaseSync(file);
    expect(again.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 99 });
    again.close();
    other.done();
  });

  it('a path below a file, and a path below /proc', () => {
    const other = tempDir();
    writeFileSync(join(other.path, 'file'), '');
    expect(opening(join(other.path, 'file', 'data'))).toMatchObject({
      kind: 'unwritable',
      message: expect.stringContaining('DATA_DIR'),
    });
    if (existsSync('/proc')) expect(opening('/proc/slice-test/data')).toMatchObject({ kind: 'unwritable' });
    other.done();
  });
});
