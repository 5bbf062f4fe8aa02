/** A class that runs itself: somebody on leave, the end of the game now, words of one's own, several hosts, and no host at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recover } from '../../server/match/recovery.ts';
import { THAW_MS } from '../../server/rooms/HostWatch.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { content } from '../../shared/content/index.ts';
import type { PresetId } from '../../shared/content/presets.ts';
import { tidyChat } from '../../shared/net/chat.ts';
import type { Board, Lead } from '../../shared/net/lead.ts';
import { MAX_CHAT } from '../../shared/net/protocol.ts';
import { digest } from '../../shared/sim/digest.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const start = async (): Promise<void> => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
};
beforeAll(start);
afterAll(async () => {
  await server.close();
  dir.done();
});

const yes = { ok: true };
const no = (kind: string) => ({ ok: false, refusal: { kind } });
const lead = (page: Page, order: Lead) => page.ask('lead', order);
const say = (page: Page, text: string, to: 'team' | 'joint' = 'team') =>
  page.ask('chat', { do: 'say', to, text });

/** A game with a host and these people, the first ones in Basil, begun. */
async function open(
  names: string[],
  { orgs = 1, begun = true, preset = 'lesson' }: { orgs?: number; begun?: boolean; preset?: PresetId } = {},
) {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs, preset });
  const host = await openPage(server.url, code, { token });
  const people: Page[] = [];
  for (const name of names) people.push(await openPage(server.url, code, { name }));
  const desks = ['basil-ana', 'basil-kai', 'basil-mo', 'olive-noor'];
  for (const [i, page] of people.entries())
    if (orgs === 1) await page.ask('claim', { engineer: desks[i] as string });
  if (begun) await host.ask('control', { action: 'start' });
  const live = await server.sessions.get(code);
  const match = live?.orgs.first;
  if (!live || !match) throw new Error('no session');
  return { code, token, host, people, live, match };
}

/** The board after what was asked last. */
async function boardOf(host: Page): Promise<Board> {
  for (let i = 0; i < 2; i += 1) {
    await clock.advance(1_100);
    await host.ask('ping', { at: i });
  }
  const board = host.boards.at(-1);
  if (!board) throw new Error('no board came');
  return board;
}

/** Another host. */
async function secondHost(room: { code: string; host: Page }): Promise<Page> {
  await lead(room.host, { do: 'invite', as: 'host', open: true });
  const secret = (await boardOf(room.host)).invites.host;
  const answer = await fetch(`${server.url}/api/sessions/${room.code}/lead`, {
    method: 'POST',
    body: JSON.stringify({ secret, name: 'Otto' }),
  });
  const { token } = (await answer.json()) as { token: string };
  return openPage(server.url, room.code, { token });
}

/** What the journal in the store leads to. */
async function replayed(code: string) {
  const file = await server.sessions.journal(code);
  return recover(file, Object.keys(file.reached)[0] ?? '', content);
}

describe('the host gone for the rest of the lesson', () => {
  it('what only she could lift lifts itself: first the sentence over every screen, later a pause', async () => {
    const { host, people, live } = await open(['Ana', 'Kai']);
    const [ana] = people as [Page];
    await lead(host, { do: 'freeze', on: true, text: 'Look up' });
    await clock.advance(THAW_MS + 1_000);
    expect(live.book.frozen).not.toBeNull();
    await host.leave();
    await ana.until((page) =>
      Object.values(page.session().seats).some((seat) => seat.host && !seat.connected),
    );
    await clock.advance(THAW_MS - 1_000);
    expect(live.book.frozen).not.toBeNull();
    await clock.advance(2_000);
    await ana.until((page) => !page.session().frozen && page.session().status === 'running');
  });

  it('the session goes on by its timers to the end', async () => {
    const { host, people, live } = await open(['Ana', 'Kai'], { preset: 'taster' });
    const [ana] = people as [Page];
    await host.ask('control', { action: 'speed', value: 4 });
    await host.leave();
    for (let i = 0; i < 400 && live.orgs.status !== 'over'; i += 1) await clock.advance(1_000);
    expect(live.orgs.status).toBe('over');
    await ana.until((page) => page.session().status === 'over');
  });
});

