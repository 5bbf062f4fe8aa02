/** Sentences of calling the odds of a deploy, and of how right one was. */
export const odds = {
  'odds.title': 'Just for you: will it go well?',
  'odds.group': 'Chance that the next deploy of {unit} goes well',
  'odds.90': 'Surely',
  'odds.60': 'Maybe',
  'odds.30': 'Hardly',
  'odds.chance': '{share}',
  'odds.private': 'Only you see it, and it changes nothing.',
  'odds.said': 'You gave deploy {number} a chance of {share}.',
  'odds.saidOpen': 'Not known yet.',
  'odds.saidWell': 'It went well.',
  'odds.saidBroke': 'It had to be repaired.',
  'odds.review': 'How well you called it',
  'odds.reviewLine':
    'You said {share}: {well} of {calls, plural, one {one deploy} other {# deploys}} went well',
  'odds.reviewNone': 'You called no odds yet. Before a deploy leaves, say how it will go: only you see it.',
  'odds.reviewOpen': '{n, plural, one {One call is} other {# calls are}} still open.',
  'odds.reviewWord':
    '{lean, select, bold {You expected better than it was.} shy {You expected worse than it was.} other {Your words were about right.}}',
} as const;
