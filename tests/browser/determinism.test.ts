import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../kit/chromium.ts';
import { playAndDigest } from '../kit/chromiumEntry.ts';
import { setupOf } from '../kit/worlds.ts';

let browser: Browser;
let script = '';

beforeAll(async () => {
  script = await bundle(fileURLToPath(new URL('../kit/chromiumEntry.ts', import.meta.url)));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

/** The entry and all it imports as one classic script. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'sliceLaw' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

describe('Chromium plays the same game as Node', () => {
  test.each(['careful', 'random'] as const)('%s', async (bot) => {
    const setup = setupOf({ seed: `chromium-${bot}`, liveDays: 3 });
    const here = playAndDigest(setup, bot);
    const page = await browser.newPage();
    try {
      await page.addScriptTag({ content: script });
      const there = await page.evaluate(([one, who]) => globalThis.slicePlayAndDigest?.(one, who), [
        setup,
        bot,
      ] as const);
      expect(there).toEqual(here);
    } finally {
      await page.close();
    }
  });
});
