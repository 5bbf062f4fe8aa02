/**
 * Own mathematics: the built-in exp, log and pow may differ in the last digit between engines, and one digit makes two
 * worlds. Only + - × ÷ and √ are used here (all exactly defined), so every engine gets the same bits.
 * Accuracy: 1e-12 relative or better (tests/sim/exact.test.ts).
 */

const LN2 = Math.LN2;
// ln 2 in two parts: the first has its last 32 bits zero, so k × LN2_HIGH is exact for every k that exp needs.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = Math.LOG2E;

/** 2 to a whole number, by squaring. */
const powerOfTwo = (k: number): number => {
  let result = 1;
  let factor = k < 0 ? 0.5 : 2;
  for (let n = k < 0 ? -k : k; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
};

/** e to the power of x. */
export function exp(x: number): number {
  if (x > 709.78) return Number.MAX_VALUE;
  if (x < -745) return 0;
  const k = Math.round(x * LOG2_E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor on |r| ≤ 0.347: the 13th term is below 1e-16.
  let sum = 1;
  for (let n = 13; n >= 1; n--) sum = 1 + (r / n) * sum;
  // Two halves, so that 2^k neither overflows nor underflows before its time.
  const half = Math.trunc(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

/** 2 to 512, 256, 128 … 1. */
const SHIFTS = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1].map((shift) => ({ shift, power: powerOfTwo(shift) }));

/** x as mantissa in [√½, √2) and exponent; the mantissa's logarithm by the artanh series. */
const split = (x: number): { exponent: number; lnMantissa: number } => {
  let m = x;
  let exponent = 0;
  for (const { shift, power } of SHIFTS) {
    if (m >= power) {
      m /= power;
      exponent += shift;
    }
    if (m < 1 / power) {
      m *= power;
      exponent -= shift;
    }
  }
  while (m >= Math.SQRT2) {
    m /= 2;
    exponent += 1;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    exponent -= 1;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  // |s| ≤ 0.1716: the term with s^23 is below 1e-17.
  let sum = 0;
  for (let n = 21; n >= 1; n -= 2) sum = sum * square + 1 / n;
  return { exponent, lnMantissa: 2 * s * sum };
};

/** Natural logarithm. Of 0 or less it is -Number.MAX_VALUE: the core knows no infinity. */
export function ln(x: number): number {
  if (!(x > 0)) return -Number.MAX_VALUE;
  const { exponent, lnMantissa } = split(x);
  return exponent * LN2_HIGH + (exponent * LN2_LOW + lnMantissa);
}

/** Logarithm to base 2, exact for powers of two. */
export function log2(x: number): number {
  if (!(x > 0)) return -Number.MAX_VALUE;
  const { exponent, lnMantissa } = split(x);
  return exponent + lnMantissa / LN2;
}

/** x to the power of y, for x > 0; 0 for x = 0 and y > 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (!(x > 0)) return 0;
  return exp(y * ln(x));
}

/** x to the power of one half: the square root is exact in every engine. */
export const powHalf = (x: number): number => Math.sqrt(x);

/** x held between low and high. */
export const clamp = (x: number, low: number, high: number): number => (x < low ? low : Math.min(x, high));

/** x held between 0 and 1. */
export const clamp01 = (x: number): number => (x < 0 ? 0 : Math.min(x, 1));

/** The point between a (at 0) and b (at 1). */
export const lerp = (a: number, b: number, share: number): number => a + (b - a) * share;
