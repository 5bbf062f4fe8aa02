/** The state of a replay page: the journal that is open, the place on its tape, what is seen there, and the hand on the clock. */
import { batch, computed, signal } from '@preact/signals';
import { momentAt, positionAfter, positionOfTick } from '../../../shared/sim/fork/moment.ts';
import type { Refused } from '../../../shared/sim/journalGate.ts';
import { previousView, view } from '../../net/viewStore.ts';
import type { Event, Laid, Opened, Seen } from '../../replay/messages.ts';
import { type Projector, startProjector } from '../../replay/projector.ts';
import { lendWords } from '../ownWords.ts';

/** Speeds, in times of play. */
export const PACES = [1, 2, 4, 8, 16, 32] as const;

/** A moment somebody kept while the game ran. */
export interface Mark {
  org: string;
  tick: number;
  text: string;
}

export const opened = signal<Opened | null>(null);
export const refused = signal<Refused | null>(null);
/** A failure in the worker's own words, ''. */
export const failure = signal('');
export const laid = signal<Record<string, Laid>>({});
/** The organisation that is watched, and the one beside it, ''. */
export const org = signal('');
export const beside = signal('');
/** Seconds of play from the beginning, on the watched organisation's tape. */
export const seconds = signal(0);
export const playing = signal(false);
export const speed = signal<number>(4);
/** What is seen of the organisation beside. */
export const besideSeen = signal<Seen | null>(null);
export const seen = signal<Seen | null>(null);
export const marks = signal<Mark[]>([]);

/** The watched organisation's tape. */
export const tape = computed<Laid | null>(() => laid.value[org.value] ?? null);
export const length = computed(() => tape.value?.at.at(-1) ?? 0);
export const position = computed(() => (tape.value ? positionAfter(tape.value.at, seconds.value) : 0));
/** The tick at the present place. */
export const tick = computed(() => {
  const now = tape.value;
  return now ? momentAt(now.ticks, now.end, position.value).tick : 0;
});

let projector: Projector | null = null;
/** Grows with every journal: what an older one still answers is not shown. */
let number = 0;
let looking = false;
let jump = true;

export const ask: Projector['ask'] = (...given) => {
  projector ??= startProjector();
  return projector.ask(...given);
};

/** Puts everything away. */
export function closeShow(): void {
  number += 1;
  projector?.close();
  projector = null;
  looking = false;
  jump = true;
  open = '';
  batch(() => {
    opened.value = null;
    lendWords('');
    refused.value = null;
    failure.value = '';
    laid.value = {};
    org.value = '';
    beside.value = '';
    seconds.value = 0;
    playing.value = false;
    seen.value = null;
    besideSeen.value = null;
    marks.value = [];
    view.value = null;
    previousView.value = null;
  });
}

/** The text of the journal that is open, for whoever hands it on. */
let open = '';
export const openText = (): string => open;

/** Opens the text of a journal; what is wrong with it stands in `refused`. */
export async function openShow(text: string): Promise<void> {
  closeShow();
  open = text;
  const mine = number;
  try {
    const answer = await ask('open', { text });
    if (mine !== number) return;
    if ('refused' in answer) {
      refused.value = answer.refused;
      return;
    }
    opened.value = answer.opened;
    lendWords(answer.opened.words);
    await watch(answer.opened.orgs[0] ?? '');
  } catch (error) {
    if (mine === number) failure.value = words(error);
  }
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays an organisation through once; the answer is kept. */
async function lay(id: string): Promise<Laid | null> {
  const known = laid.value[id];
  if (known) return known;
  const mine = number;
  const fresh = await ask('lay', { org: id });
  if (mine !== number) return null;
  laid.value = { ...laid.value, [id]: fresh };
  return fresh;
}

/** Watches an organisation, at the same moment of the calendar. */
export async function watch(id: string): Promise<void> {
  if (id === '') return;
  const before = tape.value ? tick.value : -1;
  const mine = number;
  try {
    const found = await lay(id);
    if (!found || mine !== number) return;
    batch(() => {
      org.value = id;
      if (beside.value === id) beside.value = '';
      seconds.value = before < 0 ? 0 : (found.at[positionOfTick(found.ticks, before)] ?? 0);
    });
    jump = true;
    void look();
  } catch (error) {
    if (mine === number) failure.value = words(error);
  }
}

/** Puts another organisation beside the watched one; '' takes it away. */
export async function watchBeside(id: string): Promise<void> {
  if (id !== '' && !(await lay(id).catch(() => null))) return;
  batch(() => {
    beside.value = id === org.value ? '' : id;
    besideSeen.value = null;
  });
  void look();
}

/** Goes to a place on the tape. */
export function goTo(place: number): void {
  seconds.value = Math.max(0, Math.min(length.value, place));
  jump = true;
  void look();
}

/** Goes to a position. */
export const goToPosition = (at: number): void => goTo(tape.value?.at[at] ?? 0);

/** Lets time pass; the end stops it. */
export function pass(realSeconds: number): void {
  const next = seconds.value + realSeconds * speed.value;
  const end = length.value;
  batch(() => {
    seconds.value = Math.min(end, next);
    if (next >= end) playing.value = false;
  });
  void look();
}

/** Shows the present place; while one look is under way the next one waits for it. */
async function look(): Promise<void> {
  if (looking) return;
  looking = true;
  const mine = number;
  try {
    while (mine === number && isBehind()) {
      const goal = position.value;
      const id = org.value;
      const found = await ask('see', { org: id, position: goal });
      const other = beside.value;
      const twin = laid.value[other];
      const second = twin
        ? await ask('see', { org: other, position: positionOfTick(twin.ticks, found.tick) })
        : null;
      if (mine !== number || id !== org.value) break;
      show(found, second);
    }
  } catch (error) {
    if (mine === number) failure.value = words(error);
  }
  looking = false;
  if (mine === number && isBehind() && failure.value === '') void look();
}

/** What is shown is not what should be seen. */
const isBehind = (): boolean =>
  tape.value !== null &&
  (seen.value === null ||
    jump ||
    seen.value.position !== position.value ||
    (beside.value !== '' && besideSeen.value === null));

function show(found: Seen, second: Seen | null): void {
  const leap = jump && found.position === position.value;
  batch(() => {
    // After a leap nothing moves from one place to the other: the picture is simply there.
    previousView.value = jump ? null : view.value;
    view.value = found.view;
    seen.value = found;
    besideSeen.value = second;
  });
  if (leap) jump = false;
}

/** The next event after the present place, or the one before it. */
export function neighbour(events: readonly Event[], from: number, back: boolean): Event | undefined {
  if (!back) return events.find((event) => event.position > from);
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i];
    if (event && event.position < from) return event;
  }
  return undefined;
}
