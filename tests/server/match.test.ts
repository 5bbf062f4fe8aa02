import { describe, expect, it } from 'vitest';
import { ABSENCE_MS, USUAL_PATIENCE } from '../../server/match/autopilot.ts';
import { benchmarkOf } from '../../server/match/benchmark.ts';
import { FRAME_MS } from '../../server/match/frames.ts';
import { reportOf } from '../../server/match/own.ts';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import type { JournalRow } from '../../server/store/Store.ts';
import { content } from '../../shared/content/index.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { digest } from '../../shared/sim/digest.ts';
import { goalResultsOver } from '../../shared/sim/goals/score.ts';
import { ANA, CODE, openMatch, record, replayed, SETUP } from '../kit/matchKit.ts';

const SEND = ['sendTrain', { unit: 'monolith' }] as const;
const SLICES = ['assignSlices', { engineer: ANA, a: 'quality', b: 'operate' }] as const;

describe('a command', () => {
  it('is in the store before it is applied', async () => {
    const store = new SqliteStore(':memory:');
    await store.createSession(record(), []);
    const seen: string[] = [];
    const append = store.append.bind(store);
    const test = await openMatch({ store });
    store.append = async (code, org, rows: readonly JournalRow[], reached) => {
      for (const row of rows)
        seen.push(`${row.verb} journaled, deploys ${Object.keys(test.match.world.deploys).length}`);
      await append(code, org, rows, reached);
    };
    await test.match.submit('s1', 'a', ...SEND);
    expect(seen[0]).toBe('sendTrain journaled, deploys 0');
    expect(Object.keys(test.match.world.deploys)).toEqual(['d1']);
  });

  it('is answered, accepted or refused, and the engineer is the seat’s own', async () => {
    const { match, rows } = await openMatch();
    expect(await match.submit('s1', 'a', ...SEND)).toEqual({ id: 'a', ok: true });
    expect(await match.submit('s1', 'b', ...SEND)).toMatchObject({
      id: 'b',
      ok: false,
      refusal: { kind: expect.any(String) },
    });
    const other = { engineer: 'olive-noor', a: 'quality', b: 'operate' };
    expect(await match.submit('s1', 'c', 'assignSlices', other)).toMatchObject({
      ok: false,
      refusal: { kind: 'notYourTeam' },
    });
    expect(
      (await rows())
        .filter(({ seat, actor }) => seat === 's1' && actor === 'human')
        .map(({ engineer }) => engineer),
    ).toEqual([ANA, ANA, ANA]);
  });

  it.each([
    ['noSuchVerb', {}, 'unknownVerb'],
    ['takeSeat', { engineer: 'olive-noor' }, 'systemOnly'],
    ['endPhase', { phase: 'plan' }, 'systemOnly'],
    ['sendTrain', { unit: 'monolith', engineer: 'olive-noor' }, 'badPayload'],
    ['sendTrain', null, 'badPayload'],
    ['__proto__', {}, 'unknownVerb'],
    ['constructor', {}, 'unknownVerb'],
  ])('%s %j is refused as %s and never journaled', async (verb, payload, kind) => {
    const { match, rows } = await openMatch();
    const before = await rows();
    const was = digest(match.world);
    expect(await match.submit('s1', 'x', verb, payload)).toMatchObject({ ok: false, refusal: { kind } });
    expect(await rows()).toEqual(before);
    expect(digest(match.world)).toBe(was);
  });

  it('is applied once, however often it arrives, and answered alike', async () => {
    const { match, rows } = await openMatch();
    const answers = await Promise.all([1, 2, 3].map(() => match.submit('s1', 'same', ...SLICES)));
    expect(answers).toEqual([1, 2, 3].map(() => ({ id: 'same', ok: true })));
    expect(await match.submit('s1', 'same', ...SEND)).toEqual({ id: 'same', ok: true });
    expect((await rows()).filter(({ id }) => id === 'same')).toHaveLength(1);
  });

  it('is remembered after a recovery', async () => {
    const test = await openMatch();
    await test.match.submit('s1', 'once', ...SEND);
    const again = await openMatch({ store: test.store, start: await replayed(test), seated: false });
    again.match.restore('s1', ANA);
    expect(await again.match.submit('s1', 'once', ...SEND)).toEqual({ id: 'once', ok: true });
    expect((await again.rows()).filter(({ id }) => id === 'once')).toHaveLength(1);
  });

  it('waits for nobody while the clock stands, and is refused in the lobby', async () => {
    const { match } = await openMatch({ status: 'lobby' });
    expect(await match.submit('s1', 'a', ...SEND)).toMatchObject({ refusal: { kind: 'notStarted' } });
    await match.control('start', 1);
    await match.control('pause', 1);
    expect(match.status).toBe('paused');
    expect(await match.submit('s1', 'a', ...SEND)).toEqual({ id: 'a', ok: true });
  });
});

