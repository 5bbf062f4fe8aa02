/** Sentences between those who lead and the others, needed before the game is there. */
import type { hosts as english } from '../en/hosts.ts';
import type { Translation } from '../locales.ts';

export const hosts: Translation<typeof english> = {
  'hosts.look': 'Regarde par ici : {host} a quelque chose à dire',
  'hosts.lookHint': 'L’horloge est arrêtée. Rien n’est perdu.',
  'hosts.lookAway': 'Reprendre le jeu',
  'hosts.word': 'Pour toi seulement : {text}',
  'hosts.wordRead': 'C’est lu',
  'hosts.console': 'Régie',
  'hosts.take':
    '{as, select, device {Animer la partie {code} depuis cet appareil} other {Aider à animer la partie {code}}}',
  'hosts.takeText':
    '{as, select, device {La régie s’ouvre ici et se ferme là où elle était. Ce lien sert une seule fois.} other {Tu vois toutes les organisations et tu peux tout faire, sauf terminer ou effacer la partie. Ce lien sert une seule fois.}}',
  'hosts.takeAction': '{as, select, device {Ouvrir la régie ici} other {Animer aussi}}',
  'hosts.linkOver': 'Ce lien a déjà servi ou est trop ancien. Demande-en un autre.',
};
