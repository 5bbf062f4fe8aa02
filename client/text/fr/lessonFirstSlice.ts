/** The lesson pack of First slice, in French. */
export const pack = {
  'lesson.first-slice.about':
    'Deux équipes partagent un programme et un train qui porte leurs changements aux utilisateurs. Un carton à bord est mauvais et personne ne le sait. La première nuit, un disque se remplit. Une part, les commentaires, est presque découpée et pourrait bientôt partir seule. Tout ce qu’il faut pour débuter tient dans ces trois jours.',
  'lesson.first-slice.say':
    'Tu es Ana. Le train de 14:00 est chargé de neuf cartons de deux équipes. L’envoyer, ou attendre ? Décidez, puis regardez ce qui arrive.',
  'lesson.first-slice.watch1':
    'Ce qu’on fait d’abord quand des utilisateurs souffrent : lire, annuler ou discuter.',
  'lesson.first-slice.watch2': 'Qui tient le dernier déploiement pour coupable avant de regarder.',
  'lesson.first-slice.watch3': 'Le moment où la part découpée part sans demander à personne.',
  'lesson.first-slice.mark1': 'le premier mauvais déploiement, et l’alerte de la nuit.',
  'lesson.first-slice.mark2': 'la bascule des Commentaires.',
  'lesson.first-slice.q1':
    'Neuf cartons sont partis ensemble et un était mauvais. Comment avez-vous trouvé lequel ?',
  'lesson.first-slice.q2': 'Qu’est-ce qui aurait changé avec un carton à la fois ?',
  'lesson.first-slice.q3':
    'À trois heures du matin le pager a sonné. Le dernier déploiement y était-il pour quelque chose ? À quoi l’avez-vous vu ?',
  'lesson.first-slice.q4': 'Qu’avez-vous fait à la main qu’une consigne permanente aurait pu faire ?',
  'lesson.first-slice.q5': 'À qui fallait-il demander avant de déployer ? Et une fois la part découpée ?',
  'lesson.first-slice.q6':
    'Les douze semaines ont passé sans vous. Qu’est-ce qui a aidé, et que manquait-il ?',
} as const;
