/** What one person wants to hear, kept on her device. */
import { effect, signal } from '@preact/signals';
import type { SessionView } from '../../shared/net/messages.ts';
import type { Channel } from './cues.ts';

const KEPT = 'slice.sound';
type Kind = SessionView['kind'];

interface Kept {
  volumes: Record<Channel, number>;
  captions: boolean;
  /** Her choice, for games alone and for games with others; null: none yet. */
  on: Record<Kind, boolean | null>;
}

const FRESH: Kept = {
  volumes: { effects: 0.7, pager: 0.9, ambience: 0.5 },
  captions: false,
  on: { solo: null, host: null },
};

const settings = signal<Kept>(FRESH);

/** Volume of a channel, 0-1. */
export const volumeOf = (channel: Channel): number => settings.value.volumes[channel];
export const captionsOn = (): boolean => settings.value.captions;

/** Alone one hears from the first gesture on; among others one starts silent. */
export const soundOn = (kind: Kind): boolean => settings.value.on[kind] ?? kind === 'solo';

/** Switches sound on or off for games of this kind. */
export function setSound(kind: Kind, on: boolean): void {
  settings.value = { ...settings.value, on: { ...settings.value.on, [kind]: on } };
}

/** Sets a volume, 0-1. */
export function setVolume(channel: Channel, volume: number): void {
  const kept = Math.min(1, Math.max(0, volume));
  settings.value = { ...settings.value, volumes: { ...settings.value.volumes, [channel]: kept } };
}

export function setCaptions(captions: boolean): void {
  settings.value = { ...settings.value, captions };
}

let begun = false;
/** Reads what was kept and keeps every change from now on; the first call counts. */
export function beginSettings(): void {
  if (begun) return;
  begun = true;
  settings.value = read();
  effect(() => write(settings.value));
}

function read(): Kept {
  try {
    return tidy(JSON.parse(localStorage.getItem(KEPT) ?? '{}') as object);
  } catch {
    return FRESH;
  }
}

/** Whatever was found there, as settings: what does not fit is as on a fresh device. */
export function tidy(found: object): Kept {
  const { volumes, captions, on } = found as { volumes?: object; captions?: unknown; on?: object };
  const volume = (channel: Channel): number => {
    const value = (volumes as Partial<Record<Channel, unknown>> | undefined)?.[channel];
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : FRESH.volumes[channel];
  };
  const choice = (kind: Kind): boolean | null => {
    const value = (on as Partial<Record<Kind, unknown>> | undefined)?.[kind];
    return typeof value === 'boolean' ? value : null;
  };
  return {
    volumes: { effects: volume('effects'), pager: volume('pager'), ambience: volume('ambience') },
    captions: captions === true,
    on: { solo: choice('solo'), host: choice('host') },
  };
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // A browser without storage forgets it with the page.
  }
}
