/** What the room hears: each team's own pager tune, and what happens in the organisation that is shown. On unless muted. */
import { effect, signal } from '@preact/signals';
import { view, wall } from '../net/viewStore.ts';
import { Gate } from './Gate.ts';
import { cuesBetween } from './heard.ts';
import { audio, play, wake } from './player.ts';
import { beginSettings } from './settings.ts';

const KEPT = 'slice.wallSound';
const wanted = signal(true);

/** `asleep`: browsers play nothing before a key or a click. */
export const wallSound = signal<'on' | 'off' | 'asleep'>('asleep');

/** Begins to listen; returns how to stop. */
export function beginWallSound(): () => void {
  beginSettings();
  wanted.value = read();
  const gate = new Gate();
  let rings = new Set<string>();
  let before = view.peek();
  const stops = [
    effect(() => {
      wallSound.value = !wanted.value ? 'off' : audio.value === 'ready' ? 'on' : 'asleep';
    }),
    effect(() => {
      const now = new Set(
        (wall.value?.orgs ?? []).flatMap(({ id, rings: teams }) => teams.map((team) => `${id} ${team}`)),
      );
      const fresh = [...now].filter((one) => !rings.has(one));
      rings = now;
      const team = fresh[0]?.split(' ')[1];
      if (wanted.peek() && team !== undefined && gate.admit(['pager'], performance.now(), false).length > 0)
        play('pager', team);
    }),
    effect(() => {
      const after = view.value;
      if (after && after !== before && wanted.peek())
        for (const cue of gate.admit(
          cuesBetween(before, after, { engineer: '', team: '' }),
          performance.now(),
          after.phase === 'lapse',
        ))
          play(cue);
      before = after;
    }),
  ];
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const asleep = wallSound.peek() === 'asleep';
    // The first key is what browsers ask for: it switches nothing off.
    if (event.key.toLowerCase() === 'm' && !asleep) keep(!wanted.peek());
    if (wanted.peek()) wake();
  };
  const onPointer = (): void => {
    if (wanted.peek()) wake();
  };
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerup', onPointer);
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('pointerup', onPointer);
  };
}

function keep(on: boolean): void {
  wanted.value = on;
  try {
    localStorage.setItem(KEPT, on ? 'on' : 'off');
  } catch {
    // A browser without storage forgets it with the page.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}