describe('the clock', () => {
  it('runs at the pace of the world, times the speed, and stands when paused', async () => {
    const ticksIn = async (speed: number): Promise<number> => {
      const { match, clock } = await openMatch({ speed });
      await clock.advance(4_000);
      return match.world.tick - 108;
    };
    expect(await ticksIn(1)).toBe(9);
    expect(await ticksIn(4)).toBe(38);
    const { match, clock } = await openMatch();
    await match.control('pause', 1);
    await clock.advance(60_000);
    expect(match.world.tick).toBe(108);
    expect(match.note).toBe('pausedByHost');
  });

  it('stores the tick it reached before it shows it', async () => {
    const test = await openMatch();
    const shown: [number, number][] = [];
    test.match.onPublish = (view) => {
      void test.store.loadReached(CODE).then(({ marinara }) => shown.push([view.tick, marinara ?? -1]));
    };
    await test.clock.advance(5_000);
    expect(shown.length).toBeGreaterThan(5);
    for (const [tick, reached] of shown) expect(reached).toBeGreaterThanOrEqual(tick);
  });

  it('stands when nobody is here and goes on when somebody comes back', async () => {
    const { match, clock } = await openMatch();
    match.present('s1', false);
    match.crowd(false);
    await clock.advance(30_000);
    expect([match.status, match.note, match.world.tick]).toEqual(['paused', 'nobodyHere', 108]);
    match.present('s1', true);
    match.crowd(true);
    await clock.advance(2_000);
    expect(match.status).toBe('running');
    expect(match.world.tick).toBeGreaterThan(108);
  });

  it('does not catch up what a sleeping machine missed', async () => {
    const { match, clock } = await openMatch();
    await clock.advance(FRAME_MS);
    clock.jump(3_600_000);
    await clock.advance(FRAME_MS);
    expect(match.world.tick).toBeLessThan(112);
  });
});

describe('bots', () => {
  it('play every engineer without a human, with ordinary commands', async () => {
    const { match, clock, rows } = await openMatch();
    await clock.advance(20_000);
    const bots = (await rows()).filter(({ actor }) => actor === 'bot');
    expect(bots.length).toBeGreaterThan(0);
    expect(bots.every(({ engineer }) => !match.world.engineers[engineer]?.human)).toBe(true);
  });

  it('take over a silent person after a warning, and give her engineer back on her first action', async () => {
    const { match, clock } = await openMatch();
    const pilot = () => match.autopilotOf('s1');
    await clock.advance(400_000, () => pilot() !== '');
    expect(pilot()).toBe('warned');
    await clock.advance(USUAL_PATIENCE.takeOverMs - USUAL_PATIENCE.warnMs - 1_000);
    expect(pilot()).toBe('warned');
    await clock.advance(2_000);
    expect([pilot(), match.world.engineers[ANA]?.human]).toEqual(['on', false]);
    await match.submit('s1', 'back', ...SLICES);
    expect([pilot(), match.world.engineers[ANA]?.human]).toEqual(['', true]);
  });

  it('take over an absent person while others play, and give her back when her page is', async () => {
    const { match, clock, rows } = await openMatch();
    await match.sit('s2', 'olive-noor');
    match.present('s2', true);
    match.crowd(true);
    match.present('s1', false);
    match.crowd(true);
    await clock.advance(ABSENCE_MS - 1_000);
    expect(match.autopilotOf('s1')).toBe('');
    await clock.advance(2_000);
    expect(match.autopilotOf('s1')).toBe('on');
    match.present('s1', true);
    match.crowd(true);
    await match.settled();
    expect(match.autopilotOf('s1')).toBe('');
    const seats = (await rows()).filter(({ verb }) => verb === 'takeSeat' || verb === 'leaveSeat');
    expect(seats.map(({ verb, seat }) => `${verb} ${seat}`)).toEqual([
      'takeSeat s1',
      'takeSeat s2',
      'leaveSeat s1',
      'takeSeat s1',
    ]);
  });
});

