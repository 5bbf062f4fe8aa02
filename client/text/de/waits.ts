/** Sentences of waiting for other organisations, in German. */
import type { waits as english } from '../en/waits.ts';
import type { Translation } from '../locales.ts';

export const waits = {
  'waits.for':
    'Wir warten auf {who}: etwa {soon}{sure, select, yes {} other {, höchstens {most}}}. Erst dann läuft eure eigene Zeit.',
  'waits.over':
    '{n, plural, one {{who} spielt noch} other {{who} spielen noch}}: etwa {soon}{sure, select, yes {} other {, höchstens {most}}}.',
  'waits.card': 'wartet auf {who}: etwa {soon}{sure, select, yes {} other {, höchstens {most}}}',
  'waits.wall':
    '{m, plural, one {{here} wartet} other {{here} warten}} auf {who}: etwa {soon}{sure, select, yes {} other {, höchstens {most}}}.',
  'waits.many': '{n, plural, one {eine Organisation} other {# Organisationen}}',
  'waits.seconds': '{n, plural, other {# s}}',
} as const satisfies Translation<typeof english>;
