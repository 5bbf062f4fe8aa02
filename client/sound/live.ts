/** Listens to the game while the play screen is there: views become sounds, captions and the office at night. */
import { effect, signal } from '@preact/signals';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { me, session, view } from '../net/viewStore.ts';
import type { TextKey } from '../text/index.ts';
import { CUES, type CueId } from './cues.ts';
import { Gate } from './Gate.ts';
import { cuesBetween, ringOf } from './heard.ts';
import { audio, play, wake } from './player.ts';
import { beginSettings, setSound, soundOn } from './settings.ts';

/** The ambience is for later: its code comes when it is first tended. */
const night = () => import('./night.ts');
let tended = false;

function tend(world: PublicWorld | null): void {
  tended = true;
  void night().then(({ tendNight }) => tendNight(world));
}

function silence(): void {
  if (tended) void night().then(({ stopNight }) => stopNight());
}

/** What was heard last, for a moment; `number` tells one from the next. */
export const caption = signal<{ number: number; key: TextKey } | null>(null);

/** A caption stays so long, ms. */
const CAPTION_MS = 3_500;
/** A pager that is not answered rings again after, ms. */
const RING_AGAIN_MS = 2_400;

/** What happens so soon after a gesture belongs to it, ms. */
const GESTURE_MS = 500;

const kind = () => session.value?.kind ?? 'solo';
/** Sound is wanted in this game, or, outside one, in games alone. */
export const isOn = (): boolean => soundOn(kind());

/** Switches sound in games like this one. Called in a gesture, which is what browsers ask for. */
export function switchSound(on: boolean = !isOn()): void {
  setSound(kind(), on);
  if (on) wake();
}

/** Begins to listen; returns how to stop. */
export function beginSound(): () => void {
  beginSettings();
  const gate = new Gate();
  let before = view.peek();
  let numbers = 0;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let ringing: ReturnType<typeof setInterval> | undefined;

  const tell = (id: CueId): void => {
    const key = CUES[id].caption;
    if (!key) return;
    numbers += 1;
    caption.value = { number: numbers, key };
    clearTimeout(fading);
    fading = setTimeout(() => {
      caption.value = null;
    }, CAPTION_MS);
  };
  const sound = (id: CueId): void => {
    if (isOn()) play(id, me.peek()?.team);
  };
  const hear = (ids: CueId[], lapse: boolean): void => {
    const through = gate.admit(ids, performance.now(), lapse);
    for (const id of through) sound(id);
    const first = through.find((id) => CUES[id].caption);
    if (first) tell(first);
  };

  const stopViews = effect(() => {
    const after = view.value;
    const { engineer = '', team = '' } = me.value ?? {};
    if (after && after !== before)
      hear(cuesBetween(before, after, { engineer, team }), after.phase === 'lapse');
    before = after;
    const rings = ringOf(after, engineer) !== undefined;
    if (rings && ringing === undefined) ringing = setInterval(() => hear(['pager'], false), RING_AGAIN_MS);
    else if (!rings) {
      clearInterval(ringing);
      ringing = undefined;
    }
  });
  let gestureAt = Number.NEGATIVE_INFINITY;
  // Switched on in the comfort settings: the gesture that did it counts.
  const stopWaking = effect(() => {
    if (isOn() && performance.now() - gestureAt < GESTURE_MS) wake();
  });
  const hidden = signal(document.hidden);
  const onHide = (): void => {
    hidden.value = document.hidden;
  };
  const stopOffice = effect(() => {
    if (hidden.value || !isOn() || audio.value !== 'ready') silence();
    else tend(session.value?.status === 'running' ? view.value : null);
  });
  const onGesture = (): void => {
    gestureAt = performance.now();
    if (isOn()) wake();
  };
  const onClick = (event: Event): void => {
    const control = event.target instanceof Element ? event.target.closest('button, summary, a[href]') : null;
    if (!control || !isOn()) return;
    hear([control.getAttribute('aria-disabled') === 'true' ? 'uiBack' : 'uiTap'], false);
  };
  const options = { capture: true, passive: true };
  document.addEventListener('pointerup', onGesture, options);
  document.addEventListener('keydown', onGesture, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    document.removeEventListener('pointerup', onGesture, options);
    document.removeEventListener('keydown', onGesture, options);
    document.removeEventListener('click', onClick, options);
    document.removeEventListener('visibilitychange', onHide);
    stopViews();
    stopWaking();
    stopOffice();
    silence();
    clearInterval(ringing);
    clearTimeout(fading);
    caption.value = null;
  };
}
