/** Whether a host who plays along is at her desk or at her console; kept while the tab is open. */
import { effect, signal } from '@preact/signals';

const KEPT = 'slice.atDesk';

export const atDesk = signal(kept());

effect(() => {
  try {
    if (atDesk.value) sessionStorage.setItem(KEPT, 'yes');
    else sessionStorage.removeItem(KEPT);
  } catch {
    // Storage is forbidden: a reload leads to the console.
  }
});

function kept(): boolean {
  try {
    return sessionStorage.getItem(KEPT) === 'yes';
  } catch {
    return false;
  }
}
