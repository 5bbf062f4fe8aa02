/** The lesson pack of Obidos, in French. */
export const pack = {
  'lesson.amazon-2001.about':
    'Quatre équipes travaillent sur une application nommée Obidos, avec des tables communes. Chaque mise en production demande la parole de tous, et vient toutes les deux semaines avec des dizaines de changements. La maison décide de découper : des équipes qui possèdent un service, parlent par son interface et portent son pager. Découper est lent, et ce qu’on découpe peut casser en chemin.',
  'lesson.amazon-2001.say':
    'Tout ce que vous changez touche quelqu’un d’autre. Trouvez qui, et décidez ce que vous aimeriez posséder seuls.',
  'lesson.amazon-2001.watch1': 'Combien d’équipes doivent dire « à bord » avant qu’un seul changement parte.',
  'lesson.amazon-2001.watch2': 'Deux équipes sans contrat : le changement de qui casse la page de qui ?',
  'lesson.amazon-2001.watch3':
    'Les équipes avec leur pager : que construisent-elles autrement après la première nuit ?',
  'lesson.amazon-2001.mark1': 'une mise en production revenue à cause du carton d’une équipe.',
  'lesson.amazon-2001.mark2': 'une équipe voisine cassée par un service qu’elle appelle.',
  'lesson.amazon-2001.q1': 'Qui devait accepter votre mise en production ? Qui y était pour quelque chose ?',
  'lesson.amazon-2001.q2': 'Un appel entre deux services peut se perdre. Qu’avez-vous gagné qui le valait ?',
  'lesson.amazon-2001.q3': 'Qu’y a-t-il dans un contrat entre deux équipes, et qu’arrive-t-il sans lui ?',
  'lesson.amazon-2001.q4':
    '« Tu le construis, tu le fais tourner. » Qu’a changé le pager chez ceux qui ont écrit le code ?',
  'lesson.amazon-2001.q5':
    'Avez-vous coupé là où se séparent les équipes, ou le code ? Était-ce la même ligne ?',
  'lesson.amazon-2001.q6': 'Quand l’auriez-vous laissé d’une seule pièce ?',
} as const;
