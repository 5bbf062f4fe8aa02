/** Which step or hint is shown now: the view, what this device remembers, and nothing else. */
import { computed, effect, signal } from '@preact/signals';
import { me, view } from '../../net/viewStore.ts';
import { currentAsks } from '../AsksTray.tsx';
import { guided } from './guided.ts';
import { guideDone, hintsOn, rememberDone } from './guideMemory.ts';
import { CHAIN, FIRSTS, firstWeekStep, newlyDone, type Seen, STEPS, type Step, stepNow } from './steps.ts';
import { type Hint, hintOf, type Memory, NOTHING_YET, shown, stillMatters, watch } from './struggle.ts';

const seen = computed<Seen | null>(() => {
  const world = view.value;
  const own = me.value;
  return world && own && own.engineer !== '' ? { world, team: own.team, engineer: own.engineer } : null;
});

/** The step the coach points at; null while nothing new is due. */
export const coachStep = computed<Step | null>(() =>
  guided.value && seen.value ? (firstWeekStep(seen.value, guideDone.value) ?? null) : null,
);

/** A control of a longer game whose moment has come for the first time, put away or not. */
const firstNow = computed<Step | null>(() => {
  if (!hintsOn.value || guided.value || !seen.value) return null;
  return (
    stepNow([...CHAIN.filter(({ id }) => id !== 'send'), ...FIRSTS], seen.value, guideDone.value) ?? null
  );
});

const memory = signal<Memory>(NOTHING_YET);
const struggle = signal<Hint | null>(null);

/** What the line of hints says: a first moment before advice. */
export const hintNow = computed<{ step: Step } | { hint: Hint } | null>(() => {
  if (firstNow.value) return { step: firstNow.value };
  return hintsOn.value && !guided.value && struggle.value ? { hint: struggle.value } : null;
});

/** Puts the hint away: a step counts as known, advice is over for the day. */
export function dismissHint(): void {
  const now = hintNow.peek();
  if (now && 'step' in now) rememberDone([now.step.id]);
  struggle.value = null;
}

/** Skips the guide: its controls count as known. */
export const skipGuide = (): void =>
  rememberDone(STEPS.filter((step) => !FIRSTS.includes(step)).map(({ id }) => id));

/** Follows the views from now on; returns how to stop. */
export function followViews(): () => void {
  memory.value = NOTHING_YET;
  struggle.value = null;
  const stops = [
    effect(() => {
      if (!seen.value) return;
      const done = newlyDone(seen.value, guideDone.peek());
      if (done.length > 0) rememberDone(done);
    }),
    effect(() => {
      if (!seen.value) return;
      const first = currentAsks()[0];
      const ask = first && first.tone !== 'calm' ? `${first.id}/${first.state}` : '';
      advise({ ...seen.value, ask });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function advise(watched: Seen & { ask: string }): void {
  memory.value = watch(memory.peek(), watched);
  const { tick } = watched.world;
  const before = struggle.peek();
  if (before && !stillMatters(before, memory.peek(), watched)) struggle.value = null;
  const hint = hintOf(memory.peek(), watched);
  if (!hint) return;
  memory.value = shown(memory.peek(), hint, tick);
  struggle.value = hint;
}
