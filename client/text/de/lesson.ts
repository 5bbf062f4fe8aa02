/** What all lesson packs share, in German. */
import type { lesson as english } from '../en/lesson.ts';
import type { Translation } from '../locales.ts';
import { lessonOwn } from './lessonOwn.ts';

export const lesson = {
  ...lessonOwn,
  'lesson.title': 'Unterrichtspaket: {scenario}',
  'lesson.lead':
    'Für alle, die leiten. Kreuze an, was du brauchst, und druck es aus; nichts davon muss am Bildschirm gelesen werden.',
  'lesson.show': 'Was gedruckt wird',
  'lesson.show.overview': 'Überblick und Vorbereitung',
  'lesson.show.plan': 'Plan: {n} Minuten',
  'lesson.show.cards': 'Rollenkarten',
  'lesson.show.debrief': 'Fragen',
  'lesson.show.words': 'Wörter',
  'lesson.show.history': 'Was wirklich geschah',
  'lesson.host': 'Diese Geschichte leiten',

  'lesson.basics': 'Falls du von DevOps noch nie gehört hast',
  'lesson.basicsText':
    'Ein Produkt im Netz wird jeden Tag geändert und repariert, wenn es kaputtgeht. DevOps heißt: dasselbe Team tut beides, in kleinen Schritten, und überlässt das Langweilige den Maschinen. Das Spiel ist ein Jahr einer solchen Firma. Niemand schreibt Code.',
  'lesson.about': 'Worum es in dieser Geschichte geht',
  'lesson.facts':
    '{teams, plural, one {Ein Team} other {# Teams}}, {people} Leute in der Technik, {modules} Teile eines Produkts. An jedem freien Platz spielt ein Bot, also passt jede Gruppengröße.',
  'lesson.made': 'Gedacht für: {list}.',
  'lesson.goals': 'Was man erlebt haben sollte',
  'lesson.goalsHint': 'Die Regie hakt das von selbst ab, unter „{conductor}“.',
  'lesson.wins': 'Was als gewonnen gilt',
  'lesson.win': '{goal}: {metric}, {compare, select, atLeast {mindestens} other {höchstens}} {target}',

  'lesson.prep': 'Vor der Stunde',
  'lesson.prep.check':
    'Öffne {link} im Raum, auf einem Gerät der Klasse. Nach einer halben Minute steht da, ob das Netz reicht.',
  'lesson.prep.devices':
    'Am besten ein Browser für jede Person, einer für zwei genügt. Handys gehen auch. Nichts wird installiert, niemand braucht ein Konto.',
  'lesson.prep.wifi':
    'Schlechtes WLAN: wer hinausfällt, öffnet die Seite wieder und sitzt am selben Platz. Solange spielt ein Bot.',
  'lesson.prep.open':
    'Drück „{host}“, wähl „{scenario}“ und die Länge deines Plans. Sechs Buchstaben erscheinen: der Code.',
  'lesson.prep.projector':
    'In der Regie unter „{projector}“: mach die Adresse und öffne sie am Beamer. Dort mit Ton, auf den Geräten ohne.',
  'lesson.prep.end':
    'In der Regie unter „{conductor}“: gib ein, wann die Stunde endet. Sie sagt, wie spät du bist und was wegfallen kann.',
  'lesson.prep.rehearse':
    'Noch nie geleitet? „{rehearse}“ spielt die ganze Sitzung mit Bots, viermal so schnell.',
  'lesson.prep.print': 'Druck die Rollenkarten einmal für jedes Team, und dieses Paket einmal für dich.',

  'lesson.plan': '{n} Minuten, mit der Länge „{preset}“',
  'lesson.planHint':
    'Zeilen mit einem Balken am Rand misst das Spiel. Eine Live-Woche dauert länger, solange jemand auf einen Alarm antwortet: in ihren Minuten ist das enthalten.',
  'lesson.notMade': 'Diese Geschichte ist gedacht für {list}: in dieser Zeit sieht man nur ihren Anfang.',
  'lesson.col.time': 'Minuten',
  'lesson.col.what': 'Was geschieht',
  'lesson.col.say': 'Sag',
  'lesson.col.watch': 'Achte auf',
  'lesson.from': '{from}–{to}',
  'lesson.mark': 'Merken: {what}',

  'lesson.row.open': 'Ankommen',
  'lesson.row.live': 'Quartal {quarter}, Live-Woche: {days, plural, one {ein Tag} other {# Tage}} von Hand',
  'lesson.row.friday': 'Freitagabend, dann zwölf Wochen',
  'lesson.row.review': 'Rückblick auf Quartal {quarter}',
  'lesson.row.plan': 'Plan für Quartal {quarter}',
  'lesson.row.eve': 'Der letzte Abend',
  'lesson.row.proof': 'Ein halbes Jahr nach Gewohnheit',
  'lesson.row.proofReview': 'Rückblick auf das halbe Jahr',
  'lesson.row.debrief': 'Nachgespräch',
  'lesson.row.close': 'Mitnehmen',

  'lesson.does.open':
    'Alle kommen mit dem Code herein und nehmen einen Platz. Gib jedem Team seine Rollenkarten. Eine Übungspizza zeigt die Knöpfe. Drück „{start}“.',
  'lesson.does.live':
    'Ein Tag dauert eine Minute. Kartons mit Änderungen warten im Zug, und früher oder später klingelt ein Pager. Dann wartet die Uhr.',
  'lesson.does.friday':
    'Der Freitag fragt, was Gewohnheit wird. Dann vergehen zwölf Wochen in einer halben Minute, und niemand hilft.',
  'lesson.does.review':
    'Jede Zahl zweimal: von Hand und aus Gewohnheit. Ein Druck zeigt, was dahintersteckt.',
  'lesson.does.plan': 'Fünf Entscheidungen für das Quartal. Nicht beantwortet heißt: wie im letzten.',
  'lesson.does.inherit':
    'Fünf Entscheidungen, und das Erbe: die Gruppen tauschen ihre Systeme, jedes mit dem Zettel derer, die es bauten. Eine Gruppe allein behält ihres.',
  'lesson.does.eve': 'Die letzte Gelegenheit für Daueranweisungen.',
  'lesson.does.proof': 'Zwei Quartale vergehen in einer Minute. Alle schauen zu.',
  'lesson.does.proofReview': 'Das halbe Jahr neben den gespielten Quartalen.',
  'lesson.does.debrief':
    '1. Die Zahlen: von Hand und aus Gewohnheit. 2. Ein gemerkter Moment, gezeigt in der Wiederholung. 3. Die Fragen, zuerst zu zweit. 4. In der Wiederholung eine Entscheidung ändern und die Kurven vergleichen.',
  'lesson.does.close':
    'Jede Person schreibt eine Gewohnheit auf, die sie mitnimmt. Druck die Berichte oder sichere das Journal.',

  'lesson.say.live': 'Ihr müsst nicht schnell sein. Die Uhr wartet auf alle, die auf einen Alarm antworten.',
  'lesson.say.friday': 'Ab jetzt spielen eure Gewohnheiten. Was habt ihr diese Woche zweimal getan?',
  'lesson.say.review': 'Sucht die Zahl, die schlechter wurde, und drückt darauf. Was steckt dahinter?',
  'lesson.say.plan': 'Was hat am meisten wehgetan? Gebt zuerst dafür etwas aus.',
  'lesson.say.eve': 'Was soll von selbst geschehen, wenn ihr nicht da seid?',
  'lesson.say.proof': 'Lest die Schlagzeilen. Welche davon habt ihr vor einem halben Jahr verursacht?',
  'lesson.say.proofReview': 'Was hielt ohne euch, und was nicht?',
  'lesson.say.debrief': 'Wir fragen, was es leicht machte. Wir fragen nicht, wer es war.',
  'lesson.say.close': 'Eine Gewohnheit. Ein Satz. Wo könntet ihr am Montag anfangen?',

  'lesson.watch.open':
    'Jemand ohne Platz: in der Regie ist einer frei. Ein Team ohne Menschen: Bots spielen es.',
  'lesson.watch.friday': 'Teams, die die Tafel der Daueranweisungen leer lassen.',
  'lesson.watch.review': 'Gruppen, die jemanden suchen, der schuld ist.',
  'lesson.watch.plan': 'Teams, die alles in neue Funktionen stecken.',
  'lesson.watch.eve': 'Wer einem Menschen noch mehr traut als einer Gewohnheit.',
  'lesson.watch.proof': 'Die Woche, in der die Kurven der Gruppen auseinandergehen.',
  'lesson.watch.proofReview': 'Zahlen, die besser wurden, als niemand da war.',
  'lesson.watch.debrief': 'Stille Gruppen: frag sie zuerst, was sie überrascht hat.',
  'lesson.watch.close': 'Gewohnheiten, die Wünsche sind. Frag, was dann geschieht, und wann.',

  'lesson.cards': 'Rollenkarten',
  'lesson.cardsHint':
    'Schneide an den Linien. Eine Person kann mehrere haben; die Hüte wandern jedes Quartal weiter.',
  'lesson.card.yours': 'Deins: {does}.',
  'lesson.card.only': 'Nur du siehst',
  'lesson.card.ask': 'Frag dein Team',
  'lesson.card.lead.do':
    'Um neun wirst du für das Team etwas gefragt. Leg die Slices der Bots und gib die Stimme ab.',
  'lesson.card.lead.only': 'was Kunden schreiben, während etwas kaputt ist.',
  'lesson.card.lead.ask': 'Wer hier ist müde, und was lassen wir weg?',
  'lesson.card.builder.do':
    'Kartons warten im Zug. Du sagst, wann er abfährt, wie, und was hinter einem Flag bleibt.',
  'lesson.card.builder.only': 'die letzten Deploys und was an den Einstellungen geändert wurde.',
  'lesson.card.builder.ask': 'Wenn dieser schiefgeht, wie bald wüssten wir, welcher Karton es war?',
  'lesson.card.liaison.do':
    'Andere Teams rufen eure Stücke auf und ihr ihre. Schließ Verträge, verleih Leute, antworte den Stakeholdern.',
  'lesson.card.liaison.only': 'welches Stück auf welches wartet.',
  'lesson.card.liaison.ask': 'Wer außerhalb dieses Tisches wird es spüren?',
  'lesson.card.pager.do':
    'Wenn er klingelt, sag „{take}“. Erst lesen, dann handeln. Eine falsche Antwort kostet Minuten, eine schnelle gewinnt keine.',
  'lesson.card.pager.only': 'die Kurven dessen, was ausfällt.',
  'lesson.card.pager.ask': 'Was seht ihr auf euren Schirmen? Heftet es für alle an.',
  'lesson.card.rule': 'Ohne Hut kannst du vorschlagen: wer ihn trägt, nimmt es mit einem Druck an.',

  'lesson.debrief': 'Fragen für das Gespräch',
  'lesson.debriefHint':
    'Ein Drittel der Zeit gehört hierher. Zwei Minuten allein, vier zu zweit, dann alle zusammen. Drei gute Fragen reichen.',
  'lesson.q.habit': 'Welche Zahl war aus Gewohnheit besser als von Hand? Was genau hat das gemacht?',
  'lesson.q.work': 'Wo sieht unsere eigene Arbeit aus wie Quartal 1?',

  'lesson.words': 'Wörter des Fachs',
  'lesson.history': '{name}: was wirklich geschah',
  'lesson.historyHint':
    'Behalt das für dich, bis das Spiel vorbei ist: dann zeigt es die Seite neben den Zahlen jeder Gruppe. Jede Zeile hat ihre Quelle.',
} as const satisfies Translation<typeof english>;
