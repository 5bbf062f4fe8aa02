/** The way to the author's workshop, in Spanish. */
import type { authorDoor as english } from '../en/authorDoor.ts';
import type { Translation } from '../locales.ts';

export const authorDoor = {
  'author.door': 'Escribe tu propio escenario',
  'author.yours': 'Los tuyos',
  'author.briefing': 'De qué se trata',
  'author.begin': 'Vamos',
  'error.badScenario': 'El servidor no ha aceptado este escenario. {why}',
} as const satisfies Translation<typeof english>;
