import { useEffect } from 'preact/hooks';
import type { Phase } from '../../../shared/sim/publicWorld.ts';
import { Icon } from '../../hud/Icon.tsx';
import type { IconId } from '../../hud/icons.ts';
import { keysOff } from '../../hud/uiState.ts';
import { view } from '../../net/viewStore.ts';
import { fullTime } from '../../text/format.ts';
import { rightToLeft, type TextKey, t } from '../../text/index.ts';
import { type Sieve, sift, tellFact } from './events.ts';
import { said, sieve } from './looks.ts';
import { Scale } from './Scale.tsx';
import {
  goTo,
  goToPosition,
  length,
  neighbour,
  PACES,
  pass,
  playing,
  position,
  seconds,
  speed,
  tape,
  tick,
} from './show.ts';

/** A press of an arrow key, seconds of play at speed 1. */
const STEP_SECONDS = 5;
const LEAP_SECONDS = 30;
/** Longest piece of time one frame may bring: a tab that slept does not leap. */
const LONGEST_FRAME = 0.25;
const PACE_WORDS = (times: number): string => `×${times}`;

/** Goes to the next or the last event of the kind that is listed, and says what it was. */
export function stepEvent(back: boolean): void {
  const events = sift(tape.value?.events ?? [], sieve.value as Sieve);
  const found = neighbour(events, position.value, back);
  playing.value = false;
  if (!found) return;
  goToPosition(found.position);
  said.value = `${fullTime(found.fact.tick)}: ${tellFact(found.fact)}`;
}

const togglePlay = (): void => {
  if (!playing.value && seconds.value >= length.value) goTo(0);
  playing.value = !playing.value;
};

function changePace(by: number): void {
  const at = PACES.findIndex((pace) => pace >= speed.value);
  speed.value = PACES[Math.max(0, Math.min(PACES.length - 1, at + by))] ?? 1;
}

/** The hand on the tape: play, speed, one event on or back, and the whole game as one line. */
export function Transport() {
  usePlay();
  useHandKeys();
  const now = tape.value;
  if (!now) return null;
  const phase: Phase = view.value?.phase ?? 'live';
  const where = t('replay.where', { time: fullTime(tick.value), phase });
  return (
    <section class="replay-hand" aria-label={t('replay.hand')}>
      <div class="replay-buttons">
        <Press icon="left" says="replay.back" onPress={() => stepEvent(true)} />
        <Press
          icon={playing.value ? 'pause' : 'play'}
          says={playing.value ? 'replay.pause' : 'replay.play'}
          main
          onPress={togglePlay}
        />
        <Press icon="right" says="replay.on" onPress={() => stepEvent(false)} />
        <label class="replay-pace">
          <span>{t('replay.speed')}</span>
          <select
            class="input"
            value={String(speed.value)}
            onChange={(event) => {
              speed.value = Number(event.currentTarget.value);
            }}
          >
            {PACES.map((pace) => (
              <option key={pace} value={String(pace)}>
                {PACE_WORDS(pace)}
              </option>
            ))}
          </select>
        </label>
        <p class="replay-where num" aria-hidden="true">
          {where}
        </p>
      </div>
      <div class="replay-line">
        <Scale tape={now} />
        <input
          type="range"
          class="replay-scrub"
          aria-label={t('replay.scrub')}
          aria-valuetext={where}
          min={0}
          max={Math.ceil(length.value * 10)}
          step={1}
          value={Math.round(seconds.value * 10)}
          onKeyDown={onScrubKey}
          onInput={(event) => goTo(Number(event.currentTarget.value) / 10)}
        />
      </div>
    </section>
  );
}

/** The keys of a slider, in steps that lead somewhere. */
function onScrubKey(event: KeyboardEvent): void {
  const ahead = rightToLeft() ? 'ArrowLeft' : 'ArrowRight';
  const aback = rightToLeft() ? 'ArrowRight' : 'ArrowLeft';
  const by: Record<string, number> = {
    [ahead]: STEP_SECONDS,
    ArrowUp: STEP_SECONDS,
    [aback]: -STEP_SECONDS,
    ArrowDown: -STEP_SECONDS,
    PageUp: LEAP_SECONDS,
    PageDown: -LEAP_SECONDS,
  };
  const step = by[event.key];
  if (step === undefined) return;
  event.preventDefault();
  goTo(seconds.value + step);
}

function Press(props: { icon: IconId; says: TextKey; main?: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class={props.main ? 'button button-primary replay-press' : 'button replay-press'}
      aria-label={t(props.says)}
      title={t(props.says)}
      onClick={props.onPress}
    >
      <Icon id={props.icon} />
    </button>
  );
}

/** While it plays, frames bring time. */
function usePlay(): void {
  const runs = playing.value;
  useEffect(() => {
    if (!runs) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function next(at) {
      pass(Math.min(LONGEST_FRAME, Math.max(0, (at - last) / 1000)));
      last = at;
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [runs]);
}

/** Letters and arrows, wherever nothing is being typed. */
function useHandKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || keysOff.value) return;
      if (target.closest('input, select, textarea, dialog')) return;
      const onButton = target.closest('button, a, summary, [data-thing]') !== null;
      const does: Record<string, () => void> = {
        k: togglePlay,
        ',': () => stepEvent(true),
        '.': () => stepEvent(false),
        '-': () => changePace(-1),
        '+': () => changePace(1),
        ...(onButton
          ? {}
          : {
              ' ': togglePlay,
              ArrowLeft: () => goTo(seconds.value - STEP_SECONDS),
              ArrowRight: () => goTo(seconds.value + STEP_SECONDS),
              Home: () => goTo(0),
              End: () => goTo(length.value),
            }),
      };
      const act = does[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
