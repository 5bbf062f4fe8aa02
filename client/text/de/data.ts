/** German sentences about seats on other devices, names, and what is kept of people. */
import type { data as english } from '../en/data.ts';
import type { Translation } from '../locales.ts';

export const data = {
  'data.stored':
    'Auf diesem Server gespeichert, bis {days, plural, one {# Tag} other {# Tage}} nach dem letzten Besuch: dieser Name, was du im Spiel entscheidest und wie lange du da oder weg warst. Sonst nichts. Unter „Komfort“ kannst du es löschen.',
  'data.rude': 'Dieser Name passt hier nicht. Wie wäre es mit {suggestion}?',
  'data.unusable': 'Dieser Name geht hier nicht. Wie wäre es mit {suggestion}?',
  'data.given': 'In diesem Spiel werden Namen verteilt: Nimm einen, der dir gefällt.',
  'data.ownNames': 'Alle dürfen einen eigenen Namen tippen',
  'data.ownNamesHint': 'Sonst nehmen sie einen, der vorgeschlagen wird.',
  'data.wasThisYou': 'Warst du das? Nimm deinen Platz mit seiner PIN',
  'data.haveSeat': 'Ich habe einen Platz auf einem anderen Gerät',
  'data.seatTitle': 'Dein Platz, auf diesem Gerät',
  'data.seatHow':
    'Die PIN steht auf dem anderen Gerät: in der Lobby und unter „Komfort“ bei „Platz und Daten“.',
  'data.name': 'Dein Name im Spiel',
  'data.pin': 'Platz-PIN',
  'data.pinShape': 'Die PIN hat vier Ziffern.',
  'data.take': 'Platz nehmen',
  'data.wrongPin': 'Kein Platz hier hat diesen Namen und diese PIN.',
  'data.newName': 'Mit neuem Namen beitreten',
  'data.yourPin': 'Deine Platz-PIN: {pin}',
  'data.yourPinHint': 'Mit deinem Namen und dieser PIN spielst du auf einem anderen Gerät weiter.',
  'data.title': 'Platz und Daten',
  'data.deleteMine': 'Meine Daten löschen',
  'data.deleteMineHint':
    'Dein Name wird ersetzt, dein Platz geschlossen, und ein Bot spielt weiter. Das lässt sich nicht rückgängig machen.',
  'data.export': 'Ergebnisse mitnehmen',
  'data.exportHint': 'Eine Zeile für jede Person; daneben Entscheidungen, Vorfälle und Zahlen.',
  'data.xlsx': 'Arbeitsmappe (XLSX)',
  'data.csv': 'Personen (CSV)',
  'data.json': 'Alles (JSON)',
  'data.forgetNames': 'Alle Namen vergessen',
  'data.forgetNamesHint':
    'Alle heißen ab jetzt Guest und eine Zahl. Das Spiel geht weiter. Das lässt sich nicht rückgängig machen.',
  'data.forgotten': 'Die Namen sind vergessen.',
  'data.deleteGame': 'Dieses Spiel löschen',
  'data.deleteGameHint':
    'Für alle, mit allem, was davon gespeichert ist. Das lässt sich nicht rückgängig machen.',
  'data.sure': 'Ja: {what}',
  'data.keep': 'Nein, so lassen',
  'data.failed': 'Das ging nicht. Versuche es noch einmal.',
  'data.getting': 'Das Spiel wird durchgezählt …',
  'data.close': 'Schließen',
} as const satisfies Translation<typeof english>;
