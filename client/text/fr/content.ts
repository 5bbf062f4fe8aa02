/** Names and one-line explanations of what authors write in shared/content, in French: practices, rules, cards, causes. */
import type { content as english } from '../en/content.ts';
import type { Translation } from '../locales.ts';
import { archetypes } from './archetypes.ts';

export const content = {
  ...archetypes,
  'name.practice.versioning': 'Tout versionner',
  'name.practice.ci': 'Intégration continue',
  'name.practice.packages': 'Des paquets construits une fois',
  'name.practice.tests': 'Tests automatisés',
  'name.practice.trunk': 'Petits changements sur trunk',
  'name.practice.oneButton': 'Déployer d’un bouton',
  'name.practice.firstDay': 'Déployer dès le premier jour',
  'name.practice.flags': 'Feature flags',
  'name.practice.configManagement': 'Gestion de configuration',
  'name.practice.images': 'Images immuables',
  'name.practice.staging': 'Cuisine de staging',
  'name.practice.blueGreen': 'Blue/green',
  'name.practice.canary': 'Canary',
  'name.practice.pipeline': 'Pipeline de livraison',
  'name.practice.migrations': 'Migrations par moitiés',
  'name.practice.oneLogic': 'La logique à un seul endroit',
  'name.practice.replication': 'Réplication',
  'name.practice.caching': 'Cache',
  'name.practice.monitoring': 'Monitoring',
  'name.practice.autoRollback': 'Rollback automatique',
  'name.practice.runbooks': 'Runbooks',
  'name.practice.postmortems': 'Postmortems sans coupable',
  'name.practice.chaosMonkey': 'Chaos Monkey',
  'name.practice.janitorMonkey': 'Janitor Monkey',
  'name.practice.conformityMonkey': 'Conformity Monkey',
  'name.practice.breakers': 'Disjoncteurs et fallbacks',
  'name.practice.autoscaling': 'Autoscaling',
  'name.practice.contracts': 'Contrats de service',

  'about.practice.versioning': 'Chaque fichier et chaque réglage a un passé où revenir',
  'about.practice.ci': 'Le travail se rejoint chaque jour, donc il se heurte moins',
  'about.practice.packages': 'Ce qui a été testé est ce qui part, et peut revenir',
  'about.practice.tests': 'Des machines cherchent les erreurs avant les utilisateurs ; lent au début',
  'about.practice.trunk': 'Moins de changements par déploiement, donc moins à casser et à fouiller',
  'about.practice.oneButton': 'Un déploiement prend quelques minutes et tout le monde peut le faire',
  'about.practice.firstDay': 'Les recrues déploient dès le premier jour et trouvent plus vite leurs marques',
  'about.practice.flags': 'Déployé ne veut pas dire montré ; éteint en un clic',
  'about.practice.configManagement': 'Les serveurs sont décrits à un seul endroit et restent identiques',
  'about.practice.images': 'Des serveurs tout neufs, jamais réparés à la main ; la cuisson prend du temps',
  'about.practice.staging': 'Une répétition avant les utilisateurs ; quelqu’un doit la garder proche du réel',
  'about.practice.blueGreen':
    'Deux cuisines pendant quelques heures après une bascule : retour immédiat, et deux factures',
  'about.practice.canary': 'Quelques utilisateurs goûtent d’abord',
  'about.practice.pipeline': 'Chaque changement qui passe part tout seul',
  'about.practice.migrations': 'La base change sans fermer la boutique ; il faut de la place libre',
  'about.practice.oneLogic':
    'Les règles vivent dans le code, pas dans la base : changer les données fait moins mal',
  'about.practice.replication':
    'Une copie prend le relais si l’original est perdu ; elle peut avoir du retard',
  'about.practice.caching':
    'Les réponses restent au chaud : plus de place, tant que le cache n’est pas froid',
  'about.practice.monitoring': 'Tu le remarques avant que les clients te le disent',
  'about.practice.autoRollback': 'Un mauvais déploiement s’annule tout seul',
  'about.practice.runbooks':
    'Un problème connu prend trois fois moins de temps ; plus de consignes permanentes',
  'about.practice.postmortems': 'Ce qui a fait mal une fois revient moins souvent',
  'about.practice.chaosMonkey': 'Casse des serveurs aux heures de bureau, pour des nuits plus calmes ensuite',
  'about.practice.janitorMonkey': 'Enlève les serveurs dont personne ne se sert',
  'about.practice.conformityMonkey': 'Liste les services qui enfreignent nos règles, et les fait corriger',
  'about.practice.breakers': 'Un voisin lent n’entraîne plus tout le monde',
  'about.practice.autoscaling': 'Les serveurs vont et viennent avec les utilisateurs, un peu en retard',
  'about.practice.contracts':
    'Les appelants peuvent compter sur ce qu’ils appellent, peu importe qui le change',

  'story.practice.versioning':
    'Netflix garde son code dans Git : quoi qu’il arrive, hier est à une commande près.',
  'story.practice.ci':
    'Chez Netflix, Jenkins construit, assemble et teste chaque commit ; un serveur de build en est devenu vingt-cinq.',
  'story.practice.packages':
    'Avec Nebula, Netflix fait de chaque service un paquet système : ce qu’on installe est exactement ce qu’on a testé.',
  'story.practice.tests': 'En 2010, Etsy avait plus de 5 000 tests, et livrait dix fois les bons jours.',
  'story.practice.trunk':
    'Etsy livre quelques dizaines de lignes à la fois : assez peu pour les lire, et pour les retirer.',
  'story.practice.oneButton':
    'Etsy a construit Deployinator : de trois devs, un ops et tout le monde en alerte pendant plus d’une heure, à une personne et deux minutes.',
  'story.practice.firstDay':
    'Chez Etsy, les recrues mettent un changement en production dès le premier jour.',
  'story.practice.flags':
    'Etsy faisait longtemps tourner le nouveau code dans l’ombre, derrière des réglages, puis l’ouvrait utilisateur par utilisateur.',
  'story.practice.configManagement':
    'Etsy décrivait ses serveurs avec Chef, pour qu’aucune machine ne soit l’animal de compagnie de quelqu’un.',
  'story.practice.images':
    'Netflix crée une image neuve pour chaque déploiement avec Aminator, et ne touche jamais à un serveur en service.',
  'story.practice.staging':
    'Netflix essaie d’abord un build dans un environnement de test, avec les voisins qu’il rencontrera.',
  'story.practice.blueGreen':
    'Netflix dit red/black : le nouveau groupe de serveurs est à côté de l’ancien, et un aiguillage déplace les utilisateurs.',
  'story.practice.canary':
    'Amazon donne d’abord la nouvelle version à une seule machine et attend ; une alarme arrête la suite.',
  'story.practice.pipeline':
    'Chez Amazon, le pipeline a déjà retiré la mauvaise version avant que la personne d’astreinte se connecte.',
  'story.practice.migrations':
    'Etsy changeait la moitié de ses serveurs de base pendant que l’autre faisait tourner le site, puis échangeait.',
  'story.practice.oneLogic':
    'Les règles d’Etsy vivaient dans des procédures stockées, réservées aux gens des bases. Elles sont passées dans le code commun.',
  'story.practice.replication': 'Etsy gardait ses bases par paires, chacune capable de relayer l’autre.',
  'story.practice.caching':
    'Les caches de Facebook demandaient un bail avant de se remplir : au pic, les lectures en base sont passées de 17 000 à 1 300 par seconde.',
  'story.practice.monitoring':
    'Etsy traçait une ligne sur chaque courbe à chaque release : remarqué en cinq minutes, réparé en moins.',
  'story.practice.autoRollback':
    'Netflix surveille chaque release, la retire tout seul et envoie le trafic ailleurs.',
  'story.practice.runbooks':
    'Chez Google, un playbook écrit rendait les réparations environ trois fois plus rapides que l’improvisation.',
  'story.practice.postmortems':
    'Les meilleures équipes reviennent une fois et demie plus souvent sur ce qui a échoué, et font ce qu’elles y trouvent.',
  'story.practice.chaosMonkey':
    'Netflix laisse un singe tuer des serveurs en semaine, quand tout le monde est là pour en apprendre quelque chose.',
  'story.practice.janitorMonkey':
    'Un autre singe de Netflix cherche ce dont personne ne se sert plus, et le jette.',
  'story.practice.conformityMonkey':
    'Un troisième, chez Netflix, cherche les services qui ne respectent pas les règles, et les retire.',
  'story.practice.breakers':
    'Netflix cesse d’appeler un voisin qui échoue une fois sur deux, et redemande cinq secondes plus tard.',
  'story.practice.autoscaling':
    '« Nous n’aurions jamais pu installer les serveurs assez vite », dit Netflix ; le cloud grandit à petits pas.',
  'story.practice.contracts':
    'La règle d’Amazon, comme un ingénieur s’en est souvenu plus tard : les équipes se parlent par des interfaces de service, et pas autrement.',

  'name.policy.cadence': 'Le train commun part',
  'name.policy.approval': 'Un comité valide chaque déploiement',
  'name.policy.pagers': 'L’astreinte',
  'name.policy.errorBudget': 'Quand le budget d’erreur est épuisé',
  'name.policy.tools': 'Outils',
  'name.policy.hosting': 'Serveurs',
  'name.policy.chaos': 'Exercices en production',
  'name.policy.freeze': 'Pendant les fêtes',
  'name.policy.budget': 'Le budget',
  'name.policy.reviews': 'Après un incident, on demande',
  'about.policy.cadence': 'Souvent : petits lots. Rarement : gros lots',
  'about.policy.approval': 'Trouve quelques erreurs, coûte des jours',
  'about.policy.pagers': 'Quand on se fait réveiller, mieux vaut connaître le code',
  'about.policy.errorBudget':
    'Arrêter les fonctionnalités laisse une chance aux réparations, et coûte de la valeur maintenant',
  'about.policy.tools':
    'Le libre choix va vite pour une équipe ; une seule route pavée est plus légère pour toutes',
  'about.policy.hosting':
    'Nos serveurs sont bon marché et arrivent en semaines ; le cloud coûte plus et arrive en minutes',
  'about.policy.chaos': 'Fait un peu mal maintenant, montre ce qui ferait très mal plus tard',
  'about.policy.freeze': 'Rien ne casse de notre main ; tout attend et arrive d’un coup',
  'about.policy.budget': 'Les recrues coûtent de l’argent et du temps avant d’aider',
  'about.policy.reviews': 'Un nom arrête la recherche ; sans coupable, les gens racontent ce qu’ils ont vu',

  'name.choice.cadence.daily': 'tous les jours',
  'name.choice.cadence.twoDays': 'tous les 2 jours',
  'name.choice.cadence.weekly': 'toutes les semaines',
  'name.choice.cadence.twoWeeks': 'toutes les 2 semaines',
  'name.choice.cadence.monthly': 'tous les mois',
  'name.choice.cadence.quarterly': 'tous les trimestres',
  'name.choice.cadence.continuous': 'à chaque changement',
  'name.choice.approval.off': 'pas de comité',
  'name.choice.approval.on': 'le comité d’abord',
  'name.choice.pagers.central': 'une pour tout le monde',
  'name.choice.pagers.teams': 'à chaque équipe la sienne',
  'name.choice.errorBudget.off': 'les nouveautés continuent',
  'name.choice.errorBudget.on': 'les nouveautés s’arrêtent',
  'name.choice.tools.free': 'chaque équipe choisit',
  'name.choice.tools.paved': 'une seule route pavée',
  'name.choice.hosting.own': 'les nôtres',
  'name.choice.hosting.cloud': 'loués dans le cloud',
  'name.choice.chaos.off': 'aucun',
  'name.choice.chaos.on': 'aux heures de bureau',
  'name.choice.freeze.off': 'les trains continuent',
  'name.choice.freeze.on': 'aucun train ne part',
  'name.choice.budget.lean': 'personne de plus',
  'name.choice.budget.grow': 'recruter',
  'name.choice.reviews.blameful': 'qui était-ce ?',
  'name.choice.reviews.blameless': 'qu’est-ce qui l’a rendu facile ?',

  'name.gate.approval': 'Le comité de validation',
  'name.gate.manual': 'L’équipe de test',
  'name.gate.handOff': 'Un autre bureau',
  'name.gate.tests': 'Les tests automatisés',
  'name.gate.staging': 'La cuisine de staging',
  'name.gate.canary': 'Ceux qui goûtent d’abord',

  'name.family.code': 'code',
  'name.family.dependency': 'un voisin',
  'name.family.infrastructure': 'les machines',
  'name.family.deploy': 'le déploiement',
  'name.family.config': 'les réglages',
  'name.family.database': 'la base de données',
  'name.family.auth': 'la connexion',

  'name.card.undoButton': 'Un bouton annuler',
  'name.card.moreLanguages': 'Plus de langues',
  'name.card.exportLists': 'Des listes à emporter',
  'name.card.fasterPages': 'Pages plus rapides',
  'name.card.helpPages': 'Une meilleure aide',
  'name.card.familyAccounts': 'Comptes pour les familles',
  'name.card.friendlierWords': 'Des mots plus aimables',
  'name.card.biggerButtons': 'Boutons plus grands',
  'name.card.oneStepFewer': 'Une étape de moins',
  'name.card.gentleReminder': 'Un rappel en douceur',
  'name.card.taxRule': 'La nouvelle règle fiscale',
  'name.card.partnerFeed': 'Des données pour un partenaire',
  'name.card.auditReport': 'Un rapport pour les auditeurs',
  'name.card.fairDemo': 'Une démo pour le salon',
  'name.card.runtimeUpgrade': 'Le runtime n’est plus maintenu',
  'name.card.oldDataCleanup': 'Vider les vieilles données',
  'name.card.wishlist': 'Liste d’envies',
  'name.card.photoReviews': 'Commentaires avec photos',
  'name.card.biggerPictures': 'Images plus grandes',
  'name.card.seasonalFront': 'Page d’accueil de saison',
  'name.card.librarySupport': 'La vieille bibliothèque s’arrête en mai',
  'name.card.sellerPages': 'Pages pour les vendeurs',
  'name.card.sortByNew': 'Trier par nouveauté',
  'name.card.giftCards': 'Cartes cadeaux',
  'name.card.savedBaskets': 'Paniers enregistrés',
  'name.card.oneClickBuy': 'Acheter en un clic',
  'name.card.refundTool': 'Remboursements pour le support',
  'name.card.securityPatch': 'Correctif de sécurité',
  'name.card.vouchers': 'Bons d’achat',
  'name.card.fewerFields': 'Moins de champs à la commande',
  'name.card.typoSearch': 'La recherche pardonne les fautes',
  'name.card.passwordless': 'Connexion sans mot de passe',
  'name.card.orderMails': 'Mails de commande',
  'name.card.searchFilters': 'Filtres de recherche',
  'name.card.savedSearches': 'Recherches enregistrées',
  'name.card.quietHours': 'Heures calmes pour les messages',
  'name.card.parcelTracking': 'Suivre son colis',
  'name.card.alsoBought': 'Les autres ont aussi acheté',
  'name.card.pickupPoints': 'Points relais',
  'name.card.sellerReports': 'Rapports pour les vendeurs',
  'name.card.returnsLabel': 'Étiquettes de retour',
  'name.card.trendingNow': 'Tendances du moment',

  'name.posture.desk': 'au bureau',
  'name.posture.away': 'pas de service',
  'name.posture.asleep': 'dort',
  'name.posture.ringing': 'le pager sonne',
  'name.posture.fighting': 'sur un incident',
  'name.posture.standby': 'surveille un déploiement',
} as const satisfies Translation<typeof english>;
