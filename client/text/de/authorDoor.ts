/** The way to the author's workshop, in German. */
import type { authorDoor as english } from '../en/authorDoor.ts';
import type { Translation } from '../locales.ts';

export const authorDoor = {
  'author.door': 'Schreib dein eigenes Szenario',
  'author.yours': 'Deine eigenen',
  'author.briefing': 'Worum es geht',
  'author.begin': 'Los geht’s',
  'error.badScenario': 'Der Server hat dieses Szenario nicht genommen. {why}',
} as const satisfies Translation<typeof english>;
