import { expect, test } from 'vitest';
import { flashesOf } from '../bench/flashes.ts';

/** Lightness by frames of a sixtieth of a second. */
const course = (value: (frame: number) => number, frames = 180) =>
  Array.from({ length: frames }, (_, i) => ({ at: (i * 1000) / 60, value: value(i) }));

test.each([
  ['a still picture', 0, () => 0.5],
  ['a slow dawn', 0, (i: number) => i / 180],
  ['a glow that breathes by less than a tenth', 0, (i: number) => 0.5 + 0.04 * Math.sin(i)],
  ['a light that blinks twice a second', 2, (i: number) => (i % 30 < 15 ? 0.2 : 0.5)],
  ['a strobe of ten a second', 10, (i: number) => (i % 6 < 3 ? 0.1 : 0.9)],
])('%s flashes %i times in a second', (_, flashes, value) => {
  expect(flashesOf(course(value))).toBe(flashes);
});