describe('somebody who opened the page first and picked an engineer then', () => {
  it('is here, and is not taken for absent', async () => {
    const { match, clock } = await openMatch({ seated: false });
    match.present('s1', true);
    match.crowd(true);
    await match.sit('s1', ANA);
    await clock.advance(ABSENCE_MS + 2_000, () => match.autopilotOf('s1') !== '');
    expect([match.autopilotOf('s1'), match.world.engineers[ANA]?.human]).toEqual(['', true]);
  });

  it('takes her engineer back by sitting down where she sits', async () => {
    const { match, clock } = await openMatch();
    await clock.advance(600_000, () => match.autopilotOf('s1') === 'on');
    expect(match.world.engineers[ANA]?.human).toBe(false);
    expect(await match.sit('s1', ANA)).toMatchObject({ ok: true });
    await match.settled();
    expect([match.autopilotOf('s1'), match.world.engineers[ANA]?.human]).toEqual(['', true]);
  });
});

describe('recovery', () => {
  it('leads to the same digest, facts and next number from the journal alone, at any moment of a game', async () => {
    const test = await openMatch();
    const { match, clock } = test;
    for (const pauseMs of [1_000, 30_000, 50_000, 90_000, 70_000]) {
      await match.submit('s1', `slices ${pauseMs}`, ...SLICES);
      await clock.advance(pauseMs);
      const back = await replayed(test);
      expect(back.fault).toBeNull();
      expect([back.world.tick, digest(back.world)]).toEqual([match.world.tick, digest(match.world)]);
      expect(back.facts).toEqual(match.facts);
      expect(back.nextSeq).toBe((await test.rows()).length);
    }
  });

  it('plays a whole Taster to its end and recovers it', async () => {
    const test = await openMatch();
    await test.clock.advance(900_000, () => test.match.status === 'over');
    expect([test.match.status, test.match.note]).toEqual(['over', 'over']);
    expect((await test.store.loadSession(CODE))?.status).toBe('over');
    const back = await replayed(test);
    expect(digest(back.world)).toBe(digest(test.match.world));
    expect(await test.match.submit('s1', 'late', ...SEND)).toMatchObject({
      refusal: { kind: 'sessionOver' },
    });
    expect(Object.keys(reportOf(test.match).facts).length).toBeGreaterThan(0);
  });

  it('stands at an earlier tick when asked', async () => {
    const test = await openMatch();
    await test.clock.advance(20_000);
    const back = await replayed(test, 120);
    expect(back.world.tick).toBe(120);
  });
});

describe('a fault', () => {
  it('stops that match’s clock, says so, answers everybody and keeps the journal', async () => {
    const test = await openMatch();
    const { match, clock } = test;
    await match.submit('s1', 'a', ...SEND);
    const rows = await test.rows();
    Object.defineProperty(match.world, 'units', {
      get: () => {
        throw new Error('a bug');
      },
    });
    await clock.advance(5_000);
    expect([match.status, match.note]).toEqual(['stopped', 'stoppedByFault']);
    expect(test.log).toHaveLength(1);
    expect(test.log[0]).toContain('a bug');
    expect(await match.submit('s1', 'b', ...SLICES)).toMatchObject({ refusal: { kind: 'sessionStopped' } });
    expect(await test.rows()).toEqual(rows);
    expect((await test.store.loadSession(CODE))?.status).toBe('stopped');
  });

  it('of the store answers the command it lost, and nothing was applied', async () => {
    const test = await openMatch();
    const was = digest(test.match.world);
    test.store.append = async () => {
      throw new Error('disk full');
    };
    expect(await test.match.submit('s1', 'a', ...SEND)).toMatchObject({
      refusal: { kind: 'sessionStopped' },
    });
    await test.match.settled();
    expect(digest(test.match.world)).toBe(was);
    expect(test.match.status).toBe('stopped');
  });
});

describe('a careful bot with the same luck', () => {
  it('is measured by the same goals up to the same moment, and played once', async () => {
    const { match, clock } = await openMatch();
    await clock.advance(900_000, () => match.world.phase === 'review');
    const one = await benchmarkOf(match);
    expect(one.goals.map(({ id }) => id)).toEqual(Object.keys(match.view.goals));
    expect(one.goals.some(({ bot }) => bot !== null)).toBe(true);
    const played = playHeadless({ setup: SETUP, content, bots: 'careful', until: match.world.tick });
    const goals = content.scenarios[SETUP.scenario]?.goals ?? [];
    const bot = goalResultsOver(goals, played.facts, [0, match.world.tick]);
    expect(one.goals.map((goal) => goal.bot)).toEqual(bot.map(({ value }) => value));
    expect(await benchmarkOf(match)).toEqual(one);
  });
});
