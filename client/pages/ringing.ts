/** What a pager does to be noticed: it beeps, shakes the phone and keeps the screen lit, as far as the browser lets it. */
import { useEffect, useState } from 'preact/hooks';
import { audio, play, wake } from '../sound/player.ts';
import { t } from '../text/index.ts';

/** From ring to ring, ms, and how the phone shakes in between. */
const RING_MS = 2_000;
const SHAKE = [350, 120, 350, 120, 600];

export interface Ring {
  aloud: boolean;
  /** There is a loudspeaker to switch. */
  can: boolean;
  /** What will be heard, in words. */
  says: string;
  toggle(): void;
  test(): void;
}

/** Rings with the tune of a team while `on`. */
export function useRing(on: boolean, team: string): Ring {
  const [aloud, setAloud] = useState(true);
  const state = audio.value;
  useEffect(() => {
    if (!aloud) return;
    const onGesture = (): void => wake();
    addEventListener('pointerup', onGesture);
    addEventListener('keydown', onGesture);
    return () => {
      removeEventListener('pointerup', onGesture);
      removeEventListener('keydown', onGesture);
    };
  }, [aloud]);
  useEffect(() => {
    if (!on) return;
    const ring = (): void => {
      if (aloud) play('pager', team);
      shake(SHAKE);
    };
    ring();
    const timer = setInterval(ring, RING_MS);
    return () => {
      clearInterval(timer);
      shake(0);
    };
  }, [on, aloud, team, state]);
  return {
    aloud,
    can: state !== 'unavailable',
    says: !aloud
      ? t('pager.sound.muted')
      : state === 'asleep'
        ? t('pager.sound.silent')
        : state === 'unavailable'
          ? t('pager.sound.none')
          : '',
    toggle: () => {
      if (!aloud || state === 'asleep') wake();
      if (state !== 'asleep' || !aloud) setAloud(!aloud);
    },
    test: () => {
      wake();
      play('pager', team);
      shake(SHAKE);
    },
  };
}

function shake(pattern: number | number[]): void {
  try {
    navigator.vibrate?.(pattern);
  } catch {
    // Some browsers have the word and not the motor.
  }
}

/** Keeps the screen lit where the browser can; true where it cannot and the phone may go dark. */
export function useLitScreen(): boolean {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    let lock: { release(): Promise<void> } | null = null;
    let here = true;
    const hold = async (): Promise<void> => {
      if (document.hidden) return;
      try {
        // Only pages served by https have it.
        if (!('wakeLock' in navigator)) throw new Error('no wake lock');
        const got = await navigator.wakeLock.request('screen');
        if (here) lock = got;
        else void got.release();
        setDark(false);
      } catch {
        if (here) setDark(true);
      }
    };
    void hold();
    const onVisible = (): void => void hold();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release().catch(() => {});
    };
  }, []);
  return dark;
}
