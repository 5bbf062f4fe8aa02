/** The lesson pack of Sandbox, in French. */
export const pack = {
  'lesson.sandbox.about':
    'La cuisine de Deux pizzas un jour calme, tous les leviers ouverts et de l’argent à dépenser. Rien ne vient de l’extérieur, sauf si tu l’envoies depuis la régie. Sers-t’en pour montrer une seule chose : ce que fait un gros lot, ce que fait un disjoncteur, ce qui arrive quand le pager change de mains.',
  'lesson.sandbox.say':
    'Aujourd’hui rien n’est en jeu. Tirez un levier, dites avant ce que vous attendez, puis regardez si c’était juste.',
  'lesson.sandbox.watch1': 'Si les gens disent ce qu’ils attendent avant de tirer.',
  'lesson.sandbox.watch2': 'Les groupes qui tirent cinq leviers à la fois et ne savent plus lequel a aidé.',
  'lesson.sandbox.watch3':
    'Ce que tu envoies de l’extérieur : attends qu’ils aient eu le temps de se préparer.',
  'lesson.sandbox.mark1': 'le premier effet qui a surpris celle ou celui qui l’a causé.',
  'lesson.sandbox.mark2': 'le même ennui dans deux groupes aux habitudes différentes.',
  'lesson.sandbox.q1': 'Qu’attendiez-vous, et qu’est-il arrivé ? Où était la différence ?',
  'lesson.sandbox.q2': 'Quel levier a agi tout de suite, et lequel des semaines plus tard ?',
  'lesson.sandbox.q3':
    'Quelque chose a-t-il d’abord empiré, puis été mieux ? Auriez-vous attendu dans la vraie vie ?',
  'lesson.sandbox.q4': 'Quels deux leviers valent plus ensemble que séparés ?',
  'lesson.sandbox.q5': 'Qu’ont senti les autres de votre expérience ?',
  'lesson.sandbox.q6':
    'Qu’essaieriez-vous d’abord dans une vraie équipe, et à quoi verriez-vous que cela marche ?',
} as const;
