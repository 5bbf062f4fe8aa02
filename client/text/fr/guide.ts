/** The guide of the first week and the hints, in French: a prompt has at most eight words. */
import type { guide as english } from '../en/guide.ts';
import type { Translation } from '../locales.ts';

export const guide = {
  'play.guide.send': 'Tu es Ana. Le train chargé part ?',
  'play.guide.oven': 'Ça cuit. Ensuite, c’est chez les utilisateurs.',
  'play.guide.page': 'Ton pager sonne. Prends l’alerte.',
  'play.guide.look': 'L’horloge attend. Regarde un indice.',
  'play.guide.respond': 'À toi d’agir : choisis une réponse.',
  'play.guide.rollBack': 'Tout désigne un déploiement. Rollback ?',
  'play.guide.back': 'Tout le lot retourne dans ses cartons.',
  'play.guide.cut': 'Cette part est prête. Découpe-la.',
  'play.guide.plate': 'Elle a son train : envoie, sans demander.',
  'play.guide.habit': 'Fais une habitude de ce qui a marché.',
  'play.guide.lapse': 'Douze semaines roulent sur tes habitudes.',
  'play.guide.breaker': 'Un disjoncteur peut arrêter la contagion.',
  'play.guide.aboard': 'Le train commun part. Embarquer ou retenir ?',
  'play.guide.flag': 'Déployé mais caché : montre-le à quelques-uns.',
  'play.guide.review': 'Demande ce qui a rendu ça facile.',
  'play.guide.plan': 'Cinq choix, et ceux d’avant restent valables.',
  'play.guide.contract': 'Ce fil s’effiloche. Un contrat le tient.',

  'play.coach.label': 'Guide',
  'play.coach.steps': '{done} commandes connues sur {all}',
  'play.coach.waiting': 'Les jours passent tout seuls. Toi, tu décides de ce qui attend.',
  'play.coach.skip': 'Passer',
  'play.coach.skipLong': 'Passer le guide',
  'play.hint.label': 'Conseil',
  'play.hint.show': 'Montre-moi',
  'play.hint.dismiss': 'Fermer ce conseil',
  'play.hint.idle': 'Quelque chose attend ta décision depuis {since}.',
  'play.hint.repeat': '{module} a lâché {n, number} fois de la même façon. Une pratique peut y mettre fin.',
  'play.hint.holdOut': 'Le temps de réflexion est écoulé. Une consigne permanente agit tout de suite.',
  'play.hint.batch':
    'Les lots grossissent : {n, number} changements sont partis d’un coup, contre {before, number} avant. Envoyer plus tôt fait moins mal.',
  'play.hint.lane': 'Personne ne consacre de part à {lane} : {practice} n’avance pas.',
  'play.hint.review': 'Un incident est terminé et personne n’a demandé ce qui l’a rendu facile.',
} as const satisfies Translation<typeof english>;
