/** Spanish: quick messages. */
import type { message as english } from '../en/message.ts';
import type { Translation } from '../locales.ts';

export const message = {
  'message.phrase.look': 'Mirad esto',
  'message.phrase.help': 'Una mano aquí, por favor',
  'message.phrase.mine': 'Me encargo yo',
  'message.phrase.wait': 'Esperadme',
  'message.phrase.send': 'Listo para enviar',
  'message.phrase.hold': 'Parad el tren',
  'message.phrase.thanks': 'Gracias',
  'message.phrase.well': 'Bien hecho',
  'message.incident': 'la avería',
  'message.open': 'Decir algo',
  'message.about': 'Decir algo sobre esto',
  'message.title': 'Decir a todos',
  'message.titleAbout': 'Decir sobre {thing}',
} satisfies Translation<typeof english>;
