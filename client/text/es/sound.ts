/** Sentences of sound, in Spanish: its settings, what is heard in a few words, and what to say where there is none. */
import type { sound as english } from '../en/sound.ts';
import type { Translation } from '../locales.ts';

export const sound = {
  'sound.on': 'Sonido',
  'sound.hint.solo': 'Se guarda para las partidas en solitario. Con más gente empieza en silencio.',
  'sound.hint.host': 'Se guarda para las partidas con más gente.',
  'sound.volumes': 'Volumen y subtítulos',
  'sound.effects': 'Efectos',
  'sound.pager': 'Busca',
  'sound.ambience': 'La oficina',
  'sound.captions': 'Subtítulos',
  'sound.captionsHint': 'Lo que se oye, en pocas palabras.',
  'sound.mute': 'El sonido está activado. Desactivarlo',
  'sound.unmute': 'El sonido está desactivado. Activarlo',
  'sound.unavailable': 'Aquí no hay sonido: el navegador lo bloquea. El registro lo cuenta todo.',
  'sound.phone': 'Vincular tu móvil',
  'sound.key': 'Activar o desactivar el sonido',

  'caption.deployOk': 'un deploy ha llegado',
  'caption.deployStart': 'sale un tren',
  'caption.deployFail': 'un deploy sale mal',
  'caption.pager': 'suena tu busca',
  'caption.pagerTeam': 'suena un busca en tu mesa',
  'caption.escalated': 'nadie respondió, suena el siguiente busca',
  'caption.outage': 'algo se rompe',
  'caption.outageFixed': 'los usuarios vuelven a tener servicio',
  'caption.slice': 'una porción sale de la pizza',
  'caption.hire': 'alguien nuevo se sienta',
  'caption.leave': 'alguien se va',
  'caption.cash': 'los usuarios pagan por algo nuevo',
  'caption.goal': 'se cumple un objetivo',
  'caption.gong': 'el trimestre ha terminado',
  'caption.timerEnd': 'se acabó el tiempo, el reloj sigue',
} as const satisfies Translation<typeof english>;
