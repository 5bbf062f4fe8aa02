/** German sentences of "why?": the affordance, the chain, and the warnings before anything is lost. */
import type { why as english } from '../en/why.ts';
import type { Translation } from '../locales.ts';

export const why = {
  'why.ask': 'warum?',
  'why.askLong': 'Warum? {about}',
  'why.title': 'Warum?',
  'why.back': 'Zurück',
  'why.loading': 'Frage nach…',
  'why.away': 'Die Leitung ist weg. Das hier steht noch im Protokoll.',
  'why.notYet': 'Noch weiß niemand, was dazu geführt hat. Vielleicht verraten es die Spuren auf dem Tisch.',
  'why.end': 'Davor ist nichts aufgeschrieben.',
  'why.nothing': 'Nichts hat daran etwas geändert.',
  'why.role.decision': 'jemand hat entschieden',
  'why.role.condition': 'so war es',
  'why.role.event': 'so kam es',
  'why.this': 'danach hast du gefragt',
  'why.on': '{thing} zeigen',
  'why.amount.minutes': '{n} Nutzerminuten',
  'why.about.cash': 'Geld: was seit gestern kam und ging',
  'why.about.trust': 'Vertrauen: was Nutzer seit gestern ausgehalten haben',
  'why.about.lost': 'Heute verlorene Nutzerminuten',
  'why.about.deploys': 'Deploys dieser Woche',
  'why.about.coupons': 'Wofür die Gutscheine dieses Quartals draufgingen',
  'why.about.team': 'Team {name}: was es diese Woche belastet hat',
  'why.about.engineer': '{name}: was ihr diese Woche passiert ist',
  'why.about.place': '{name}: was hier diese Woche passiert ist',

  'warn.label': 'Bevor es wehtut',
  'warn.more': '{n, plural, one {noch eine} other {noch #}}',
  'warn.unit': '{unit} ist fast voll: {used}. Über 100 % werden Nutzer abgewiesen.',
  'warn.unitNow': '{unit} ist voll: {used}. Nutzer werden abgewiesen.',
  'warn.store':
    'Der Datenspeicher von {unit} ist fast voll: {used}. Über 100 % warten Nutzer oder werden abgewiesen.',
  'warn.storeNow': 'Der Datenspeicher von {unit} ist voll: {used}. Nutzer werden abgewiesen.',
  'warn.budget':
    '{coupons, plural, one {Noch der letzte Gutschein} other {Noch # Gutscheine}} für das Versprechen dieses Quartals: Dann ist es gebrochen.',
  'warn.money':
    '{days, plural, =0 {Das Geld ist alle} one {Das Geld reicht noch einen Tag} other {Das Geld reicht noch # Tage}}, wenn es so weitergeht.',
  'warn.person': '{name} ist fast am Ende: noch eine Nacht, und es passieren Fehler.',
  'warn.load': '{used}{band, select, nearly {, fast voll} full {, voll: Nutzer werden abgewiesen} other {}}',
} as const satisfies Translation<typeof english>;
