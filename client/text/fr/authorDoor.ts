/** The way to the author's workshop, in French. */
import type { authorDoor as english } from '../en/authorDoor.ts';
import type { Translation } from '../locales.ts';

export const authorDoor = {
  'author.door': 'Écris ton propre scénario',
  'author.yours': 'Les tiens',
  'author.briefing': 'De quoi il s’agit',
  'author.begin': 'C’est parti',
  'error.badScenario': 'Le serveur n’a pas pris ce scénario. {why}',
} as const satisfies Translation<typeof english>;
