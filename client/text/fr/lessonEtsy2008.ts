/** The lesson pack of Deploy army, in French. */
export const pack = {
  'lesson.etsy-2008.about':
    'Trois camps : les uns écrivent les pages, les autres les procédures de la base, les derniers portent le pager. Deux déploiements par semaine durent quatre heures chacun, et tout le monde se tient prêt. De nouvelles personnes arrivent toutes les quelques semaines. La sortie, c’est la confiance, un bouton et de petits pas ; la croissance n’attend pas.',
  'lesson.etsy-2008.say':
    'Un déploiement prend une demi-journée et finit souvent en panne. Alors on déploie moins. Est-ce que cela aide ? Vous avez un an pour le savoir.',
  'lesson.etsy-2008.watch1':
    'Les changements qui ont besoin de l’équipe de la base : combien attendent-ils à la troisième table ?',
  'lesson.etsy-2008.watch2': 'Les postmortems qui demandent qui c’était. Que disent les gens au suivant ?',
  'lesson.etsy-2008.watch3':
    'Les fêtes : le Cyber Monday arrive fin novembre. Qui se prépare, qui gèle tout ?',
  'lesson.etsy-2008.mark1': 'le plus long déploiement de la première semaine, tout le monde en attente.',
  'lesson.etsy-2008.mark2': 'le jour où une équipe envoie son premier déploiement d’un ou deux changements.',
  'lesson.etsy-2008.q1':
    'Déployer était dangereux, donc rare. Qu’est-ce que cela a fait à chaque déploiement ?',
  'lesson.etsy-2008.q2': 'Que fallait-il avoir avant d’oser déployer chaque jour ?',
  'lesson.etsy-2008.q3':
    'Chaque mois de nouvelles personnes arrivaient. Qu’est-ce qui les a vite rendues utiles ?',
  'lesson.etsy-2008.q4':
    'La règle était de demander qui c’était. Qu’a changé la question : qu’est-ce qui l’a rendu facile ?',
  'lesson.etsy-2008.q5': 'Où le travail attendait-il entre les camps ? Qui aurait pu abattre le mur ?',
  'lesson.etsy-2008.q6':
    'Etsy est arrivé à une quarantaine de déploiements par jour. Plus serait-il mieux ? Qu’est-ce qui l’arrête ?',
} as const;
