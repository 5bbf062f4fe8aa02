/**
 * Brings the play screen and the stage while people wait, and tells truly how far it is. The build writes the files and
 * their sizes into the page; while developing there is no such list and each import counts as one step.
 */
import { signal } from '@preact/signals';
import type { ComponentChild, ComponentType } from 'preact';
import { type GameFile, listedFiles } from '../net/gameFiles.ts';
import { bringGameWords } from '../text/language.ts';

/** 0-1. */
export const loaded = signal(0);
export const loadFailed = signal(false);
/** The play screen, once it is here. */
export const playScreen = signal<ComponentType<{ notice?: ComponentChild }> | null>(null);

let loading: Promise<void> | null = null;

/** Begins to load, or goes on; after a failure it begins again. */
export function loadGame(): Promise<void> {
  loading ??= bring().catch(() => {
    loading = null;
    loadFailed.value = true;
  });
  return loading;
}

async function bring(): Promise<void> {
  loadFailed.value = false;
  loaded.value = 0;
  const files = listedFiles();
  // The last tenth is running what was fetched.
  const share = files.length === 0 ? 0 : 0.9;
  const fetched = fetchAll(files, (part) => {
    loaded.value = part * share;
  });
  // Panels and buttons are small and come first: a person who reloads plays on before the picture is there.
  const [screen] = await Promise.all([import('../hud/PlayScreen.tsx'), bringGameWords()]);
  playScreen.value = screen.PlayScreen;
  await fetched;
  await import('../scenes/stage.ts');
  loaded.value = 1;
}

/** Fetches into the browser's cache, where the imports find it, and counts the bytes as they come. */
async function fetchAll(files: GameFile[], tell: (part: number) => void): Promise<void> {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  let got = 0;
  await Promise.all(
    files.map(async (file) => {
      const response = await fetch(file.url, { priority: 'low' });
      if (!response.ok || !response.body) throw new Error(`${file.url}: ${response.status}`);
      const reader = response.body.getReader();
      let mine = 0;
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        mine += value.byteLength;
        got += value.byteLength;
        tell(Math.min(1, got / total));
      }
      got += file.bytes - mine;
    }),
  );
}
