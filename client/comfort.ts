/** What makes the game comfortable for one person, kept on her device and applied to the whole page at once. */
import { effect, signal } from '@preact/signals';

/** Text sizes to choose from, in percent. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

const KEPT = 'slice.comfort';

interface Comfort {
  textSize: number;
  /** null: as the system says. */
  lessMotion: boolean | null;
  highContrast: boolean;
}

export const textSize = signal(100);
const motionChoice = signal<boolean | null>(null);
export const highContrast = signal(false);
const systemMotion = signal(false);

/** Less motion is wanted, by choice or by the system. */
export const lessMotion = (): boolean => motionChoice.value ?? systemMotion.value;

/** Chooses against or with the system. */
export function setLessMotion(less: boolean): void {
  motionChoice.value = less;
}

/** One step larger (1) or smaller (-1), as far as it goes. */
export function stepText(by: 1 | -1): void {
  const at = TEXT_SIZES.findIndex((size) => size >= textSize.value);
  textSize.value = TEXT_SIZES[Math.min(TEXT_SIZES.length - 1, Math.max(0, at + by))] ?? 100;
}

/** Reads what was kept and keeps the page in step with it from now on. */
export function beginComfort(): void {
  const kept = read();
  textSize.value = kept.textSize;
  motionChoice.value = kept.lessMotion;
  highContrast.value = kept.highContrast;
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  systemMotion.value = query.matches;
  query.addEventListener('change', () => {
    systemMotion.value = query.matches;
  });
  effect(() => {
    const root = document.documentElement;
    root.style.setProperty('--text-scale', String(textSize.value / 100));
    root.dataset.motion = lessMotion() ? 'less' : 'full';
    root.dataset.contrast = highContrast.value ? 'high' : 'normal';
    write({ textSize: textSize.value, lessMotion: motionChoice.value, highContrast: highContrast.value });
  });
}

function read(): Comfort {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Comfort>;
    return {
      textSize: TEXT_SIZES.find((size) => size === kept.textSize) ?? 100,
      lessMotion: typeof kept.lessMotion === 'boolean' ? kept.lessMotion : null,
      highContrast: kept.highContrast === true,
    };
  } catch {
    return { textSize: 100, lessMotion: null, highContrast: false };
  }
}

function write(comfort: Comfort): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(comfort));
  } catch {
    // A browser without storage forgets it with the page.
  }
}
