/** The postmortem desk that is open, and what it asks of the server. */
import { signal } from '@preact/signals';
import { fetchPostmortems } from '../net/questions.ts';

/** The incident whose desk is open, '' for none. */
export const deskOpen = signal('');
/** Grows when something was written or held: whoever lists postmortems asks again. */
export const deskChanged = signal(0);

export const askPostmortems = fetchPostmortems;
