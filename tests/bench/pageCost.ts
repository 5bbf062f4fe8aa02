/** What a page costs a device: bytes of script, moments of its first picture on a slow line, memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';

/** Kilobytes of the scripts among `urls`, compressed as the server sends them. */
export function gzipKb(urls: readonly string[], dist: string): number {
  const scripts = new Set(urls.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js')));
  const bytes = [...scripts].map((path) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length);
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 102.4) / 10;
}

/** The scripts a page loads for some entry points of the build (names without their hash), with all they import at once. */
export function scriptsOf(entries: readonly string[], dist: string): string[] {
  const folder = join(dist, 'assets');
  const built = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      if (next) visit(next);
  };
  for (const entry of entries) {
    const file = built.find((name) => name.startsWith(`${entry}-`));
    if (!file) throw new Error(`the build has no ${entry}`);
    visit(file);
  }
  return [...found].map((name) => `http://built/assets/${name}`);
}

/** A school's device on a school's line: a quarter of the processor, 1.6 Mbit/s, 150 ms there and back. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  return devtools;
}

export interface FirstPicture {
  /** Milliseconds until the first thing is painted, and until the largest is. */
  fcpMs: number;
  lcpMs: number;
  /** Share of the page that jumped about (Cumulative Layout Shift). */
  cls: number;
}

/** Reads what the browser noted of the page's first picture. */
export const firstPicture = (page: Page): Promise<FirstPicture> =>
  page.evaluate(
    () =>
      new Promise<FirstPicture>((done) => {
        const seen = { fcpMs: 0, lcpMs: 0, cls: 0 };
        const watch = (type: string, note: (entry: PerformanceEntry) => void): void =>
          new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
            type,
            buffered: true,
          });
        watch('paint', ({ name, startTime }) => {
          if (name === 'first-contentful-paint') seen.fcpMs = Math.round(startTime);
        });
        watch('largest-contentful-paint', ({ startTime }) => {
          seen.lcpMs = Math.round(startTime);
        });
        watch('layout-shift', (entry) => {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput) seen.cls += shift.value;
        });
        setTimeout(() => done({ ...seen, cls: Math.round(seen.cls * 1000) / 1000 }), 500);
      }),
  );

/** Megabytes of script objects that are still in use after the garbage was collected. */
export async function heapMb(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await devtools.send('Runtime.getHeapUsage')) as { usedSize: number };
  return Math.round(usedSize / 10_486) / 100;
}
