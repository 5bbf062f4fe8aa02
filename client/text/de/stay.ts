/** Was Leute dabei hält, auf Deutsch: geteilte Plätze, ein Warteraum ohne Leitung, jemand, der hinausgebeten wurde. */
import type { stay as english } from '../en/stay.ts';
import type { Translation } from '../locales.ts';

export const stay = {
  'stay.share': '{engineer} mit {name} teilen',
  'stay.with': 'mit {others}',
  'stay.full':
    'Alle Plätze sind vergeben, du teilst dir einen. Ihr seht und tut dasselbe; wer zuerst drückt, wird gehört.',
  'stay.noHost':
    'Seit einer Weile ist keine Leitung da. Niemand muss warten: Alle, die mitspielen, können starten.',
  'stay.start': 'Ohne die Leitung starten',
  'stay.tryAgain': 'Noch einmal versuchen',
} as const satisfies Translation<typeof english>;
