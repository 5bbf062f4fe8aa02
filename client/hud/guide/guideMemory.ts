/** What this device remembers of the first week: which controls were used once, and whether hints are wanted at all. */
import { signal } from '@preact/signals';

const KEPT = 'slice.guide';

interface Kept {
  done: string[];
  hints: boolean;
}

const read = (): Kept => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Kept>;
    const done = Array.isArray(kept.done) ? kept.done.filter((id) => typeof id === 'string') : [];
    return { done, hints: kept.hints !== false };
  } catch {
    return { done: [], hints: true };
  }
};

const kept = read();

/** Ids of the steps of the guide that were done on this device. */
export const guideDone = signal<ReadonlySet<string>>(new Set(kept.done));
/** Hints are shown while playing. */
export const hintsOn = signal(kept.hints);

/** Remembers steps as done. */
export function rememberDone(ids: readonly string[]): void {
  if (ids.every((id) => guideDone.peek().has(id))) return;
  guideDone.value = new Set([...guideDone.peek(), ...ids]);
  write();
}

/** Wants hints, or none any more. */
export function setHints(on: boolean): void {
  hintsOn.value = on;
  write();
}

function write(): void {
  const now: Kept = { done: [...guideDone.peek()], hints: hintsOn.peek() };
  try {
    localStorage.setItem(KEPT, JSON.stringify(now));
  } catch {
    // A browser without storage forgets it with the page.
  }
}
