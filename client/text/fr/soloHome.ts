/** Sentences of the first page for somebody who comes back, and of the list of unfinished games, in French. */
import type { soloHome as english } from '../en/soloHome.ts';
import type { Translation } from '../locales.ts';

export const soloHome = {
  'home.aloneFirst': 'Première part : 8 minutes, avec des bots.',
  'home.alonePick': 'Choisis une histoire, ou prends le service du jour.',
  'home.more': 'Autres façons de jouer',
  'home.moreAll': 'Toutes les histoires, et le service du jour',

  'goOn.title': 'Reprendre où tu en étais',
  'goOn.at': 'Continuer – {where}',
  'goOn.story': '{scenario}{daily, select, no {} other {, service du jour}}',
  'goOn.as': '{engineer}, équipe {team}',
  'goOn.code': 'Partie {code}',
  'goOn.others': 'Partie {code}, à plusieurs',
  'goOn.ended': 'Elle est terminée.',
  'goOn.review': 'Voir son bilan',
  'goOn.gone': 'La partie {code} n’est plus ici. Un serveur garde une partie 30 jours.',
  'goOn.unreadable': 'Cette partie vient d’une autre version et ne peut pas s’ouvrir ici.',
  'goOn.stopped': 'Une erreur a arrêté cette partie. Tout ce qui a été décidé jusque-là est gardé.',
  'goOn.unreachable': 'Le serveur ne répond pas ; la partie y est en sécurité.',
  'goOn.remove': 'Retirer de la liste',
  'goOn.removeLong': 'Retirer de la liste : {scenario}',
} as const satisfies Translation<typeof english>;
