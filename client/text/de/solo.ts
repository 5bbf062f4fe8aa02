/** German sentences of the page for playing alone. */
import type { solo as english } from '../en/solo.ts';
import type { Translation } from '../locales.ts';

export const solo = {
  'solo.title': 'Allein spielen',
  'solo.lead': 'Du spielst eine Person. Bots spielen die anderen.',

  'shift.title': 'Schicht des Tages',
  'shift.text':
    'Ein Spiel am Tag: dasselbe Glück für alle, die heute hier spielen. Ein Quartal, etwa {minutes} Minuten.',
  'shift.story': '{day}: {scenario}',
  'shift.begin': 'Schicht beginnen',
  'shift.again': 'Noch einmal spielen',
  'shift.againHint': 'Dein erstes Ergebnis zählt.',
  'shift.done': 'Geschafft: {met} von {goals} Zielen erreicht.',
  'shift.streak':
    '{days, plural, =0 {Noch keine Schicht in Folge} one {Eine Schicht in Folge} other {# Schichten in Folge}}',
  'shift.unreachable': 'Die Schicht des Tages kommt vom Server, und der antwortet nicht.',
  'shift.retry': 'Noch einmal fragen',

  'solo.how': 'Wie du spielen willst',
  'solo.length': 'Wie lange',
  'solo.length.story': 'Wie die Geschichte es will',
  'solo.length.storyHint': 'jede Geschichte hat ihre eigene Länge',
  'solo.length.taster': 'Kostprobe',
  'solo.length.tasterHint': 'ein Quartal, drei Tage von Hand, 8 Minuten',
  'solo.length.lesson': 'Schulstunde',
  'solo.length.lessonHint': 'zwei Quartale, dann ein halbes Jahr nach Gewohnheit, 30 Minuten',
  'solo.length.workshop': 'Workshop',
  'solo.length.workshopHint': 'vier Quartale, ein ganzes Jahr, 60 Minuten',
  'solo.length.marathon': 'Marathon',
  'solo.length.marathonHint': 'acht Quartale, so lange du magst',
  'solo.short': 'Einige Ziele dieser Geschichte liegen weiter in der Zukunft.',
  'solo.colleagues': 'Kollegium',
  'solo.colleagues.careful': 'Vorsichtig',
  'solo.colleagues.carefulHint': 'kleine Schritte, erst die Belege',
  'solo.colleagues.mixed': 'Gemischt',
  'solo.colleagues.mixedHint': 'Vorsichtige, Helden, Skeptiker und ein Cowboy',
  'solo.colleagues.daring': 'Wagemutig',
  'solo.colleagues.daringHint': 'die Hälfte liefert erst aus und fragt später',

  'solo.stories': 'Geschichten',
  'solo.play': 'Spielen',
  'solo.playLong': '{scenario} spielen',
  'solo.starting': 'Der Ofen wird heiß …',
  'solo.minutes': '{minutes, plural, =0 {offenes Ende} one {# Minute} other {# Minuten}}',
  'solo.quarters': '{n, plural, one {ein Quartal} other {# Quartale}}',
  'solo.teams': '{teams, plural, one {ein Team} other {# Teams}}, {people} Leute',
  'solo.hard.gentle': 'sanft',
  'solo.hard.fair': 'fair',
  'solo.hard.hard': 'schwer',
  'solo.hard.open': 'kein Wettkampf',
  'solo.won': 'Gewonnen, wenn',
  'solo.goal': '{goal}: {compare, select, atMost {höchstens} other {mindestens}} {target}',
  'solo.best': 'Bestes Ergebnis hier: {met} von {goals} Zielen',
  'solo.bestWon': 'Hier gewonnen',

  'solo.shelf': 'Dein Regal',
  'solo.shelfHint':
    'Jedes Stück steht für etwas, das dein Team gelernt hat. Bleibt auf diesem Gerät gespeichert.',
  'solo.shelfCount': '{n} von {all}',
  'solo.featOpen': 'noch nicht',
  'solo.featFrom': 'in {scenario}',
} as const satisfies Translation<typeof english>;
