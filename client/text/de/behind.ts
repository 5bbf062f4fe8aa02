/** Sentences of the numbers on the console and in the debrief, in German. */
import type { behind as english } from '../en/behind.ts';
import type { Translation } from '../locales.ts';

export const behind = {
  'behind.title': 'Zahlen bis jetzt',
  'behind.soFar': 'bis jetzt',
  'behind.of': 'Zahlen von {org}',
  'behind.press': '{org}: {text}. Ihre Zahlen, und was dahintersteckt',
  'behind.short': 'warum?',
  'behind.incidents': 'Incidents in ihren Stücken',
  'behind.pages': 'So oft klingelte ihr Pager',
  'behind.deploys': 'Eigene Deployments',
  'behind.cell': '{what}, {org}, {when}: {text}. Zeig, was dahintersteckt',
  'behind.first': 'Schau zuerst hierhin',
  'behind.calm': 'Überall ist alles gut.',
  'behind.burning': 'Brennt gerade',
  'behind.since':
    'seit {time}, bisher {lost} Nutzerminuten, {state, select, nobody {niemand ist dran} rings {es klingelt bei {who}} other {{who} ist dran}}',
} as const satisfies Translation<typeof english>;
