/** Sentences of waiting for other organisations, in Spanish. */
import type { waits as english } from '../en/waits.ts';
import type { Translation } from '../locales.ts';

export const waits = {
  'waits.for':
    'Esperamos a {who}: unos {soon}{sure, select, yes {} other {, {most} como mucho}}. Vuestro propio tiempo empieza entonces.',
  'waits.over':
    '{n, plural, one {{who} sigue jugando} other {{who} siguen jugando}}: unos {soon}{sure, select, yes {} other {, {most} como mucho}}.',
  'waits.card': 'espera a {who}: unos {soon}{sure, select, yes {} other {, {most} como mucho}}',
  'waits.wall':
    '{m, plural, one {{here} espera} other {{here} esperan}} a {who}: unos {soon}{sure, select, yes {} other {, {most} como mucho}}.',
  'waits.many': '{n, plural, one {una organización} other {# organizaciones}}',
  'waits.seconds': '{n, plural, other {# s}}',
} as const satisfies Translation<typeof english>;
