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
  'ghost.of':
    '{who, select, bot {Ein sorgfältiger Bot mit demselben Glück} run {Ein früheres Spiel mit demselben Glück, {when}} file {Ein Spiel aus einer Datei, mit demselben Glück} before {Die Klasse, die vorher hier war} other {Verlassen bei {from}, gespielt bis {to}}}',
  'ghost.which': 'Gegen',
  'ghost.gone': 'Dieses Spiel lässt sich nicht noch einmal abspielen.',
  'ghost.ofOrg': '{org}: Geist',
  'race.last': 'Gegen dein letztes Spiel',
  'race.lastOf': 'Gegen dein letztes Spiel: {scenario}',
  'race.today': 'Gegen dein bestes Spiel von heute',
  'race.hint': 'Gleiche Geschichte, Länge und gleiches Glück. Deine Kurve von damals läuft mit.',
  'race.file': 'Gegen ein fremdes Spiel',
  'race.fileHint':
    'Aus einer Journaldatei. Geschichte, Länge und Glück werden noch einmal gespielt, die Kurve von damals läuft mit.',
  'race.choose': 'Journaldatei',
  'race.begin': 'Dagegen spielen',
  'race.game':
    '{scenario}: {quarters, plural, one {# Quartal} other {# Quartale}}, {orgs, plural, one {# Organisation} other {# Organisationen}}, gespielt bis {time}.',
  'race.classHint':
    'Geschichte, Länge und Glück kommen aus dem früheren Spiel. Jede Organisation sieht die Kurve ihrer Vorgängerin.',
  'race.nobody': 'keiner',
  'race.ofFile': 'eine Journaldatei',
  'race.none': 'Dieses Gerät hat keine Sitzung eröffnet, die zu Ende ist.',
  'race.refused':
    '{why, select, otherLuck {Dieses Spiel ist nicht die heutige Schicht: Es hatte anderes Glück.} notOver {Dieses Spiel ist noch nicht zu Ende.} nothingPlayed {Von diesem Spiel wurde noch kein Tag gespielt.} other {Dieses Spiel lässt sich nicht bis zum Ende verfolgen.}}',
  'race.unreadable': 'Dieses Journal lässt sich nicht verwenden: {why}',
} as const;
