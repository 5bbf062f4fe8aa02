/** What only this page knows: which tab is open, what is selected, what was put aside. Never the game's own state. */
import { signal } from '@preact/signals';
import type { StageThingKind } from '../scenes/types.ts';
import { boardPage } from './board/openBoard.ts';

/** The three places of a phone; on a wide screen all are visible at once. */
export type Tab = 'map' | 'decide' | 'log';
/** The pages of the left-hand panel. */
export type SideTab = 'team' | 'work' | 'improve';

export const tab = signal<Tab>('map');
export const sideTab = signal<SideTab>('team');
/** On a narrow page the place of decisions shows what is asked now; else the page of the side. */
export const nowOpen = signal(true);
/** A thing of the map, named as the stage names it. */
export interface Picked {
  kind: StageThingKind;
  id: string;
  /** It lies in the left half of the map, which is never mirrored: its card opens on the right. */
  left?: boolean;
}
/** The thing of the map whose card is open. */
export const picked = signal<Picked | null>(null);
/** The page is too narrow for panels beside the map: tabs take their place. Text size counts, too. */
export const narrow = signal(false);
/** Height of the ask that lies over the map of a narrow page, CSS pixels. */
export const peekHeight = signal(0);
/** A narrow page that is wider than high, e.g. a phone on its side: the places stand beside the map. */
export const sideways = signal(false);
/** An ask lies over the map of a narrow page. */
export const peeking = signal(false);
/** The stage cannot be drawn here: the board carries the game. */
export const stageMissing = signal(false);
export const boardOpen = signal(false);
export const keySheetOpen = signal(false);
/** The incident whose desk is open, '' for the most pressing one. */
export const deskIncident = signal('');
/** Incidents that are over and were cleared from the desk. */
export const cleared = signal<ReadonlySet<string>>(new Set());
/** Asks put aside, and the state each was in. */
export const aside = signal<Record<string, string>>({});

const KEYS_OFF = 'slice.keys.off';
const readKeysOff = (): boolean => {
  try {
    return localStorage.getItem(KEYS_OFF) === '1';
  } catch {
    return false;
  }
};
/** Single-letter keys are switched off on this device. */
export const keysOff = signal(readKeysOff());

/** Switches the single-letter keys and remembers it on this device. */
export function setKeysOff(off: boolean): void {
  keysOff.value = off;
  try {
    localStorage.setItem(KEYS_OFF, off ? '1' : '');
  } catch {
    // A browser without storage forgets it with the page.
  }
}

/** Puts an ask aside until its state changes. */
export function putAside(id: string, state: string): void {
  aside.value = { ...aside.value, [id]: state };
}

/** Everything as on a fresh page, e.g. when another session is opened. */
export function resetUi(): void {
  tab.value = 'map';
  sideTab.value = 'team';
  nowOpen.value = true;
  picked.value = null;
  boardOpen.value = false;
  keySheetOpen.value = false;
  boardPage.value = '';
  deskIncident.value = '';
  cleared.value = new Set();
  aside.value = {};
}
