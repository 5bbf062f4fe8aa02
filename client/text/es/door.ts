/** Sentences of the door: who may open a game, whether there is room, and a server that is started again, in Spanish. */
import type { door as english } from '../en/door.ts';
import type { Translation } from '../locales.ts';

export const door = {
  'host.passcode': 'Contraseña de este servidor',
  'host.passcodeAsk':
    'Para abrir una partida aquí hace falta una contraseña. La sabe quien lleva este servidor.',
  'host.passcodeWrong': 'Esa no es la contraseña. Míralo otra vez.',
  'host.check': '¿Funcionará en nuestra red?',
  'error.serverFull': 'En este servidor no caben más partidas abiertas. Inténtalo más tarde.',
  'link.restarting': 'El servidor se está reiniciando. Tu puesto y tus decisiones están a salvo.',
} as const satisfies Translation<typeof english>;
