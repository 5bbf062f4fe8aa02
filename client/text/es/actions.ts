/** Postmortem actions: who does them, and what became of them, in Spanish. */
import type { actions as english } from '../en/actions.ts';
import type { Translation } from '../locales.ts';

export const actions = {
  'postmortem.first':
    '{owner} lo hace primero, con {n, plural, one {una porción} other {# porciones}} en {lane}.',
  'postmortem.waits': '{owner} no tiene ninguna porción en {lane}: espera, y nadie lo empieza en su lugar.',
  'postmortem.begun': 'empezado, no terminado',
  'postmortem.never': 'nunca empezado',
  'postmortem.gone': 'abandonado: lo más nuevo pasó delante',
  'postmortem.by':
    '{n, plural, =0 {Para entonces todo lo previsto estaba hecho.} one {Para entonces una acción no estaba hecha.} other {Para entonces # acciones no estaban hechas.}}',
  'postmortem.teaches': 'Qué enseña:',
} as const satisfies Translation<typeof english>;
