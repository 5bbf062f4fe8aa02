/** Sentences of the numbers on the console and in the debrief, and of what is behind them. */
export const behind = {
  'behind.title': 'Numbers so far',
  'behind.soFar': 'so far',
  'behind.of': 'Numbers of {org}',
  'behind.press': '{org}: {text}. Its numbers, and what is behind them',
  'behind.short': 'why?',
  'behind.incidents': 'Incidents in its slices',
  'behind.pages': 'Times its pager rang',
  'behind.deploys': 'Deploys of its own',
  'behind.cell': '{what}, {org}, {when}: {text}. Show what is behind it',
  'behind.first': 'Look here first',
  'behind.calm': 'All is well everywhere.',
  'behind.burning': 'Burning now',
  'behind.since':
    'since {time}, {lost} user-minutes so far, {state, select, nobody {nobody is on it} rings {it rings {who}} other {{who} is on it}}',
} as const;
