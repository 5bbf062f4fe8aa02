/** Frames as the browser shows them: a page counts the animation frames in which its canvas was drawn. */
import type { Page } from 'playwright-core';

/** Runs in the page before its own script. */
export function countFrames(): void {
  const seen = { frames: 0, drew: false };
  Object.assign(globalThis, { sliceFrames: seen });
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const clear = kind.prototype.clear;
    kind.prototype.clear = function counted(mask) {
      seen.drew = true;
      clear.call(this, mask);
    };
  }
  const beat = (): void => {
    if (seen.drew) seen.frames += 1;
    seen.drew = false;
    requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);
}

/** Frames a second in the next `seconds`. */
export async function framesPerSecond(page: Page, seconds: number): Promise<number> {
  const drawn = await page.evaluate(async (ms) => {
    const seen = (globalThis as unknown as { sliceFrames: { frames: number } }).sliceFrames;
    const before = seen.frames;
    const began = performance.now();
    await new Promise((done) => setTimeout(done, ms));
    return ((seen.frames - before) * 1000) / (performance.now() - began);
  }, seconds * 1000);
  return Math.round(drawn * 10) / 10;
}
