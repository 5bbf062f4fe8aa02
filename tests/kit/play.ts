import type { BrowserContext, Locator, Page } from 'playwright-core';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { focusOf, PATIENCE_MS } from './page.ts';

/** How a person reaches what she sees: with a pointer or with keys. */
export interface Hand {
  readonly page: Page;
  /** Presses made so far: clicks, or keys that press something. */
  presses: number;
  press(what: Locator): Promise<void>;
  /** Turns to another page of a tab list. */
  openTab(tab: Locator): Promise<void>;
  /** Writes into a field. */
  type(field: Locator, text: string): Promise<void>;
  /** Chooses another entry of a list box; returns its value. */
  choose(box: Locator): Promise<string>;
}

/** Something that was there a moment ago may be gone when one reaches for it. */
const REACH_MS = 5_000;

/** A hand with a mouse. */
export function pointer(page: Page): Hand {
  const hand: Hand = {
    page,
    presses: 0,
    async press(what) {
      await what.click({ timeout: REACH_MS });
      hand.presses += 1;
    },
    openTab: (tab) => hand.press(tab),
    type: (field, text) => field.fill(text),
    async choose(box) {
      const other = await otherEntry(box);
      await box.selectOption(other);
      return other;
    },
  };
  return hand;
}

/** More stops than this has no screen. */
const STOPS = 160;

