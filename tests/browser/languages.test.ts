/** The languages on screens: the browser's own is spoken, another can be chosen and is kept, and longer words find room. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shell } from '../../client/text/en/shell.ts';
import { LANGUAGES, OFFERED } from '../../client/text/locales.ts';
import { launchChromium } from '../kit/chromium.ts';
import { hang } from '../kit/gallery.ts';
import { type Visitor, type VisitorOptions, visit } from '../kit/page.ts';
import { sidewaysOverflow } from '../kit/pageScan.ts';
import { type Prepared, prepare } from '../kit/playPrepared.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let day: Prepared;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  day = await prepare(dir.path, { code: 'DAYLNG', until: ({ tick }) => tick >= 120 });
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterEach(async () => {
  await visitor?.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

async function open(path: string, options: VisitorOptions): Promise<Page> {
  visitor = await visit(browser, { stillness: true, ...options });
  await visitor.page.goto(server.url + path);
  return visitor.page;
}

const spoken = OFFERED.filter((locale) => locale !== 'en');

it('the browser’s own language is spoken; another one can be chosen and is kept', async () => {
  const page = await open('/', { locale: 'fr-CA' });
  const french = (await LANGUAGES.fr.words?.shell?.())?.shell ?? shell;
  await page.getByRole('button', { name: french['home.alone'] }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.getByRole('combobox', { name: french['comfort.language'] }).selectOption('en');
  await page.getByRole('button', { name: shell['home.alone'] }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: shell['home.alone'] }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(visitor.problems).toEqual([]);
});

describe.each(spoken)('%s', (locale) => {
  it('finds room on a phone and reads in its direction', async () => {
    const phone = { width: 360, height: 640, locale };
    const { words, rightToLeft } = LANGUAGES[locale];
    const page = await open('/', phone);
    await page.getByRole('button', { name: (await words?.shell?.())?.shell['home.alone'] ?? '?' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(rightToLeft ? 'rtl' : 'ltr');
    expect(await sidewaysOverflow(page)).toEqual([]);
    await visitor.close();
    const game = await open(`/play/${day.code}`, { ...phone, seat: day });
    await game.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
    await game.locator('.ask-top').first().waitFor();
    expect(await sidewaysOverflow(game)).toEqual([]);
    await hang(game, `play in ${locale}`, 'phone');
    expect(visitor.problems).toEqual([]);
  });
});
