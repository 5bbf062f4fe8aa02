import type { MovedAbout } from '../../../shared/sim/moved.ts';

/** Sentences of "why?": the affordance, the chain, and the warnings before anything is lost. */
export const why = {
  'why.ask': 'why?',
  'why.askLong': 'Why? {about}',
  'why.title': 'Why?',
  'why.back': 'Back',
  'why.loading': 'Asking…',
  'why.away': 'The line is away. This is what the log still holds.',
  'why.notYet': 'Nobody knows yet what led to it. The evidence on the desk may tell.',
  'why.end': 'Nothing before it is written down.',
  'why.nothing': 'Nothing has moved it.',
  'why.role.decision': 'somebody decided',
  'why.role.condition': 'so it was',
  'why.role.event': 'so it came',
  'why.this': 'you asked about this',
  'why.on': 'Show {thing}',
  'why.amount.minutes': '{n} user-minutes',
  'why.about.cash': 'Cash: what came and went since yesterday',
  'why.about.trust': 'Trust: what users suffered since yesterday',
  'why.about.lost': 'User-minutes lost today',
  'why.about.deploys': 'Deploys this week',
  'why.about.coupons': 'What the coupons of this quarter went into',
  'why.about.team': 'Team {name}: what weighed on it this week',
  'why.about.engineer': '{name}: what happened to her this week',
  'why.about.place': '{name}: what happened here this week',

  'warn.label': 'Before it hurts',
  'warn.more': '{n, plural, one {one more} other {# more}}',
  'warn.unit': '{unit} is nearly full: {used}. Above 100% users are turned away.',
  'warn.unitNow': '{unit} is full: {used}. Users are turned away.',
  'warn.store': 'The data store of {unit} is nearly full: {used}. Above 100% users wait or are turned away.',
  'warn.storeNow': 'The data store of {unit} is full: {used}. Users are turned away.',
  'warn.budget':
    '{coupons, plural, one {The last coupon} other {# coupons}} of this quarter’s promise: then it is broken.',
  'warn.money':
    '{days, plural, =0 {The money is gone} one {Money for one more day} other {Money for # more days}} at this pace.',
  'warn.person': '{name} is nearly spent: one more night and mistakes follow.',
  'warn.load': '{used}{band, select, nearly {, nearly full} full {, full: users are turned away} other {}}',
} as const satisfies Record<`why.about.${MovedAbout}`, string> & Record<string, string>;
