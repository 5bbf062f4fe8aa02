/** The lesson pack of Two pizzas, in French. */
export const pack = {
  'lesson.two-pizzas.about':
    'Un marché pour gourmets, bâti comme un seul grand programme. Quatre équipes partagent un train : si le carton d’une équipe est mauvais, tous les cartons reviennent. La direction précédente a laissé une astreinte fatiguée et une part à demi découpée. On peut découper des parts, apprendre de meilleures pratiques ou livrer plus petit. Tout aide, rien n’est gratuit.',
  'lesson.two-pizzas.say':
    'Vous avez repris ce matin. Quatre équipes, un train, une année. On ne peut pas tout faire : qu’est-ce qui vaut la peine d’abord ?',
  'lesson.two-pizzas.watch1':
    'Mercredi après-midi : une lettre d’information amène une foule. Qui la voit venir, qui l’apprend des clients ?',
  'lesson.two-pizzas.watch2':
    'Les équipes qui attendent le train commun, et ce qu’elles y chargent entre-temps.',
  'lesson.two-pizzas.watch3': 'La première part qui part seule : qui remarque qu’on n’a demandé à personne ?',
  'lesson.two-pizzas.mark1': 'le premier déploiement annulé avec les cartons de tous.',
  'lesson.two-pizzas.mark2': 'deux groupes qui ont répondu autrement au même ennui.',
  'lesson.two-pizzas.q1':
    'Combien de changements dans votre pire déploiement ? Combien de temps pour trouver le mauvais ?',
  'lesson.two-pizzas.q2': 'Les petits déploiements échouent plus souvent. Pourquoi ont-ils fait moins mal ?',
  'lesson.two-pizzas.q3': 'Quelle pratique vous a d’abord ralentis ? Recommenceriez-vous par elle ?',
  'lesson.two-pizzas.q4': 'Qu’a coûté la part que vous avez découpée, et qu’a-t-elle rendu ?',
  'lesson.two-pizzas.q5': 'Qui portait le pager, et qui avait écrit le code ? Cela comptait-il ?',
  'lesson.two-pizzas.q6':
    'Votre postmortem demandait des actions. Lesquelles étaient faites avant que cela revienne ?',
} as const;
