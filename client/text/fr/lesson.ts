/** What all lesson packs share, in French. */
import type { lesson as english } from '../en/lesson.ts';
import type { Translation } from '../locales.ts';
import { lessonOwn } from './lessonOwn.ts';

export const lesson = {
  ...lessonOwn,
  'lesson.title': 'Dossier de cours : {scenario}',
  'lesson.lead':
    'Pour qui anime. Coche ce dont tu as besoin et imprime-le ; rien ici ne doit être lu à l’écran.',
  'lesson.show': 'Ce qui est imprimé',
  'lesson.show.overview': 'Vue d’ensemble et préparation',
  'lesson.show.plan': 'Plan : {n} minutes',
  'lesson.show.cards': 'Cartes de rôle',
  'lesson.show.debrief': 'Questions',
  'lesson.show.words': 'Mots',
  'lesson.show.history': 'Ce qui s’est vraiment passé',
  'lesson.host': 'Animer cette histoire',

  'lesson.basics': 'Si tu n’as jamais entendu parler de DevOps',
  'lesson.basicsText':
    'Un produit en ligne est changé chaque jour et réparé quand il casse. DevOps veut dire que la même équipe fait les deux, à petits pas, et laisse l’ennuyeux aux machines. Le jeu est une année d’une telle entreprise. Personne n’écrit de code.',
  'lesson.about': 'De quoi parle cette histoire',
  'lesson.facts':
    '{teams, plural, one {Une équipe} other {# équipes}}, {people} personnes à la technique, {modules} parties d’un produit. Des bots jouent chaque place libre : tout nombre de personnes convient.',
  'lesson.made': 'Faite pour : {list}.',
  'lesson.goals': 'Ce qu’on devrait avoir rencontré',
  'lesson.goalsHint': 'La régie coche d’elle-même, sous « {conductor} ».',
  'lesson.wins': 'Ce qui compte comme gagné',
  'lesson.win': '{goal} : {metric}, {compare, select, atLeast {au moins} other {au plus}} {target}',

  'lesson.prep': 'Avant le cours',
  'lesson.prep.check':
    'Ouvre {link} dans la salle, sur un appareil de la classe. En une demi-minute la page dit si le réseau suffira.',
  'lesson.prep.devices':
    'Un navigateur par personne, c’est le mieux ; un pour deux suffit. Un téléphone va aussi. Rien à installer, aucun compte.',
  'lesson.prep.wifi':
    'Mauvais wifi : qui décroche rouvre la page et retrouve sa place. Entre-temps un bot joue.',
  'lesson.prep.open':
    'Appuie sur « {host} », choisis « {scenario} » et la durée de ton plan. Six lettres apparaissent : le code.',
  'lesson.prep.projector':
    'Dans la régie, sous « {projector} » : crée l’adresse et ouvre-la sur le projecteur. Le son là-bas, pas sur les appareils.',
  'lesson.prep.end':
    'Dans la régie, sous « {conductor} » : indique l’heure de fin. Elle dit ton retard et ce qu’on peut couper.',
  'lesson.prep.rehearse':
    'Jamais animé ? « {rehearse} » joue toute la séance avec des bots, quatre fois plus vite.',
  'lesson.prep.print': 'Imprime les cartes de rôle une fois par équipe, et ce dossier une fois pour toi.',

  'lesson.plan': '{n} minutes, avec la durée « {preset} »',
  'lesson.planHint':
    'Les lignes avec une barre sont minutées par le jeu. Une semaine en direct s’allonge tant que quelqu’un répond à une alerte : ses minutes le comprennent.',
  'lesson.notMade': 'Cette histoire est faite pour {list} : dans ce temps on n’en voit que le début.',
  'lesson.col.time': 'Minutes',
  'lesson.col.what': 'Ce qui se passe',
  'lesson.col.say': 'Dis',
  'lesson.col.watch': 'Observe',
  'lesson.from': '{from}–{to}',
  'lesson.mark': 'À marquer : {what}',

  'lesson.row.open': 'Arriver',
  'lesson.row.live':
    'Trimestre {quarter}, semaine en direct : {days, plural, one {un jour} other {# jours}} à la main',
  'lesson.row.friday': 'Vendredi soir, puis douze semaines',
  'lesson.row.review': 'Bilan du trimestre {quarter}',
  'lesson.row.plan': 'Planification du trimestre {quarter}',
  'lesson.row.eve': 'Le dernier soir',
  'lesson.row.proof': 'Six mois sur les habitudes',
  'lesson.row.proofReview': 'Bilan des six mois',
  'lesson.row.debrief': 'Retour en commun',
  'lesson.row.close': 'Emporter',

  'lesson.does.open':
    'Tout le monde entre avec le code et prend une place. Donne à chaque équipe ses cartes. Une pizza d’essai montre les commandes. Appuie sur « {start} ».',
  'lesson.does.live':
    'Un jour dure une minute. Des cartons de changements attendent dans le train, et tôt ou tard un pager sonne. Alors l’horloge attend.',
  'lesson.does.friday':
    'Le vendredi demande ce qui devient une habitude. Puis douze semaines passent en une demi-minute, sans aide.',
  'lesson.does.review':
    'Chaque chiffre deux fois : à la main et par habitude. Un appui montre ce qu’il y a derrière.',
  'lesson.does.plan': 'Cinq décisions pour le trimestre. Sans réponse : comme au précédent.',
  'lesson.does.inherit':
    'Cinq décisions, et l’Héritage : les groupes échangent leurs systèmes, avec le mot de ceux qui les ont construits. Un groupe seul garde le sien.',
  'lesson.does.eve': 'Dernière occasion pour les consignes permanentes.',
  'lesson.does.proof': 'Deux trimestres passent en une minute. Tout le monde regarde.',
  'lesson.does.proofReview': 'Les six mois à côté des trimestres joués.',
  'lesson.does.debrief':
    '1. Les chiffres : à la main et par habitude. 2. Un moment marqué, montré dans la rediffusion. 3. Les questions, d’abord à deux. 4. Dans la rediffusion, changer une décision et comparer les courbes.',
  'lesson.does.close':
    'Chaque personne écrit une habitude à emporter. Imprime les rapports ou garde le journal.',

  'lesson.say.live': 'Inutile d’aller vite. L’horloge attend qui répond à une alerte.',
  'lesson.say.friday': 'À partir d’ici, vos habitudes jouent. Qu’avez-vous fait deux fois cette semaine ?',
  'lesson.say.review': 'Trouvez le chiffre qui a empiré, et appuyez dessus. Qu’y a-t-il derrière ?',
  'lesson.say.plan': 'Qu’est-ce qui a fait le plus mal ? Dépensez d’abord pour cela.',
  'lesson.say.eve': 'Que doit-il arriver tout seul quand vous n’êtes pas là ?',
  'lesson.say.proof': 'Lisez les titres. Lesquels avez-vous causés il y a six mois ?',
  'lesson.say.proofReview': 'Qu’est-ce qui a tenu sans vous, et quoi non ?',
  'lesson.say.debrief': 'Nous demandons ce qui l’a rendu facile. Pas qui c’était.',
  'lesson.say.close': 'Une habitude. Une phrase. Par où commencer lundi ?',

  'lesson.watch.open':
    'Quelqu’un sans place : la régie en a une. Une équipe sans personne : des bots la jouent.',
  'lesson.watch.friday': 'Les équipes qui laissent vide le tableau des consignes.',
  'lesson.watch.review': 'Les groupes qui cherchent un coupable.',
  'lesson.watch.plan': 'Les équipes qui mettent tout dans les nouveautés.',
  'lesson.watch.eve': 'Qui se fie encore plus à une personne qu’à une habitude.',
  'lesson.watch.proof': 'La semaine où les courbes des groupes se séparent.',
  'lesson.watch.proofReview': 'Les chiffres qui se sont améliorés sans personne.',
  'lesson.watch.debrief': 'Les groupes silencieux : demande-leur d’abord ce qui les a surpris.',
  'lesson.watch.close': 'Les habitudes qui sont des vœux. Demande ce qui arriverait, et quand.',

  'lesson.cards': 'Cartes de rôle',
  'lesson.cardsHint':
    'Découpe le long des lignes. Une personne peut en avoir plusieurs ; les chapeaux tournent chaque trimestre.',
  'lesson.card.yours': 'À toi : {does}.',
  'lesson.card.only': 'Toi seul vois',
  'lesson.card.ask': 'Demande à ton équipe',
  'lesson.card.lead.do':
    'À neuf heures on te pose une question pour l’équipe. Place les parts des bots et donne le vote.',
  'lesson.card.lead.only': 'ce qu’écrivent les clients pendant que quelque chose est cassé.',
  'lesson.card.lead.ask': 'Qui est fatigué ici, et que laissons-nous de côté ?',
  'lesson.card.builder.do':
    'Des cartons attendent dans le train. Tu dis quand il part, comment, et ce qui reste derrière un flag.',
  'lesson.card.builder.only': 'les derniers déploiements et ce qui a changé dans les réglages.',
  'lesson.card.builder.ask': 'Si celui-ci casse, quand saurions-nous quel carton c’était ?',
  'lesson.card.liaison.do':
    'D’autres équipes appellent vos parts, et vous les leurs. Fais des contrats, prête des gens, réponds aux parties prenantes.',
  'lesson.card.liaison.only': 'quelle part attend laquelle.',
  'lesson.card.liaison.ask': 'Qui, hors de cette table, le sentira ?',
  'lesson.card.pager.do':
    'Quand il sonne, dis « {take} ». Lis, puis agis. Une réponse fausse coûte des minutes, une rapide n’en gagne aucune.',
  'lesson.card.pager.only': 'les courbes de ce qui échoue.',
  'lesson.card.pager.ask': 'Que voyez-vous sur vos écrans ? Épinglez-le pour tous.',
  'lesson.card.rule': 'Sans le chapeau tu peux suggérer : qui le porte accepte d’un appui.',

  'lesson.debrief': 'Questions pour en parler',
  'lesson.debriefHint':
    'Un tiers du temps va ici. Deux minutes seul, quatre à deux, puis ensemble. Trois bonnes questions suffisent.',
  'lesson.q.habit':
    'Quel chiffre était meilleur par habitude qu’à la main ? Qu’est-ce qui a fait cela au juste ?',
  'lesson.q.work': 'Où notre propre travail ressemble-t-il au trimestre 1 ?',

  'lesson.words': 'Les mots du métier',
  'lesson.history': '{name} : ce qui s’est vraiment passé',
  'lesson.historyHint':
    'Garde cela jusqu’à la fin de la partie : la page le montre alors à côté des chiffres de chaque groupe. Chaque ligne a sa source.',
} as const satisfies Translation<typeof english>;
