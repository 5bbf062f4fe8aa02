import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import type { CreatedSession } from '../../shared/net/api.ts';
import { isNight } from '../../shared/sim/calendar.ts';
import { launchChromium } from '../kit/chromium.ts';
import { hang } from '../kit/gallery.ts';
import { sentence, type Visitor, type VisitorOptions, visit } from '../kit/page.ts';
import {
  axeComplaints,
  contrastComplaints,
  drawn,
  setContrast,
  setTextScale,
  sidewaysOverflow,
} from '../kit/pageScan.ts';
import { type Prepared, prepare, ringsForAna } from '../kit/playPrepared.ts';
import { patience } from '../kit/playTaster.ts';
import { createSession, openPage, type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let visitor: Visitor | null = null;
let lobby: CreatedSession;
/** A player's seat in it, and one more for the other languages. */
let player: CreatedSession;
const games: Record<string, Prepared> = {};

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  games.day = await prepare(dir.path, { code: 'DAYDAY', until: ({ tick }) => tick >= 120 });
  games.night = await prepare(dir.path, {
    code: 'NGHTTT',
    liveDays: 5,
    live: true,
    until: ringsForAna(isNight),
  });
  games.desk = await prepare(dir.path, { code: 'DESKKK', live: true, until: ringsForAna() });
  games.habit = await prepare(dir.path, { code: 'HABTTT', until: ({ phase }) => phase === 'habit' });
  games.lapse = await prepare(dir.path, { code: 'HEADLN', until: ({ lapseStop }) => lapseStop !== '' });
  games.review = await prepare(dir.path, { code: 'REVEWW', until: ({ phase }) => phase === 'review' });
  games.plan = await prepare(dir.path, {
    code: 'PLANNN',
    quarters: 2,
    until: ({ phase }) => phase === 'plan',
  });
  server = await spawnServer({ DATA_DIR: dir.path });
  lobby = await createSession(server.url, { kind: 'host', name: 'Olga' });
  const gus = await openPage(server.url, lobby.code, { name: 'Gus' });
  player = { code: lobby.code, token: gus.welcome.token, seat: gus.welcome.seat };
  await gus.leave();
});
afterEach(async () => {
  await visitor?.close();
  visitor = null;
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

async function open(path: string, options: VisitorOptions = {}): Promise<Page> {
  visitor = await visit(browser, { stillness: true, ...options });
  await visitor.page.goto(server.url + path);
  return visitor.page;
}

/** Opens a prepared game; the picture is there. */
async function openGame(name: string, options: VisitorOptions = {}): Promise<Page> {
  const seat = games[name];
  if (!seat) throw new Error(`no game ${name}`);
  const page = await open(`/play/${seat.code}`, { seat, ...options });
  await page.locator('.play').waitFor();
  await page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  return page;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();

/** Every screen, and how one comes to it. */
const SCREENS: Record<string, () => Promise<Page>> = {
  home: async () => {
    const page = await open('/');
    await page.getByRole('button', { name: sentence(t('home.alone')) }).waitFor();
    return page;
  },
  stories: async () => {
    const page = await open('/solo');
    await page.getByRole('button', { name: t('shift.begin') }).waitFor();
    return page;
  },
  host: async () => {
    const page = await open('/host');
    await heading(page, t('host.title'));
    return page;
  },
  join: async () => {
    const page = await open(`/j/${lobby.code}`);
    await page.getByText('Marinara').waitFor();
    return page;
  },
  'a wrong code': async () => {
    const page = await open('/j/ABCDEF');
    await page.getByRole('alert').getByText(t('error.wrongCode')).waitFor();
    return page;
  },
  lobby: async () => {
    const page = await open(`/play/${lobby.code}`, { seat: player });
    await page.getByRole('button', { name: /^Be Ana/ }).waitFor();
    return page;
  },
  console: async () => {
    const page = await open(`/play/${lobby.code}`, { seat: lobby });
    await page.getByRole('button', { name: t('lead.start') }).waitFor();
    await page.getByRole('img', { name: sentence(`/j/${lobby.code}`) }).waitFor();
    return page;
  },
  'play by day': async () => {
    const page = await openGame('day');
    await page.locator('.ask-top').waitFor();
    return page;
  },
  'what to decide': async () => {
    const page = await openGame('day');
    // On a phone it is a place of its own.
    await page.keyboard.press('2');
    await heading(page, t('play.asks.title'));
    return page;
  },
  'what happened': async () => {
    const page = await openGame('day', { width: 360, height: 640 });
    await page.keyboard.press('3');
    await heading(page, t('play.log.title'));
    return page;
  },
  'the card of a slice': async () => {
    const page = await openGame('day');
    await page.locator('[data-thing="module:cart"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.thing-card').waitFor();
    return page;
  },
  board: async () => {
    const page = await openGame('day');
    await page.getByRole('button', { name: t('play.board.toggle') }).click();
    await heading(page, t('play.board.title'));
    return page;
  },
  'the sheet of keys': async () => {
    const page = await openGame('day');
    await page.getByRole('button', { name: t('play.keys.open') }).click();
    await heading(page, t('play.keys.title'));
    return page;
  },
  'a page at night': async () => {
    const page = await openGame('night');
    await page.getByRole('alertdialog').waitFor();
    return page;
  },
  'the incident desk': async () => {
    const page = await openGame('desk');
    const pager = page.getByRole('alertdialog');
    await pager.getByRole('button', { name: t('play.desk.acknowledge') }).click();
    await pager.waitFor({ state: 'detached' });
    await heading(page, t('play.desk.decide'));
    return page;
  },
  'why a number moved, and what led to it': async () => {
    const page = await openGame('desk');
    // The page of this game may have been answered on the screen before.
    await page.locator('.strip-number .why-cover').first().waitFor();
    const ring = page.locator('.pager .verb button');
    if ((await ring.count()) > 0) await ring.click();
    await page.locator('.strip-number .why-cover').nth(2).click();
    const drawer = page.getByRole('dialog', { name: t('why.about.deploys') });
    // From the number to a deploy, and from the deploy to what was decided.
    await drawer.locator('.why-step .why-ask').first().click();
    const chain = page.getByRole('dialog', { name: t('why.title') });
    await chain.locator('.why-asked').waitFor();
    expect(await chain.locator('.why-decision, .why-condition').count()).toBeGreaterThan(0);
    return page;
  },
  'a stop of the time-lapse': async () => {
    const page = await openGame('lapse');
    await heading(page, t('lapse.stop'));
    return page;
  },
  habit: async () => {
    const page = await openGame('habit');
    await heading(page, t('friday.title'));
    return page;
  },
  review: async () => {
    const page = await openGame('review');
    await page.locator('.review-groups').waitFor();
    return page;
  },
  'the evidence behind a number': async () => {
    const page = await openGame('review');
    await page.locator('.review-groups .figure').first().click();
    await page.getByRole('dialog').waitFor();
    return page;
  },
  'a postmortem': async () => {
    const page = await openGame('review');
    await page.locator('.postmortem-open').first().click();
    await page.locator('.postmortem-line').waitFor();
    return page;
  },
  plan: async () => {
    const page = await openGame('plan');
    await heading(page, t('plan.title', { team: 'Basil' }));
    return page;
  },
};

const SIZES: readonly [number, number][] = [
  [1366, 768],
  [320, 568],
  [360, 640],
  [768, 1024],
  [1024, 768],
  [1920, 1080],
];

describe.each(Object.keys(SCREENS))('%s', (name) => {
  it('axe finds nothing, and nothing sticks out sideways at any size', async () => {
    const page = await (SCREENS[name] as () => Promise<Page>)();
    const found: Record<string, string[]> = {};
    const note = (where: string, complaints: string[]): void => {
      if (complaints.length > 0) found[where] = complaints;
    };
    note('axe', await axeComplaints(page));
    await hang(page, name, 'desk');
    await setContrast(page, 'high');
    note('high contrast', await contrastComplaints(page));
    await setContrast(page, 'normal');
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      note(`${width}×${height}`, await sidewaysOverflow(page));
    }
    await page.setViewportSize({ width: 360, height: 640 });
    await drawn(page);
    await hang(page, name, 'phone');
    note('axe at 360×640', await axeComplaints(page));
    await setTextScale(page, 2);
    note('text twice as large at 360×640', await sidewaysOverflow(page));
    await page.setViewportSize({ width: 1366, height: 768 });
    note('text twice as large at 1366×768', await sidewaysOverflow(page));
    expect(found).toEqual({});
    expect(visitor?.problems).toEqual([]);
  });
});

describe('a small laptop', () => {
  it('has all five decisions of a plan on one screen', async () => {
    const page = await openGame('plan', { width: 1024, height: 768 });
    await page.locator('.receipt table').waitFor();
    const hidden = () => page.locator('.plan').evaluate((plan) => plan.scrollHeight - plan.clientHeight);
    await expect.poll(hidden, patience).toBeLessThanOrEqual(1);
  });
});

describe('the languages', () => {
  /** Screens in a language that begins on the right and is a good third longer, by what shows that they are there. */
  const MIRRORED: [name: string, path: () => string, there: string][] = [
    ['home', () => '/', '.home-picture'],
    ['lobby', () => `/play/${lobby.code}`, '.seats-list'],
    ['day', () => '/play/DAYDAY', '.map-button'],
    ['desk', () => '/play/DESKKK', '.decide'],
    ['plan', () => '/play/PLANNN', '.plan-five'],
    ['review', () => '/play/REVEWW', '.review-groups'],
  ];
  it.each(MIRRORED)('%s: mirrored and longer, nothing sticks out', async (name, path, there) => {
    const page = await open(`${path()}?lang=pseudo-rtl`, { seat: games[name] ?? player });
    await page.locator(there).first().waitFor();
    expect(await language(page)).toBe('ar rtl');
    if (name === 'day') expect(await coveredThings(page)).toEqual([]);
    const found: Record<string, string[]> = {};
    for (const [width, height] of [
      [1366, 768],
      [360, 640],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height });
      const complaints = await sidewaysOverflow(page);
      if (complaints.length > 0) found[`${width}×${height}`] = complaints;
    }
    expect(found).toEqual({});
    expect(visitor?.problems).toEqual([]);
  });
});

describe('a very wide screen', () => {
  it('is filled: text and picture grow along', async () => {
    const page = await openGame('day', { width: 3840, height: 2160 });
    await page.locator('.map-button').first().waitFor();
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await coveredThings(page)).toEqual([]);
    const root = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect(root).toBeGreaterThanOrEqual(26);
    // A person at a table is a target twice the size of one on an ordinary screen.
    const person = await page.locator('[data-thing="engineer:basil-ana"]').boundingBox();
    expect(person?.height ?? 0).toBeGreaterThan(60);
  });
});