/** Hands on a keyboard. The mouse is never used, */
export function keyboard(page: Page): Hand {
  const hand: Hand = {
    page,
    presses: 0,
    async press(what) {
      const letter = await what.getAttribute('aria-keyshortcuts', { timeout: REACH_MS });
      const typing = await page.evaluate(() => document.activeElement?.tagName === 'SELECT');
      if (letter && /^[A-E]$/.test(letter) && !typing) await page.keyboard.press(letter.toLowerCase());
      else {
        await tabTo(page, what);
        await page.keyboard.press('Enter');
      }
      hand.presses += 1;
    },
    async type(field, text) {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    async openTab(tab) {
      const list = page.getByRole('tablist').filter({ has: tab });
      await tabTo(page, list.locator('[aria-selected="true"]'));
      await until(
        page,
        async () => {
          if ((await tab.getAttribute('aria-selected')) === 'true') return true;
          await page.keyboard.press('ArrowRight');
          return false;
        },
        'the tab is open',
      );
    },
    async choose(box) {
      await tabTo(page, box);
      const before = await box.inputValue();
      const last = await box.evaluate((element) => {
        const select = element as HTMLSelectElement;
        return select.selectedIndex === select.options.length - 1;
      });
      await page.keyboard.press(last ? 'ArrowUp' : 'ArrowDown');
      await until(page, async () => (await box.inputValue()) !== before, 'another entry is chosen');
      return box.inputValue();
    },
  };
  return hand;
}

/** Moves the focus to an element with Tab, as far round as it takes. */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  const there = () =>
    what.evaluate((element) => element === document.activeElement, undefined, { timeout: REACH_MS });
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${STOPS} tabs do not reach ${what}; the focus is at ${await focusOf(page)}`);
}

/** Frames without a focus that are no loss: a screen changes and puts it where it belongs. */
const GRACE_FRAMES = 15;

/**
 * Watches, frame by frame, whether the focus falls off the page after it was somewhere. Call before the first page is
 * opened; `focusLosses` tells what was found.
 */
export async function watchFocus(context: BrowserContext): Promise<void> {
  await context.addInitScript((grace) => {
    const losses: string[] = [];
    Object.assign(globalThis, { focusLosses: losses, pointerEvents: 0 });
    // Moves are made up by the browser itself when something moves below a resting pointer.
    addEventListener('pointerdown', () => Object.assign(globalThis, { pointerEvents: 1 }), true);
    let had = '';
    let frames = 0;
    const look = (): void => {
      requestAnimationFrame(look);
      const here = document.activeElement;
      // A screen that is put aside cannot have it, and the next one may still be fetched.
      const anything = [...document.querySelectorAll('main:not([inert])')].some((main) =>
        main.checkVisibility(),
      );
      if (here && here !== document.body) {
        had = `${here.tagName} ${here.id} ${(here.textContent ?? '').trim().slice(0, 50)}`;
        frames = 0;
      } else if (had !== '' && anything) {
        frames += 1;
        if (frames === grace)
          losses.push(`${had} in ${document.querySelector('.play')?.getAttribute('data-phase')}`);
      }
    };
    requestAnimationFrame(look);
  }, GRACE_FRAMES);
}

/** What had the focus when it was lost, and whether a pointer was ever used. */
export const focusReport = (page: Page): Promise<{ losses: string[]; pointer: boolean }> =>
  page.evaluate(() => ({
    losses: Reflect.get(globalThis, 'focusLosses') as string[],
    pointer: Reflect.get(globalThis, 'pointerEvents') === 1,
  }));

/** Waits until something holds, asked again whenever the page has drawn. */
export async function until(page: Page, holds: () => Promise<boolean>, what: string): Promise<void> {
  const late = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > late) throw new Error(`waited in vain until ${what}`);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

async function otherEntry(box: Locator): Promise<string> {
  const now = await box.inputValue();
  const entries = await box
    .locator('option')
    .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
  const at = entries.indexOf(now);
  const other = entries[at + 1] ?? entries[at - 1];
  if (!other) throw new Error('a list box with nothing to choose');
  return other;
}

export type Phase = 'live' | 'habit' | 'lapse' | 'review' | 'plan' | 'over';

/** What a person sees that calls for an answer, read in one look. */
export interface Look {
  phase: string;
  /** The pager rings for me. */
  rings: boolean;
  /** The desk asks what to do. */
  decides: boolean;
  /** Nothing is known yet, and something can be looked at. */
  canLook: boolean;
  canRespond: boolean;
  /** Title of the first ask, '' when there is none. */
  ask: string;
  /** The question of the morning that can be answered, ''. */
  card: string;
  canReady: boolean;
}

export const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const screen = document.querySelector('.play');
    const living = document.querySelector('.living:not([hidden])');
    const enabled = ':not([aria-disabled="true"])';
    const has = (query: string): boolean => (living?.querySelector(query) ?? null) !== null;
    return {
      phase: screen?.getAttribute('data-phase') ?? '',
      rings: document.querySelector(`.pager button${enabled}`) !== null,
      decides: has('.desk .responses button[aria-keyshortcuts]'),
      canLook: !has('.desk .findings li') && has(`.desk .looks .verb button${enabled}`),
      canRespond: has(`.desk .responses .verb button${enabled}`),
      ask: living?.querySelector('.ask-top h3')?.textContent ?? '',
      card: has(`.morning-answers .verb button${enabled}`)
        ? (living?.querySelector('.morning h2')?.textContent ?? '')
        : '',
      canReady: document.querySelector(`.ready .verb button${enabled}`) !== null,
    };
  });

const same = (one: Look, other: Look): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface Played {
  /** What was done, in order: for the message of a test that fails. */
  deeds: string[];
}

/**
 * Plays on until one of these phases comes: answers the pager, looks once and responds, takes the first option of what
 * is asked, and says ready. Never guesses how long anything takes: it acts, or waits until the screen asks something else.
 * @param cards the cards of the morning are taken, too, and told of
 */
export async function playUntil(hand: Hand, phases: readonly Phase[], cards = false): Promise<Played> {
  const { page } = hand;
  const deeds: string[] = [];
  const asked = new Map<string, number>();
  for (;;) {
    const now = await look(page);
    if (phases.some((phase) => phase === now.phase)) return { deeds };
    const deed = (cards ? cardDeed(page, now, asked) : null) ?? deedFor(page, now, asked);
    if (deed) {
      deeds.push(deed.name);
      // What was to be pressed may be over by the time the hand is there; then the next look tells.
      await hand.press(deed.what).catch((error: unknown) => {
        if (!isGone(error)) throw error;
      });
    }
    await changed(page, now, deed !== null, phases, deeds);
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || /detached|not reach/.test(error.message));

interface Deed {
  name: string;
  what: Locator;
}

/** A card is taken once, when nothing burns. */
function cardDeed(page: Page, now: Look, asked: Map<string, number>): Deed | null {
  if (now.phase !== 'live' || now.card === '' || now.rings || now.decides || asked.has(now.card)) return null;
  asked.set(now.card, 1);
  return { name: `card: ${now.card}`, what: page.locator('.living .morning-answers .verb button').first() };
}

function deedFor(page: Page, now: Look, asked: Map<string, number>): Deed | null {
  const enabled = ':not([aria-disabled="true"])';
  const living = page.locator('.living:not([hidden])');
  if (now.rings) return { name: 'acknowledge', what: page.locator('.pager .verb button') };
  if (now.decides && now.canLook)
    return { name: 'look', what: living.locator(`.desk .looks .verb button${enabled}`).first() };
  if (now.decides && now.canRespond)
    return { name: 'respond', what: living.locator(`.desk .responses .verb button${enabled}`).first() };
  if (now.canReady) return { name: 'ready', what: page.locator(`.ready .verb button${enabled}`) };
  if (now.phase !== 'live' || now.ask === '') return null;
  const times = asked.get(now.ask) ?? 0;
  asked.set(now.ask, times + 1);
  const options = living.locator(`.ask-top .ask-options button${enabled}`);
  if (times === 0) return { name: `first: ${now.ask}`, what: options.first() };
  if (times === 1) return { name: `later: ${now.ask}`, what: options.last() };
  return times === 2
    ? {
        name: `aside: ${now.ask}`,
        what: living.getByRole('button', { name: t('play.asks.aside'), exact: true }).first(),
      }
    : null;
}

/** A deed may leave everything as it was; then the same look is answered in another way. */
const ANSWER_MS = 3_000;

async function changed(
  page: Page,
  before: Look,
  acted: boolean,
  phases: readonly Phase[],
  deeds: string[],
): Promise<void> {
  const late = Date.now() + (acted ? ANSWER_MS : PATIENCE_MS);
  while (Date.now() < late) {
    const now = await look(page);
    if (!same(now, before)) return;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  if (!acted)
    throw new Error(
      `nothing happens on the way to ${phases.join(' or ')}: ${JSON.stringify(before)} after ${deeds.slice(-6).join(' · ')}`,
    );
}

/** The host's and the solo player's clock: opens the speeds and picks one, unless it is chosen already. */
export async function setSpeed(hand: Hand, speed: number): Promise<void> {
  const now = hand.page.locator('.speed-now');
  await now.waitFor();
  const reads = async (): Promise<boolean> => (await now.textContent())?.trim() === `×${speed}`;
  if (await reads()) return;
  await hand.press(now);
  await hand.press(hand.page.locator('.speed-choice').getByText(`×${speed}`, { exact: true }));
  await until(hand.page, reads, `the speed is ×${speed}`);
}
