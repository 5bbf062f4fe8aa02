import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { baseOf, within } from '../../client/net/base.ts';
import {
  holdLine,
  holdOf,
  median,
  RUNNING,
  TRIALS,
  type Trial,
  type TrialId,
} from '../../client/net/check.ts';
import { reportOf, resultText, verdictOf } from '../../client/pages/Check.tsx';
import '../../client/text/game.ts';

/** A line whose other end the test plays. */
class FakeLine {
  static last: FakeLine;
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  closed = false;
  sent: string[] = [];
  /** How long an answer takes, ms; for ever when it is negative. */
  delayMs = 20;
  constructor() {
    FakeLine.last = this;
  }
  send(data: string): void {
    this.sent.push(data);
    if (this.delayMs >= 0) setTimeout(() => this.onmessage?.({ data }), this.delayMs);
  }
  close(): void {
    this.closed = true;
  }
}

let told: Trial[];
const last = (): Trial | undefined => told.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeLine);
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a line that is held', () => {
  const hold = (ms: number) => holdLine('ws://slice.example/check/line', ms, (result) => told.push(result));

  it('tells how far it is, and in the end how long a message takes', () => {
    hold(60_000);
    FakeLine.last.onopen?.();
    vi.advanceTimersByTime(30_000);
    expect(last()).toMatchObject({ state: 'running', numbers: { seconds: 30, all: 60 } });
    vi.advanceTimersByTime(30_000);
    expect(last()).toMatchObject({ state: 'good', numbers: { seconds: 60, ms: 20, worst: 20 } });
    expect(FakeLine.last.sent.length).toBe(60);
    expect(FakeLine.last.closed).toBe(true);
    const before = told.length;
    vi.advanceTimersByTime(60_000);
    expect(told.length).toBe(before);
  });

  it('is worth a note when it is slow', () => {
    hold(10_000);
    FakeLine.last.delayMs = 700;
    FakeLine.last.onopen?.();
    vi.advanceTimersByTime(10_000);
    expect(last()).toMatchObject({ state: 'fair', numbers: { ms: 700 } });
  });

  it('that never opens is said within eight seconds', () => {
    hold(60_000);
    vi.advanceTimersByTime(8_000);
    expect(last()).toMatchObject({ state: 'fair', why: 'blocked' });
  });

  it('that is refused is said at once', () => {
    hold(60_000);
    FakeLine.last.onclose?.();
    expect(last()).toMatchObject({ state: 'fair', why: 'blocked' });
  });

  it('that is cut says after how long', () => {
    hold(60_000);
    FakeLine.last.onopen?.();
    vi.advanceTimersByTime(30_500);
    FakeLine.last.onclose?.();
    expect(last()).toMatchObject({ state: 'fair', why: 'cut', numbers: { seconds: 30 } });
  });

  it('that falls silent without closing is found out', () => {
    hold(60_000);
    FakeLine.last.onopen?.();
    vi.advanceTimersByTime(5_000);
    FakeLine.last.delayMs = -1;
    vi.advanceTimersByTime(10_000);
    expect(last()).toMatchObject({ state: 'poor', why: 'silent' });
  });
});

it('holds a minute unless the address asks for another time, within reason', () => {
  expect(holdOf('')).toBe(60_000);
  expect(holdOf('?seconds=soup')).toBe(60_000);
  expect(holdOf('?seconds=300')).toBe(300_000);
  expect([holdOf('?seconds=0'), holdOf('?seconds=99999')]).toEqual([3_000, 600_000]);
});

it('takes the middle of what was measured', () => {
  expect([median([]), median([5]), median([900, 10, 20])]).toEqual([0, 5, 20]);
});

describe('what is said', () => {
  const all = (over: Partial<Record<TrialId, Trial>> = {}) => {
    const good: Trial = { ...RUNNING, state: 'good', numbers: { seconds: 60, ms: 20, worst: 40 } };
    return { ...(Object.fromEntries(TRIALS.map((id) => [id, good])) as Record<TrialId, Trial>), ...over };
  };
  const one = (state: Trial['state'], why: Trial['why'] = ''): Trial => ({ state, why, numbers: {} });

  it('is the worst of all, once nothing runs any more', () => {
    expect(verdictOf(all())).toBe('good');
    expect(verdictOf(all({ secure: one('fair') }))).toBe('fair');
    expect(verdictOf(all({ secure: one('fair'), line: one('poor', 'silent') }))).toBe('poor');
    expect(verdictOf(all({ answers: one('poor'), line: RUNNING }))).toBe('running');
  });

  it('has a sentence for every end', () => {
    const ends = TRIALS.flatMap((id) =>
      (['running', 'good', 'fair', 'poor'] as const).flatMap((state) =>
        (['', 'blocked', 'cut', 'silent'] as const).map((why) => resultText(id, one(state, why))),
      ),
    );
    for (const text of ends) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('is a report of one line each', () => {
    const place = {
      address: 'https://a.example/check',
      time: '2026-11-28T09:00:00.000Z',
      device: 'Browser: x',
    };
    const lines = reportOf(all(), place).split('\n');
    expect(lines).toHaveLength(TRIALS.length + 3);
    expect(lines[0]).toBe('Slice · https://a.example/check · 2026-11-28T09:00:00.000Z');
    expect(lines).toContain(
      '[good] Open line (WebSocket): Held for 60 seconds. A message takes 20 ms there and back, 40 ms at worst.',
    );
  });
});

describe('a path prefix', () => {
  it('is what the server wrote into the page, and nothing while developing', () => {
    expect([baseOf('/'), baseOf('/slice/'), baseOf('/a/b/'), baseOf('./'), baseOf('')]).toEqual([
      '',
      '/slice',
      '/a/b',
      '',
      '',
    ]);
  });

  it('is no part of where one is in the game', () => {
    expect(within('/slice/j/ABCDEF', '/slice')).toBe('/j/ABCDEF');
    expect([within('/slice', '/slice'), within('/slice/', '/slice')]).toEqual(['/', '/']);
    expect(within('/slices', '/slice')).toBe('/slices');
    expect(within('/j/ABCDEF', '/slice')).toBe('/j/ABCDEF');
    expect(within('/slice/host', '')).toBe('/slice/host');
  });
});
