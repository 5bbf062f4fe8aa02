/** The single keys of the game. Pure: an event in, an intent out; who acts on it is the screen's business. */

export type KeyIntent =
  | { do: 'tab'; tab: 'map' | 'decide' | 'log' }
  | { do: 'option'; at: number }
  | { do: 'look'; key: string }
  | { do: 'pager' }
  | { do: 'board' }
  | { do: 'sheet' }
  | { do: 'mute' }
  | { do: 'pause' }
  | { do: 'speed'; by: 1 | -1 }
  | { do: 'close' };

/** What of a keyboard event counts. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
}

/** Where the focus is: a place to type, something that Space presses, or neither. */
export type KeyPlace = 'typing' | 'control' | 'page';

const TABS = { '1': 'map', '2': 'decide', '3': 'log' } as const;
const OPTIONS = 'abcde';

/** The intent of a key, or null: nothing while typing, no letters when they are switched off. */
export function intentOf(press: KeyPress, place: KeyPlace, lettersOff: boolean): KeyIntent | null {
  if (place === 'typing' || press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  if (press.key === 'Escape') return { do: 'close' };
  if (press.key === ' ') return place === 'page' ? { do: 'pause' } : null;
  if (lettersOff) return null;
  const key = press.key.toLowerCase();
  if (key === '1' || key === '2' || key === '3') return { do: 'tab', tab: TABS[key] };
  if (key === '4' || key === '5' || key === '6') return { do: 'look', key };
  if (key === '?') return { do: 'sheet' };
  if (key === '.') return { do: 'speed', by: 1 };
  if (key === ',') return { do: 'speed', by: -1 };
  if (key === 'p') return { do: 'pager' };
  if (key === 'm') return { do: 'mute' };
  if (key === 't') return { do: 'board' };
  const at = OPTIONS.indexOf(key);
  return key.length === 1 && at >= 0 ? { do: 'option', at } : null;
}

/** Where an element stands for the keys. */
export function placeOf(element: Element | null): KeyPlace {
  if (!element) return 'page';
  const tag = element.tagName;
  if (tag === 'TEXTAREA' || tag === 'SELECT' || (element instanceof HTMLElement && element.isContentEditable))
    return 'typing';
  if (tag === 'INPUT')
    return (element as HTMLInputElement).type === 'checkbox' || (element as HTMLInputElement).type === 'radio'
      ? 'control'
      : 'typing';
  return tag === 'BUTTON' || tag === 'A' || tag === 'SUMMARY' ? 'control' : 'page';
}
