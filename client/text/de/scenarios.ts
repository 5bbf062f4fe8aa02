/** Stories, goals, twists and reveals of the scenarios, and the things only they have; in German. */
import type { scenarios as english } from '../en/scenarios.ts';
import type { Translation } from '../locales.ts';

export const scenarios = {
  'story.scenario.first-slice':
    'Zwei Teams, eine Pizza und ein Zug, der um 14:00 Uhr abfährt. Die Bewertungen sind fast herausgeschnitten. Heute Nacht hast du den Pager.',
  'story.scenario.two-pizzas':
    'Marinara ist ein Marktplatz für Feinschmecker, gebaut als eine große Pizza. Vier Teams teilen sich einen Ofen und einen Zug. Die letzte Leitung hinterließ darauf Kartons, einen müden Bereitschaftsplan und ein halb geschnittenes Stück. Du hast ein Jahr.',
  'story.scenario.etsy-2008':
    'Entwickler schreiben Code, Datenbankleute schreiben Prozeduren, und in der Mitte trifft man sich. Zweimal pro Woche dauert ein Deploy vier Stunden, und viele enden mit einem Ausfall. Die Zahl der Verkäufer verdoppelt sich jedes Jahr. Jemand Neues sagt: kleine Änderungen und Vertrauen.',
  'story.scenario.netflix-2008':
    'Montagmorgen: Die Datenbank hinter dem Versand ist beschädigt, und keine Disc verlässt das Haus. Alles hängt an einer großen Maschine in einem Gebäude, und das Streaming wächst schneller, als sich Racks füllen lassen.',
  'story.scenario.amazon-2001':
    'Alle arbeiten an Obidos, einer Anwendung mit gemeinsamen Tabellen. Jedes Release wird mit allen abgestimmt, und die Roadmap ertrinkt in Meetings. Erwartet wird das Zehnfache an Bestellungen.',
  'story.scenario.black-friday':
    'Noch ein halbes Jahr bis zum vollsten Wochenende. Einige Services stehen schon allein, niemand weiß, was sie aushalten, und das Marketing will vorher alles live haben. Bauen, skalieren oder einfrieren?',
  'story.scenario.too-many-slices':
    'Acht Leute, ein alter Kern und siebzehn Services drum herum. Jeder hat seinen eigenen Zug, eigene Server und einen eigenen Pager, und keine zwei sind gleich gebaut. Wie viele Stücke schaffen acht Leute?',
  'story.scenario.sandbox': 'Dieselbe Küche an einem ruhigen Tag. Zieh an jedem Hebel und schau zu.',

  'name.goal.often': 'Deploys erreichen die Nutzer oft',
  'name.goal.whole': 'Anfragen werden beantwortet',
  'name.goal.soundDeploys': 'Wenige Deploys schlagen fehl',
  'name.goal.trusted': 'Die Nutzer vertrauen uns',
  'name.goal.firstCut': 'Ein erstes Stück ist geschnitten',
  'name.goal.quickHelp': 'Fehlgeschlagene Deploys sind schnell behoben',
  'name.goal.holiday': 'Die Feiertage halten',
  'name.goal.zone': 'Eine verlorene Zone fällt kaum auf',
  'name.goal.fastDeploy': 'Ein Deploy dauert Minuten',
  'name.goal.streams': 'Das Streaming läuft',
  'name.goal.fastUnits': 'Die meisten Einheiten liefern binnen eines Tages',
  'name.goal.smallFires': 'Brände bleiben klein',
  'name.goal.peak': 'Die Spitzentage halten',
  'name.goal.flows': 'Der Nutzen fließt weiter',
  'name.goal.quickly': 'Eine Änderung ist in wenigen Tagen live',

  'name.twist.other': 'Draußen passiert etwas',
  'name.twist.gourmetFair': 'Die Feinschmeckermesse',
  'name.twist.newsletter': 'Der Newsletter geht raus',
  'name.twist.fullDisk': 'Eine Festplatte läuft voll',
  'name.twist.strayMigration': 'Eine Migration rutscht in einen Deploy',
  'name.twist.shortIds': 'Den IDs gehen die Zahlen aus',
  'name.twist.multicast': 'Suchkopien überfluten das Netz',
  'name.twist.cyberMonday': 'Cyber Monday',
  'name.twist.giftWeeks': 'Die Geschenkewochen',
  'name.twist.corruption': 'Die Versanddatenbank ist beschädigt',
  'name.twist.consoleLaunch': 'Eine Spielkonsole startet mit uns an Bord',
  'name.twist.april': 'April: Ärger in einer Zone des Anbieters',
  'name.twist.volumes': 'Volumes werden langsam',
  'name.twist.storm': 'Ein Sommergewitter',
  'name.twist.christmasEve': 'Heiligabend, die Spitze des Jahres',
  'name.twist.balancers': 'Die Load Balancer verlieren ihren Zustand',
  'name.twist.selfAttack': 'Nachbarteams schicken zu viele Anfragen',
  'name.twist.renamedTable': 'Jemand benennt eine gemeinsame Tabelle um',
  'name.twist.holidayPeak': 'Die Feiertage',
  'name.twist.summerSale': 'Der Sommerschlussverkauf',
  'name.twist.blackFriday': 'Black Friday',
  'name.twist.shakyNetwork': 'Das Netz wackelt',
  'name.twist.oldCertificate': 'Ein Zertifikat läuft ab',
  'name.twist.slowBank': 'Die Bank antwortet langsam',

  'reveal.etsy-2008.start':
    'Stored Procedures und eine Zwischenschicht standen zwischen Entwicklern und Datenbankleuten. Deployt wurde zweimal pro Woche, es dauerte rund vier Stunden und endete oft mit einem Ausfall.',
  'reveal.etsy-2008.button':
    'Deployinator: von drei Entwicklern, einer Person im Betrieb und allen anderen in Bereitschaft, über eine Stunde lang, zu einer Person und unter zwei Minuten.',
  'reveal.etsy-2008.forty':
    '10.068 Releases im Jahr 2011, rund 40 pro Arbeitstag, von etwa neunzig Entwicklern. Die Änderungen waren klein und gingen unsichtbar hinter Flags raus.',
  'reveal.etsy-2008.halves':
    'Mit Datenbankpaaren konnten sie eine Hälfte der Server ändern, während die Seite auf der anderen lief, und dann tauschen.',
  'reveal.etsy-2008.notice':
    'Mittlere Zeit bis zum Bemerken: unter 5 Minuten. Mittlere Zeit bis zur Behebung: 4,5 Minuten.',
  'reveal.netflix-2008.start':
    'Ein defektes Bauteil, das keinen Fehler meldete, beschädigte die Versanddatenbank. Drei Tage lang ging keine DVD raus.',
  'reveal.netflix-2008.cloud':
    'Sie bauten für die Cloud neu, statt umzuziehen, was sie hatten: Website und Streaming 2009 und 2010, und solange wurden die Daten in beide Richtungen kopiert.',
  'reveal.netflix-2008.monkeys':
    'Die Simian Army: Chaos Monkey beendet Server zur Bürozeit, Janitor Monkey räumt weg, was niemand benutzt, Conformity Monkey zeigt, was gegen die Regeln verstößt, Chaos Gorilla lässt eine Zone ausfallen.',
  'reveal.netflix-2008.christmas':
    'Am Spitzenabend des Jahres fielen die Load Balancer einer Region aus. Danach lernten sie, eine ganze Region zu verlassen.',
  'reveal.netflix-2008.minutes':
    'Sechzehn Minuten vom Check-in bis in viele Regionen, dank fertig gebackener Images und Red/Black-Deploys.',
  'reveal.netflix-2008.closed':
    'Nach sieben Jahren wurde der letzte Teil des Rechenzentrums abgeschaltet: achtmal so viele Streaming-Kunden.',
  'reveal.amazon-2001.start':
    'Alle Teams arbeiteten an derselben Anwendung, und jedes Release wurde zwischen allen abgestimmt.',
  'reveal.amazon-2001.memo':
    'Das Memo, wie sich jemand erinnert, der dabei war: Teams reden nur über Service-Schnittstellen miteinander, und jede Schnittstelle wird so gebaut, dass man sie der Welt öffnen kann.',
  'reveal.amazon-2001.runIt':
    '„You build it, you run it“: Wer es baut, betreibt es auch. Das machte die Services besser.',
  'reveal.amazon-2001.seconds':
    'Alle 11,6 Sekunden ein Deploy, mit 75 % weniger Ausfällen durch Deploys als 2006 und 90 % weniger Ausfallminuten.',
  'reveal.amazon-2001.apollo':
    'Apollo, die Deployment-Maschine: 50 Millionen Deployments in zwölf Monaten, Test und Entwicklung mitgezählt.',

  'name.card.treasuries': 'Sammlungen von Lieblingsstücken',
  'name.card.handmadeGifts': 'Ratgeber für Handgemachtes',
  'name.card.searchByColour': 'Suche nach Farbe',
  'name.card.holidayFront': 'Startseite zu den Feiertagen',
  'name.card.betterSearch': 'Eine neue Suche',
  'name.card.shopStats': 'Zahlen für Shops',
  'name.card.shopVideo': 'Shop-Videos',
  'name.card.fasterProcedures': 'Schnellere Prozeduren',
  'name.card.biggerIds': 'Größere IDs',
  'name.card.leaveSprouter': 'An Sprouter vorbei',
  'name.card.readCopies': 'Von Kopien lesen',
  'name.card.betterQueue': 'Eine bessere Warteliste',
  'name.card.starRatings': 'Feinere Sternebewertung',
  'name.card.instantRow': 'Sofort ansehen, erste Reihe',
  'name.card.familyFront': 'Startseite für Familien',
  'name.card.gameConsole': 'Auf der Spielkonsole',
  'name.card.television': 'Auf dem Fernseher',
  'name.card.smootherStart': 'Filme starten flüssiger',
  'name.card.subtitles': 'Untertitel',
  'name.card.moreBitrates': 'Mehr Bitraten',
  'name.card.fasterReturns': 'Schnellere Rückgaben',
  'name.card.profiles': 'Profile',
  'name.card.lookInside': 'Blick ins Buch',
  'name.card.searchInside': 'Suche im Buch',
  'name.card.toyFront': 'Startseite für Spielzeug',
  'name.card.moreCategories': 'Mehr Kategorien',
  'name.card.addressBook': 'Adressbuch',
  'name.card.otherSellers': 'Angebote anderer Verkäufer',
  'name.card.inStock': '„Auf Lager“ auf der Seite',
  'name.card.pickLists': 'Picklisten fürs Lager',
  'name.card.dealsPage': 'Die Seite der Angebote',
  'name.card.countdown': 'Ein Countdown',
  'name.card.vouchersForFriends': 'Gutscheine für Freunde',

  'name.module.shops': 'Shops',
  'name.module.forums': 'Foren',
  'name.module.sprouter': 'Sprouter',
  'name.module.database': 'Datenbank',
  'name.module.website': 'Website',
  'name.module.movieQueue': 'Filmliste',
  'name.module.streaming': 'Streaming',
  'name.module.devices': 'Geräte',
  'name.module.encoding': 'Encoding',
  'name.module.billing': 'Abrechnung',
  'name.module.detailPage': 'Detailseite',
  'name.module.customers': 'Kunden',
  'name.module.fulfilment': 'Versand',
  'name.module.marketplace': 'Marktplatz',
  'name.module.inventory': 'Inventar',
  'name.module.core': 'Kern',
  'name.module.sessions': 'Sessions',
  'name.module.prices': 'Preise',
  'name.module.taxes': 'Steuern',
  'name.module.stock': 'Bestand',
  'name.module.vouchers': 'Gutscheine',
  'name.module.pictures': 'Bilder',
  'name.module.audit': 'Audit',
} as const satisfies Translation<typeof english>;
