/** Sentences about going on from an earlier moment, and about the ghost of another run. */
export const ghosts = {
  'back.open': 'Von hier weiterspielen …',
  'back.title': 'Ab {time} weiterspielen?',
  'back.what':
    'Alle behalten ihren Platz und sind wieder an diesem Moment. Wer noch nicht so weit war, bleibt, wo er ist. Die Uhr steht, bis du weitermachst.',
  'back.kept': 'Was danach kam, bleibt als Datei erhalten: zum Ansehen und Vergleichen.',
  'back.do': 'Alle zurückholen',
  'back.stay': 'So lassen',
  'back.busy': 'Es geht zurück …',
  'back.failed': 'Das hat nicht geklappt: {why}',
  'back.shelf': 'Was zurückblieb',
  'back.future': 'Verlassen bei {from}, gespielt bis {to}',
  'back.look': 'Ansehen',
  'back.file': 'Als Datei',
  'relay.open': 'An eine andere Klasse weitergeben …',
  'relay.title': 'Eine andere Klasse übernimmt nach Quartal {quarter}',
  'relay.what':
    'Eine neue Sitzung beginnt mit diesem System: mit seinen Schulden, Arbeitsweisen, Runbooks, seiner Geschichte und den Übergabezetteln. Kein Name geht mit; jeder Platz ist frei.',
  'relay.length': 'Wie lange sie spielen',
  'relay.do': 'Ihre Sitzung öffnen',
  'relay.lead':
    'Eine andere Klasse hat {org} bis hierher gebracht. Von jetzt an gehört es euch: die Nutzer, die Schulden, die Gewohnheiten.',
  'ghost.name': 'Geist',
  'ghost.of': '{who, select, bot {Ein sorgfältiger Bot mit demselben Glück} other {Ein früheres Spiel}}',
  'ghost.line':
    '{better, plural, =0 {überall vor dir} one {du liegst bei # von {all} vorn} other {du liegst bei # von {all} vorn}}',
  'ghost.day': 'Nach Tag {day}',
  'ghost.measure':
    '{id, select, lost {Verlorene Nutzerminuten} revenue {Umsatz} deploys {Deploys} other {Vertrauen}}',
  'ghost.you': 'Du',
  'ghost.none': 'Der Geist ist noch unterwegs.',
  'ghost.show': 'Geist zeigen',
  'ghost.close': 'Schließen',
  'ghost.hide': 'Geist ausblenden',
} as const;
