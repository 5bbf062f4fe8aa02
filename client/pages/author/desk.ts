/** The author's desk: the draft that is open, what is wrong with it, and the way back. */
import { batch, signal } from '@preact/signals';
import type { Problem } from '../../../shared/content/authoredProblems.ts';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { type Bench, startBench } from '../../author/bench.ts';
import { keepDraft, readDraft } from '../../net/drafts.ts';
import { type Path, put } from './paths.ts';

/** The draft that is open, '' for none. */
export const draftId = signal('');
export const file = signal<Authored | null>(null);
export const problems = signal<Problem[]>([]);
/** `waiting`: something was changed and is not judged yet. */
export const judged = signal<'waiting' | 'sound' | 'wrong' | 'away'>('waiting');
/** Drafts before the present one, the newest last. */
const before = signal<Authored[]>([]);

/** A draft is judged this long after the last key, and kept this long after it. */
const PAUSE_MS = 200;
const STEPS_BACK = 60;

let bench: Bench | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What was typed last: one word is one step back, not ten. */
let lastPath = '';

export const ask: Bench['ask'] = (...given) => {
  bench ??= startBench();
  return bench.ask(...given);
};

/** Opens a draft; false when there is none of that id. */
export function openDraft(id: string): boolean {
  const found = readDraft(id);
  if (!found) return false;
  begin(id, found);
  return true;
}

/** Begins a new draft. */
export function newDraft(from: Authored): void {
  const id = Math.random().toString(36).slice(2, 10);
  begin(id, from);
  keepDraft(id, from, false);
}

function begin(id: string, from: Authored): void {
  lastPath = '';
  batch(() => {
    draftId.value = id;
    file.value = from;
    before.value = [];
    problems.value = [];
    judged.value = 'waiting';
  });
  void judge();
}

/** Puts the draft away: what was typed last is kept. */
export function closeDraft(): void {
  keepNow();
  bench?.close();
  bench = null;
  batch(() => {
    draftId.value = '';
    file.value = null;
  });
}

/** Changes the draft; `path` names what was typed into, so that typing on is one step back. */
export function change(edit: (file: Authored) => Authored, path = ''): void {
  const now = file.value;
  if (!now) return;
  const next = edit(now);
  if (next === now) return;
  const goesOn = path !== '' && path === lastPath;
  lastPath = path;
  batch(() => {
    if (!goesOn) before.value = [...before.value, now].slice(-STEPS_BACK);
    file.value = next;
    judged.value = 'waiting';
  });
  clearTimeout(timer);
  timer = setTimeout(() => void judge(), PAUSE_MS);
}

/** Puts something at a path of the draft; undefined takes it out. */
export const changeAt = (path: Path, next: unknown): void =>
  change((now) => put(now, path, next), path.join('.'));

export const canUndo = (): boolean => before.value.length > 0;

/** One step back. */
export function undo(): void {
  const last = before.value.at(-1);
  if (!last) return;
  lastPath = '';
  batch(() => {
    before.value = before.value.slice(0, -1);
    file.value = last;
    judged.value = 'waiting';
  });
  void judge();
}

/** Judges the draft by the game's schema, and keeps it. */
async function judge(): Promise<void> {
  const draft = file.value;
  if (!draft) return;
  try {
    const found = (await ask('check', { draft })).problems;
    if (file.value !== draft) return;
    batch(() => {
      problems.value = found;
      judged.value = found.length === 0 ? 'sound' : 'wrong';
    });
  } catch {
    if (file.value === draft) judged.value = 'away';
  }
  keepNow();
}

function keepNow(): void {
  clearTimeout(timer);
  if (file.value) keepDraft(draftId.value, file.value, judged.value === 'sound');
}