describe('a person on leave', () => {
  it('only a host sends her, nobody plays her, and her own page cannot either', async () => {
    const { code, host, people, match } = await open(['Ana', 'Kai']);
    const [ana, kai] = people as [Page, Page];
    const { seat } = ana.welcome;
    expect(await lead(kai, { do: 'leave', seat, days: 1 })).toMatchObject(no('hostOnly'));
    expect(await lead(host, { do: 'leave', seat: 's99', days: 1 })).toMatchObject(no('unknownSeat'));
    expect(await lead(host, { do: 'leave', seat, days: 2 })).toMatchObject(yes);
    await kai.until((page) => page.view().engineers['basil-ana']?.leave === 2);
    expect(await ana.command('hire', {})).toMatchObject(no('onLeave'));
    expect(await ana.ask('claim', { engineer: 'basil-bea' })).toMatchObject(no('onLeave'));
    // A reload, silence and a line that comes back change nothing.
    const again = await openPage(server.url, code, { token: ana.welcome.token });
    await match.settled();
    expect(match.view.engineers['basil-ana']).toMatchObject({ human: false, leave: 2 });
    const board = await boardOf(host);
    expect(board.orgs[0]?.seats[0]).toMatchObject({ leave: 2, autopilot: '' });
    expect(board.conduct.orgs[0]?.given.leaves).toBe(1);
    expect(await lead(host, { do: 'leave', seat, days: 0 })).toMatchObject(yes);
    await again.until((page) => page.view().engineers['basil-ana']?.human === true);
  });

  it('she is back on her day though the host, her own line and everybody else are gone, and the journal says so', async () => {
    const { code, host, people, match } = await open(['Ana', 'Kai']);
    const [ana, kai] = people as [Page, Page];
    for (const page of [ana, kai])
      expect(await lead(host, { do: 'leave', seat: page.welcome.seat, days: 1 })).toMatchObject(yes);
    await host.ask('control', { action: 'speed', value: 4 });
    await host.leave();
    await ana.leave();
    while (match.world.engineers['basil-ana']?.leave !== undefined) await clock.advance(500);
    expect(Math.floor(match.world.tick / 288)).toBe(1);
    await kai.until((page) => page.view().engineers['basil-kai']?.human === true);
    await match.settled();
    expect(match.happened.of('leaveEnded')).toHaveLength(2);
    // Who is not there is played by a bot from then on, as always.
    await clock.advance(30_000);
    expect(match.autopilotOf(ana.welcome.seat)).toBe('on');
    await match.settled();
    const back = await replayed(code);
    expect(back.world.tick).toBe(match.world.tick);
    expect(digest(back.world)).toBe(digest(match.world));
  });
});

describe('the end, now', () => {
  it('is the first host’s alone; everybody is in the debrief at once, and a replay ends there', async () => {
    const room = await open(['Ana', 'Kai'], { orgs: 2 });
    const { code, host, people, live } = room;
    const [ana] = people as [Page];
    const second = await secondHost(room);
    expect(await lead(ana, { do: 'end' })).toMatchObject(no('hostOnly'));
    expect(await lead(second, { do: 'end' })).toMatchObject(no('firstHostOnly'));
    await lead(host, { do: 'freeze', on: true, text: 'Look' });
    expect(await lead(host, { do: 'end' })).toMatchObject(yes);
    await ana.until((page) => page.session().status === 'over' && !page.session().frozen);
    expect(ana.view().phase).toBe('over');
    expect(live.orgs.all.map(({ status }) => status)).toEqual(['over', 'over']);
    expect(await ana.command('hire', {})).toMatchObject(no('sessionOver'));
    expect(await lead(host, { do: 'end' })).toMatchObject(no('sessionOver'));
    const back = await replayed(code);
    expect([back.world.phase, digest(back.world)]).toEqual(['over', digest(live.orgs.first.world)]);
    await server.close();
    await start();
    const again = await openPage(server.url, code, { token: ana.welcome.token });
    expect(again.session().status).toBe('over');
  });

  it('comes not before the beginning', async () => {
    const { host } = await open(['Ana'], { begun: false });
    expect(await lead(host, { do: 'end' })).toMatchObject(no('notStarted'));
  });
});

