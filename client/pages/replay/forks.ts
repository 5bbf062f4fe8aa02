/** Forks of the game that is open: those under way, those kept on this device, and those the host has shown to everybody. */
import { computed, signal } from '@preact/signals';
import type { Curves } from '../../../shared/sim/fork/compare.ts';
import type { Decision } from '../../../shared/sim/fork/decisions.ts';
import { type ForkFile, readFork } from '../../../shared/sim/fork/forkFile.ts';
import type { ForkSeen } from '../../replay/messages.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { tellFact } from './events.ts';
import { ask, opened, org, tape } from './show.ts';

/** Forks that can be compared at once. */
export const COMPARED = 4;
/** Forks kept on a device; the oldest give way. */
const KEPT = 40;
const SHELF = 'slice.forks';

export interface Fork {
  id: number;
  file: ForkFile;
  /** What was changed, in words; '' for one that came from elsewhere. */
  about: string;
  share: number;
  curves: Curves | null;
  result: ForkSeen | null;
  failed: string;
}

/** Forks on the table, the newest first. */
export const forks = signal<Fork[]>([]);
/** The one whose differences are read. */
export const looked = signal(0);
/** Files kept on this device for this game. */
export const kept = signal<ForkFile[]>([]);
/** What the host has shown to everybody in this session. */
export const shown = signal<ForkFile[]>([]);

export const lookedFork = computed(() => forks.value.find(({ id }) => id === looked.value) ?? null);
/** Forks of the organisation that is watched. */
export const here = computed(() => forks.value.filter(({ file }) => file.org === org.value));

let number = 0;

const change = (id: number, by: Partial<Fork>): void => {
  forks.value = forks.value.map((fork) => (fork.id === id ? { ...fork, ...by } : fork));
};

/** Runs a fork and puts it on the table; the oldest one gives way. */
export async function run(wanted: Pick<ForkFile, 'name' | 'change'>, about: string): Promise<void> {
  const now = opened.value;
  if (!now || !tape.value) return;
  number += 1;
  const id = number;
  const file: ForkFile = {
    format: 'slice-fork',
    version: 1,
    seed: now.seed,
    org: org.value,
    name: wanted.name,
    change: wanted.change,
  };
  const others = here.value.slice(0, COMPARED - 1);
  forks.value = [{ id, file, about, share: 0, curves: null, result: null, failed: '' }, ...others];
  looked.value = id;
  try {
    const result = await ask('fork', { org: file.org, change: file.change }, (share, curves) =>
      change(id, { share, curves }),
    );
    change(id, { share: 1, curves: result.summary.curves, result });
  } catch (error) {
    change(id, { failed: error instanceof Error ? error.message : String(error) });
  }
}

/** The game without a decision. */
export const without = ({ seq, fact, tick }: Decision): Promise<void> =>
  run(
    { name: '', change: { kind: 'remove', seq } },
    t('fork.aboutWithout', { what: tellFact(fact), time: fullTime(tick) }),
  );

/** Gives a fork its name, also where it is kept. */
export function rename(fork: Fork, name: string): void {
  const file = { ...fork.file, name };
  const was = keyOf(fork.file);
  change(fork.id, { file });
  if (kept.value.some((one) => keyOf(one) === was))
    put([file, ...kept.value.filter((one) => keyOf(one) !== was)]);
}

/** Takes a fork off the table. */
export function putAway(fork: Fork): void {
  forks.value = forks.value.filter(({ id }) => id !== fork.id);
  if (looked.value === fork.id) looked.value = forks.value[0]?.id ?? 0;
}

/** Two files that change the same are the same fork, whatever they are called. */
export const keyOf = ({ org: of, change: by }: ForkFile): string => `${of} ${JSON.stringify(by)}`;

/** Keeps a fork on this device. */
export function keep(fork: Fork): void {
  const key = keyOf(fork.file);
  put([fork.file, ...kept.value.filter((one) => keyOf(one) !== key)]);
}

/** Throws a kept fork away. */
export function drop(file: ForkFile): void {
  put(kept.value.filter((one) => keyOf(one) !== keyOf(file)));
}

/** Reads what this device has kept of the game that is open. */
export function readShelf(): void {
  const seed = opened.value?.seed;
  kept.value = all().filter((file) => file.seed === seed);
}

/** Forgets what is on the table: another game is opened. */
export function clearForks(): void {
  forks.value = [];
  looked.value = 0;
  kept.value = [];
  shown.value = [];
}

function put(files: ForkFile[]): void {
  kept.value = files;
  const seed = opened.value?.seed;
  const others = all().filter((file) => file.seed !== seed);
  try {
    localStorage.setItem(SHELF, JSON.stringify([...files, ...others].slice(0, KEPT)));
  } catch {
    // A browser without storage forgets them with the page.
  }
}

function all(): ForkFile[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(SHELF) ?? '[]');
    return Array.isArray(found) ? found.flatMap((one) => readFork(one) ?? []) : [];
  } catch {
    return [];
  }
}
