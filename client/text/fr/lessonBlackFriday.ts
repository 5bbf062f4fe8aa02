/** The lesson pack of Black Friday, in French. */
export const pack = {
  'lesson.black-friday.about':
    'Le week-end le plus chargé de l’année arrive à la fin du deuxième trimestre : deux fois et demie la foule habituelle, un réseau qui tremble le soir, et le lundi une banque qui répond lentement. Quatre services sont déjà à part, et personne ne sait ce qu’ils supportent. Le marketing veut tout en ligne avant.',
  'lesson.black-friday.say':
    'Vous savez le jour de la tempête. Vous ne savez pas ce qui cassera. Comment le découvrir avant les clients ?',
  'lesson.black-friday.watch1': 'Qui essaie combien la boutique supporte, et qui espère.',
  'lesson.black-friday.watch2': 'Geler ou continuer : la dispute dans la planification du trimestre 2.',
  'lesson.black-friday.watch3': 'Les réessais : des services qui redemandent jusqu’à ce que l’autre tombe.',
  'lesson.black-friday.mark1':
    'les soldes d’été à la fin du trimestre 1 : une répétition que personne n’a appelée ainsi.',
  'lesson.black-friday.mark2': 'le soir du Black Friday, quand le réseau tremble.',
  'lesson.black-friday.q1':
    'Les soldes d’été étaient un avertissement. Qu’avez-vous changé à cause d’elles ?',
  'lesson.black-friday.q2':
    'Avez-vous gelé les déploiements avant le pic ? Qu’est-ce que cela a protégé, et coûté ?',
  'lesson.black-friday.q3':
    'Une petite chose est devenue grande. Où s’est-elle répandue, et qu’est-ce qui l’aurait arrêtée ?',
  'lesson.black-friday.q4':
    'Plus de serveurs n’aidaient pas toujours. Qu’est-ce qu’on ne pouvait pas multiplier ?',
  'lesson.black-friday.q5': 'Qu’avez-vous éteint pour que la caisse continue ?',
  'lesson.black-friday.q6': 'Quelle habitude prendriez-vous six mois plus tôt la prochaine fois ?',
} as const;
