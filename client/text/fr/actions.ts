/** Postmortem actions: who does them, and what became of them, in French. */
import type { actions as english } from '../en/actions.ts';
import type { Translation } from '../locales.ts';

export const actions = {
  'postmortem.first':
    '{owner} s’en charge en premier, avec {n, plural, one {une part} other {# parts}} sur {lane}.',
  'postmortem.waits': '{owner} n’a aucune part sur {lane} : cela attend, et personne ne commence à sa place.',
  'postmortem.begun': 'commencé, pas fini',
  'postmortem.never': 'jamais commencé',
  'postmortem.gone': 'abandonné : du plus récent est passé devant',
  'postmortem.by':
    '{n, plural, =0 {Tout ce qui était prévu était fait à ce moment-là.} one {Une action n’était pas faite à ce moment-là.} other {# actions n’étaient pas faites à ce moment-là.}}',
  'postmortem.teaches': 'Ce que cela apprend :',
} as const satisfies Translation<typeof english>;
