/** Sentences of the quarterly review and of the end of the game. */
export const review = {
  'review.title': 'Quarter {quarter}, as it really was',
  'review.over': 'That was your year, as it really was',
  'review.lead':
    'Week 1 you played by hand. Weeks 2–13 ran on your habits. Press a number to see what is behind it.',
  'review.hand': 'by hand',
  'review.habit': 'by habit',
  'review.all': 'together',
  'review.loading': 'Counting what happened…',
  'review.failed': 'The review could not be fetched. Nothing is lost.',
  'review.again': 'Try again',
  'review.none': 'no data',
  'review.close': 'Close',
  'review.download': 'Download the journal',
  'review.downloadHint': 'Seed, setup and every decision: anybody can replay it.',
  'review.playAgain': 'Play again',
  'review.goOn': 'Go on',
  'review.behind':
    'Behind “{metric}, {half}”: {n, plural, =0 {nothing happened} one {one event} other {# events}}',
  'review.more': 'and {n} more',
  'review.open':
    '{metric}, {half}: {value}. {n, plural, =0 {No events} one {Show the event behind it} other {Show the # events behind it}}',
  'review.group.flow': 'How fast ideas reach users',
  'review.group.safety': 'How safe that was',
  'review.group.people': 'What it did to money and people',

  'name.metric.deploymentFrequency': 'Deploys a week',
  'name.metric.leadTime': 'From first work to users',
  'name.metric.changeFailureRate': 'Deploys that needed repair',
  'name.metric.recoveryTime': 'Until a bad deploy was repaired',
  'name.metric.userMinutesLost': 'Minutes users lost',
  'name.metric.availability': 'Requests served',
  'name.metric.money': 'Money',
  'name.metric.trust': 'Trust',
  'name.metric.energy': 'Energy of people',
} as const;
