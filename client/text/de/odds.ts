/** Sentences of calling the odds of a deploy, in German. */
import type { odds as english } from '../en/odds.ts';
import type { Translation } from '../locales.ts';

export const odds = {
  'odds.title': 'Nur für dich: Geht es gut?',
  'odds.group': 'Chance, dass der nächste Deploy gutgeht: {unit}',
  'odds.90': 'Sicher',
  'odds.60': 'Vielleicht',
  'odds.30': 'Kaum',
  'odds.chance': '{share}',
  'odds.private': 'Nur du siehst das, und es ändert nichts.',
  'odds.said': 'Du hast Deploy {number} eine Chance von {share} gegeben.',
  'odds.saidOpen': 'Noch offen.',
  'odds.saidWell': 'Es ging gut.',
  'odds.saidBroke': 'Es musste repariert werden.',
  'odds.review': 'Wie gut du getippt hast',
  'odds.reviewLine':
    'Dein Tipp {share}: {well} von {calls, plural, one {einem Deploy} other {# Deploys}} gutgegangen',
  'odds.reviewNone':
    'Du hast noch nichts getippt. Sag vor einem Deploy, wie es laufen wird: Nur du siehst das.',
  'odds.reviewOpen': '{n, plural, one {Ein Tipp ist} other {# Tipps sind}} noch offen.',
  'odds.reviewWord':
    '{lean, select, bold {Du hast es besser erwartet, als es war.} shy {Du hast es schlechter erwartet, als es war.} other {Deine Tipps lagen ungefähr richtig.}}',
} as const satisfies Translation<typeof english>;
