/** Flashes as WCAG 2.3.1 counts them: pairs of opposing changes of lightness by a tenth, in any tenth of the picture. */
import type { Page } from 'playwright-core';

/** The picture is looked at in so many fields: one is less than a tenth of it. */
const COLUMNS = 4;
const ROWS = 3;

/** Runs in the page before its own script: after each drawn frame the lightness of every field is noted. */
export function watchLight({ columns, rows }: { columns: number; rows: number }): void {
  const seen: { at: number; light: number[] }[] = [];
  Object.assign(globalThis, { sliceLight: seen });
  const small = document.createElement('canvas');
  small.width = columns;
  small.height = rows;
  const brush = small.getContext('2d', { willReadFrequently: true });
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const ask = requestAnimationFrame;
  globalThis.requestAnimationFrame = (callback) =>
    ask((now) => {
      callback(now);
      const canvas = document.querySelector('.stage-canvas canvas') as HTMLCanvasElement | null;
      // A canvas can be read in the task that drew it.
      if (!canvas || !brush || seen.at(-1)?.at === now) return;
      brush.drawImage(canvas, 0, 0, columns, rows);
      const { data } = brush.getImageData(0, 0, columns, rows);
      const light = Array.from({ length: columns * rows }, (_, i) => {
        const [r = 0, g = 0, b = 0] = data.subarray(i * 4, i * 4 + 3);
        return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
      });
      if (light.some((value) => value > 0)) seen.push({ at: now, light });
    });
}

/** The grid that `watchLight` needs. */
export const FIELDS = { columns: COLUMNS, rows: ROWS };

/** The most flashes any field showed within one second so far. */
export async function mostFlashes(page: Page): Promise<number> {
  const seen = await page.evaluate(
    () => (globalThis as unknown as { sliceLight: { at: number; light: number[] }[] }).sliceLight,
  );
  const fields = seen[0]?.light.length ?? 0;
  return Math.max(
    0,
    ...Array.from({ length: fields }, (_, i) =>
      flashesOf(seen.map(({ at, light }) => ({ at, value: light[i] ?? 0 }))),
    ),
  );
}

/** A swing ends where lightness turned back by a tenth; two opposing swings are a flash. */
export function flashesOf(course: readonly { at: number; value: number }[]): number {
  const turns: number[] = [];
  let low = course[0]?.value ?? 0;
  let high = low;
  let last: 'rise' | 'fall' | '' = '';
  for (const { at, value } of course) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    if (last !== 'rise' && value - low >= 0.1 && low < 0.8) {
      turns.push(at);
      last = 'rise';
      high = value;
    } else if (last !== 'fall' && high - value >= 0.1 && value < 0.8) {
      turns.push(at);
      last = 'fall';
      low = value;
    } else if (last === 'rise') low = value;
    else if (last === 'fall') high = value;
  }
  let most = 0;
  for (const [i, at] of turns.entries()) {
    const within = turns.slice(i).filter((turn) => turn - at < 1000).length;
    most = Math.max(most, Math.floor(within / 2));
  }
  return most;
}
