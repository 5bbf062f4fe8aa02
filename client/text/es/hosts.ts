/** Sentences between those who lead and the others, needed before the game is there. */
import type { hosts as english } from '../en/hosts.ts';
import type { Translation } from '../locales.ts';

export const hosts: Translation<typeof english> = {
  'hosts.look': 'Mira hacia aquí: {host} quiere decir algo',
  'hosts.lookHint': 'El reloj está parado. No se pierde nada.',
  'hosts.lookAway': 'Seguir jugando',
  'hosts.word': 'Solo para ti: {text}',
  'hosts.wordRead': 'Leído',
  'hosts.console': 'Consola',
  'hosts.take':
    '{as, select, device {Dirigir la partida {code} desde este dispositivo} other {Ayudar a dirigir la partida {code}}}',
  'hosts.takeText':
    '{as, select, device {La consola se abre aquí y se cierra donde estaba. Este enlace sirve una vez.} other {Ves todas las organizaciones y puedes hacer todo menos terminar o borrar la partida. Este enlace sirve una vez.}}',
  'hosts.takeAction': '{as, select, device {Abrir la consola aquí} other {Dirigir también}}',
  'hosts.linkOver': 'Ese enlace ya se usó o es demasiado viejo. Pide otro.',
};