describe('the picture', () => {
  it('each slice, unit, team and person has exactly one named button on the map, and one on the board', async () => {
    const page = await openGame('day', { width: 1920, height: 1080 });
    const { view } = games.day as Prepared;
    const things = [
      ...Object.keys(view.modules).map((id) => `module:${id}`),
      ...Object.keys(view.units).map((id) => `unit:${id}`),
      ...Object.keys(view.teams).map((id) => `team:${id}`),
      ...Object.keys(view.engineers).map((id) => `engineer:${id}`),
    ].sort();
    const wanted = new Set(things);
    await page.locator('.map-button').first().waitFor();
    const onMap = await named(page, '.map-button');
    expect(onMap.filter(({ thing }) => wanted.has(thing)).map(({ thing }) => thing)).toEqual(things);
    expect(onMap.filter(({ name }) => name === '')).toEqual([]);
    expect(new Set(onMap.map(({ name }) => name)).size).toBe(onMap.length);

    await page.getByRole('button', { name: t('play.board.toggle') }).click();
    await heading(page, t('play.board.title'));
    const onBoard = await named(page, '.board [data-thing]');
    expect(onBoard.map(({ thing }) => thing)).toEqual(things);
    expect(onBoard.filter(({ name }) => name === '')).toEqual([]);
  });

  it.each([1, 2, 3])('is as sharp as the screen, up to twice: device pixel ratio %i', async (dpr) => {
    const page = await openGame('day', { dpr });
    const canvas = page.locator('.stage-canvas canvas');
    const size = () =>
      canvas.evaluate((element) => {
        const drawing = element as HTMLCanvasElement;
        const room = drawing.parentElement as HTMLElement;
        return [drawing.width / room.clientWidth, drawing.height / room.clientHeight];
      });
    const ratio = Math.min(dpr, 2);
    await expect.poll(size, patience).toEqual([ratio, ratio]);
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(size, patience).toEqual([ratio, ratio]);
  });
});

