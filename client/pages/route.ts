/** Where we are: the path in a signal, changed without loading the page again. */
import { signal } from '@preact/signals';
import { SCENARIO_IDS } from '../../shared/content/scenarioIds.ts';
import { isCode, tidyCode } from '../../shared/net/protocol.ts';
import { at, within } from '../net/base.ts';

/** Within the game: without the prefix it may live behind. */
export const path = signal(within(globalThis.location?.pathname ?? '/'));

export type Route =
  | { page: 'home' }
  | { page: 'host' }
  | { page: 'solo' }
  | { page: 'check' }
  | { page: 'author' }
  | { page: 'join'; code: string }
  | { page: 'play'; code: string }
  | { page: 'pager'; code: string }
  | { page: 'projector'; code: string }
  | { page: 'lead'; code: string }
  | { page: 'report'; code: string }
  | { page: 'lesson'; scenario: string }
  /** Of a draft (`draft-…`), or of the story somebody wrote that a session plays: its code. */
  | { page: 'ownLesson'; of: string }
  | { page: 'debrief'; code: string }
  /** Without a code: from a file. */
  | { page: 'replay'; code: string }
  | { page: 'lost' };

const PAGES_WITH_CODE: Record<
  string,
  'join' | 'play' | 'pager' | 'projector' | 'lead' | 'replay' | 'report' | 'debrief'
> = {
  j: 'join',
  p: 'projector',
  lead: 'lead',
  play: 'play',
  pager: 'pager',
  replay: 'replay',
  report: 'report',
  debrief: 'debrief',
};

const PLAIN = ['host', 'solo', 'check', 'author'] as const;
const isPlain = (word: string): word is (typeof PLAIN)[number] => PLAIN.some((one) => one === word);

/** Which page a path stands for. Codes may be typed by hand: blanks and lower case are fine. */
export function routeOf(pathname: string): Route {
  const [first = '', second = '', ...rest] = pathname.split('/').filter((part) => part !== '');
  if (first === '') return { page: 'home' };
  if (rest.length > 0) return { page: 'lost' };
  if (isPlain(first) && second === '') return { page: first };
  if (first === 'replay' && second === '') return { page: 'replay', code: '' };
  if (first === 'lesson') return lessonOf(second);
  const page = PAGES_WITH_CODE[first];
  if (!page) return { page: 'lost' };
  const code = tidyCode(safeDecode(second));
  if (!isCode(code)) return { page: 'lost' };
  return { page, code };
}

/** One of our stories, a draft of this device, or a session. */
function lessonOf(word: string): Route {
  if (isScenario(word)) return { page: 'lesson', scenario: word };
  if (/^draft-[a-z0-9]{1,16}$/.test(word)) return { page: 'ownLesson', of: word };
  const code = tidyCode(safeDecode(word));
  return isCode(code) ? { page: 'ownLesson', of: code } : { page: 'lost' };
}

const isScenario = (id: string): boolean => SCENARIO_IDS.some((known) => known === id);

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Goes to another page; `replace` leaves no step back. */
export function go(to: string, replace = false): void {
  if (replace) history.replaceState(null, '', at(to));
  else history.pushState(null, '', at(to));
  path.value = to;
  scrollTo(0, 0);
}

/** Follows the browser's own back and forward. */
export function beginRouting(): void {
  addEventListener('popstate', () => {
    path.value = within(location.pathname);
  });
}
