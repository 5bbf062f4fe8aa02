/** Sentences between those who lead and the others, needed before the game is there. */
import type { hosts as english } from '../en/hosts.ts';
import type { Translation } from '../locales.ts';

export const hosts: Translation<typeof english> = {
  'hosts.look': 'Schau her: {host} möchte etwas sagen',
  'hosts.lookHint': 'Die Uhr steht. Nichts geht verloren.',
  'hosts.lookAway': 'Weiterspielen',
  'hosts.word': 'Nur an dich: {text}',
  'hosts.wordRead': 'Gelesen',
  'hosts.console': 'Regie',
  'hosts.take':
    '{as, select, device {Spiel {code} von diesem Gerät aus leiten} other {Spiel {code} mitleiten}}',
  'hosts.takeText':
    '{as, select, device {Die Regie öffnet sich hier und schließt sich dort, wo sie war. Dieser Link gilt einmal.} other {Du siehst alle Firmen und darfst alles, nur nicht das Spiel beenden oder löschen. Dieser Link gilt einmal.}}',
  'hosts.takeAction': '{as, select, device {Regie hier öffnen} other {Mitleiten}}',
  'hosts.linkOver': 'Dieser Link wurde schon benutzt oder ist zu alt. Bitte um einen neuen.',
};
