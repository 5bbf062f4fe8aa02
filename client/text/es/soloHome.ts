/** Sentences of the first page for somebody who comes back, and of the list of unfinished games, in Spanish. */
import type { soloHome as english } from '../en/soloHome.ts';
import type { Translation } from '../locales.ts';

export const soloHome = {
  'home.aloneFirst': 'Primera porción: 8 minutos, con bots.',
  'home.alonePick': 'Elige una historia o haz el turno de hoy.',
  'home.more': 'Más formas de jugar',
  'home.moreAll': 'Todas las historias y el turno de hoy',

  'goOn.title': 'Sigue donde lo dejaste',
  'goOn.at': 'Continuar: {where}',
  'goOn.story': '{scenario}{daily, select, no {} other {, turno del día}}',
  'goOn.as': '{engineer}, de {team}',
  'goOn.code': 'Partida {code}',
  'goOn.others': 'Partida {code}, con más gente',
  'goOn.ended': 'Ya ha terminado.',
  'goOn.review': 'Ver su retrospectiva',
  'goOn.gone': 'La partida {code} ya no está aquí. El servidor guarda las partidas 30 días.',
  'goOn.unreadable': 'Esta partida es de otra versión y no se puede abrir aquí.',
  'goOn.stopped': 'Un fallo ha detenido esta partida. Todo lo decidido hasta ahora está guardado.',
  'goOn.unreachable': 'El servidor no responde; la partida está a salvo allí.',
  'goOn.remove': 'Quitar de la lista',
  'goOn.removeLong': 'Quitar de la lista: {scenario}',
} as const satisfies Translation<typeof english>;
