/** Sentences of a class that runs itself: leave, the end of the game, words of one's own, in German. */
import type { together as english } from '../en/together.ts';
import type { Translation } from '../locales.ts';

export const together = {
  'leave.title': 'Du bist bis {day} im Urlaub',
  'leave.why':
    'So lange spielt niemand an deinem Platz, und niemand kann dich fragen. Du hast nichts falsch gemacht: Dein Team findet heraus, was es ohne dich weiß.',
  'leave.only': 'Nur du kanntest {modules} gut. Was geschieht dort jetzt?',
  'leave.shared': 'Jedes deiner Module kennt noch jemand. Merkt man das?',
  'leave.watch':
    'Schau, wer deine Alarme nimmt, wie lange Reparaturen dauern und was niemand findet. Du kommst von selbst zurück.',
  'leave.row': 'Im Urlaub bis {day}',
  'leave.send': '{name} in den Urlaub schicken',
  'leave.hint':
    'Der Platz bleibt leer, damit das Team merkt, was nur {name} wusste. Niemand muss es beenden.',
  'leave.days': '{n, plural, one {bis morgen} other {für # Tage}}',
  'leave.callBack': '{name} jetzt zurückrufen',
  'end.now': 'Spiel jetzt beenden',
  'end.title': 'Das Spiel für alle beenden?',
  'end.text':
    'Es ist sofort vorbei, wo auch immer alle gerade sind. Was geschah, bleibt; Rückblick und Nachbesprechung folgen. Das lässt sich nicht zurücknehmen.',
  'end.yes': 'Jetzt beenden',
  'end.no': 'Weiterspielen',
  'chat.title': 'Eigene Worte',
  'chat.write':
    '{to, select, joint {An alle bei der großen Störung schreiben} other {Deinem Team schreiben}}',
  'chat.to': 'Wer es liest',
  'chat.toWhom': '{to, select, joint {alle bei der großen Störung} other {mein Team}}',
  'chat.send': 'Senden',
  'chat.log': 'Was geschrieben wurde',
  'chat.none': 'Noch hat niemand geschrieben.',
  'chat.hint': 'Deine Spielleitung liest nur, was jemand ihr zeigt. Nichts wird aufbewahrt.',
  'chat.hushed': 'Du kannst gerade lesen, aber nicht schreiben. Frag deine Spielleitung.',
  'chat.hide': 'Ausblenden, was {name} schreibt',
  'chat.unhide': 'Wieder zeigen, was {name} schreibt',
  'chat.hidden': 'ausgeblendet',
  'chat.report': 'Der Spielleitung zeigen: {name}, „{text}“',
  'chat.reported': 'Die Spielleitung hat es',
  'chat.new': '{name} schreibt: {text}',
  'chat.toAll': 'an alle bei der Störung',
  'rules.chat': 'Alle dürfen in eigenen Worten schreiben',
  'rules.chatHint':
    'Nur an das eigene Team. Grobe Worte werden zurückgehalten, alle können ausblenden und melden, nichts wird gespeichert. Ausgeschaltet bleiben die festen Sätze.',
  'console.chat': 'Worte untereinander',
  'console.reports': '{n, plural, one {Eine Zeile wurde dir gezeigt} other {# Zeilen wurden dir gezeigt}}',
  'console.noReports': 'Niemand hat dir eine Zeile gezeigt.',
  'console.reportTimes': '{n, plural, one {einmal gezeigt} other {#-mal gezeigt}}',
  'console.hush': '{name} nur lesen lassen',
  'console.unhush': '{name} wieder schreiben lassen',
  'console.reportDone': 'Erledigt: {name}',
  'inherit.leadWrites': '{who} hat den Lead-Hut auf und schreibt die Notiz. Sag, was darin stehen soll.',
  'leave.tag': '{name}, zurück {day, select, 0 {Mo} 1 {Di} 2 {Mi} 3 {Do} other {Fr}}',
  'leave.goes': '{name} geht in den Urlaub',
  'leave.back': '{name} ist zurück',
  'watch.review': 'Den Rückblick mitlesen',
  'watch.back': 'Zurück zum Zuschauen',
  'chat.unread':
    '{n, plural, =0 {Etwas sagen} one {Etwas sagen: eine neue Zeile} other {Etwas sagen: # neue Zeilen}}',
  'chat.reportShort': 'Der Spielleitung zeigen',
} as const satisfies Translation<typeof english>;
