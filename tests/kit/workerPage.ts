/** The worker of the built replay in a page of a test: started by its file, asked by messages. */
import type { Page } from 'playwright-core';

/** Starts the worker in a page of the game's own origin. */
export async function openWorker(page: Page, script: string): Promise<void> {
  await page.evaluate((name) => {
    const worker = new Worker(`/assets/${name}`, { type: 'module' });
    Reflect.set(globalThis, 'sliceWorker', worker);
  }, script);
}

/** One question, answered as plain data. Views are not brought over: their size is what a page takes, not what a test reads. */
export function askWorker(page: Page, kind: string, ask: unknown): Promise<unknown> {
  return page.evaluate(
    ([question, words]) =>
      new Promise((resolve, reject) => {
        const worker = Reflect.get(globalThis, 'sliceWorker') as Worker;
        const hear = ({ data }: MessageEvent): void => {
          if ('share' in data) return;
          worker.removeEventListener('message', hear);
          if ('failed' in data) reject(new Error(data.failed));
          else if (question === 'see') resolve({ tick: data.answer.tick });
          else if (question === 'lay') {
            const { decisions, digest, over, fault, at } = data.answer;
            resolve({ decisions, digest, over, fault, at: { [at.length - 1]: at.at(-1) } });
          } else resolve(data.answer);
        };
        worker.addEventListener('message', hear);
        worker.postMessage({ id: 1, kind: question, ask: words });
      }),
    [kind, ask] as const,
  );
}
