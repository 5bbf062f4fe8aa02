/** Postmortem actions: who does them, and what became of them, in German. */
import type { actions as english } from '../en/actions.ts';
import type { Translation } from '../locales.ts';

export const actions = {
  'postmortem.first':
    '{owner} macht das zuerst, mit {n, plural, one {einem Stück} other {# Stücken}} auf {lane}.',
  'postmortem.waits':
    '{owner} hat kein Stück auf {lane}: So lange bleibt es liegen, und niemand sonst fängt es an.',
  'postmortem.begun': 'angefangen, nicht fertig',
  'postmortem.never': 'nie angefangen',
  'postmortem.gone': 'aufgegeben: Neueres ging vor',
  'postmortem.by':
    '{n, plural, =0 {Bis dahin war alles Geplante getan.} one {Eine Maßnahme war bis dahin nicht getan.} other {# Maßnahmen waren bis dahin nicht getan.}}',
  'postmortem.teaches': 'Was es lehrt:',
} as const satisfies Translation<typeof english>;