describe('words of one’s own', () => {
  it('are off until the host allows them, reach the team alone, and are gone when she stops them', async () => {
    const { code, host, people, match } = await open(['Ana', 'Kai', 'Mo', 'Noor']);
    const [ana, kai, , noor] = people as [Page, Page, Page, Page];
    expect(await say(ana, 'hello')).toMatchObject(no('chatOff'));
    await lead(host, { do: 'rules', rules: { chat: true } });
    expect(await say(ana, 'who knows <b>search</b>?')).toMatchObject(yes);
    await match.settled();
    await clock.advance(200);
    expect(kai.chats.at(-1)?.lines).toMatchObject([{ name: 'Ana', text: 'who knows <b>search</b>?' }]);
    expect(noor.chats.at(-1)).toMatchObject({ on: true, lines: [] });
    expect(host.chats).toEqual([]);
    // A page that comes again reads what was written; a projector and the journal know nothing of it.
    const again = await openPage(server.url, code, { token: kai.welcome.token });
    await clock.advance(200);
    await again.ask('ping', { at: 1 });
    expect(again.chats.at(-1)?.lines).toHaveLength(1);
    expect(JSON.stringify(await server.sessions.journal(code))).not.toContain('who knows');
    await lead(host, { do: 'rules', rules: { chat: false } });
    await clock.advance(200);
    await again.ask('ping', { at: 2 });
    expect(again.chats.at(-1)).toMatchObject({ on: false, lines: [] });
    expect(await say(ana, 'still there?')).toMatchObject(no('chatOff'));
    await lead(host, { do: 'rules', rules: { chat: true } });
    await clock.advance(200);
    await again.ask('ping', { at: 3 });
    expect(again.chats.at(-1)?.lines).toEqual([]);
  });

  it('rude, empty, too many and of somebody on leave are held back with the reason', async () => {
    const { host, people } = await open(['Ana', 'Kai']);
    const [ana, kai] = people as [Page, Page];
    await lead(host, { do: 'rules', rules: { chat: true } });
    for (const rude of ['you fucker', 'f u c k this', 'what the f.u.c.k'])
      expect(await say(ana, rude)).toMatchObject(no('chatRude'));
    expect(await say(ana, ' \u202e\u200b ')).toMatchObject(no('badMessage'));
    for (const fine of ['look at it', 'as so on', 'pass it to us', 'class 4 a'])
      expect(await say(ana, fine)).toMatchObject(yes);
    expect(await say(ana, 'one more')).toMatchObject(no('tooFrequent'));
    await lead(host, { do: 'leave', seat: kai.welcome.seat, days: 1 });
    expect(await say(kai, 'psst')).toMatchObject(no('onLeave'));
  });

  it('what somebody shows reaches the host with its author, who may then only read', async () => {
    const { host, people } = await open(['Ana', 'Kai', 'Mo', 'Noor']);
    const [ana, kai, mo, noor] = people as [Page, Page, Page, Page];
    await lead(host, { do: 'rules', rules: { chat: true } });
    await say(ana, 'you never do anything');
    const before = await boardOf(host);
    expect(before.chat.reports).toEqual([]);
    expect(JSON.stringify(before)).not.toContain('never do');
    const line = kai.chats.at(-1)?.lines[0]?.id ?? 0;
    expect(await noor.ask('chat', { do: 'report', line })).toMatchObject(no('unknownMark'));
    expect(await ana.ask('chat', { do: 'report', line })).toMatchObject(no('unknownMark'));
    for (const page of [kai, mo, kai])
      expect(await page.ask('chat', { do: 'report', line })).toMatchObject(yes);
    const { reports } = (await boardOf(host)).chat;
    expect(reports).toMatchObject([
      { line, seat: ana.welcome.seat, name: 'Ana', text: 'you never do anything', times: 2 },
    ]);
    expect(await lead(host, { do: 'hush', seat: ana.welcome.seat, on: true })).toMatchObject(yes);
    expect(await say(ana, 'sorry')).toMatchObject(no('chatHushed'));
    expect(await lead(host, { do: 'chatDone', line })).toMatchObject(yes);
    expect((await boardOf(host)).chat).toEqual({ hushed: [ana.welcome.seat], reports: [] });
    await lead(host, { do: 'hush', seat: ana.welcome.seat, on: false });
    expect(await say(ana, 'sorry')).toMatchObject(yes);
  });

  it('a line is short, and no sign turns it round or climbs over its neighbours', () => {
    expect(tidyChat('a\u202eb\u2066c\u0000d\ne')).toBe('a b c d e');
    expect(tidyChat(`z${'\u0301'.repeat(50)}`).length).toBeLessThan(5);
    expect(tidyChat('x'.repeat(500))).toHaveLength(MAX_CHAT);
  });
});

