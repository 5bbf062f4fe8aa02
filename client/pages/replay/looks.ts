/** What only the looker chooses: the panel that is open, the sieve of events, and the sentence that is read out. */
import { signal } from '@preact/signals';
import type { Sieve } from './events.ts';

export const PANELS = ['events', 'fork'] as const;
export const panel = signal<(typeof PANELS)[number]>('events');
export const sieve = signal<Sieve>('all');
/** Read out by screen readers when it changes. */
export const said = signal('');
/** The session this page may show forks to, '' for none: only its host may. */
export const shareTo = signal('');
