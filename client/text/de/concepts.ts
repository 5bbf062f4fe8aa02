/** Ideen hinter dem, was gefunden wurde; in German. */
import type { concepts as english } from '../en/concepts.ts';
import type { Translation } from '../locales.ts';

export const concepts = {
  'concept.smallBatches': 'Kleine Päckchen',
  'concept.smallBatches.text':
    'Ein Deploy mit einer Änderung, der scheitert, zeigt auf seine eigene Ursache. Ein Deploy mit vierzig versteckt sie unter neununddreißig. Kleine scheitern etwas öfter und tun viel weniger weh.',
  'concept.recovery': 'Heilen schlägt nie scheitern',
  'concept.recovery.text':
    'Keine Arbeitsweise hält jeden Fehler draußen. Was Nutzer spüren, ist, wie lange er dauert. Wer in Minuten heilt, kann es sich leisten zu probieren.',
  'concept.canary': 'Wenige kosten zuerst',
  'concept.canary.text':
    'Eine neue Version geht an einen kleinen Teil der Nutzer und wird dort beobachtet. Ist sie schlecht, hat es wenige getroffen, und sie wird angehalten. Dafür braucht es jemanden oder etwas, das hinschaut.',
  'concept.alerts': 'Alarm bei dem, was Nutzer spüren',
  'concept.alerts.text':
    'Ein Alarm soll sagen, was Nutzern wehtut und dass jetzt jemand handeln muss. Zu wenige, und die Kunden rufen zuerst an. Zu viele, und niemand hört mehr hin.',
  'concept.onCall': 'Gesunde Rufbereitschaft',
  'concept.onCall.text':
    'Ein Ruf in der Nacht kostet den nächsten Tag. Tragt den Pager reihum, haltet Rufe selten und repariert am Tag, was nachts klingelt. Müde Leute machen den nächsten Vorfall.',
  'concept.hero': 'Die eine, die alles weiß',
  'concept.hero.text':
    'Eine Heldin rettet die Woche und verdeckt die Lücke. Was nur eine kann, wartet auf sie und geht mit ihr. Teilt die Arbeit, bevor es eilt.',
  'concept.blameless': 'Rückschau ohne Schuld',
  'concept.blameless.text':
    'Wer Schuld fürchtet, hört auf zu erzählen. Fragt, was den Fehler leicht gemacht hat: Das lässt sich ändern. Jede tat, was nach dem, was sie sah, richtig schien.',
  'concept.learning': 'Lernen, das etwas ändert',
  'concept.learning.text':
    'Den Fehler zu beheben ist die erste Schleife. Zu ändern, was ihn zuließ, ist die zweite. Eine Maßnahme, die niemand macht, ist nur ein Wunsch.',
  'concept.toil': 'Plackerei und Gewohnheiten',
  'concept.toil.text':
    'Handarbeit, die immer wiederkommt, wächst mit dem System und lehrt nichts. Macht eine Gewohnheit daraus, die ohne euch läuft. Was nur gut geht, solange ihr hinschaut, geht nicht gut.',
  'concept.conway': 'Conways Gesetz',
  'concept.conway.text':
    'Ein System nimmt die Form der Gespräche derer an, die es bauen. Wo Teams nicht reden, brechen Schnittstellen. Ändert, wer mit wem redet, oder schreibt auf, was ihr versprecht.',
  'concept.twoPizza': 'Teams für zwei Pizzen',
  'concept.twoPizza.text':
    'Mit jeder Person wächst die Zahl der Wege zwischen den Leuten schneller. Ein kleines Team weiß, was alle tun. Es kann nur so viel im Kopf behalten, also gebt ihm ein Stück, das passt.',
  'concept.breaker': 'Wände und Sicherungen',
  'concept.breaker.text':
    'Ein langsames Teil kann alle festhalten, die darauf warten. Fristen, Wände zwischen den Teilen und Sicherungen lassen rechtzeitig los. Der Rest läuft mit etwas weniger weiter.',
  'concept.flow': 'Arbeit, die wartet',
  'concept.flow.text':
    'Der größte Teil der Zeit von der Idee zu den Nutzern ist Warten. Je mehr zugleich begonnen ist, desto länger dauert alles. Beendet, bevor ihr beginnt.',
  'concept.errorBudget': 'Fehlerbudget',
  'concept.errorBudget.text':
    'Kein Dienst muss vollkommen sein. Einigt euch, wie viel scheitern darf, und gebt es für Änderungen aus. Ist es verbraucht, geht Ruhe vor Neuem.',
  'concept.odds': 'Chancen ansagen',
  'concept.odds.text':
    'Eine laut gesagte Chance lässt sich später prüfen. Wer oft ansagt und das Ergebnis anschaut, wird besser. Fragt vorher alle, am meisten die Zweifelnden.',
} as const satisfies Translation<typeof english>;
