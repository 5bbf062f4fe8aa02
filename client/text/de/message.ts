/** German: quick messages. */
import type { message as english } from '../en/message.ts';
import type { Translation } from '../locales.ts';

export const message = {
  'message.phrase.look': 'Seht euch das an',
  'message.phrase.help': 'Hier bitte mit anfassen',
  'message.phrase.mine': 'Das übernehme ich',
  'message.phrase.wait': 'Wartet auf mich',
  'message.phrase.send': 'Bereit zum Ausliefern',
  'message.phrase.hold': 'Haltet den Zug an',
  'message.phrase.thanks': 'Danke',
  'message.phrase.well': 'Gut gemacht',
  'message.incident': 'die Störung',
  'message.open': 'Etwas sagen',
  'message.about': 'Etwas dazu sagen',
  'message.title': 'Sag es allen',
  'message.titleAbout': 'Zu {thing} sagen',
} satisfies Translation<typeof english>;
