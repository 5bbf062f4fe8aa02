/** The parts of the line that need no network: commands on their way, seats kept, tries and silence. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '../../client/net/http.ts';
import { Backoff, DEAD_AFTER_MS, Silence, STALE_AFTER_MS } from '../../client/net/line.ts';
import { Outbox, type OutgoingCommand } from '../../client/net/outbox.ts';
import { dropSeat, keepSeat, keptSeats, seatFor } from '../../client/net/seats.ts';
import {
  addNote,
  dropNote,
  forgetView,
  me,
  mySeat,
  notes,
  pending,
  session,
  takeIn,
} from '../../client/net/viewStore.ts';
import type { SeatRow, SessionView } from '../../shared/net/messages.ts';
import { HEARTBEAT_MS, JOIN_REFUSALS } from '../../shared/net/protocol.ts';

describe('the outbox', () => {
  let box: Outbox;
  let sent: OutgoingCommand[];
  const send = (command: OutgoingCommand): void => {
    sent.push(command);
  };
  beforeEach(() => {
    box = new Outbox('me');
    sent = [];
  });
  afterEach(() => {
    box.clear();
    vi.useRealTimers();
  });

  it('keeps what is decided while the line is away and sends it in order', () => {
    void box.submit('ready', {});
    void box.submit('pickCard', { card: 'c1' });
    expect(Object.values(pending.value).map((one) => one.verb)).toEqual(['ready', 'pickCard']);
    box.attach(send);
    expect(sent.map((one) => one.verb)).toEqual(['ready', 'pickCard']);
  });

  it('sends again under the same id what was on its way when the line broke', async () => {
    box.attach(send);
    const answer = box.submit('sendTrain', { unit: 'monolith' });
    box.detach();
    box.attach(send);
    expect(sent.map((one) => one.id)).toEqual(['me-1', 'me-1']);
    box.settle({ id: 'me-1', ok: true });
    await expect(answer).resolves.toEqual({ id: 'me-1', ok: true });
    expect(pending.value).toEqual({});
    box.detach();
    box.attach(send);
    expect(sent).toHaveLength(2);
  });

  it('answers once: a second outcome of the same command is nobody’s', async () => {
    box.attach(send);
    const answer = box.submit('ready', {});
    box.settle({ id: 'me-1', ok: false, refusal: { kind: 'wrongPhase', params: {} } });
    box.settle({ id: 'me-1', ok: true });
    await expect(answer).resolves.toMatchObject({ ok: false });
  });

  it('floods nobody after a long absence, and loses nothing', () => {
    for (let i = 0; i < 35; i += 1) void box.submit('ready', {});
    box.attach(send);
    expect(sent).toHaveLength(10);
    for (let i = 0; i < sent.length; i += 1) box.settle({ id: sent[i]?.id ?? '', ok: true });
    expect(sent.map((one) => one.id)).toEqual(Array.from({ length: 35 }, (_, i) => `me-${i + 1}`));
    expect(box.size).toBe(0);
  });

  it('offers again what came too fast', () => {
    vi.useFakeTimers();
    box.attach(send);
    void box.submit('ready', {});
    box.settle({ id: 'me-1', ok: false, refusal: { kind: 'tooFrequent', params: {} } });
    expect(box.size).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(sent.map((one) => one.id)).toEqual(['me-1', 'me-1']);
  });
});

describe('kept seats', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', fakeStorage());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('come back by code, the last used first', () => {
    vi.useFakeTimers({ now: 1_000 });
    keepSeat({ code: 'AAAAAA', token: 'a' });
    vi.setSystemTime(2_000);
    keepSeat({ code: 'BBBBBB', token: 'b', engineer: 'basil-ana', team: 'basil' });
    vi.setSystemTime(3_000);
    keepSeat({ code: 'AAAAAA', token: 'a', engineer: 'olive-noor', team: 'olive' });
    expect(keptSeats().map((seat) => seat.code)).toEqual(['AAAAAA', 'BBBBBB']);
    expect(seatFor('AAAAAA')).toMatchObject({ token: 'a', engineer: 'olive-noor' });
    dropSeat('AAAAAA');
    expect(seatFor('AAAAAA')).toBeNull();
    vi.useRealTimers();
  });

  it('are not offered after the server has deleted them', () => {
    keepSeat({ code: 'AAAAAA', token: 'a' });
    expect(keptSeats(Date.now() + 31 * 86_400_000)).toEqual([]);
  });

  it('survive a spoilt entry', () => {
    localStorage.setItem('slice.seat.CCCCCC', '{"code":');
    keepSeat({ code: 'AAAAAA', token: 'a' });
    expect(keptSeats().map((seat) => seat.code)).toEqual(['AAAAAA']);
  });

  it('live as long as the page where storage is forbidden', () => {
    vi.stubGlobal('localStorage', undefined);
    keepSeat({ code: 'DDDDDD', token: 'd' });
    expect(seatFor('DDDDDD')?.token).toBe('d');
    dropSeat('DDDDDD');
  });
});

describe('the line', () => {
  it('tries for ever, soon at first and never later than every two seconds', () => {
    const backoff = new Backoff();
    const waits = Array.from({ length: 40 }, () => backoff.next());
    expect(waits.slice(0, 4)).toEqual([250, 500, 1_000, 2_000]);
    expect(Math.max(...waits)).toBe(2_000);
    backoff.reset();
    expect(backoff.next()).toBe(250);
  });

  it('calls silence stale within 4 s and looks for another line later', () => {
    expect(STALE_AFTER_MS).toBeLessThanOrEqual(3_000);
    expect(STALE_AFTER_MS).toBeGreaterThan(HEARTBEAT_MS);
    const silence = new Silence();
    silence.heard(1_000);
    const looks = Array.from({ length: 16 }, (_, at) => silence.at(1_000 + at * 500));
    expect(looks.findIndex((look) => look.stale) * 500).toBe(STALE_AFTER_MS);
    expect(looks.findIndex((look) => look.dead) * 500).toBe(DEAD_AFTER_MS);
  });

  it('does not call others silent when it slept itself, but asks', () => {
    const silence = new Silence();
    silence.heard(1_000);
    silence.at(1_500);
    expect(silence.at(61_500)).toEqual({ silentMs: 1_000, stale: false, dead: false });
    expect(silence.at(62_000).silentMs).toBe(1_500);
  });

  it('knows every refusal of a join by its status', () => {
    // Two say their kind beside a status that stands twice; see below.
    const twice = ['passcode', 'serverFull'];
    for (const [kind, { status }] of Object.entries(JOIN_REFUSALS))
      if (!twice.includes(kind)) expect(problemOf(status)).toBe(kind);
    expect(problemOf(0)).toBe('unreachable');
    expect(problemOf(502)).toBe('unreachable');
  });
});

describe('what the page knows', () => {
  beforeEach(forgetView);

  const seat = (id: string, more: Partial<SeatRow> = {}): SeatRow => ({
    id,
    order: 0,
    name: id,
    org: 'marinara',
    engineer: '',
    connected: true,
    phone: '',
    host: false,
    autopilot: '',
    watching: false,
    cameAt: -1,
    pace: 1,
    ...more,
  });
  const seated: SessionView = {
    code: 'AAAAAA',
    title: 'Two pizzas',
    kind: 'host',
    preset: 'taster',
    scenario: 'two-pizzas',
    inherit: '',
    stands: '',
    status: 'lobby',
    note: '',
    speed: 1,
    protocol: 1,
    daily: '',
    seed: '',
    words: '',
    hostSeat: 's1',
    notice: '',
    frozen: false,
    frozenText: '',
    revealed: false,
    debrief: '',
    orgs: 1,
    openTeams: 0,
    lookAround: true,
    shade: '',
    org: 'marinara',
    seats: { s1: seat('s1', { host: true, engineer: 'olive-noor' }), s2: seat('s2') },
  };

  it('is nobody before the server says who', () => {
    takeIn(seated, null);
    expect(me.value).toBeNull();
    mySeat.value = 's1';
    expect(me.value).toEqual({ seat: 's1', engineer: 'olive-noor', team: 'olive', host: true });
    forgetView();
    expect(session.value).toBeNull();
  });

  it('shows the newest three refusals until they are taken away', () => {
    const ids = ['trainEmpty', 'ovenBusy', 'sameValue', 'ordersFull'].map((kind) =>
      addNote({ kind: kind as 'trainEmpty', params: {} }),
    );
    expect(notes.value.map((note) => note.refusal.kind)).toEqual(['ovenBusy', 'sameValue', 'ordersFull']);
    dropNote(ids[3] ?? 0);
    expect(notes.value).toHaveLength(2);
  });
});

function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