describe('two hosts at once', () => {
  it('the same press of both is done once', async () => {
    const room = await open(['Ana']);
    const { host, live, match } = room;
    const second = await secondHost(room);
    const both = (order: Lead) => Promise.all([lead(host, order), lead(second, order)]);
    const done = async (order: Lead): Promise<number> => (await both(order)).filter(({ ok }) => ok).length;
    expect(await done({ do: 'cut', cut: 'end' })).toBe(1);
    expect(live.conductor.pages.cuts).toHaveLength(1);
    expect(await done({ do: 'uncut' })).toBe(1);
    expect(match.world.shortened?.quarters).toBe(2);
    const { seat } = room.people[0]?.welcome ?? { seat: '' };
    expect(await done({ do: 'leave', seat, days: 1 })).toBe(1);
    await Promise.all([lead(host, { do: 'freeze', on: true }), lead(second, { do: 'freeze', on: true })]);
    await Promise.all([lead(host, { do: 'freeze', on: false }), lead(second, { do: 'freeze', on: false })]);
    expect(live.orgs.status).toBe('running');
    await Promise.all([
      host.ask('control', { action: 'pause' }),
      second.ask('control', { action: 'resume' }),
      lead(second, { do: 'bookmark', text: 'two' }),
      lead(host, { do: 'bookmark', text: 'one' }),
    ]);
    expect(live.book.marks.map(({ id }) => id)).toEqual([1, 2]);
    expect(live.orgs.status).toBe('running');
  });

  it('a Next that comes a moment later does not skip what came meanwhile', async () => {
    const room = await open(['Ana']);
    const { host, match } = room;
    const second = await secondHost(room);
    await host.ask('control', { action: 'speed', value: 4 });
    const phase = (): string => match.world.phase;
    while (phase() !== 'habit') await clock.advance(1_000);
    expect(await lead(host, { do: 'next', saw: ['habit'] })).toMatchObject(yes);
    while (phase() !== 'review') await clock.advance(1_000);
    expect(await lead(host, { do: 'next', saw: ['review'] })).toMatchObject(yes);
    expect(phase()).toBe('plan');
    expect(await lead(second, { do: 'next', saw: ['review'] })).toMatchObject(no('nothingToEnd'));
    expect(phase()).toBe('plan');
  });

  it('starts once, whoever presses, and a host whose powers are gone orders nothing any more', async () => {
    const room = await open(['Ana', 'Kai'], { begun: false });
    const { host, live } = room;
    const second = await secondHost(room);
    const starts = await Promise.all([host, second].map((page) => page.ask('control', { action: 'start' })));
    expect(starts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(live.seats.all.filter(({ engineer }) => engineer !== '')).toHaveLength(2);
    const [gone, order] = await Promise.all([
      lead(host, { do: 'dismiss', seat: second.welcome.seat }),
      lead(second, { do: 'lock', locked: true }).catch(() => no('hostOnly')),
    ]);
    expect([gone, order]).toMatchObject([yes, no('hostOnly')]);
    expect(live.book.locked).toBe(false);
  });
});

describe('the note to those who come', () => {
  it('is the Lead’s to write, whoever else is in the team', async () => {
    const { host, people } = await open(['Ana', 'Ben', 'Kai', 'Mo'], {
      orgs: 2,
      preset: 'workshop',
      begun: false,
    });
    const [ana] = people as [Page];
    const mate = people.find((page) => page !== ana && page.session().org === ana.session().org) as Page;
    await ana.ask('claim', { engineer: 'basil-ana' });
    await mate.ask('claim', { engineer: 'basil-kai' });
    await host.ask('control', { action: 'start' });
    const lines = [{ text: 'The search is held together by luck' }];
    expect(await mate.ask('handNote', { lines })).toMatchObject({
      ok: false,
      refusal: { kind: 'leadWrites', params: { who: 'basil-ana' } },
    });
    // Whoever does not write it may say what should stand in it, also whoever only watches: clean, and when it is time.
    const idea = (page: Page, line: object) => page.ask('handIdea', { line } as never);
    const max = await openPage(server.url, host.session().code, { name: 'Max', watch: true });
    expect(await idea(mate, lines[0] as object)).toMatchObject(no('notYet'));
    expect(await idea(max, { remark: 'orders' })).toMatchObject(no('notYet'));
    expect(await idea(max, { text: 'what a shit system' })).toMatchObject(no('chatRude'));
    expect(await idea(max, { text: ' ' })).toMatchObject(no('badMessage'));
    expect(await idea(host, lines[0] as object)).toMatchObject(no('notSeated'));
    await lead(host, { do: 'hush', seat: max.welcome.seat, on: true });
    expect(await idea(max, { remark: 'orders' })).toMatchObject(no('chatHushed'));
    // The Lead may, once it is time for a note.
    expect(await ana.ask('handNote', { lines })).toMatchObject(no('notYet'));
  });
});

describe('straight on to the proof', () => {
  it('ends the week this evening and shortens all talk, and the proof is played all the same', async () => {
    const { host, live, match } = await open(['Ana']);
    await host.ask('control', { action: 'speed', value: 4 });
    expect(await lead(host, { do: 'cut', cut: 'proof' })).toMatchObject(yes);
    expect(match.world.shortened).toMatchObject({ quarters: 1, liveDays: 1, standing: 0.25 });
    const phases = (): string[] => match.happened.of('phaseBegan').map(({ phase }) => phase);
    for (let i = 0; i < 200 && live.orgs.status !== 'over'; i += 1) await clock.advance(1_000);
    expect(phases()).toEqual(['habit', 'lapse', 'review', 'habit', 'lapse', 'lapse', 'review', 'over']);
    expect(match.world.tick).toBe(3 * 26_208);
  });
});
