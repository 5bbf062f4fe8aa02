/** What a lesson pack says around the words of a story somebody wrote herself, in French. */
import type { lessonOwn as english } from '../en/lessonOwn.ts';
import type { Translation } from '../locales.ts';

export const lessonOwn = {
  'lesson.own.say': 'Lis à voix haute l’introduction de la première feuille, ou fais-la lire.',
  'lesson.own.watch': 'Semaine {week} : {what}. Qui le remarque en premier, et à quoi ?',
  'lesson.own.mark': 'la première fois : {learn}',
  'lesson.own.cut':
    'En {n} minutes, il y a place pour {quarters, plural, one {un trimestre} other {# trimestres}} avec {days, plural, one {un jour} other {# jours}} à la main. Cette histoire a {wanted, plural, one {un trimestre} other {# trimestres}} avec {wantedDays, plural, one {un jour} other {# jours}} : raccourcis-la dans la console, sous « {conductor} ».',
  'lesson.own.spare':
    'La partie est plus courte que la séance : il reste {n} minutes, pour parler ou pour rejouer avec d’autres décisions.',
  'lesson.own.here': '{term} (ici : {name})',
  'lesson.own.noGoals': 'Rien : on y joue pour jouer.',
  'lesson.own.noLearning': 'Le fichier n’en dit rien. Les questions disent de quoi il s’agit.',
  'lesson.own.incidents': 'Ce qui peut casser ici',
  'lesson.own.incidentsHint': 'Pour toi seulement, tant que ce n’est pas arrivé.',
  'lesson.own.shows': 'À quoi on le voit :',
  'lesson.own.was': 'Ce que c’est :',
  'lesson.own.lesson': 'Ce que cela apprend :',
  'lesson.own.practices': 'Des pratiques qui font autre chose ici',
  'lesson.own.practice': '{name} agit comme {law} : ses niveaux 1, 2 et 3 en valent {a}, {b} et {c}.',
  'lesson.own.gone': 'Ce brouillon n’est pas sur cet appareil.',
  'lesson.own.notSound': 'Il y a d’abord quelque chose à réparer dans ce brouillon.',
  'lesson.own.toAuthor': 'Vers l’éditeur',
  'lesson.own.q.goal':
    '« {goal} » était demandé ({target}). Laquelle de vos décisions vous en a rapprochés, laquelle vous en a éloignés ?',
  'lesson.own.q.learn': '« {learn} » : quand est-ce arrivé chez vous, et qu’avez-vous vu en premier ?',
  'lesson.own.q.twist':
    '{what}, au trimestre {quarter} : qu’est-ce qui était prêt, et qu’est-ce qui ne l’était pas ?',
  'lesson.own.q.practice': '{practice} : qu’est-ce que cela a d’abord coûté, et quand cela a-t-il payé ?',
  'lesson.own.q.incident':
    '{incident} : qu’est-ce qui l’a facilité, et qu’est-ce qui l’aurait montré plus tôt ?',
  'lesson.own.q.growth':
    'La demande a grandi de {share} par an. Qu’est-ce qui est devenu trop petit en premier ?',
  'lesson.own.q.stakeholders': 'Qu’avez-vous promis aux parties prenantes, et qui l’a payé ?',
  'lesson.own.q.joiners':
    'De nouvelles personnes sont venues. Combien de temps avant qu’elles aident, et qui les a formées ?',
  'lesson.own.q.surprise': 'Qu’est-ce qui vous a le plus surpris ? À quoi vous attendiez-vous ?',
} as const satisfies Translation<typeof english>;
