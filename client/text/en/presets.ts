/** Sentences about the length of a game, and about its rehearsal. */
export const presets = {
  'host.marathon': 'Marathon',
  'host.quarters':
    '{n, plural, one {One quarter} other {# quarters}}{proof, plural, =0 {} one {, then # on habits alone} other {, then # on habits alone}}',
  'host.minutes':
    '{n, plural, =0 {Open end} one {one minute} other {# minutes}}{talk, plural, =0 {} one { + # to talk} other { + # to talk}}',
  'host.people': '{from, plural, =1 {Up to {to} people} other {{from} to {to} people}}',
  'host.teaches.taster':
    'What a train, a page and a habit are. Three days by hand, then twelve weeks without you.',
  'host.teaches.lesson':
    'Habits win quarters: learn, plan, do better. Half a year without you then shows whether it lasts.',
  'host.teaches.workshop':
    'A whole year. In quarter 3 the groups swap systems, with a note: what did you leave behind?',
  'host.teaches.marathon':
    'Two years at any speed: growing, hiring, splitting, and what debt costs in the end.',
  'host.rehearse': 'Rehearse with bots',
  'host.rehearseHint':
    'This session with a bot at every desk, four times as fast. Nobody can join; ending it deletes it.',
  'rehearse.note': 'This is a rehearsal: bots play every desk, and nobody can join.',
  'rehearse.end': 'End and delete it',
} as const;
