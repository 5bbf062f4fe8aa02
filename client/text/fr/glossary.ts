/** The words of the trade in plain French: the name, what it means in one sentence, and where it shows itself in the game. */
import type { glossary as english } from '../en/glossary.ts';
import type { Translation } from '../locales.ts';

export const glossary = {
  'play.words.title': 'Mots',
  'play.words.search': 'Chercher un mot',
  'play.words.none': 'Aucun mot ici ne correspond à « {text} ».',
  'play.words.count': '{n, plural, one {# mot} other {# mots}}',
  'play.words.all': 'Tous les mots',
  'play.words.inGame': 'Ici :',

  'term.autoscaling': 'Autoscaling',
  'term.autoscaling.means': 'Une machine ajoute et enlève des serveurs selon la demande.',
  'term.autoscaling.game':
    'Les serveurs arrivent avec du retard, et n’aident pas une base de données pleine.',
  'term.batch': 'Taille de lot',
  'term.batch.means': 'Combien de changements partent dans un même déploiement.',
  'term.batch.game':
    'La pile de cartons sur le train : plus elle est haute, plus ce qui a cassé est dur à trouver.',
  'term.blameless': 'Blameless, sans coupable',
  'term.blameless.means': 'Demander ce qui a rendu une erreur facile, pas qui l’a faite.',
  'term.blameless.game':
    'Là où l’on cherche des noms, les gens en disent moins et les ennuis se remarquent plus tard.',
  'term.blueGreen': 'Blue/green',
  'term.blueGreen.means':
    'La nouvelle version démarre sur un second groupe de serveurs, puis tous les utilisateurs y passent d’un coup.',
  'term.blueGreen.game':
    'Revenir en arrière prend un tic d’horloge ; pendant un temps, il faut deux fois plus de serveurs.',
  'term.breaker': 'Circuit breaker, disjoncteur',
  'term.breaker.means': 'L’appelant cesse d’interroger un service en échec, et réessaie un peu plus tard.',
  'term.breaker.game': 'Il s’ouvre sur un fil de fromage, pour qu’une part brûlée ne brûle pas ses voisines.',
  'term.budget': 'Budget d’erreur',
  'term.budget.means':
    'Les échecs encore permis ce trimestre sans rompre la promesse faite aux utilisateurs.',
  'term.budget.game':
    'Les coupons pizza gratuite : quand il n’y en a plus, les utilisateurs ont trop souvent attendu.',
  'term.bulkhead': 'Bulkhead, cloison étanche',
  'term.bulkhead.means':
    'Chaque dépendance a sa propre réserve de workers, pour qu’une seule, lente, ne les bloque pas tous.',
  'term.bulkhead.game': 'Vient avec Disjoncteurs et fallbacks.',
  'term.busFactor': 'Bus factor',
  'term.busFactor.means':
    'Combien de personnes absentes suffisent pour que plus personne ne connaisse une partie.',
  'term.busFactor.game': 'La part la moins connue, page Équipe : à un, une démission l’emporte avec elle.',
  'term.canary': 'Canary',
  'term.canary.means':
    'Une petite part des utilisateurs reçoit d’abord la nouvelle version, sous surveillance.',
  'term.canary.game':
    'Quelqu’un goûte avant qu’on serve la pizza : si elle est ratée, peu de gens en souffrent.',
  'term.cfr': 'Taux d’échec des changements',
  'term.cfr.means': 'La proportion de déploiements qu’il a fallu réparer ou annuler.',
  'term.cfr.game': 'Un des quatre chiffres du bilan.',
  'term.chaos': 'Chaos engineering',
  'term.chaos.means':
    'Casser quelque chose exprès, aux heures de bureau, pour trouver les points faibles avant la nuit.',
  'term.chaos.game': 'Le Chaos Monkey se promène dans la cuisine. Au début, ça fait mal.',
  'term.ci': 'Intégration continue',
  'term.ci.means': 'Le travail de tout le monde est réuni et testé plusieurs fois par jour.',
  'term.ci.game': 'Moins de conflits, et un changement cassé se trouve par moitiés au lieu d’un par un.',
  'term.cognitiveLoad': 'Charge cognitive',
  'term.cognitiveLoad.means': 'Tout ce qu’une équipe doit garder en tête, face à ce qui y tient.',
  'term.cognitiveLoad.game': 'Les têtes, page Équipe : trop pleines, et tout ralentit.',
  'term.commander': 'Incident commander',
  'term.commander.means': 'Une personne dirige un gros incident et ne répare rien.',
  'term.commander.game': 'Déclarer un incident majeur appelle une personne de chaque équipe touchée.',
  'term.contract': 'Contrat de service',
  'term.contract.means': 'Ce qu’un service promet à ceux qui l’appellent, écrit et vérifié.',
  'term.contract.game': 'Sans contrat, les fils s’effilochent : le changement d’un voisin peut te casser.',
  'term.conway': 'Loi de Conway',
  'term.conway.means': 'Un système finit par ressembler à la façon dont ceux qui le construisent se parlent.',
  'term.conway.game': 'Les parts d’une équipe se soudent ; entre équipes, les fils s’effilochent.',
  'term.debt': 'Dette technique',
  'term.debt.means':
    'Des raccourcis d’hier qui rendent chaque changement d’aujourd’hui plus lent et plus risqué.',
  'term.debt.game': 'Les plaques pas lavées. Les parts Qualité les lavent.',
  'term.deploy': 'Déploiement',
  'term.deploy.means': 'Mettre des changements terminés en production.',
  'term.deploy.game': 'Un train entre au four ; ce qui en sort sert les utilisateurs.',
  'term.drift': 'Drift, dérive',
  'term.drift.means': 'Des serveurs qui devraient être identiques ont été modifiés à la main et diffèrent.',
  'term.drift.game':
    'Un déploiement peut rater le serveur différent. La gestion de configuration et les images y mettent fin.',
  'term.expand': 'Expand and contract',
  'term.expand.means':
    'Les données changent par étapes, pour que l’ancienne et la nouvelle version marchent entre-temps.',
  'term.expand.game': 'Sans cela, un changement de données bloque les écritures, ou le retour en arrière.',
  'term.extraction': 'Extraction, strangler',
  'term.extraction.means':
    'Sortir une partie d’un gros système, petit à petit, pendant qu’il continue de tourner.',
  'term.extraction.game':
    'Les parts Architecture sortent une part de la pizza ; quelqu’un doit donner le coup de couteau.',
  'term.fallback': 'Fallback',
  'term.fallback.means': 'Une réponse plus simple, pour quand une dépendance ne répond pas.',
  'term.fallback.game': 'Pas de commentaires aujourd’hui, mais la boutique vend toujours.',
  'term.flag': 'Feature flag',
  'term.flag.means':
    'Un interrupteur dans le code en production : déployé, mais montré seulement à qui l’on choisit.',
  'term.flag.game': 'Éteindre prend un tic d’horloge. Un vieux flag oublié mord.',
  'term.frequency': 'Fréquence de déploiement',
  'term.frequency.means': 'À quel rythme les changements arrivent chez les utilisateurs.',
  'term.frequency.game': 'Un des quatre chiffres du bilan.',
  'term.immutable': 'Image immuable',
  'term.immutable.means': 'On ne modifie jamais un serveur, on le remplace par un neuf qui sort du four.',
  'term.immutable.game': 'Plus aucune dérive, contre un peu de temps au four.',
  'term.incident': 'Incident',
  'term.incident.means':
    'Quelque chose qui gêne les utilisateurs, jusqu’à ce qu’ils soient de nouveau servis.',
  'term.incident.game': 'Une part brûlée, de la fumée, et bientôt un pager.',
  'term.lag': 'Lag de réplication',
  'term.lag.means': 'Une copie des données a quelques instants de retard sur l’original.',
  'term.lag.game': 'Les copies survivent à un primaire perdu ; ce qui n’était pas encore arrivé a disparu.',
  'term.latency': 'Latence, p99',
  'term.latency.means': 'Le temps que prend une réponse ; p99, c’est ce qu’attend la plus lente sur cent.',
  'term.latency.game': 'Elle grimpe d’un coup quand une unité se remplit.',
  'term.leadTime': 'Lead time',
  'term.leadTime.means': 'Du premier travail sur un changement jusqu’à ce que les utilisateurs l’aient.',
  'term.leadTime.game': 'L’attente du train en fait la plus grande partie. Un des quatre chiffres du bilan.',
  'term.module': 'Module',
  'term.module.means': 'Une partie du produit avec un seul rôle et une seule équipe responsable.',
  'term.module.game': 'Une part de la pizza, à la couleur de son équipe.',
  'term.monolith': 'Monolithe',
  'term.monolith.means': 'Beaucoup de parties construites et déployées comme une seule.',
  'term.monolith.game':
    'La pizza entière : à l’intérieur, les appels sont gratuits et sûrs, et tout le monde attend un seul four.',
  'term.onCall': 'Astreinte',
  'term.onCall.means': 'À qui le tour d’être réveillé quand quelque chose casse.',
  'term.onCall.game': 'Le pager change de mains le lundi et le mercredi.',
  'term.order': 'Consigne permanente',
  'term.order.means': 'Ce qu’on fait quand un symptôme se montre, sans demander à personne.',
  'term.order.game':
    'Donnée le vendredi. Elle agit pendant les douze semaines, et quand le temps de réflexion est écoulé.',
  'term.postmortem': 'Postmortem',
  'term.postmortem.means': 'Revenir sur un incident, pour trouver quoi réparer afin qu’il ne revienne pas.',
  'term.postmortem.game':
    'Ses actions arrivent dans le backlog. Celles qu’on ne fait pas reviennent plus durement.',
  'term.practice': 'Pratique',
  'term.practice.means': 'Une façon de travailler qu’une équipe développe en y passant du temps.',
  'term.practice.game':
    'Quatre niveaux, de 0 à 3. Pour une unité partagée, c’est l’équipe la plus faible qui compte.',
  'term.release': 'Release, mise à disposition',
  'term.release.means':
    'Les utilisateurs reçoivent une fonctionnalité. Parfois longtemps après son déploiement.',
  'term.release.game': 'Un flag décide quand, et pour combien de gens.',
  'term.restore': 'Temps de rétablissement',
  'term.restore.means':
    'Combien de temps les utilisateurs souffrent avant d’être de nouveau servis ; aussi appelé MTTR.',
  'term.restore.game': 'Un des quatre chiffres du bilan. Regarder d’abord au bon endroit le raccourcit.',
  'term.retryStorm': 'Retry storm, tempête de retries',
  'term.retryStorm.means':
    'Tout le monde redemande en même temps, et maintient à terre un service en difficulté.',
  'term.retryStorm.game':
    'Chaque couche qui réessaie multiplie la charge. Disjoncteurs et attentes plus longues aident.',
  'term.rollback': 'Rollback',
  'term.rollback.means': 'Revenir à la version d’avant.',
  'term.rollback.game': 'Le lot entier retourne dans ses cartons, peu importe de qui il vient.',
  'term.rollForward': 'Roll forward',
  'term.rollForward.means':
    'Réparer ce qui est cassé par un nouveau changement, au lieu de revenir en arrière.',
  'term.rollForward.game': 'Corriger le code : souvent plus lent, et parfois la seule issue.',
  'term.runbook': 'Runbook',
  'term.runbook.means': 'Des étapes écrites pour un ennui connu.',
  'term.runbook.game': 'Il signale la réponse qui aide, et fait de la place aux consignes permanentes.',
  'term.service': 'Service',
  'term.service.means': 'Une partie qui se déploie seule et qu’on appelle par le réseau.',
  'term.service.game':
    'Une part sur sa propre assiette : ses déploiements ne demandent rien à personne, ses appels peuvent échouer.',
  'term.severity': 'SEV-1 à SEV-4',
  'term.severity.means': 'La gravité d’un incident, selon le nombre de requêtes en échec : 1 est le pire.',
  'term.severity.game': 'SEV-1 et 2 sonnent à toute heure ; les autres attendent le matin.',
  'term.slo': 'SLO',
  'term.slo.means': 'Service level objective : la proportion de requêtes qu’on promet de bien servir.',
  'term.slo.game': 'Le niveau sous lequel on a promis de ne pas descendre. Le reste est le budget d’erreur.',
  'term.stampede': 'Stampede, ruée sur la base',
  'term.stampede.means':
    'Un cache est soudain vide, et tout le monde interroge la base de données en même temps.',
  'term.stampede.game': 'Un redémarrage peut vider le cache. Réchauffe-le, ou laisse entrer moins de monde.',
  'term.team': 'Équipe à deux pizzas',
  'term.team.means': 'Une équipe assez petite pour que deux pizzas la nourrissent.',
  'term.team.game':
    'Seize parts, deux pour chacune des huit personnes. Au-delà, quelqu’un reste sur sa faim.',
  'term.timeout': 'Timeout',
  'term.timeout.means': 'Combien de temps un appelant attend avant de renoncer.',
  'term.timeout.game': 'Sans lui, une dépendance lente bloque tous ceux qui l’attendent.',
  'term.toil': 'Toil, corvées',
  'term.toil.means': 'Du travail à la main qui revient sans cesse et n’améliore rien.',
  'term.toil.game': 'Les corvées en retard, page Équipe. L’automatisation y met fin.',
  'term.trunk': 'Trunk',
  'term.trunk.means': 'L’unique branche principale, où chacun ajoute de petits changements tous les jours.',
  'term.trunk.game': 'Le contraire : de longues branches, qui entrent en conflit.',
  'term.utilisation': 'Taux d’utilisation',
  'term.utilisation.means': 'À quel point une chose est occupée, sur tout ce qu’elle pourrait faire.',
  'term.utilisation.game':
    'Au-dessus de 80 %, l’attente grandit vite ; au-dessus de 100 %, des requêtes sont refusées.',
  'term.wip': 'Limite de WIP',
  'term.wip.means': 'Combien de travail peut être commencé en même temps.',
  'term.wip.game': 'Cartes en même temps, page Travail : moins il y en a, plus vite elles sont finies.',
} as const satisfies Translation<typeof english>;
