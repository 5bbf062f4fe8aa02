/** German: why not, in words, and what would help. */
import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../locales.ts';

export const refusals = {
  'refusal.unknownVerb': 'Dieses Spiel kennt die Aktion nicht. Lade die Seite neu',
  'refusal.badPayload': 'Das war nicht zu verstehen. Nichts wurde geändert',
  'refusal.unknownThing': 'Das gibt es nicht mehr',
  'refusal.notYourTeam':
    '{team, select, none {Das entscheidet ein anderes Team} other {Das entscheidet Team {team}}}',
  'refusal.notYourEngineer':
    '{engineer, select, none {Das entscheidet jemand anderes} other {Das entscheidet {engineer}}} allein',
  'refusal.systemOnly': 'Das macht nur die Uhr',
  'refusal.wrongPhase': 'Nicht jetzt: Das gehört in einen anderen Teil des Quartals',
  'refusal.otherHat':
    '{hat, select, none {Das braucht einen anderen Hut} lead {{who} ist Lead} builder {{who} ist Builder} liaison {{who} ist Liaison} other {{who} hat den Pager}}',
  'refusal.ownHat': 'Den Hut trägst du selbst: mach es einfach',
  'refusal.trainEmpty': 'Noch keine Kartons auf dem Zug',
  'refusal.ovenBusy': 'Im Ofen ist schon ein anderer Deploy',
  'refusal.trainBlocked':
    '{why, select, night {Außerhalb der Bürozeit fährt kein Zug} searching {Die kaputte Änderung wird noch gesucht} freeze {Feiertagssperre: Bis zum Jahresende fahren nur Reparaturen} budget {Das Fehlerbudget ist aufgebraucht: Nur Reparaturen fahren mit} other {Ein Team hat Halt gesagt}}',
  'refusal.sharedTrainIsPolicy': 'Diesen Zug teilen sich alle Teams: Über seinen Fahrplan wird abgestimmt',
  'refusal.notConductor':
    '{team, select, none {Ein anderes Team führt diesen Zug} other {{team} führt diesen Zug}}: Seine Leute bestimmen, wie er hinausgeht',
  'refusal.strategyLocked':
    '{strategy, select, none {Für diese Art auszuliefern fehlt eine Praktik} other {Lernt zuerst die Praktik „{practice}“}}',
  'refusal.flagsLocked': 'Feature-Flags müsst ihr erst lernen',
  'refusal.cardUnderway': 'An dieser Karte wird schon gearbeitet: Zu spät, sie zu ändern',
  'refusal.cardNotFlagged': 'Diese Karte hat kein Flag zum Umschalten',
  'refusal.cardNotLive': 'Von dieser Karte ist noch nichts ausgeliefert',
  'refusal.noSuchIncident': 'Diese Störung ist vorbei',
  'refusal.notYourPage':
    '{team, select, none {Den Pager hat jemand anderes} other {Den Pager hat Team {team}}}',
  'refusal.pageNotRinging': 'Er klingelt nicht mehr',
  'refusal.alreadyWorking': 'Da ist schon jemand dran',
  'refusal.evidenceSeen': 'Das hast du schon gesehen',
  'refusal.evidenceUnread': 'Das hat noch niemand gelesen',
  'refusal.evidencePinned': 'Das sehen schon alle',
  'refusal.personBusy': 'Diese Person arbeitet schon an einer Störung',
  'refusal.expertIsHere': 'Jemand, der sich auskennt, ist schon da',
  'refusal.reviewNotDue': 'Hier gibt es nichts zu besprechen',
  'refusal.responseTried': 'Das wurde schon versucht',
  'refusal.ordersFull': 'Kein Platz für noch eine feste Anweisung: Runbooks schaffen Platz',
  'refusal.alreadyExtracting': 'Dieses Modul wird schon herausgezogen',
  'refusal.alreadyService': 'Dieses Modul hat schon seinen eigenen Teller',
  'refusal.noService': 'Dieses Modul ist schon in der Pizza',
  'refusal.extractionNotReady': 'Noch nicht bereit zum Abschneiden: Mehr Stücke Architektur helfen',
  'refusal.cutoverNeedsLiveWeek': 'Schneidet es in einer Live-Woche ab, wenn alle wach sind',
  'refusal.notInThisGame': 'Nicht in diesem Szenario',
  'refusal.habitsRun': 'Jetzt handeln nur eure Gewohnheiten: bis zum Rückblick ordnet niemand etwas an',
  'refusal.saidEnough': 'Du hast fürs Erste genug gesagt',
  'refusal.pinned':
    '{what, select, teams {Wer wo arbeitet} lanes {Womit Leute ihre Zeit verbringen} modules {Wem was gehört} wip {Wie viel gleichzeitig begonnen wird} mode {Wann Züge fahren} strategy {Wie Versionen ersetzt werden} actions {Wie viele Maßnahmen erledigt werden} practice {Diese Arbeitsweise} policy {Diese Regel} other {Das}} ist in diesem Spiel festgelegt',
  'refusal.leverClosed': 'Diese Wahl ist noch nicht im Spiel: Die Spielleitung kann sie öffnen',
  'refusal.watching': 'Du schaust hier zu: Die Spielleitung kann dir einen Platz geben',
  'refusal.teamClosed': 'Dieses Team spielen heute Bots',
  'refusal.practiceMaxed': 'Diese Praktik kann nicht besser werden',
  'refusal.practiceNeedsOther':
    '{needs, select, none {Zuerst kommt eine andere Praktik} other {Zuerst kommt „{needs}“}}',
  'refusal.callInside': 'Beide sind in derselben Pizza gebacken: Sie brauchen keinen Vertrag',
  'refusal.contractStands': 'Es gibt einen Vertrag, oder er wird gerade geschrieben',
  'refusal.contractLocked':
    '{team, select, none {Service-Verträge müsst ihr erst lernen} other {Team {team} muss Service-Verträge erst lernen}}',
  'refusal.teamFull':
    '{team, select, none {An diesem Tisch ist kein Stuhl frei} other {Am Tisch von {team} ist kein Stuhl frei}}',
  'refusal.teamTooSmall': 'An diesem Tisch blieben zu wenige übrig',
  'refusal.engineerLent':
    '{engineer, select, none {Sie} other {{engineer}}} ist ausgeliehen: Warte, bis die Woche vorbei ist',
  'refusal.seatEmpty': 'Dort sitzt noch niemand',
  'refusal.hiringClosed':
    'Es sind genug Stellen offen: Warte, bis sie besetzt sind, oder stimme für ein größeres Budget',
  'refusal.cashShort': 'Dafür reicht das Geld nicht',
  'refusal.splitOneSided': 'Beide Teams brauchen ein Modul, um das sie sich kümmern',
  'refusal.sameValue': 'Es ist schon so',
  'refusal.nothingOffered': 'Das wird gerade nicht angeboten',
  'refusal.seatTaken':
    '{engineer, select, none {Diesen Platz hat jemand} other {{engineer} ist schon jemand}}',
  'refusal.seatFree': 'Diesen Platz hat niemand',
  'refusal.onLeave':
    '{day, select, none {Im Urlaub} other {Bis {day} im Urlaub}}: An diesem Platz entscheidet niemand',
  'refusal.modeLocked': 'Lernt zuerst die Praktik „Lieferstraße“',
  'refusal.phaseMoved': 'Das Spiel ist schon weiter',
  'refusal.holdMoved': 'Die Uhr ist schon weiter',

  'refusal.badMessage': 'Das war nicht zu verstehen. Nichts wurde geändert',
  'refusal.tooFrequent': 'Zu schnell: Warte einen Moment',
  'refusal.notSeated': 'Nimm zuerst einen Platz',
  'refusal.frozen': 'Alle halten kurz an: Die Spielleitung bittet um deinen Blick',
  'refusal.firstHostOnly': 'Das darf nur die erste Spielleitung',
  'refusal.unknownMark': 'Das gibt es nicht mehr',
  'refusal.hostOnly': 'Das darf nur die Spielleitung',
  'refusal.notStarted': 'Das Spiel hat noch nicht begonnen',
  'refusal.alreadyStarted': 'Das Spiel hat schon begonnen',
  'refusal.sessionOver': 'Das Spiel ist vorbei',
  'refusal.sessionStopped': 'Die Uhr steht: Zuerst muss die Spielleitung weitermachen',
  'refusal.engineerTaken': 'Jemand war schneller: Dieser Platz ist vergeben',
  'refusal.unknownSeat': 'So jemanden gibt es hier nicht',
  'refusal.unknownInject': 'So etwas lässt sich nicht darauflegen',
  'refusal.nothingToEnd': 'Gerade steht nichts: Es gibt nichts zu beenden',
  'refusal.nameTaken': 'Diesen Namen hat hier schon jemand',
  'refusal.unknownOrg': 'So eine Organisation gibt es hier nicht',
  'refusal.unknownEngineer': 'Hier arbeitet niemand mit diesem Namen',
  'refusal.pagerOnly': 'Ein Pager kann nur sagen: Ich bin dran. Alles andere geschieht am Schreibtisch',
  'refusal.handingOver': 'Die Systeme wechseln die Hände: einen Moment',
  'refusal.notYet': 'Der Server hat nicht geantwortet. Versuch es noch einmal',
  'refusal.momentPast': 'Dieser Moment ist für eine Organisation vorbei, oder das Spiel endet vorher',
  'refusal.planFull': 'Der Plan ist voll',
  'refusal.twiceInPlan': 'Zu diesem Moment ist das schon geplant',
  'refusal.unknownPlanned': 'Das steht nicht mehr im Plan',
  'refusal.nothingToCut': 'Da gibt es nichts mehr zu kürzen',
  'refusal.nothingToUndo': 'Es ist schon geschehen: nichts zurückzunehmen',
} as const satisfies Translation<typeof english>;
