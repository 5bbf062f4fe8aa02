/** Sentences of the year-end proof: its eve, its run, its review. */
export const proof = {
  'proof.eve': 'Now your habits run half a year without you',
  'proof.eveLead':
    'Quarters {from} and {to} pass in one minute. Nobody answers a page or sends a train: practices, rules, people and orders stay as they are now.',
  'proof.eveOrders': 'Last chance: put what you trust on the board of standing orders.',
  'proof.week': 'Your last week by hand',
  'proof.eveRun': 'Then watch. Nothing stops it but a pause.',
  'proof.running': 'Half a year on your habits',
  'proof.runningHint': '{done} of {weeks} weeks are over. Nobody decides now; what you built does.',
  'proof.issueLost': '{lost} user-minutes lost in two weeks',
  'proof.numbers': 'Quarter beside quarter, both by habit',
  'proof.line': '{what}, {weeks, plural, one {one week} other {# weeks}} so far',
  'proof.title': 'Half a year on your habits, as it really was',
  'proof.review': 'Your habits alone',
  'proof.reviewLead': 'Every quarter by habit. In the last columns nobody was there to help.',
  'proof.columnPlayed': 'Q{quarter}, habits',
  'proof.column': 'Q{quarter}, proof',
  'proof.best': '{value}, the best quarter',
  'proof.board':
    '{phase, select, habit {eve of the year-end proof} review {review of the proof} other {year-end proof}}, Q{quarter}',
} as const;
