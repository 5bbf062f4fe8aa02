/** Names and one-line explanations of practices, rules, cards and causes; in German. */
import type { content as english } from '../en/content.ts';
import type { Translation } from '../locales.ts';
import { archetypes } from './archetypes.ts';

export const content = {
  ...archetypes,
  'name.practice.versioning': 'Alles versionieren',
  'name.practice.ci': 'Continuous Integration',
  'name.practice.packages': 'Build-Pakete',
  'name.practice.tests': 'Automatisierte Tests',
  'name.practice.trunk': 'Kleine Änderungen im Trunk',
  'name.practice.oneButton': 'Deploy per Knopfdruck',
  'name.practice.firstDay': 'Deploy am ersten Tag',
  'name.practice.flags': 'Feature-Flags',
  'name.practice.configManagement': 'Konfigurationsmanagement',
  'name.practice.images': 'Immutable Images',
  'name.practice.staging': 'Staging-Küche',
  'name.practice.blueGreen': 'Blue/Green',
  'name.practice.canary': 'Canary',
  'name.practice.pipeline': 'Delivery-Pipeline',
  'name.practice.migrations': 'Migrationen in zwei Hälften',
  'name.practice.oneLogic': 'Logik an einem Ort',
  'name.practice.replication': 'Replikation',
  'name.practice.caching': 'Caching',
  'name.practice.monitoring': 'Monitoring',
  'name.practice.autoRollback': 'Automatischer Rollback',
  'name.practice.runbooks': 'Runbooks',
  'name.practice.postmortems': 'Blameless Postmortems',
  'name.practice.chaosMonkey': 'Chaos Monkey',
  'name.practice.janitorMonkey': 'Janitor Monkey',
  'name.practice.conformityMonkey': 'Conformity Monkey',
  'name.practice.breakers': 'Breaker und Fallbacks',
  'name.practice.autoscaling': 'Autoscaling',
  'name.practice.contracts': 'Service-Verträge',

  'about.practice.versioning': 'Jede Datei und jede Einstellung hat eine Historie, zu der man zurückkann',
  'about.practice.ci': 'Die Arbeit trifft täglich zusammen und kollidiert darum seltener',
  'about.practice.packages': 'Was getestet wurde, geht auch raus und kann zurückgeholt werden',
  'about.practice.tests': 'Maschinen suchen Fehler, bevor Nutzer sie finden; anfangs langsam',
  'about.practice.trunk': 'Weniger Änderungen pro Deploy, also weniger, was kaputtgeht und was man absucht',
  'about.practice.oneButton': 'Ein Deploy dauert Minuten, und alle können ihn machen',
  'about.practice.firstDay': 'Neue deployen am ersten Tag und finden sich schneller zurecht',
  'about.practice.flags': 'Deployt heißt noch nicht sichtbar; aus mit einem Klick',
  'about.practice.configManagement': 'Server werden an einem Ort beschrieben und gleich gehalten',
  'about.practice.images': 'Server werden neu gebacken, nie von Hand geflickt; das Backen braucht Zeit',
  'about.practice.staging':
    'Eine Probe, bevor Nutzer es sehen; jemand muss sie nah an der Wirklichkeit halten',
  'about.practice.blueGreen':
    'Nach dem Umschalten ein paar Stunden lang zwei Küchen: sofort zurück, aber beide kosten',
  'about.practice.canary': 'Ein paar Nutzer kosten zuerst',
  'about.practice.pipeline': 'Jede Änderung, die alles besteht, geht von allein raus',
  'about.practice.migrations':
    'Die Datenbank ändert sich, ohne dass der Laden schließt; braucht freie Kapazität',
  'about.practice.oneLogic': 'Regeln leben im Code, nicht in der Datenbank: Datenänderungen tun weniger weh',
  'about.practice.replication':
    'Eine zweite Kopie springt ein, wenn die erste verloren geht; sie kann hinterherhinken',
  'about.practice.caching': 'Antworten werden warm gehalten: mehr Luft, bis der Cache kalt ist',
  'about.practice.monitoring': 'Du merkst es, bevor Kunden es dir sagen',
  'about.practice.autoRollback': 'Ein schlechter Deploy nimmt sich selbst zurück',
  'about.practice.runbooks': 'Bekannte Störungen dauern nur ein Drittel der Zeit; mehr Daueranweisungen',
  'about.practice.postmortems': 'Was einmal wehtat, tut seltener weh',
  'about.practice.chaosMonkey': 'Macht zur Bürozeit Server kaputt, damit die Nächte später ruhig bleiben',
  'about.practice.janitorMonkey': 'Räumt Server weg, die niemand benutzt',
  'about.practice.conformityMonkey':
    'Listet Services auf, die gegen unsere Regeln verstoßen, und lässt sie ausbessern',
  'about.practice.breakers': 'Ein langsamer Nachbar zieht nicht mehr alle mit runter',
  'about.practice.autoscaling': 'Server kommen und gehen mit den Nutzern, etwas verspätet',
  'about.practice.contracts': 'Wer etwas aufruft, kann sich darauf verlassen, egal, wer es ändert',

  'story.practice.versioning':
    'Netflix hält seinen Code in Git: Was auch schiefging, gestern ist nur einen Befehl entfernt.',
  'story.practice.ci':
    'Bei Netflix baut, bündelt und testet Jenkins jeden Check-in; aus einem Build-Master wurden fünfundzwanzig.',
  'story.practice.packages':
    'Netflix baut jeden Service mit Nebula als Betriebssystem-Paket: Installiert wird genau das, was getestet wurde.',
  'story.practice.tests': 'Bis 2010 hatte Etsy mehr als 5.000 Tests und deployte an guten Tagen zehnmal.',
  'story.practice.trunk':
    'Etsy schickt ein paar Dutzend Zeilen auf einmal raus: klein genug, um sie zu lesen und zurückzunehmen.',
  'story.practice.oneButton':
    'Etsy baute Deployinator: von drei Entwicklern, einer Person im Betrieb und allen anderen in Bereitschaft, über eine Stunde lang, zu einer Person und zwei Minuten.',
  'story.practice.firstDay': 'Wer neu bei Etsy entwickelt, bringt am ersten Tag eine Änderung in Produktion.',
  'story.practice.flags':
    'Etsy ließ neuen Code lange unsichtbar hinter Einstellungen laufen und schaltete ihn dann Nutzer für Nutzer frei.',
  'story.practice.configManagement':
    'Etsy beschrieb seine Server mit Chef, damit keine Maschine jemandes Haustier war.',
  'story.practice.images':
    'Netflix backt mit Aminator für jeden Deploy ein frisches Image und ändert nie einen laufenden Server.',
  'story.practice.staging':
    'Netflix probiert einen Build zuerst in einer Testumgebung aus, mit den Nachbarn, die er treffen wird.',
  'story.practice.blueGreen':
    'Netflix nennt es Red/Black: Die neue Servergruppe steht neben der alten, und ein Schalter bringt die Nutzer hinüber.',
  'story.practice.canary':
    'Amazon gibt eine neue Version zuerst auf eine Maschine und wartet; ein Alarm stoppt den Rest.',
  'story.practice.pipeline':
    'Bei Amazon hat die Pipeline eine schlechte Version zurückgenommen, bevor sich die Bereitschaft eingeloggt hat.',
  'story.practice.migrations':
    'Etsy änderte die eine Hälfte seiner Datenbankserver, während die andere die Seite trug, und tauschte sie dann.',
  'story.practice.oneLogic':
    'Etsys Regeln steckten in Stored Procedures, an die nur Datenbankleute durften. Sie zogen in Code um, den alle teilen.',
  'story.practice.replication':
    'Etsy hielt seine Datenbanken in Paaren, bei denen jede für die andere einspringen konnte.',
  'story.practice.caching':
    'Facebooks Caches holten sich vor dem Nachfüllen ein Lease: In der Spitze sanken die Lesezugriffe auf die Datenbank von 17.000 auf 1.300 pro Sekunde.',
  'story.practice.monitoring':
    'Etsy zog für jedes Release eine Linie in jeden Graphen: bemerkt binnen fünf Minuten, behoben in noch weniger.',
  'story.practice.autoRollback':
    'Netflix beobachtet jedes Release, nimmt es von selbst zurück und leitet den Traffic um.',
  'story.practice.runbooks':
    'Bei Google ging das Reparieren mit einem geschriebenen Playbook etwa dreimal so schnell wie aus dem Stegreif.',
  'story.practice.postmortems':
    'Elite-Teams blicken anderthalbmal so oft auf das zurück, was schiefging, und setzen um, was sie gefunden haben.',
  'story.practice.chaosMonkey':
    'Netflix lässt werktags einen Affen Server abschießen, solange alle da sind, um daraus zu lernen.',
  'story.practice.janitorMonkey':
    'Ein anderer Affe bei Netflix sucht, was niemand mehr benutzt, und wirft es weg.',
  'story.practice.conformityMonkey':
    'Ein dritter bei Netflix sucht Services, die sich nicht an die Regeln halten, und nimmt sie heraus.',
  'story.practice.breakers':
    'Netflix ruft einen Nachbarn, der jedes zweite Mal versagt, nicht mehr auf und fragt fünf Sekunden später wieder.',
  'story.practice.autoscaling':
    '„So schnell hätten wir die Server gar nicht in die Racks bekommen“, sagt Netflix; die Cloud wächst in kleinen Schritten.',
  'story.practice.contracts':
    'Amazons Regel, wie sich ein Entwickler später erinnerte: Teams reden über Service-Schnittstellen und auf keinem anderen Weg.',

  'name.policy.cadence': 'Der gemeinsame Zug fährt',
  'name.policy.approval': 'Ein Gremium genehmigt jeden Deploy',
  'name.policy.pagers': 'Den Pager trägt',
  'name.policy.errorBudget': 'Wenn das Fehlerbudget verbraucht ist',
  'name.policy.tools': 'Werkzeuge',
  'name.policy.hosting': 'Server',
  'name.policy.chaos': 'Übungen in Produktion',
  'name.policy.freeze': 'Über die Feiertage',
  'name.policy.budget': 'Das Budget',
  'name.policy.reviews': 'Nach einem Incident fragen wir',
  'about.policy.cadence': 'Oft: kleine Batches. Selten: große',
  'about.policy.approval': 'Findet manche Fehler, kostet Tage',
  'about.policy.pagers': 'Wer geweckt wird, sollte den Code kennen',
  'about.policy.errorBudget': 'Ein Feature-Stopp gibt Reparaturen eine Chance und kostet jetzt Nutzen',
  'about.policy.tools': 'Freie Wahl geht für ein Team schnell; ein gepflasterter Weg ist für alle leichter',
  'about.policy.hosting':
    'Eigene Server sind billig und kommen in Wochen; die Cloud kostet mehr und kommt in Minuten',
  'about.policy.chaos': 'Tut jetzt ein wenig weh, zeigt, was später sehr wehtäte',
  'about.policy.freeze': 'Nichts geht durch unsere eigene Hand kaputt; alles wartet und kommt auf einmal',
  'about.policy.budget': 'Neue Leute kosten Geld und Zeit, bevor sie helfen',
  'about.policy.reviews': 'Ein Name beendet die Suche; ohne Schuldfrage erzählen die Leute, was sie sahen',

  'name.choice.cadence.daily': 'jeden Tag',
  'name.choice.cadence.twoDays': 'alle 2 Tage',
  'name.choice.cadence.weekly': 'jede Woche',
  'name.choice.cadence.twoWeeks': 'alle 2 Wochen',
  'name.choice.cadence.monthly': 'jeden Monat',
  'name.choice.cadence.quarterly': 'jedes Quartal',
  'name.choice.cadence.continuous': 'mit jeder Änderung',
  'name.choice.approval.off': 'kein Gremium',
  'name.choice.approval.on': 'erst tagt das Gremium',
  'name.choice.pagers.central': 'eine Person für alle',
  'name.choice.pagers.teams': 'jedes Team selbst',
  'name.choice.errorBudget.off': 'Features gehen weiter',
  'name.choice.errorBudget.on': 'Features ruhen',
  'name.choice.tools.free': 'jedes Team wählt',
  'name.choice.tools.paved': 'ein gepflasterter Weg',
  'name.choice.hosting.own': 'unsere eigenen',
  'name.choice.hosting.cloud': 'in der Cloud gemietet',
  'name.choice.chaos.off': 'keine',
  'name.choice.chaos.on': 'zur Bürozeit',
  'name.choice.freeze.off': 'Züge fahren weiter',
  'name.choice.freeze.on': 'kein Zug fährt',
  'name.choice.budget.lean': 'niemand Neues',
  'name.choice.budget.grow': 'einstellen',
  'name.choice.reviews.blameful': 'wer war das?',
  'name.choice.reviews.blameless': 'was machte es leicht?',

  'name.gate.approval': 'Das Genehmigungsgremium',
  'name.gate.manual': 'Die Tester',
  'name.gate.handOff': 'Ein anderer Schreibtisch',
  'name.gate.tests': 'Die automatisierten Tests',
  'name.gate.staging': 'Die Staging-Küche',
  'name.gate.canary': 'Die ersten Vorkoster',

  'name.family.code': 'Code',
  'name.family.dependency': 'ein Nachbar',
  'name.family.infrastructure': 'Maschinen',
  'name.family.deploy': 'der Deploy',
  'name.family.config': 'Einstellungen',
  'name.family.database': 'die Datenbank',
  'name.family.auth': 'Logins',

  'name.card.undoButton': 'Ein Rückgängig-Knopf',
  'name.card.moreLanguages': 'Mehr Sprachen',
  'name.card.exportLists': 'Listen zum Mitnehmen',
  'name.card.fasterPages': 'Schnellere Seiten',
  'name.card.helpPages': 'Bessere Hilfeseiten',
  'name.card.familyAccounts': 'Konten für Familien',
  'name.card.friendlierWords': 'Freundlichere Worte',
  'name.card.biggerButtons': 'Größere Knöpfe',
  'name.card.oneStepFewer': 'Ein Schritt weniger',
  'name.card.gentleReminder': 'Eine sanfte Erinnerung',
  'name.card.taxRule': 'Die neue Steuerregel',
  'name.card.partnerFeed': 'Daten für einen Partner',
  'name.card.auditReport': 'Ein Bericht für die Revision',
  'name.card.fairDemo': 'Eine Demo für die Messe',
  'name.card.runtimeUpgrade': 'Die Runtime hat keinen Support mehr',
  'name.card.oldDataCleanup': 'Alte Daten aufräumen',
  'name.card.wishlist': 'Wunschliste',
  'name.card.photoReviews': 'Bewertungen mit Fotos',
  'name.card.biggerPictures': 'Größere Bilder',
  'name.card.seasonalFront': 'Startseite zur Saison',
  'name.card.librarySupport': 'Die alte Bibliothek läuft im Mai aus',
  'name.card.sellerPages': 'Seiten für Verkäufer',
  'name.card.sortByNew': 'Neueste zuerst',
  'name.card.giftCards': 'Geschenkkarten',
  'name.card.savedBaskets': 'Gespeicherte Warenkörbe',
  'name.card.oneClickBuy': 'Kaufen mit einem Klick',
  'name.card.refundTool': 'Erstattungen für den Support',
  'name.card.securityPatch': 'Sicherheitspatch',
  'name.card.vouchers': 'Gutscheine',
  'name.card.fewerFields': 'Weniger Felder an der Kasse',
  'name.card.typoSearch': 'Suche verzeiht Tippfehler',
  'name.card.passwordless': 'Login ohne Passwort',
  'name.card.orderMails': 'Bestellmails',
  'name.card.searchFilters': 'Suchfilter',
  'name.card.savedSearches': 'Gespeicherte Suchen',
  'name.card.quietHours': 'Ruhezeiten für Nachrichten',
  'name.card.parcelTracking': 'Paket verfolgen',
  'name.card.alsoBought': 'Andere kauften auch',
  'name.card.pickupPoints': 'Abholstationen',
  'name.card.sellerReports': 'Berichte für Verkäufer',
  'name.card.returnsLabel': 'Rücksendeetiketten',
  'name.card.trendingNow': 'Gerade beliebt',

  'name.posture.desk': 'am Schreibtisch',
  'name.posture.away': 'nicht im Dienst',
  'name.posture.asleep': 'schläft',
  'name.posture.ringing': 'der Pager klingelt',
  'name.posture.fighting': 'an einem Incident',
  'name.posture.standby': 'steht für einen Deploy bereit',
} as const satisfies Translation<typeof english>;
