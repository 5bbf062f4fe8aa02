/** French: quick messages. */
import type { message as english } from '../en/message.ts';
import type { Translation } from '../locales.ts';

export const message = {
  'message.phrase.look': 'Regardez ça',
  'message.phrase.help': 'Un coup de main ici',
  'message.phrase.mine': 'Je m’en charge',
  'message.phrase.wait': 'Attendez-moi',
  'message.phrase.send': 'Prêt à partir',
  'message.phrase.hold': 'Retenez le train',
  'message.phrase.thanks': 'Merci',
  'message.phrase.well': 'Bien joué',
  'message.incident': 'la panne',
  'message.open': 'Dire quelque chose',
  'message.about': 'En dire quelque chose',
  'message.title': 'Dire à tout le monde',
  'message.titleAbout': 'Dire à propos de {thing}',
} satisfies Translation<typeof english>;
