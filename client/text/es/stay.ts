/** Lo que mantiene a la gente dentro, en español: puestos compartidos, una sala sin quien facilita, alguien a quien sacaron. */
import type { stay as english } from '../en/stay.ts';
import type { Translation } from '../locales.ts';

export const stay = {
  'stay.share': 'Compartir {engineer} con {name}',
  'stay.with': 'con {others}',
  'stay.full':
    'Todos los puestos están ocupados: compartes uno. Veis y hacéis lo mismo; cuenta quien pulsa primero.',
  'stay.noHost':
    'Hace un rato que nadie dirige la partida. Nadie tiene que esperar: cualquiera que juegue puede empezarla.',
  'stay.start': 'Empezar sin quien facilita',
  'stay.tryAgain': 'Volver a intentarlo',
} as const satisfies Translation<typeof english>;
