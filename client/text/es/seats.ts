/** Puestos compartidos en el juego, sugerencias para la nota de traspaso y una ausencia desde fuera, en español. */
import type { seats as english } from '../en/seats.ts';
import type { Translation } from '../locales.ts';

export const seats = {
  'seats.line':
    '{drives, select, me {Con {others} · hoy llevas tú el mando} other {Hoy lleva el mando {who}}}',
  'seats.hint':
    'Compartes este puesto con {others}. {drives, select, me {Hoy llevas tú el mando} other {Hoy lleva el mando {who}}}, mañana otra persona. Todos podéis pulsar: cuenta quien pulsa primero.',
  'inherit.ideas': 'Sugerido: un clic basta para usarlo',
  'inherit.idea': '{name}: {text}',
  'inherit.suggestPick': 'Sugiere lo que hoy es cierto',
  'inherit.suggestOwn': 'Sugiere con tus palabras',
  'inherit.suggest': 'Sugerir',
  'inherit.suggested':
    '{n, plural, one {Hay una sugerencia junto a la nota.} other {Hay # sugerencias junto a la nota.}}',
  'inject.keyOnLeave': 'Quien más sabe a solas se ausenta dos días',
} as const satisfies Translation<typeof english>;
