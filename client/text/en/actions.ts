/** Postmortem actions: who does them, and what became of them. */
export const actions = {
  'postmortem.first': '{owner} does it first, with {n, plural, one {one slice} other {# slices}} on {lane}.',
  'postmortem.waits':
    '{owner} has no slice on {lane}: it waits until she has one, and nobody begins it in her place.',
  'postmortem.begun': 'begun, not done',
  'postmortem.never': 'never started',
  'postmortem.gone': 'given up: newer plans came first',
  'postmortem.by':
    '{n, plural, =0 {Everything planned was done by then.} one {One action was not done by then.} other {# actions were not done by then.}}',
  'postmortem.teaches': 'What it teaches:',
} as const;
