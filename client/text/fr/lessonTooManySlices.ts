/** The lesson pack of Too many slices, in French. */
export const pack = {
  'lesson.too-many-slices.about':
    'Huit personnes s’occupent d’un vieux cœur et de dix-sept services autour. Chacun a son train, ses serveurs et son pager, et il n’y en a pas deux bâtis pareil. Cela a l’air moderne et c’est trop : les têtes sont pleines, et personne ne connaît tout. La leçon est peut-être de remettre des parts.',
  'lesson.too-many-slices.say':
    'Comptez les parts, puis comptez-vous. Qui saurait quoi faire si la troisième à partir de la gauche brûlait ?',
  'lesson.too-many-slices.watch1':
    'Combien les têtes sont pleines, sur la page de l’équipe, et qui la regarde.',
  'lesson.too-many-slices.watch2': 'La première part remise : est-ce vécu comme un progrès ou une défaite ?',
  'lesson.too-many-slices.watch3':
    'Certificats et banques : des ennuis venus d’endroits que tous ont oubliés.',
  'lesson.too-many-slices.mark1': 'une alerte pour une part que personne à la table ne connaît.',
  'lesson.too-many-slices.mark2': 'la première part qui retourne dans le cœur.',
  'lesson.too-many-slices.q1':
    'Combien de services huit personnes peuvent-elles bien connaître ? À quoi avez-vous vu que c’était trop ?',
  'lesson.too-many-slices.q2': 'Pourquoi quelqu’un avait-il découpé toutes ces parts ? Qu’espérait-on ?',
  'lesson.too-many-slices.q3':
    'Quelles parts avez-vous remises, lesquelles laissées ? Qu’est-ce qui a décidé ?',
  'lesson.too-many-slices.q4': 'Que vous aurait épargné une seule façon de les bâtir toutes ?',
  'lesson.too-many-slices.q5':
    'Qui le pager a-t-il appelé le plus ? Qu’est-ce que cela a fait au reste du travail ?',
  'lesson.too-many-slices.q6': 'Quand une petite partie avec son propre train vaut-elle son prix ?',
} as const;
