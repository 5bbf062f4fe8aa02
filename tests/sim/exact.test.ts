import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, clamp01, exp, lerp, ln, log2, pow, powHalf } from '../../shared/sim/exact.ts';

const near = (own: number, platform: number): void => {
  expect(Math.abs(own - platform)).toBeLessThanOrEqual(1e-12 * Math.abs(platform));
};

describe('own mathematics agrees with the platform to 1e-12', () => {
  test('exp', () => {
    fc.assert(fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => near(exp(x), Math.exp(x))));
  });
  test('ln and log2 over the whole range', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        near(ln(x), Math.log(x));
        near(log2(x), Math.log2(x));
      }),
    );
  });
  test('ln close to 1, where digits are easily lost', () => {
    fc.assert(fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => near(ln(x), Math.log(x))));
  });
  test('pow', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: -8, max: 8, noNaN: true }),
        (x, y) => {
          const platform = x ** y;
          expect(Math.abs(pow(x, y) - platform)).toBeLessThanOrEqual(1e-11 * Math.abs(platform));
        },
      ),
    );
  });
});

test('golden values', () => {
  // Bit for bit: these may not move between engines or versions.
  expect(exp(0)).toBe(1);
  expect(exp(0.1)).toBe(1.1051709180756477);
  expect(exp(-0.5)).toBe(0.6065306597126334);
  expect(ln(1)).toBe(0);
  expect(ln(3)).toBe(1.0986122886681098);
  expect([1, 2, 8, 1024, 0.125].map(log2)).toEqual([0, 1, 3, 10, -3]);
  expect(powHalf(16)).toBe(4);
  expect(pow(0, 2)).toBe(0);
  expect(pow(7, 0)).toBe(1);
});

test('never leaves the finite numbers', () => {
  for (const x of [-1e9, -746, 710, 1e9]) expect(Number.isFinite(exp(x))).toBe(true);
  for (const x of [0, -1, Number.NaN]) expect(Number.isFinite(ln(x))).toBe(true);
  expect(log2(0)).toBe(-Number.MAX_VALUE);
});

test('holding and mixing', () => {
  expect([clamp(5, 0, 3), clamp(-1, 0, 3), clamp(2, 0, 3)]).toEqual([3, 0, 2]);
  expect([clamp01(1.5), clamp01(-0.5), clamp01(0.3)]).toEqual([1, 0, 0.3]);
  expect([lerp(2, 4, 0), lerp(2, 4, 0.5), lerp(2, 4, 1)]).toEqual([2, 3, 4]);
});
