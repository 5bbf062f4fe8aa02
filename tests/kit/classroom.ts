/** A classroom: one browser, one server in a process of its own, and people who come with a browser context each. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from './chromium.ts';
import { type Visitor, type VisitorOptions, visit } from './page.ts';
import { patience } from './playTaster.ts';
import { type ServerProcess, spawnServer, tempDir } from './serverKit.ts';

export interface Classroom {
  readonly browser: Browser;
  readonly server: ServerProcess;
  /** Somebody opens a page of this server, or a whole address; her page is blank without. Whoever came has left after each test. */
  come(path: string | null, options?: VisitorOptions): Promise<Visitor>;
  /** What the pages of everybody here ran into. */
  problems(): string[];
}

/**
 * Sets a classroom up before the tests of a file and takes it down after them. `furnish` may put games into the data
 * folder before the server starts.
 */
export function classroom(
  env: Record<string, string> = {},
  furnish: (folder: string) => Promise<void> = async () => {},
): Classroom {
  let browser: Browser;
  let server: ServerProcess;
  let dir: ReturnType<typeof tempDir>;
  const here: Visitor[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    dir = tempDir();
    await furnish(dir.path);
    server = await spawnServer({ DATA_DIR: dir.path, ...env });
  });
  afterEach(async () => {
    for (const visitor of here.splice(0)) await visitor.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    dir?.done();
  });
  return {
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    async come(path, options = {}) {
      const visitor = await visit(browser, { stillness: true, ...options });
      here.push(visitor);
      if (path !== null) await visitor.page.goto(path.startsWith('http') ? path : server.url + path);
      return visitor;
    },
    problems: () => here.flatMap(({ problems }) => problems),
  };
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A host of so many organisations, from the form to her console. */
export async function hostFrom(
  { come }: Classroom,
  orgs: number,
  preset: 'taster' | 'lesson' = 'taster',
): Promise<{ desk: Visitor; code: string }> {
  const desk = await come('/host');
  const { page } = desk;
  if (preset !== 'taster') await page.locator(`input[name="preset"][value="${preset}"]`).check();
  await page.getByLabel(t('host.orgs')).fill(String(orgs));
  await button(page, t('host.open')).click();
  await button(page, t('lead.start')).waitFor();
  return { desk, code: page.url().slice(-6) };
}

/** Joins from the page that a link or the code opened. */
export async function joinAs(page: Page, name: string): Promise<void> {
  await page.getByLabel(t('join.name')).fill(name);
  await button(page, t('join.join')).click();
}

/** Sits down at the desk of an engineer of her organisation; in a game that runs, she plays at once. */
export async function sitAs(page: Page, engineer: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Be ${engineer}`) }).click();
  await page.locator('.desk[aria-pressed="true"], .play').first().waitFor();
}

/** From the invitation to the seat: she plays this engineer. */
export const expectSeat = (page: Page, engineer: string): Promise<void> =>
  page
    .getByRole('heading', { name: t('play.team.yours', { name: engineer }) })
    .waitFor({ state: 'attached' });

/** Her own first slice. */
export const ownSlice = (page: Page) => page.locator('.own-slices select').first();

/** A lane was chosen: it was accepted, and is shown as it is now. */
export async function expectLane(page: Page, lane: string): Promise<void> {
  await expect.poll(() => page.locator('.own-slices .note').count(), patience).toBe(0);
  await expect.poll(() => ownSlice(page).inputValue(), patience).toBe(lane);
}

/** Opens a panel of the console; it stays open until it is closed. */
export async function openPanel(page: Page, name: string): Promise<void> {
  const tab = button(page, name);
  if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
}

/** Makes an address for the projector and opens it. */
export async function openWall({ come }: Classroom, host: Page, size: VisitorOptions): Promise<Visitor> {
  await openPanel(host, t('console.projector'));
  await button(host, t('console.wallOpen')).click();
  const link = new URL(await host.getByLabel(t('console.wallLink')).inputValue());
  return come(link.pathname + link.hash, size);
}

/** What the token of the seat on this device opens, of the session's data. */
export async function asHost(page: Page, url: string, code: string, what: string): Promise<unknown> {
  const kept = await page.evaluate((key) => localStorage.getItem(key), `slice.seat.${code}`);
  const { token } = JSON.parse(kept ?? '{}') as { token: string };
  const answer = await fetch(`${url}/api/sessions/${code}/${what}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (answer.status !== 200) throw new Error(`${what}: ${answer.status}`);
  return answer.json();
}
