import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CreatedSession } from '../../shared/net/api.ts';

/** Software rendering beside other work is slow: whatever a page waits for may take so long, never longer. */
export const PATIENCE_MS = 60_000;

export interface VisitorOptions {
  width?: number;
  height?: number;
  dpr?: number;
  /** Sits down on a seat that is held already, as a device that comes back does. */
  seat?: CreatedSession;
  /** Text size in percent, as the comfort settings keep it. */
  text?: number;
  stillness?: boolean;
  /** The browser's language; English unless told. */
  locale?: string;
  /** Frames are counted: pictures are drawn as often as on any other page. */
  frames?: boolean;
}

/** Somebody with a browser of her own: nothing is shared with another visitor, storage neither. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Errors the pages ran into: uncaught ones, and what the console was told. */
  problems: string[];
  /** The address of everything that was asked for, WebSockets included. */
  requests: string[];
  /** Another tab of the same browser. */
  tab(): Promise<Page>;
  close(): Promise<void>;
}

/** Pictures are drawn in software: so far apart, two cores are enough for a class. Frames are the benches' business. */
const FRAMES_APART_MS = 120;

/** What a cut line makes the browser say by itself. */
const NETWORK_TALK = /Failed to load resource|WebSocket connection|net::ERR_/;

/** Opens a browser context at a size, with one page that is still blank. */
export async function visit(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
  const {
    width = 1366,
    height = 768,
    dpr = 1,
    seat,
    text,
    stillness = false,
    locale = 'en-US',
    frames = false,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: dpr,
    reducedMotion: stillness ? 'reduce' : 'no-preference',
    acceptDownloads: true,
    locale,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  const requests: string[] = [];
  if (!frames) await context.addInitScript(drawSparingly, FRAMES_APART_MS);
  if (seat) await context.addInitScript(sitDown, { code: seat.code, token: seat.token });
  if (text) await context.addInitScript(sizeText, text);
  context.on('request', (request) => requests.push(request.url()));
  context.on('weberror', (error) => problems.push(String(error.error().message)));
  context.on('console', (message) => {
    if (message.type() === 'error' && !NETWORK_TALK.test(message.text())) problems.push(message.text());
  });
  const tab = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('websocket', (socket) => requests.push(socket.url()));
    return page;
  };
  return { context, page: await tab(), problems, requests, tab, close: () => context.close() };
}

/** Runs in the page before its own script: what draws again and again does so less often. Anything else is not touched. */
function drawSparingly(apart: number): void {
  const ask = requestAnimationFrame.bind(globalThis);
  const drop = cancelAnimationFrame.bind(globalThis);
  const drawnAt = new WeakMap<FrameRequestCallback, number>();
  const asked = new Map<number, number>();
  globalThis.requestAnimationFrame = (draw) => {
    const beat = (time: number): void => {
      if (time - (drawnAt.get(draw) ?? Number.NEGATIVE_INFINITY) < apart) {
        asked.set(id, ask(beat));
        return;
      }
      asked.delete(id);
      drawnAt.set(draw, time);
      draw(time);
    };
    const id = ask(beat);
    asked.set(id, id);
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    drop(asked.get(id) ?? id);
    asked.delete(id);
  };
}

/** Runs in the page before its own script. */
function sitDown({ code, token }: { code: string; token: string }): void {
  if (!location.protocol.startsWith('http')) return;
  const key = `slice.seat.${code}`;
  if (localStorage.getItem(key) !== null) return;
  localStorage.setItem(key, JSON.stringify({ code, token, usedAt: Date.now(), engineer: '', team: '' }));
}

function sizeText(percent: number): void {
  if (!location.protocol.startsWith('http')) return;
  const comfort = { textSize: percent, lessMotion: null, highContrast: false };
  localStorage.setItem('slice.comfort', JSON.stringify(comfort));
}

/** The text of a sentence as a pattern, with its holes left open. */
export const sentence = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');

/** What has the focus, in a few words; 'body' when nothing has. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body || here === document.documentElement) return 'body';
    const name = here.getAttribute('aria-label') ?? here.textContent ?? '';
    return `${here.tagName.toLowerCase()}${here.id ? `#${here.id}` : ''} ${name.trim().slice(0, 60)}`;
  });
