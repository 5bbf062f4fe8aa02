/** Sentences of sound, in French: its settings, what is heard in a few words, and what to say where there is none. */
import type { sound as english } from '../en/sound.ts';
import type { Translation } from '../locales.ts';

export const sound = {
  'sound.on': 'Son',
  'sound.hint.solo': 'Retenu pour tes parties en solo. À plusieurs, on commence sans le son.',
  'sound.hint.host': 'Retenu pour les parties à plusieurs.',
  'sound.volumes': 'Volumes et sous-titres',
  'sound.effects': 'Effets',
  'sound.pager': 'Pager',
  'sound.ambience': 'Le bureau',
  'sound.captions': 'Sous-titres',
  'sound.captionsHint': 'Ce qu’on entend, en quelques mots.',
  'sound.mute': 'Le son est activé. Le couper',
  'sound.unmute': 'Le son est coupé. L’activer',
  'sound.unavailable': 'Pas de son ici : le navigateur le bloque. Tout est dans le journal.',
  'sound.phone': 'Relier ton téléphone',
  'sound.key': 'Activer ou couper le son',

  'caption.deployOk': 'un déploiement est passé',
  'caption.deployStart': 'un train part',
  'caption.deployFail': 'un déploiement tourne mal',
  'caption.pager': 'ton pager sonne',
  'caption.pagerTeam': 'un pager sonne à ta table',
  'caption.escalated': 'personne n’a répondu, le pager suivant sonne',
  'caption.outage': 'quelque chose casse',
  'caption.outageFixed': 'les utilisateurs sont de nouveau servis',
  'caption.slice': 'une part quitte la pizza',
  'caption.hire': 'quelqu’un de nouveau s’installe',
  'caption.leave': 'quelqu’un s’en va',
  'caption.cash': 'des utilisateurs paient pour du nouveau',
  'caption.goal': 'un objectif est atteint',
  'caption.gong': 'le trimestre est terminé',
  'caption.timerEnd': 'temps écoulé, l’horloge continue',
} as const satisfies Translation<typeof english>;
