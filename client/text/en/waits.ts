/** Sentences of waiting for other organisations. */
export const waits = {
  'waits.for':
    'Waiting for {who}: about {soon}{sure, select, yes {} other {, {most} at most}}. Your own time begins only then.',
  'waits.over':
    '{who} still {n, plural, one {plays} other {play}}: about {soon}{sure, select, yes {} other {, {most} at most}}.',
  'waits.card': 'waits for {who}: about {soon}{sure, select, yes {} other {, {most} at most}}',
  'waits.wall':
    '{m, plural, one {{here} waits} other {{here} wait}} for {who}: about {soon}{sure, select, yes {} other {, {most} at most}}.',
  'waits.many': '{n, plural, one {one organisation} other {# organisations}}',
  'waits.seconds': '{n, plural, other {# s}}',
} as const;
