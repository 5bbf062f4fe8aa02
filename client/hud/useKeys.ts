/** Acts on the single keys: the pure map is in intents/keyboard.ts. */
import { useEffect } from 'preact/hooks';
import { setRunning } from '../intents/bindings.ts';
import { intentOf, type KeyIntent, placeOf } from '../intents/keyboard.ts';
import { openIncidents } from '../intents/reads.ts';
import { chooseSpeed, speedBeside } from '../intents/speed.ts';
import { me, session, view } from '../net/viewStore.ts';
import { switchSound } from '../sound/live.ts';
import { focusSoon, goTo } from './navigate.ts';
import { boardOpen, keySheetOpen, keysOff, narrow, picked, tab } from './uiState.ts';

/** Listens while the play screen is on the page. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const intent = intentOf(event, placeOf(document.activeElement), keysOff.peek());
      if (intent && act(intent)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Does what a key means; false when there is nothing to do here. */
function act(intent: KeyIntent): boolean {
  switch (intent.do) {
    case 'tab':
      tab.value = intent.tab;
      focusSoon(intent.tab === 'log' ? 'log-title' : intent.tab === 'decide' ? 'decide' : 'map');
      return true;
    case 'option':
      return press(`ask-option-${'ABCDE'[intent.at]}`);
    case 'look':
      return press(`look-${intent.key}`);
    case 'pager':
      return openPager();
    case 'board':
      boardOpen.value = !boardOpen.value;
      if (boardOpen.value) focusSoon('board-title');
      if (narrow.value) tab.value = 'map';
      return true;
    case 'sheet':
      keySheetOpen.value = true;
      return true;
    case 'mute':
      switchSound();
      return true;
    case 'pause':
      return pause();
    case 'speed':
      if (!me.peek()?.host) return false;
      chooseSpeed(speedBeside(session.peek()?.speed ?? 1, intent.by));
      return true;
    case 'close':
      if (!picked.value) return false;
      picked.value = null;
      return true;
  }
}

function press(id: string): boolean {
  const button = document.getElementById(id);
  if (!(button instanceof HTMLButtonElement)) return false;
  button.focus();
  button.click();
  return true;
}

function openPager(): boolean {
  const world = view.peek();
  if (!world || openIncidents(world).length === 0) return false;
  const ringing = document.querySelector<HTMLElement>('.pager button');
  if (ringing) ringing.focus();
  else goTo('desk');
  return true;
}

function pause(): boolean {
  if (!me.peek()?.host) return false;
  setRunning(session.peek()?.status !== 'running');
  return true;
}
