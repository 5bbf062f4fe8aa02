/** Players without a host: what only she could lift lifts itself after a while, and never while she is there. */
import { expect, it } from 'vitest';
import { HostWatch, LOBBY_MS, RESUME_MS, THAW_MS } from '../../server/rooms/HostWatch.ts';
import { FakeClock, finishStarted } from '../kit/fakeClock.ts';

type Parts = ConstructorParameters<typeof HostWatch>[0];

/** A watch over a session that stands for a reason. */
function watch(note: string, frozen = false, status = 'paused') {
  const clock = new FakeClock();
  const done: string[] = [];
  const match = {
    org: 'a',
    status,
    note,
    control: async (what: string) => void done.push(what),
    refresh() {},
  };
  const orgs = {
    status,
    get note() {
      return match.note;
    },
    all: [match],
    of: () => match,
    control: async (what: string) => void done.push(`all ${what}`),
  };
  const book = { frozen: frozen ? { text: '', stopped: ['a'] } : null, save: async () => {} };
  const seats = {
    all: [
      { id: 's1', host: true },
      { id: 's2', host: false },
    ],
  };
  const one = new HostWatch({ clock, orgs, book, seats } as unknown as Parts);
  const pass = async (ms: number): Promise<void> => {
    await clock.advance(ms);
    await finishStarted();
  };
  return { one, done, pass, book, match };
}
const here = (...seats: string[]) => new Set(seats);

it.each(['pausedByHost', 'afterRestart'])('%s ends after a while without her', async (note) => {
  const { one, done, pass } = watch(note);
  one.look(here('s2'));
  await pass(RESUME_MS - 1);
  one.look(here('s2'));
  expect(done).toEqual([]);
  await pass(1);
  expect(done).toEqual(['all resume']);
});

it('a sentence over every screen goes sooner, and the clocks it stopped run', async () => {
  const { one, done, pass, book } = watch('pausedByHost', true);
  one.look(here('s2'));
  await pass(THAW_MS);
  expect([book.frozen, done]).toEqual([null, ['resume']]);
});

it('nothing happens while a host is there, when she is back in time, or while nobody is there', async () => {
  const { one, done, pass } = watch('pausedByHost');
  one.look(here('s1', 's2'));
  await pass(2 * RESUME_MS);
  one.look(here('s2'));
  await pass(RESUME_MS / 2);
  one.look(here('s1', 's2'));
  await pass(2 * RESUME_MS);
  one.look(here());
  await pass(2 * RESUME_MS);
  one.look(here('s2'));
  one.close();
  await pass(2 * RESUME_MS);
  expect(done).toEqual([]);
});

it('a clock that stands for another reason is not touched', async () => {
  const { one, done, pass } = watch('nobodyHere');
  one.look(here('s2'));
  await pass(2 * RESUME_MS);
  expect(done).toEqual([]);
});

it('a lobby is left to those who wait in it, as long as no host is there', async () => {
  const { one, done, pass, match } = watch('', false, 'lobby');
  one.look(here('s1', 's2'));
  await pass(2 * LOBBY_MS);
  expect(match.note).toBe('');
  one.look(here('s2'));
  await pass(LOBBY_MS - 1);
  one.look(here('s2'));
  expect(match.note).toBe('');
  await pass(1);
  expect(match.note).toBe('noHost');
  // It stays said while she is away, and is hers again when she comes, or everybody goes.
  one.look(here('s2'));
  await pass(2 * LOBBY_MS);
  expect(match.note).toBe('noHost');
  one.look(here('s1', 's2'));
  expect(match.note).toBe('');
  expect(done).toEqual([]);
});
