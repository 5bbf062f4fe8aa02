/** Sentences of waiting for other organisations, in French. */
import type { waits as english } from '../en/waits.ts';
import type { Translation } from '../locales.ts';

export const waits = {
  'waits.for':
    'On attend {who} : environ {soon}{sure, select, yes {} other {, {most} au plus}}. Votre propre temps ne commence qu’après.',
  'waits.over':
    '{n, plural, one {{who} joue encore} other {{who} jouent encore}} : environ {soon}{sure, select, yes {} other {, {most} au plus}}.',
  'waits.card': 'attend {who} : environ {soon}{sure, select, yes {} other {, {most} au plus}}',
  'waits.wall':
    '{m, plural, one {{here} attend} other {{here} attendent}} {who} : environ {soon}{sure, select, yes {} other {, {most} au plus}}.',
  'waits.many': '{n, plural, one {une organisation} other {# organisations}}',
  'waits.seconds': '{n, plural, other {# s}}',
} as const satisfies Translation<typeof english>;
