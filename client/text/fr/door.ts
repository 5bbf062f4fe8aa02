/** Sentences of the door: who may open a game, whether there is room, and a server that is started again, in French. */
import type { door as english } from '../en/door.ts';
import type { Translation } from '../locales.ts';

export const door = {
  'host.passcode': 'Mot de passe de ce serveur',
  'host.passcodeAsk':
    'Ouvrir une partie ici demande un mot de passe. La personne qui gère ce serveur le connaît.',
  'host.passcodeWrong': 'Ce n’est pas le mot de passe. Vérifie-le.',
  'host.check': 'Est-ce que ça marchera sur notre réseau ?',
  'error.serverFull': 'Ce serveur a autant de parties ouvertes qu’il peut en porter. Réessaie plus tard.',
  'link.restarting': 'Le serveur redémarre. Ta place et tes choix sont en sécurité.',
} as const satisfies Translation<typeof english>;
