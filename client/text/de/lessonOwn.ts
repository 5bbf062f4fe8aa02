/** What a lesson pack says around the words of a story somebody wrote herself, in German. */
import type { lessonOwn as english } from '../en/lessonOwn.ts';
import type { Translation } from '../locales.ts';

export const lessonOwn = {
  'lesson.own.say': 'Lies die Einführung vom ersten Blatt vor, oder lass sie vorlesen.',
  'lesson.own.watch': 'Woche {week}: {what}. Wer merkt es zuerst, und woran?',
  'lesson.own.mark': 'das erste Mal: {learn}',
  'lesson.own.cut':
    'In {n} Minuten haben {quarters, plural, one {ein Quartal} other {# Quartale}} mit {days, plural, one {einem Tag} other {# Tagen}} von Hand Platz. Diese Geschichte hat {wanted, plural, one {ein Quartal} other {# Quartale}} mit {wantedDays, plural, one {einem Tag} other {# Tagen}}: Mach sie an der Konsole unter „{conductor}“ kürzer.',
  'lesson.own.spare':
    'Das Spiel ist kürzer als die Stunde: {n} Minuten bleiben übrig, zum Reden oder um es mit anderen Entscheidungen noch einmal zu spielen.',
  'lesson.own.here': '{term} (hier: {name})',
  'lesson.own.noGoals': 'Nichts: Es wird um seiner selbst willen gespielt.',
  'lesson.own.noLearning': 'Dazu steht nichts in der Datei. Die Fragen sagen, worum es geht.',
  'lesson.own.incidents': 'Was hier kaputtgehen kann',
  'lesson.own.incidentsHint': 'Nur für dich, bis es geschehen ist.',
  'lesson.own.shows': 'Woran man es sieht:',
  'lesson.own.was': 'Was es ist:',
  'lesson.own.lesson': 'Was es lehrt:',
  'lesson.own.practices': 'Praktiken, die hier etwas anderes tun',
  'lesson.own.practice': '{name} wirkt wie {law}: Die Stufen 1, 2 und 3 sind davon {a}, {b} und {c} wert.',
  'lesson.own.gone': 'Dieser Entwurf ist nicht auf diesem Gerät.',
  'lesson.own.notSound': 'In diesem Entwurf ist erst etwas zu richten.',
  'lesson.own.toAuthor': 'Zum Editor',
  'lesson.own.q.goal':
    '„{goal}“ war verlangt ({target}). Welche eurer Entscheidungen hat euch nähergebracht, welche weiter weg?',
  'lesson.own.q.learn': '„{learn}“: Wann ist euch das passiert, und was habt ihr zuerst gesehen?',
  'lesson.own.q.twist': '{what}, in Quartal {quarter}: Was war darauf vorbereitet und was nicht?',
  'lesson.own.q.practice': '{practice}: Was hat es zuerst gekostet, und wann hat es sich gelohnt?',
  'lesson.own.q.incident': '{incident}: Was hat es leicht gemacht, und was hätte es früher gezeigt?',
  'lesson.own.q.growth': 'Die Nachfrage wuchs um {share} im Jahr. Was wurde zuerst zu klein?',
  'lesson.own.q.stakeholders': 'Was habt ihr den Stakeholdern versprochen, und wer hat dafür bezahlt?',
  'lesson.own.q.joiners': 'Neue Leute kamen. Wie lange, bis sie halfen, und wer hat sie eingearbeitet?',
  'lesson.own.q.surprise': 'Was hat euch am meisten überrascht? Was hattet ihr erwartet?',
} as const satisfies Translation<typeof english>;
