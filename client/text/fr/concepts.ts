/** Les idées derrière ce qui a été trouvé; in French. */
import type { concepts as english } from '../en/concepts.ts';
import type { Translation } from '../locales.ts';

export const concepts = {
  'concept.smallBatches': 'Petits lots',
  'concept.smallBatches.text':
    'Un déploiement d’un seul changement qui échoue montre sa propre cause. Un déploiement de quarante la cache parmi trente-neuf. Les petits échouent un peu plus souvent et font bien moins mal.',
  'concept.recovery': 'Réparer vaut mieux que ne jamais échouer',
  'concept.recovery.text':
    'Aucune façon de travailler n’empêche toutes les pannes. Ce que les utilisateurs sentent, c’est leur durée. Qui répare en minutes peut se permettre d’essayer.',
  'concept.canary': 'Quelques-uns goûtent d’abord',
  'concept.canary.text':
    'Une nouvelle version va à une petite part des utilisateurs, et on l’y observe. Si elle est mauvaise, peu ont souffert et on l’arrête. Il faut quelqu’un, ou quelque chose, qui regarde.',
  'concept.alerts': 'Alerter sur ce que sentent les utilisateurs',
  'concept.alerts.text':
    'Une alerte doit dire ce qui gêne les utilisateurs, et qu’il faut agir maintenant. Trop peu, et les clients appellent les premiers. Trop, et personne n’écoute plus.',
  'concept.onCall': 'Une astreinte saine',
  'concept.onCall.text':
    'Un appel de nuit coûte le jour suivant. Portez le bip à tour de rôle, gardez les appels rares, et réparez de jour ce qui sonne la nuit. Les gens fatigués font l’incident suivant.',
  'concept.hero': 'Celle qui sait tout',
  'concept.hero.text':
    'Une héroïne sauve la semaine et cache le manque. Ce qu’une seule personne sait faire l’attend, et part avec elle. Partagez le travail avant qu’il ne presse.',
  'concept.blameless': 'Retour sans reproche',
  'concept.blameless.text':
    'Qui craint le reproche cesse de raconter. Demandez ce qui a rendu l’erreur facile : cela se change. Chacun a fait ce qui semblait juste avec ce qu’il voyait.',
  'concept.learning': 'Apprendre pour changer quelque chose',
  'concept.learning.text':
    'Réparer la panne est la première boucle. Changer ce qui l’a permise est la seconde. Une action que personne ne fait n’est qu’un vœu.',
  'concept.toil': 'Corvées et habitudes',
  'concept.toil.text':
    'Le travail à la main qui revient sans cesse grandit avec le système et n’apprend rien. Faites-en une habitude qui tourne sans vous. Ce qui ne va bien que sous vos yeux ne va pas bien.',
  'concept.conway': 'La loi de Conway',
  'concept.conway.text':
    'Un système prend la forme des échanges entre ceux qui le construisent. Là où les équipes ne se parlent pas, les interfaces cassent. Changez qui parle à qui, ou écrivez ce que vous promettez.',
  'concept.twoPizza': 'Des équipes à deux pizzas',
  'concept.twoPizza.text':
    'À chaque personne de plus, le nombre de liens grandit plus vite. Une petite équipe sait ce que chacun fait. Elle ne peut garder que tant de choses en tête : donnez-lui une part à sa taille.',
  'concept.breaker': 'Cloisons et disjoncteurs',
  'concept.breaker.text':
    'Une partie lente peut retenir tous ceux qui l’attendent. Délais, cloisons et disjoncteurs lâchent à temps. Le reste continue avec un peu moins.',
  'concept.flow': 'Le travail qui attend',
  'concept.flow.text':
    'De l’idée aux utilisateurs, le temps est surtout de l’attente. Plus on commence à la fois, plus tout dure. Finissez avant de commencer.',
  'concept.errorBudget': 'Budget d’erreur',
  'concept.errorBudget.text':
    'Aucun service n’a besoin d’être parfait. Convenez de ce qui peut échouer, et dépensez-le en changements. Une fois dépensé, le calme passe avant la nouveauté.',
  'concept.odds': 'Annoncer les chances',
  'concept.odds.text':
    'Une chance dite à voix haute se vérifie plus tard. Qui annonce souvent et regarde le résultat progresse. Demandez à tous avant, surtout à ceux qui doutent.',
} as const satisfies Translation<typeof english>;