/** The words that ad blockers and school filters take for what we do not do. */
const SUSPICIOUS = /analytic|stats|track|telemetry|\/ads?\b|pixel|banner|analyse/i;

describe('the network', () => {
  it('is asked for nothing but our own server, under names no filter minds', async () => {
    const home = await open('/');
    await home.getByRole('button', { name: sentence(t('home.alone')) }).click();
    await home.locator('.stage[aria-busy="false"]').waitFor();
    const asked = (visitor as Visitor).requests.filter((url) => !/^(data|blob):/.test(url));
    const { host } = new URL(server.url);
    expect(asked.filter((url) => new URL(url).host !== host)).toEqual([]);
    expect(asked.filter((url) => SUSPICIOUS.test(new URL(url).pathname))).toEqual([]);
    // The line itself is among them, so the list is no empty one.
    expect(asked.filter((url) => url.startsWith('ws:')).length).toBeGreaterThan(0);
  });
});

const language = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** Slices whose buttons lie under a panel instead of over the picture. */
const coveredThings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const panels = [...document.querySelectorAll('.play-left, .play-right')].map((panel) =>
      panel.getBoundingClientRect(),
    );
    return [...document.querySelectorAll<HTMLElement>('.map-module')]
      .filter((button) => {
        const box = button.getBoundingClientRect();
        const middle = (box.left + box.right) / 2;
        return panels.some((panel) => middle > panel.left && middle < panel.right);
      })
      .map((button) => button.dataset.thing ?? '');
  });

async function named(page: Page, query: string): Promise<{ thing: string; name: string }[]> {
  const found = await page.locator(query).evaluateAll((buttons) =>
    buttons.map((button) => ({
      thing: button.getAttribute('data-thing') ?? '',
      name: (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
    })),
  );
  return found.sort((one, other) => (one.thing < other.thing ? -1 : 1));
}
