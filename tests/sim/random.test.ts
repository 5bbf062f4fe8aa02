import { describe, expect, test } from 'vitest';
import { luck, luckBetween, luckInt, pick, pickWeighted, type Stream } from '../../shared/sim/random.ts';

/** Pearson's chi-square of `cells` equally likely cells, in standard deviations from its mean. */
function surprise(draws: number, cells: number, cellOf: (i: number) => number): number {
  const counts = new Array<number>(cells).fill(0);
  for (let i = 0; i < draws; i++) {
    const cell = cellOf(i);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const expected = draws / cells;
  const chi = counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
  return (chi - (cells - 1)) / Math.sqrt(2 * (cells - 1));
}

const cell16 = (x: number, y: number): number => Math.floor(x * 16) * 16 + Math.floor(y * 16);

describe('keyed luck', () => {
  test('is fixed by seed, stream and name, whatever was drawn before', () => {
    const first = luck('a', 'market', 'x');
    luck('a', 'market', 'y');
    expect(luck('a', 'market', 'x')).toBe(first);
    // Remembered values: a change of the hash is a change of the law (raise ENGINE_VERSION).
    expect([luck('1', 'market', 'day/0'), luck('1', 'defects', 'monolith/1'), luck('', 'names', '')]).toEqual(
      [0.31316655400628535, 0.9756389468032107, 0.8563538413407644],
    );
  });

  test('stays in [0, 1) and is even in its high and its low bits', () => {
    for (let i = 0; i < 10_000; i++) {
      const value = luck('seed', 'users', `u/${i}`);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
    }
    expect(surprise(256_000, 256, (i) => Math.floor(luck('s', 'work', `w${i}`) * 256))).toBeLessThan(5);
    expect(
      surprise(256_000, 256, (i) => Math.floor(luck('s', 'work', `w${i}`) * 4294967296) & 255),
    ).toBeLessThan(5);
  });

  const pairs: [string, (i: number) => [number, number]][] = [
    ['names that follow each other', (i) => [luck('s', 'work', `a${i}`), luck('s', 'work', `a${i + 1}`)]],
    [
      'names that differ in the last letter',
      (i) => [luck('s', 'work', `${i}/a`), luck('s', 'work', `${i}/b`)],
    ],
    [
      'names that differ in the first letter',
      (i) => [luck('s', 'work', `a/${i}`), luck('s', 'work', `b/${i}`)],
    ],
    ['neighbouring seeds', (i) => [luck(`${i}`, 'work', 'x'), luck(`${i + 1}`, 'work', 'x')]],
    ['two streams', (i) => [luck('s', 'work', `${i}`), luck('s', 'hardware', `${i}`)]],
    ['a letter moved from name to seed', (i) => [luck(`${i}a`, 'work', 'b'), luck(`${i}`, 'work', 'ab')]],
  ];
  test.each(pairs)('is independent between %s', (_, draw) => {
    expect(surprise(256_000, 256, (i) => cell16(...draw(i)))).toBeLessThan(5);
  });

  test('one changed letter changes half the bits', () => {
    let flipped = 0;
    const draws = 4000;
    for (let i = 0; i < draws; i++) {
      const a = Math.floor(luck('s', 'bots', `b${i}x`) * 4294967296);
      const b = Math.floor(luck('s', 'bots', `b${i}y`) * 4294967296);
      for (let bits = (a ^ b) >>> 0; bits > 0; bits = Math.floor(bits / 2)) flipped += bits % 2;
    }
    expect(flipped / draws).toBeGreaterThan(15.7);
    expect(flipped / draws).toBeLessThan(16.3);
  });
});

describe('choices by luck', () => {
  const stream: Stream = 'people';
  test('luckInt covers 0 to n - 1 evenly', () => {
    expect(surprise(70_000, 7, (i) => luckInt('s', stream, `n${i}`, 7))).toBeLessThan(5);
  });

  test('luckBetween keeps to its ends', () => {
    for (let i = 0; i < 1000; i++) {
      const value = luckBetween('s', stream, `r${i}`, -2, 3);
      expect(value).toBeGreaterThanOrEqual(-2);
      expect(value).toBeLessThan(3);
    }
  });

  test('pick refuses an empty list, in words', () => {
    expect(pick('s', stream, 'one', ['only'])).toBe('only');
    expect(() => pick('s', stream, 'none', [])).toThrow('people/none');
  });

  test('pickWeighted picks in proportion and never what weighs nothing', () => {
    const weights = { a: 1, b: 3, c: 0, d: -5 };
    const counts: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 };
    for (let i = 0; i < 20_000; i++) {
      const key = pickWeighted('s', stream, `w${i}`, ['a', 'b', 'c', 'd'] as const, (item) => weights[item]);
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts.c).toBe(0);
    expect(counts.d).toBe(0);
    expect((counts.b ?? 0) / 20_000).toBeCloseTo(0.75, 1);
    expect(() => pickWeighted('s', stream, 'x', ['a'], () => 0)).toThrow('without any weight');
  });
});
