/** A session goes on from an earlier moment: seats stay, clocks stand, and what came after is kept on a shelf. */
import { presets } from '../../shared/content/presets.ts';
import { orgIds } from '../../shared/net/orgs.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import { cutAt, endOf, placesThen, playedTo, standUp, wasAt } from '../match/goBack.ts';
import { hasOpened } from '../match/handOver.ts';
import type { Recovered } from '../match/recovery.ts';
import { joinError } from './auth.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Takes a session back to a tick; only its host may. Throws a join refusal for whoever may not, and where it cannot be. */
export async function goBack(
  sessions: Sessions,
  code: string,
  token: string,
  tick: number,
): Promise<{ n: number }> {
  const before = await sessions.get(code);
  if (!before) throw joinError('unknownCode');
  const seat = before.seats.byToken(token);
  if (!seat) throw joinError('wrongToken');
  if (!seat.host) throw joinError('notAllowed');
  const daily = (JSON.parse(before.record.setup) as WorldSetup).daily;
  // A daily shift is the same for everybody, once; what has not begun needs no way back.
  if (daily || before.orgs.status === 'lobby' || sessions.held.has(code)) throw joinError('notAllowed');
  const worlds = before.orgs.all.map(({ world }) => world);
  if (!wasAt(worlds, tick)) throw joinError('badRequest');
  if (before.book.inherit.state === 'moving') await before.inheritance.swap();
  const lock = Promise.withResolvers<void>();
  sessions.held.set(code, lock.promise);
  let n = 0;
  try {
    before.pagers.close('');
    await (before.room ? before.room.close(true) : sessions.putAway(code));
    await sessions.closing.get(code);
    n = await cut(sessions, before, tick);
  } finally {
    sessions.held.delete(code);
    lock.resolve();
  }
  const after = await sessions.get(code);
  for (const match of after?.orgs.all ?? [])
    if (match.status === 'restarted') Object.assign(match, { status: 'paused', note: 'wentBack' });
  return { n };
}

async function cut(
  sessions: Sessions,
  { record, seats, book, rules, conductor, orgs: played }: LiveSession,
  tick: number,
): Promise<number> {
  const { code } = record;
  const { store, content } = played.first.options;
  const whole = await sessions.journal(code);
  const orgs = orgIds(record.orgs);
  const file = cutAt(whole, tick);
  const { inherit } = book;
  const then = new Map<string, Recovered>();
  for (const org of orgs) then.set(org, await playedTo(file, org, content, breathe));
  const worlds = [...then.values()].map(({ world }) => world);
  const at = presets[record.preset].inheritance;
  // Who has not swapped yet swaps again when it is time.
  const undone = at > 0 && inherit.state === 'done' && !worlds.some((world) => hasOpened(world, at));
  const placed = placesThen(file, seats.all, {
    homeOf: (seat, now) => (undone && inherit.from[inherit.moves[seat]?.org ?? '']) || now,
    mayPlay: (seat) => !rules.watchers.has(seat) && !book.out.has(seat) && seats.get(seat)?.tokenHash !== '',
    exists: (org, engineer) => then.get(org)?.world.engineers[engineer] !== undefined,
  });
  if (undone) Object.assign(inherit, { state: 'open', moves: {}, from: {}, notes: {}, ideas: {} });
  const cuts = [...then].map(([org, recovered]) => {
    const here = placed.filter((one) => one.org === org);
    return standUp(org, recovered, new Set(here.map(({ engineer }) => engineer)));
  });
  conductor.pages.cuts = conductor.pages.cuts.filter((one) => orgs.every((org) => (one.at[org] ?? 0) < tick));
  book.marks.splice(0, book.marks.length, ...book.marks.filter((mark) => mark.tick < tick));
  if (book.projector.spot === 'mark') Object.assign(book.projector, { spot: 'all', of: '' });
  const end = Math.max(...orgs.map((org) => endOf(whole, org)));
  const n = book.shelve({ tick, end, at: Date.now() });
  const lines = Object.keys(await store.loadTexts(code, 'postmortem'));
  await store.rewind(code, {
    shelf: { of: String(n), text: JSON.stringify(whole), keep: book.futures.map((one) => String(one.n)) },
    cuts,
    seats: placed,
    book: book.text(),
    forget: lines.filter((of) => {
      const [org = '', incident = ''] = of.split('/');
      return !then.get(org)?.world.incidents[incident];
    }),
  });
  return n;
}
