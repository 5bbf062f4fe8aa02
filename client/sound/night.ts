/**
 * The office at night: a bed of dark noise and two quiet tones. The fuller servers and queues are, the closer the tones
 * lie together: a calm fifth tightens to a second. It says nothing that is not also on the screen.
 */
import { isNight } from '../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { outputOf } from './player.ts';

/** How tight things are, 0 calm … 1 at the limit: the fullest server or store, work that waits, users that fail. */
export function tensionOf(view: PublicWorld): number {
  let fullest = 0;
  let waiting = 0;
  for (const unit of Object.values(view.units)) {
    fullest = Math.max(fullest, unit.utilisation, unit.databaseUse);
    waiting = Math.max(waiting, unit.waiting);
  }
  // A server is at ease at half its load; a train of thirty boxes is as bad as a full server.
  const full = (fullest - 0.5) / 0.5;
  const queue = waiting / 30;
  const hurt = view.failing * 10;
  return Math.min(1, Math.max(0, full, queue, hurt));
}

/** The interval of the two tones as a ratio: 3:2 when calm, 16:15 when tight. */
export const intervalOf = (tension: number): number => 1.5 - (1.5 - 16 / 15) * tension;

/** How loud the bed is, 0-1: it belongs to the night and is hardly there by day. */
export const bedOf = (view: PublicWorld | null): number =>
  view === null || view.phase !== 'live' ? 0 : isNight(view.tick) ? 1 : 0.25;

const ROOT_HZ = 55;
const LOUD = 0.16;
const TONE = 0.22;
/** Everything changes so slowly that nothing is noticed, s. */
const GLIDE = 1.5;

interface Bed {
  context: AudioContext;
  out: GainNode;
  upper: OscillatorNode;
  stop(): void;
}

let bed: Bed | null = null;

/** Brings the sound of the office up to a view; null lets it fade out. */
export function tendNight(view: PublicWorld | null): void {
  const loud = bedOf(view);
  if (loud === 0 && !bed) return;
  bed ??= begin();
  if (!bed) return;
  const now = bed.context.currentTime;
  bed.out.gain.setTargetAtTime(loud * LOUD, now, GLIDE);
  if (view) bed.upper.frequency.setTargetAtTime(ROOT_HZ * intervalOf(tensionOf(view)), now, GLIDE);
}

/** Silence, at once: the tab is hidden, sound was switched off or the game was left. */
export function stopNight(): void {
  bed?.stop();
  bed = null;
}

function begin(): Bed | null {
  const door = outputOf('ambience');
  if (door?.context.state !== 'running') return null;
  const { context } = door;
  const out = context.createGain();
  out.gain.value = 0;
  out.connect(door.output);
  const noise = context.createBufferSource();
  noise.buffer = darkNoise(context);
  noise.loop = true;
  const dark = context.createBiquadFilter();
  dark.type = 'lowpass';
  dark.frequency.value = 320;
  noise.connect(dark).connect(out);
  const tones = context.createGain();
  tones.gain.value = TONE;
  tones.connect(out);
  const tone = (hz: number): OscillatorNode => {
    const sine = context.createOscillator();
    sine.frequency.value = hz;
    sine.connect(tones);
    sine.start();
    return sine;
  };
  const lower = tone(ROOT_HZ);
  const upper = tone(ROOT_HZ * 1.5);
  noise.start();
  return {
    context,
    out,
    upper,
    stop: () => {
      for (const source of [noise, lower, upper]) source.stop();
      out.disconnect();
    },
  };
}

/** Four seconds of noise whose steps are small: a room, not a hiss. Its ends meet. */
function darkNoise(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * 4, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let level = 0;
  for (let i = 0; i < samples.length; i += 1) {
    level = (level + (Math.random() * 2 - 1) * 0.02) * 0.995;
    samples[i] = level * 3;
  }
  const fade = Math.round(context.sampleRate / 10);
  for (let i = 0; i < fade; i += 1) {
    const at = samples.length - fade + i;
    samples[at] = (samples[at] ?? 0) * (1 - i / fade) + (samples[i] ?? 0) * (i / fade);
  }
  return buffer;
}
