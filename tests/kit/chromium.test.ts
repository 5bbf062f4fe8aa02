import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';

const PAGE = `<!doctype html><title>kit</title><canvas id="c" width="20" height="20"></canvas><script>
  const gl = document.getElementById('c').getContext('webgl2', { preserveDrawingBuffer: true });
  gl.clearColor(1, 0.4, 0, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
</script>`;

it('a browser starts on this machine and draws with WebGL2', async () => {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(PAGE));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const drawn = await page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2');
      const pixel = new Uint8Array(4);
      gl?.readPixels(10, 10, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return [...pixel];
    });
    expect(drawn).toEqual([255, 102, 0, 255]);
  } finally {
    await browser.close();
    server.close();
  }
});
