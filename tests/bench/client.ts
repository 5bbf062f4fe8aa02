/** `npm run -s bench:client`: frames, first pictures, bytes and memory of the built client in Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { type CommandSpec, printJson, runCommand } from '../../server/cli/args.ts';
import { ensureClientBuilt } from '../../server/cli/clientBuild.ts';
import { launchChromium } from '../kit/chromium.ts';
import { sentence, type Visitor, visit } from '../kit/page.ts';
import { type Prepared, prepare, ringsForAna } from '../kit/playPrepared.ts';
import { spawnServer, tempDir } from '../kit/serverKit.ts';
import { FIELDS, mostFlashes, watchLight } from './flashes.ts';
import { countFrames, framesPerSecond } from './frames.ts';
import { growth, LONG_GAME } from './growth.ts';
import { firstPicture, gzipKb, slowDown } from './pageCost.ts';

const PROJECT_DIR = fileURLToPath(new URL('../..', import.meta.url));
const DIST_DIR = join(PROJECT_DIR, 'client/dist');

const SPEC: CommandSpec = {
  usage: 'npm run -s bench:client -- [options]',
  about: [
    'Measures the built client in Chromium at 1366×768. emptyFps: an empty Phaser scene with the settings of the stage;',
    'calmFps, busyFps: the stage on a quiet day and while everything burns. Without a graphics card all three are limited',
    'to 30. coldBootMs: opening a game until the stage is drawn, nothing cached, a quarter of the processor. fcpMs, lcpMs, cls:',
    'the first page on a slow line (1.6 Mbit/s, 150 ms) as well. homeJsGzipKb, playJsGzipKb: scripts of the first page, and of a',
    'game. flashes: the most in one second of an outage that begins, in any tenth of the picture. With --heap, memory of scripts in use',
    'after a forced collection: heapStartMb on the Monday of the third quarter, when everything was seen and compiled; heapEndMb on a',
    'Monday at least ten minutes of the game later (heapMinutes); heapGrowthPercent between them, which shall stay below 10.',
    'The browser compiles what runs often; that counts as memory, too, and is most of what grows.',
  ].join('\n'),
  options: {
    seconds: { kind: 'count', about: 'Seconds that frames are counted for.', default: 6, min: 1, max: 120 },
    heap: { kind: 'flag', about: 'Plays quarters of a game for the memory as well (about six minutes).' },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

/** Serves a folder of plain files. */
async function serve(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer(async (request, answer) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      const body = await readFile(join(folder, file));
      answer.setHeader('content-type', file.endsWith('.html') ? 'text/html' : 'text/javascript');
      answer.end(body);
    } catch {
      answer.statusCode = 404;
      answer.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The empty scene, built as the client is. */
async function buildEmpty(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'slice-empty-'));
  await build({
    configFile: join(PROJECT_DIR, 'client/vite.config.ts'),
    root: join(PROJECT_DIR, 'tests/bench/empty'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
}

await runCommand(SPEC, async (args) => {
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  await ensureClientBuilt(say);
  const seconds = args.count('seconds');
  const emptyFolder = await buildEmpty();
  const empty = await serve(emptyFolder);
  const data = tempDir();
  const calm = await prepare(data.path, { code: 'CALMMM', until: ({ tick }) => tick >= 120 });
  const busy = await prepare(data.path, { code: 'BUSYYY', live: true, until: ringsForAna() });
  const long = args.flag('heap') ? await prepare(data.path, LONG_GAME) : null;
  const server = await spawnServer({ DATA_DIR: data.path });
  const browser = await launchChromium({ frames: true });
  const opened: Visitor[] = [];
  const fresh = async (seat?: Prepared): Promise<Visitor> => {
    const visitor = await visit(browser, { frames: true, ...(seat ? { seat } : {}) });
    await visitor.context.addInitScript(countFrames);
    opened.push(visitor);
    return visitor;
  };
  const stage = async ({ page }: Visitor): Promise<void> => {
    await page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  };
  const frames = async (visitor: Visitor, url: string, isStage: boolean): Promise<number> => {
    await visitor.page.goto(url);
    if (isStage) await stage(visitor);
    else await visitor.page.locator('canvas').waitFor();
    await framesPerSecond(visitor.page, 2);
    const fps = await framesPerSecond(visitor.page, seconds);
    await visitor.close();
    return fps;
  };
  try {
    const emptyFps = await frames(await fresh(), empty.url, false);
    const calmFps = await frames(await fresh(calm), `${server.url}/play/${calm.code}`, true);
    const busyFps = await frames(await fresh(busy), `${server.url}/play/${busy.code}`, true);

    const watcher = await fresh(busy);
    await watcher.context.addInitScript(watchLight, FIELDS);
    await watcher.page.goto(`${server.url}/play/${busy.code}`);
    await stage(watcher);
    await framesPerSecond(watcher.page, seconds);
    const flashes = await mostFlashes(watcher.page);
    await watcher.close();

    const home = await fresh();
    await slowDown(home.page);
    await home.page.goto(server.url);
    await home.page.getByRole('button', { name: sentence(t('home.alone')) }).waitFor();
    const first = await firstPicture(home.page);
    const homeJsGzipKb = gzipKb(home.requests, DIST_DIR);
    await home.close();

    const cold = await fresh(calm);
    const devtools = await cold.context.newCDPSession(cold.page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const began = performance.now();
    await cold.page.goto(`${server.url}/play/${calm.code}`);
    await stage(cold);
    const coldBootMs = Math.round(performance.now() - began);
    const playJsGzipKb = gzipKb(cold.requests, DIST_DIR);
    await cold.close();

    const heap = long ? await growth(await fresh(long), server.url, long) : {};
    const pictures = { emptyFps, calmFps, busyFps, coldBootMs, homeJsGzipKb, playJsGzipKb, flashes };
    const found = { ...pictures, ...first, ...heap };
    if (args.flag('json')) return printJson(found);
    for (const [name, value] of Object.entries(found)) process.stdout.write(`${name.padEnd(14)} ${value}\n`);
  } finally {
    await browser.close();
    await server.kill();
    empty.server.close();
    data.done();
    rmSync(emptyFolder, { recursive: true, force: true });
  }
});
