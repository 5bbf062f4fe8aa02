/// <reference path="./zzfx.d.ts" />
/**
 * The one door to the loudspeaker. Nothing is made before a gesture: `wake` is called in one, makes the context there
 * and fetches zzfx, which only builds samples here. Without sound everything goes on; `audio` says so.
 */
import { effect, signal } from '@preact/signals';
import { type Channel, CUES, type CueId, tuneOf } from './cues.ts';
import { volumeOf } from './settings.ts';

/** `asleep` before the first gesture · `ready` · `unavailable` no sound can be had here. */
export const audio = signal<'asleep' | 'ready' | 'unavailable'>('asleep');

type Build = (...parameters: number[]) => number[];
interface Engine {
  context: AudioContext;
  outputs: Record<Channel, GainNode>;
  rate: number;
  build: Build;
}

let context: AudioContext | null = null;
let engine: Engine | null = null;
const buffers = new Map<string, AudioBuffer>();

/** Makes sound possible. Call it in a gesture, as often as you like; browsers may put a context to sleep again. */
export function wake(): void {
  if (audio.peek() === 'unavailable') return;
  if (context) {
    if (context.state !== 'running' && !document.hidden) context.resume().catch(() => {});
    return;
  }
  try {
    context = new AudioContext();
    context.resume().catch(() => {});
    open(context).catch(fail);
  } catch {
    fail();
  }
}

function fail(): void {
  audio.value = 'unavailable';
}

async function open(fresh: AudioContext): Promise<void> {
  const { ZZFX } = await import('zzfx');
  // zzfx brings a context of its own along, made outside the gesture: ours plays.
  void ZZFX.audioContext.close().catch(() => {});
  const output = (): GainNode => {
    const gain = fresh.createGain();
    gain.connect(fresh.destination);
    return gain;
  };
  const outputs = { effects: output(), pager: output(), ambience: output() };
  engine = {
    context: fresh,
    outputs,
    rate: ZZFX.sampleRate,
    build: (...parameters) => ZZFX.buildSamples(...parameters),
  };
  effect(() => {
    for (const channel of Object.keys(outputs) as Channel[])
      outputs[channel].gain.setTargetAtTime(volumeOf(channel), fresh.currentTime, 0.02);
  });
  audio.value = 'ready';
}

/** The context and the output of a channel, for what is not a cue; null before sound is possible. */
export const outputOf = (channel: Channel): { context: AudioContext; output: GainNode } | null =>
  engine ? { context: engine.context, output: engine.outputs[channel] } : null;

/** Plays a cue; the pager of a team has a tune of its own. Silent while sound is not possible. */
export function play(id: CueId, team = ''): void {
  const { sound, channel } = CUES[id];
  if (id === 'pager' || id === 'pagerTeam') {
    for (const beep of tuneOf(team)) start(beep.sound, channel, beep.at, id === 'pager' ? 1 : 0.35);
  } else start(sound, channel, 0, id === 'uiTap' || id === 'uiBack' ? 0.5 : 1);
}

function start(sound: readonly number[], channel: Channel, after: number, loud: number): void {
  if (engine?.context.state !== 'running') return;
  const { context: here, outputs } = engine;
  const source = here.createBufferSource();
  source.buffer = bufferOf(engine, sound);
  const gain = here.createGain();
  gain.gain.value = loud;
  source.connect(gain).connect(outputs[channel]);
  source.onended = () => gain.disconnect();
  source.start(here.currentTime + after);
}

function bufferOf({ context: here, build, rate }: Engine, sound: readonly number[]): AudioBuffer {
  const key = sound.join();
  let buffer = buffers.get(key);
  if (!buffer) {
    const samples = build(...sound);
    buffer = here.createBuffer(1, samples.length, rate);
    buffer.getChannelData(0).set(samples);
    buffers.set(key, buffer);
  }
  return buffer;
}
