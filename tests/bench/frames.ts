/** Frames as the browser shows them: a page counts the animation frames in which its canvas was drawn. */
import type { Page } from 'playwright-core';

/** Runs in the page before its own script. */
export function countFrames(): void {
  const seen = { frames: 0, drew: false };
  Object.assign(globalThis, { sliceFrames: seen });
  const watch = <Kind extends { canvas: HTMLCanvasElement | OffscreenCanvas }>(
    { prototype }: { prototype: Kind },
    call: keyof Kind,
  ): void => {
    const begin = prototype[call] as (...given: unknown[]) => void;
    prototype[call] = function counted(this: Kind, ...given: unknown[]) {
      if ('isConnected' in this.canvas && this.canvas.isConnected) seen.drew = true;
      begin.apply(this, given);
    } as Kind[keyof Kind];
  };
  // What Phaser begins a frame with: by a graphics card, and without one.
  watch(WebGL2RenderingContext, 'clear');
  watch(WebGLRenderingContext, 'clear');
  watch(CanvasRenderingContext2D, 'clearRect');
  watch(CanvasRenderingContext2D, 'fillRect');
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
