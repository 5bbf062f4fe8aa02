/** Scenarios this device keeps for their author: a list, and each as the text of its file. */
import { signal } from '@preact/signals';
import type { Authored } from '../../shared/content/authoredTypes.ts';

/** A draft as it stands in the list. */
export interface Draft {
  id: string;
  name: string;
  /** ms since 1970. */
  savedAt: number;
  /** Nothing was wrong with it when it was kept. */
  sound: boolean;
}

const LIST = 'slice.drafts';
const ONE = 'slice.draft.';
/** Drafts a device keeps at most. */
export const MOST_DRAFTS = 20;

/** Where storage is forbidden or full, drafts live as long as the page. */
const unsaved = new Map<string, string>();
/** Nothing can be kept on this device: whoever leaves the page loses what is not in a file. */
export const storageBlocked = signal(false);
/** The draft somebody wants to host. */
export const chosenDraft = signal('');

function get(key: string): string | null {
  try {
    return unsaved.get(key) ?? localStorage.getItem(key);
  } catch {
    storageBlocked.value = true;
    return null;
  }
}

function set(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    unsaved.delete(key);
    storageBlocked.value = false;
  } catch {
    unsaved.set(key, text);
    storageBlocked.value = true;
  }
}

function drop(key: string): void {
  unsaved.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    storageBlocked.value = true;
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const isDraft = (one: unknown): one is Draft =>
  typeof one === 'object' &&
  one !== null &&
  'id' in one &&
  'name' in one &&
  typeof one.id === 'string' &&
  typeof one.name === 'string' &&
  get(ONE + one.id) !== null;

/** All drafts, the newest first. */
export function listDrafts(): Draft[] {
  const list = parsed(get(LIST));
  if (!Array.isArray(list)) return [];
  return list.filter(isDraft).sort((one, other) => other.savedAt - one.savedAt);
}

/** A draft; null when there is none of that id. It may be damaged: whoever plays it has it checked first. */
export function readDraft(id: string): Authored | null {
  const found = parsed(get(ONE + id));
  return typeof found === 'object' && found !== null && 'scenario' in found ? (found as Authored) : null;
}

/** Keeps a draft; of too many the oldest goes. */
export function keepDraft(id: string, file: Authored, sound: boolean): void {
  const others = listDrafts().filter((one) => one.id !== id);
  const name = file.texts[0]?.name ?? file.scenario.id;
  for (const one of others.slice(MOST_DRAFTS - 1)) drop(ONE + one.id);
  set(ONE + id, JSON.stringify(file));
  set(LIST, JSON.stringify([{ id, name, savedAt: Date.now(), sound }, ...others.slice(0, MOST_DRAFTS - 1)]));
}

/** Throws a draft away. */
export function dropDraft(id: string): void {
  drop(ONE + id);
  set(LIST, JSON.stringify(listDrafts().filter((one) => one.id !== id)));
}
