/** Sentences of looking back: decisions that mattered, what is behind a number, the postmortem desk. */
export const lookback = {
  'lookback.moment': 'See the moment',
  'lookback.whatIf': 'What if?',
  'lookback.opens': '{what}: {about} (opens a new tab)',
  'decisive.title': 'The decisions that mattered most',
  'decisive.lead':
    'Each was checked: the same time was played again without it, with the same luck and the same people.',
  'decisive.wait':
    'Being checked: it is all played again without one decision, then without another. This takes a moment.',
  'decisive.failed': 'This could not be checked just now.',
  'decisive.none':
    '{decided, plural, =0 {No person decided anything here, so nothing could be left out.} other {{checked, plural, one {One decision was left out and played again: it} other {# decisions were left out, one at a time, and played again: none}} made no difference worth telling.}}',
  'decisive.good': 'It helped',
  'decisive.bad': 'It cost',
  'decisive.by': '{name}: {what}',
  'decisive.without': 'Without it:',
  'decisive.lost':
    '{way, select, less {{n} fewer user-minutes lost} other {{n} more user-minutes lost}} ({is} instead of {was})',
  'decisive.trust': 'trust at {is} instead of {was} in the end',
  'decisive.revenue': '{way, select, less {{money} less earned} other {{money} more earned}}',
  'decisive.nights':
    '{way, select, less {{n, plural, one {one page fewer} other {# pages fewer}} at night} other {{n, plural, one {one page more} other {# pages more}} at night}}',
  'decisive.misfits':
    '{n, plural, one {One later word did not fit any more: a careful bot decided instead. So no curve is drawn.} other {# later words did not fit any more: a careful bot decided instead. So no curve is drawn.}}',
  'decisive.curve': 'User-minutes lost so far, day by day',
  'decisive.curveWas': 'as it was: {was}',
  'decisive.curveIs': 'without it: {is}',
  'decisive.curves': 'User-minutes lost so far, day by day: {was} as it was, {is} without it',
  'decisive.both': 'It helped and it cost',
} as const;
