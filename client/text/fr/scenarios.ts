/** Stories, goals, twists and reveals of the scenarios, in French, and the things only they have. */
import type { scenarios as english } from '../en/scenarios.ts';
import type { Translation } from '../locales.ts';

export const scenarios = {
  'story.scenario.first-slice':
    'Deux équipes, une pizza, et un train qui part à 14 h. La part Commentaires est presque découpée. Cette nuit, le pager est à toi.',
  'story.scenario.two-pizzas':
    'Marinara est un marché pour gourmands, construit comme une seule grosse pizza. Quatre équipes partagent un four et un train. Le dernier responsable y a laissé des cartons, des astreintes fatiguées et une part à moitié coupée. Tu as un an.',
  'story.scenario.etsy-2008':
    'Les devs écrivent du code, les gens des bases écrivent des procédures, et ils se retrouvent au milieu. Deux fois par semaine, un déploiement prend quatre heures, et beaucoup finissent en panne. Les vendeurs doublent chaque année. Quelqu’un de nouveau dit : petits changements, et confiance.',
  'story.scenario.netflix-2008':
    'Lundi matin : la base derrière les expéditions est corrompue, et plus un disque ne sort. Tout tient à une grosse machine dans un bâtiment, pendant que le streaming grandit plus vite qu’on ne remplit les racks.',
  'story.scenario.amazon-2001':
    'Tout le monde travaille sur Obidos, une seule application aux tables partagées. Chaque release se décide à tous, et la roadmap se noie dans les réunions. On attend dix fois plus de commandes.',
  'story.scenario.black-friday':
    'Six mois avant le week-end le plus chargé. Quelques services vivent déjà seuls, personne ne sait combien ils encaissent, et le marketing veut tout en ligne avant. Construire, grossir ou geler ?',
  'story.scenario.too-many-slices':
    'Huit personnes, un vieux cœur, et dix-sept services autour. Chacun a son train, ses serveurs et son pager, et aucun ne ressemble à l’autre. Combien de parts huit personnes peuvent-elles manger ?',
  'story.scenario.sandbox': 'La même cuisine, un jour calme. Tire n’importe quel levier et regarde.',

  'name.goal.often': 'Les déploiements arrivent souvent',
  'name.goal.whole': 'Les requêtes ont une réponse',
  'name.goal.soundDeploys': 'Peu de déploiements échouent',
  'name.goal.trusted': 'Les utilisateurs nous font confiance',
  'name.goal.firstCut': 'Une première part est coupée',
  'name.goal.quickHelp': 'Un déploiement raté est vite réparé',
  'name.goal.holiday': 'Les fêtes tiennent bon',
  'name.goal.zone': 'Une zone perdue se voit à peine',
  'name.goal.fastDeploy': 'Un déploiement prend quelques minutes',
  'name.goal.streams': 'Le streaming tourne',
  'name.goal.fastUnits': 'La plupart des unités livrent dans la journée',
  'name.goal.smallFires': 'Les feux restent petits',
  'name.goal.peak': 'Les jours de pointe tiennent bon',
  'name.goal.flows': 'La valeur continue d’arriver',
  'name.goal.quickly': 'Un changement est en ligne en quelques jours',

  'name.twist.other': 'Il se passe quelque chose dehors',
  'name.twist.gourmetFair': 'Le salon des gourmets',
  'name.twist.newsletter': 'La newsletter part',
  'name.twist.fullDisk': 'Un disque se remplit',
  'name.twist.strayMigration': 'Une migration se glisse dans un déploiement',
  'name.twist.shortIds': 'Les identifiants arrivent au bout',
  'name.twist.multicast': 'Les copies de recherche inondent le réseau',
  'name.twist.cyberMonday': 'Cyber Monday',
  'name.twist.giftWeeks': 'Les semaines des cadeaux',
  'name.twist.corruption': 'La base des expéditions est corrompue',
  'name.twist.consoleLaunch': 'Une console de jeu sort, avec nous dessus',
  'name.twist.april': 'Avril : des ennuis dans une zone du fournisseur',
  'name.twist.volumes': 'Les volumes se dégradent',
  'name.twist.storm': 'Un orage d’été',
  'name.twist.christmasEve': 'Le soir de Noël, le pic de l’année',
  'name.twist.balancers': 'Les load balancers perdent leur état',
  'name.twist.selfAttack': 'Les équipes voisines appellent trop',
  'name.twist.renamedTable': 'Quelqu’un renomme une table partagée',
  'name.twist.holidayPeak': 'Les fêtes',
  'name.twist.summerSale': 'Les soldes d’été',
  'name.twist.blackFriday': 'Black Friday',
  'name.twist.shakyNetwork': 'Le réseau tremble',
  'name.twist.oldCertificate': 'Un certificat expire',
  'name.twist.slowBank': 'La banque répond lentement',

  'reveal.etsy-2008.start':
    'Des procédures stockées et une couche intermédiaire séparaient les devs des gens des bases. Il y avait deux déploiements par semaine, d’environ quatre heures, qui finissaient souvent en panne.',
  'reveal.etsy-2008.button':
    'Deployinator : de trois devs, un ops et tout le monde en alerte pendant plus d’une heure, à une personne et moins de deux minutes.',
  'reveal.etsy-2008.forty':
    '10 068 releases en 2011, environ 40 par jour ouvré, par quelque quatre-vingt-dix ingénieurs. De petits changements, cachés derrière des flags.',
  'reveal.etsy-2008.halves':
    'Avec des paires de bases, on changeait une moitié des serveurs pendant que le site tournait sur l’autre, puis on échangeait.',
  'reveal.etsy-2008.notice':
    'Temps moyen pour remarquer : moins de 5 minutes. Temps moyen pour réparer : 4,5 minutes.',
  'reveal.netflix-2008.start':
    'Une pièce défectueuse qui ne signalait aucune erreur a corrompu la base des expéditions. Pendant trois jours, aucun DVD n’est parti.',
  'reveal.netflix-2008.cloud':
    'Ils ont reconstruit pour le cloud au lieu de déménager l’existant : le site et le streaming en 2009 et 2010, les données copiées entre-temps dans les deux sens.',
  'reveal.netflix-2008.monkeys':
    'La Simian Army : Chaos Monkey arrête des serveurs aux heures de bureau, Janitor Monkey enlève ce qui ne sert plus, Conformity Monkey montre ce qui enfreint les règles, Chaos Gorilla coupe une zone.',
  'reveal.netflix-2008.christmas':
    'La nuit la plus chargée de l’année, les load balancers d’une région sont tombés. Ensuite, ils ont appris à quitter une région entière.',
  'reveal.netflix-2008.minutes':
    'Seize minutes du commit à plusieurs régions, grâce à des images toutes prêtes et des déploiements red/black.',
  'reveal.netflix-2008.closed':
    'Le dernier morceau du datacenter a fermé après sept ans : huit fois plus d’abonnés au streaming.',
  'reveal.amazon-2001.start':
    'Toutes les équipes travaillaient sur la même application, et chaque release se coordonnait entre toutes.',
  'reveal.amazon-2001.memo':
    'Le mémo, tel que quelqu’un qui y était s’en souvient : les équipes ne se parlent que par des interfaces de service, et chaque interface est faite pour pouvoir s’ouvrir au monde.',
  'reveal.amazon-2001.runIt':
    '« You build it, you run it » : qui l’écrit le fait tourner. Les services s’en sont mieux portés.',
  'reveal.amazon-2001.seconds':
    'Un déploiement toutes les 11,6 secondes, avec 75 % de pannes dues aux déploiements en moins qu’en 2006, et 90 % de minutes de panne en moins.',
  'reveal.amazon-2001.apollo':
    'Apollo, le moteur de déploiement : 50 millions de déploiements en douze mois, test et développement compris.',

  'name.card.treasuries': 'Collections de favoris',
  'name.card.handmadeGifts': 'Guides de cadeaux faits main',
  'name.card.searchByColour': 'Recherche par couleur',
  'name.card.holidayFront': 'Page d’accueil des fêtes',
  'name.card.betterSearch': 'Une nouvelle recherche',
  'name.card.shopStats': 'Des chiffres pour les boutiques',
  'name.card.shopVideo': 'Vidéos des boutiques',
  'name.card.fasterProcedures': 'Procédures plus rapides',
  'name.card.biggerIds': 'Identifiants plus longs',
  'name.card.leaveSprouter': 'Contourner Sprouter',
  'name.card.readCopies': 'Lire sur les copies',
  'name.card.betterQueue': 'Une meilleure file de films',
  'name.card.starRatings': 'Des étoiles plus fines',
  'name.card.instantRow': 'À voir tout de suite, en tête',
  'name.card.familyFront': 'Page d’accueil pour les familles',
  'name.card.gameConsole': 'Sur la console de jeu',
  'name.card.television': 'Sur la télévision',
  'name.card.smootherStart': 'Des films qui démarrent mieux',
  'name.card.subtitles': 'Sous-titres',
  'name.card.moreBitrates': 'Plus de débits',
  'name.card.fasterReturns': 'Retours plus rapides',
  'name.card.profiles': 'Profils',
  'name.card.lookInside': 'Feuilleter le livre',
  'name.card.searchInside': 'Chercher dans le livre',
  'name.card.toyFront': 'Page d’accueil des jouets',
  'name.card.moreCategories': 'Plus de catégories',
  'name.card.addressBook': 'Carnet d’adresses',
  'name.card.otherSellers': 'Offres d’autres vendeurs',
  'name.card.inStock': '« En stock » sur la page',
  'name.card.pickLists': 'Listes de préparation pour l’entrepôt',
  'name.card.dealsPage': 'La page des promos',
  'name.card.countdown': 'Un compte à rebours',
  'name.card.vouchersForFriends': 'Bons d’achat pour les amis',

  'name.module.shops': 'Boutiques',
  'name.module.forums': 'Forums',
  'name.module.sprouter': 'Sprouter',
  'name.module.database': 'Base de données',
  'name.module.website': 'Site web',
  'name.module.movieQueue': 'File de films',
  'name.module.streaming': 'Streaming',
  'name.module.devices': 'Appareils',
  'name.module.encoding': 'Encodage',
  'name.module.billing': 'Facturation',
  'name.module.detailPage': 'Fiche produit',
  'name.module.customers': 'Clients',
  'name.module.fulfilment': 'Expédition',
  'name.module.marketplace': 'Marketplace',
  'name.module.inventory': 'Inventaire',
  'name.module.core': 'Cœur',
  'name.module.sessions': 'Sessions',
  'name.module.prices': 'Prix',
  'name.module.taxes': 'Taxes',
  'name.module.stock': 'Stock',
  'name.module.vouchers': 'Bons d’achat',
  'name.module.pictures': 'Images',
  'name.module.audit': 'Audit',
} as const satisfies Translation<typeof english>;
