/** A server as somebody runs it: behind a path prefix, with a passcode, tried by /check, restarted in the middle of a game. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { freePort } from '../kit/freePort.ts';
import { sentence, type Visitor, visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow, smallTargets } from '../kit/pageScan.ts';
import { type PrefixProxy, startPrefixProxy } from '../kit/prefixProxy.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess | null = null;
let proxy: PrefixProxy | null = null;
let visitors: Visitor[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
beforeEach(() => {
  dir = tempDir();
});
afterEach(async () => {
  for (const visitor of visitors) await visitor.close();
  visitors = [];
  await server?.kill();
  await proxy?.close();
  server = proxy = null;
  dir.done();
});

/** A server below /slice and what stands in front of it. */
async function behind(options: { keepsPrefix?: boolean; withoutUpgrade?: boolean }): Promise<PrefixProxy> {
  const port = await freePort();
  proxy = await startPrefixProxy({ prefix: '/slice', port, ...options });
  server = await spawnServer({
    DATA_DIR: dir.path,
    PORT: String(port),
    PUBLIC_URL: proxy.url,
    TRUST_PROXY: '1',
  });
  return proxy;
}

async function visitor(options: Parameters<typeof visit>[1] = {}): Promise<Visitor> {
  const one = await visit(browser, { stillness: true, ...options });
  visitors.push(one);
  return one;
}

describe('behind a path prefix', () => {
  it.each([
    ['that the proxy cuts off', false],
    ['that the proxy hands on', true],
  ])('%s: host, link, join, play, reload', async (_, keepsPrefix) => {
    const { url, strays } = await behind({ keepsPrefix });
    const host = await visitor();
    await host.page.goto(`${url}/`);
    await host.page.getByRole('link', { name: sentence(t('home.host')) }).click();
    expect(new URL(host.page.url()).pathname).toBe('/slice/host');
    await host.page.getByRole('button', { name: t('host.open') }).click();
    await host.page.getByRole('img', { name: sentence(`${url}/j/`) }).waitFor();
    const link = `http://${await host.page.locator('.invite-link .link-text').textContent()}`;
    expect(link).toMatch(new RegExp(`^${url}/j/[2-9A-Z]{6}$`));

    const guest = await visitor();
    await guest.page.goto(link);
    await guest.page.getByRole('button', { name: t('join.join'), exact: true }).click();
    await guest.page.getByRole('button', { name: /^Be Noor/ }).click();
    await host.page.getByRole('button', { name: t('lead.start'), exact: true }).click();
    await guest.page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(new URL(guest.page.url()).pathname).toMatch(/^\/slice\/play\//);
    await guest.page.reload();
    await guest.page.locator('.play').waitFor();
    expect(strays.filter((path) => !path.startsWith('/favicon'))).toEqual([]);
    expect([...host.problems, ...guest.problems]).toEqual([]);
  });
});

describe('the page that tries a network', () => {
  it('says that all is there, in a report to hand on', async () => {
    server = await spawnServer({ DATA_DIR: dir.path });
    const { page, problems } = await visitor({ width: 360, height: 640 });
    await page.goto(`${server.url}/host`);
    await page.getByRole('link', { name: t('host.check') }).click();
    await page.getByRole('heading', { name: t('check.title') }).waitFor();
    await page.goto(`${server.url}/check?seconds=3`);
    await page.locator('progress').waitFor();
    await page.getByText(t('check.verdict.fair')).first().waitFor();
    const report = await page.getByRole('textbox', { name: t('check.report') }).inputValue();
    expect(report.split('\n').filter((line) => line.startsWith(`[${t('check.state.good')}]`))).toHaveLength(
      5,
    );
    expect(report).toContain(t('check.secure.fair'));
    expect(report).toMatch(/Held for 3 seconds\. A message takes \d+ ms/);
    expect(report).toContain('Chrome/');
    expect(await axeComplaints(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await smallTargets(page, 44)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('finds a proxy that does not let WebSocket through', async () => {
    const { url } = await behind({ withoutUpgrade: true });
    const { page } = await visitor();
    await page.goto(`${url}/check?seconds=3`);
    await page.getByText(t('check.verdict.fair')).first().waitFor();
    const report = await page.getByRole('textbox', { name: t('check.report') }).inputValue();
    expect(report).toContain(t('check.line.blocked', { host: new URL(url).host }));
    expect(report).toMatch(/An answer takes \d+ ms/);
  });
});

describe('a server that asks hosts for a passcode', () => {
  it('asks on the host page; a wrong one is said, the right one opens', async () => {
    server = await spawnServer({ DATA_DIR: dir.path, HOST_PASSCODE: 'mozzarella' });
    const { page, problems } = await visitor();
    await page.goto(`${server.url}/host`);
    const open = page.getByRole('button', { name: t('host.open') });
    await open.click();
    const field = page.getByLabel(t('host.passcode'));
    await field.waitFor();
    expect(await axeComplaints(page)).toEqual([]);
    await field.fill('gouda');
    await open.click();
    await page.getByRole('alert').getByText(t('host.passcodeWrong')).waitFor();
    await field.fill('mozzarella');
    await open.click();
    await page.waitForURL(/\/play\//);
    expect(problems).toEqual([]);
  });
});

describe('a server that is stopped in good order and started again', () => {
  it('tells people, and the game goes on by itself', async () => {
    server = await spawnServer({ DATA_DIR: dir.path });
    const { page } = await visitor();
    await page.goto(server.url);
    await page.getByRole('button', { name: sentence(t('home.alone')) }).click();
    await page.locator('.play').waitFor();
    const { port } = new URL(server.url);
    expect(await server.stop()).toBe(0);
    await page.getByText(sentence(t('link.restarting'))).waitFor();
    server = await spawnServer({ DATA_DIR: dir.path, PORT: port });
    await page.getByText(sentence(t('link.restarting'))).waitFor({ state: 'detached' });
    await page.locator('.play').waitFor();
    expect(await page.getByText(t('link.standingYou')).count()).toBe(0);
  });
});
