/** The lesson pack of Three days without DVDs, in French. */
export const pack = {
  'lesson.netflix-2008.about':
    'Lundi à dix heures, la base des expéditions est détruite, et aucun disque ne quitte la maison. Tout tient à une grande machine dans un bâtiment. Pendant ce temps le streaming grandit. On peut rester et réparer, ou aller sur des machines louées qui tombent souvent, et apprendre à vivre avec les pannes. Un comité approuve chaque déploiement.',
  'lesson.netflix-2008.say':
    'C’est lundi, dix heures. Dans un instant quelque chose casse qu’on ne peut pas annuler. Regardez ce qui reste, et qui peut aider.',
  'lesson.netflix-2008.watch1':
    'La première heure : qui cherche une copie des données, et quand on découvre qu’il n’y en a pas.',
  'lesson.netflix-2008.watch2': 'Le vote sur le centre de données. Que craint-on de perdre ?',
  'lesson.netflix-2008.watch3': 'Casser exprès : qui ose, et que montre la première fois ?',
  'lesson.netflix-2008.mark1': 'le moment où l’on voit qu’une sauvegarde manque ou est trop vieille.',
  'lesson.netflix-2008.mark2': 'la première zone perdue, ou le premier coup d’un singe.',
  'lesson.netflix-2008.q1': 'À quoi tenait toute l’entreprise ? Comment aurait-on pu le voir avant ?',
  'lesson.netflix-2008.q2':
    'Les machines louées tombent plus souvent. Pourquoi un produit dessus peut-il tomber moins ?',
  'lesson.netflix-2008.q3': 'Qu’est-ce que cela faisait de casser exprès ? Qu’est-ce que cela a montré ?',
  'lesson.netflix-2008.q4':
    'Un comité devait approuver les déploiements. Qu’a-t-il évité, et qu’a-t-il coûté ?',
  'lesson.netflix-2008.q5':
    'Quelles pannes les utilisateurs n’ont-ils plus vues à la fin ? Qu’aviez-vous construit pour cela ?',
  'lesson.netflix-2008.q6': 'Quelle est, chez nous, la seule machine qui ne doit pas tomber ?',
} as const;
