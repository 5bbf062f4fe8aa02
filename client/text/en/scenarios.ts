/** Stories, goals, twists and reveals of the scenarios in shared/content/scenarios, and the things only they have. */
export const scenarios = {
  'story.scenario.first-slice':
    'Two teams, one pizza, and a train that leaves at 14:00. Reviews are nearly cut out. The pager is yours tonight.',
  'story.scenario.two-pizzas':
    'Marinara is a market for food lovers, built as one big pizza. Four teams share one oven and one train. The last manager left boxes on it, a tired rota and a half-cut slice. You have one year.',
  'story.scenario.etsy-2008':
    'Developers write code, database people write procedures, and they meet in the middle. Twice a week a deploy takes four hours, and many end in an outage. Sellers double every year. Somebody new says: small changes, and trust.',
  'story.scenario.netflix-2008':
    'Monday morning: the database behind shipping is corrupt, and no disc leaves the house. Everything hangs on one big machine in one building, while streaming grows faster than racks can be filled.',
  'story.scenario.amazon-2001':
    'Everybody works on Obidos, one application with shared tables. Each release is agreed on by all, and the roadmap drowns in meetings. Ten times the orders are expected.',
  'story.scenario.black-friday':
    'Half a year until the busiest weekend. Some services stand alone already, nobody knows what they hold, and marketing wants everything live before. Build, scale, or freeze?',
  'story.scenario.too-many-slices':
    'Eight people, an old core, and seventeen services around it. Each has its own train, servers and pager, and no two are built alike. How many slices can eight people eat?',
  'story.scenario.sandbox': 'The same kitchen on a quiet day. Pull any lever and watch.',

  'name.goal.often': 'Deploys reach users often',
  'name.goal.whole': 'Requests are answered',
  'name.goal.soundDeploys': 'Few deploys fail',
  'name.goal.trusted': 'Users trust us',
  'name.goal.firstCut': 'A first slice is cut',
  'name.goal.quickHelp': 'Failed deploys are cured fast',
  'name.goal.holiday': 'The holidays hold',
  'name.goal.zone': 'A lost zone hardly shows',
  'name.goal.fastDeploy': 'A deploy takes minutes',
  'name.goal.streams': 'Streaming runs',
  'name.goal.fastUnits': 'Most units deliver within a day',
  'name.goal.smallFires': 'Fires stay small',
  'name.goal.peak': 'The peak days hold',
  'name.goal.flows': 'Value keeps flowing',
  'name.goal.quickly': 'A change is live within days',

  'name.twist.other': 'Something happens outside',
  'name.twist.gourmetFair': 'The gourmet fair',
  'name.twist.newsletter': 'The newsletter goes out',
  'name.twist.fullDisk': 'A disk fills up',
  'name.twist.strayMigration': 'A migration slips into a deploy',
  'name.twist.shortIds': 'The ids run out of numbers',
  'name.twist.multicast': 'Search copies flood the network',
  'name.twist.cyberMonday': 'Cyber Monday',
  'name.twist.giftWeeks': 'The gift weeks',
  'name.twist.corruption': 'The shipping database is corrupt',
  'name.twist.consoleLaunch': 'A game console launches with us on it',
  'name.twist.april': 'April: trouble in a zone of the provider',
  'name.twist.volumes': 'Volumes degrade',
  'name.twist.storm': 'A summer storm',
  'name.twist.christmasEve': 'Christmas Eve, the peak of the year',
  'name.twist.balancers': 'The load balancers lose their state',
  'name.twist.selfAttack': 'Neighbour teams call too much',
  'name.twist.renamedTable': 'Somebody renames a shared table',
  'name.twist.holidayPeak': 'The holidays',
  'name.twist.summerSale': 'The summer sale',
  'name.twist.blackFriday': 'Black Friday',
  'name.twist.shakyNetwork': 'The network shakes',
  'name.twist.oldCertificate': 'A certificate runs out',
  'name.twist.slowBank': 'The bank answers slowly',

  'reveal.etsy-2008.start':
    'Stored procedures and a middle layer stood between developers and database people. Deploys came twice a week, took about four hours, and often ended in an outage.',
  'reveal.etsy-2008.button':
    'Deployinator: from three developers, one operator and everybody on standby for over an hour, to one person and under two minutes.',
  'reveal.etsy-2008.forty':
    '10,068 releases in 2011, about 40 a working day, by some ninety engineers. Changes were small and went dark behind flags.',
  'reveal.etsy-2008.halves':
    'Database pairs let them change one half of the servers while the site ran on the other, and then swap.',
  'reveal.etsy-2008.notice': 'Mean time to notice: under 5 minutes. Mean time to fix: 4.5 minutes.',
  'reveal.netflix-2008.start':
    'A faulty part that reported no error corrupted the shipping database. For three days no DVDs were sent.',
  'reveal.netflix-2008.cloud':
    'They rebuilt for the cloud instead of moving what they had: website and streaming in 2009 and 2010, with data copied both ways meanwhile.',
  'reveal.netflix-2008.monkeys':
    'The Simian Army: Chaos Monkey ends servers in office hours, Janitor Monkey removes what nobody uses, Conformity Monkey shows what breaks the rules, Chaos Gorilla drops a zone.',
  'reveal.netflix-2008.christmas':
    'On the peak night of the year the load balancers of one region failed. Afterwards they learned to leave a whole region.',
  'reveal.netflix-2008.minutes':
    'Sixteen minutes from check-in to many regions, by baked images and red/black deploys.',
  'reveal.netflix-2008.closed':
    'The last part of the data centre was shut after seven years: eight times the streaming members.',
  'reveal.amazon-2001.start':
    'Every team worked on the same application, and each release was coordinated across all of them.',
  'reveal.amazon-2001.memo':
    'The memo, as one who was there recalls it: teams talk through service interfaces only, and every interface is built to be opened to the world.',
  'reveal.amazon-2001.runIt':
    '“You build it, you run it.” Operating what one wrote made the services better.',
  'reveal.amazon-2001.seconds':
    'A deploy every 11.6 seconds, with 75 % fewer outages from deploys than in 2006 and 90 % fewer outage minutes.',
  'reveal.amazon-2001.apollo':
    'Apollo, the deployment engine: 50 million deployments in twelve months, test and development included.',

  'name.card.treasuries': 'Treasuries of favourites',
  'name.card.handmadeGifts': 'Handmade gift guides',
  'name.card.searchByColour': 'Search by colour',
  'name.card.holidayFront': 'Holiday front page',
  'name.card.betterSearch': 'A new search',
  'name.card.shopStats': 'Numbers for shops',
  'name.card.shopVideo': 'Shop videos',
  'name.card.fasterProcedures': 'Faster procedures',
  'name.card.biggerIds': 'Bigger ids',
  'name.card.leaveSprouter': 'Around Sprouter',
  'name.card.readCopies': 'Read from copies',
  'name.card.betterQueue': 'A better queue',
  'name.card.starRatings': 'Finer star ratings',
  'name.card.instantRow': 'Watch instantly, first row',
  'name.card.familyFront': 'Front page for families',
  'name.card.gameConsole': 'On the game console',
  'name.card.television': 'On the television',
  'name.card.smootherStart': 'Smoother start of films',
  'name.card.subtitles': 'Subtitles',
  'name.card.moreBitrates': 'More bit rates',
  'name.card.fasterReturns': 'Faster returns',
  'name.card.profiles': 'Profiles',
  'name.card.lookInside': 'Look inside the book',
  'name.card.searchInside': 'Search inside the book',
  'name.card.toyFront': 'Front page for toys',
  'name.card.moreCategories': 'More categories',
  'name.card.addressBook': 'Address book',
  'name.card.otherSellers': 'Offers of other sellers',
  'name.card.inStock': '“In stock” on the page',
  'name.card.pickLists': 'Pick lists for the warehouse',
  'name.card.dealsPage': 'The page of deals',
  'name.card.countdown': 'A countdown',
  'name.card.vouchersForFriends': 'Vouchers for friends',

  'name.module.shops': 'Shops',
  'name.module.forums': 'Forums',
  'name.module.sprouter': 'Sprouter',
  'name.module.database': 'Database',
  'name.module.website': 'Website',
  'name.module.movieQueue': 'Movie queue',
  'name.module.streaming': 'Streaming',
  'name.module.devices': 'Devices',
  'name.module.encoding': 'Encoding',
  'name.module.billing': 'Billing',
  'name.module.detailPage': 'Detail page',
  'name.module.customers': 'Customers',
  'name.module.fulfilment': 'Fulfilment',
  'name.module.marketplace': 'Marketplace',
  'name.module.inventory': 'Inventory',
  'name.module.core': 'Core',
  'name.module.sessions': 'Sessions',
  'name.module.prices': 'Prices',
  'name.module.taxes': 'Taxes',
  'name.module.stock': 'Stock',
  'name.module.vouchers': 'Vouchers',
  'name.module.pictures': 'Pictures',
  'name.module.audit': 'Audit',
} as const;
