/** The lesson pack of Deploy army, in German. */
export const pack = {
  'lesson.etsy-2008.about':
    'Drei Lager: die einen schreiben die Seiten, die anderen die Prozeduren der Datenbank, die dritten tragen den Pager. Zwei Deploys in der Woche dauern je vier Stunden, und alle stehen bereit. Alle paar Wochen kommen neue Leute. Der Ausweg ist Vertrauen, ein Knopf und kleine Schritte; das Wachstum wartet nicht darauf.',
  'lesson.etsy-2008.say':
    'Ein Deploy dauert einen halben Tag und endet oft mit einem Ausfall. Also wird seltener ausgeliefert. Hilft das? Ihr habt ein Jahr, um es herauszufinden.',
  'lesson.etsy-2008.watch1':
    'Änderungen, die das Team der Datenbank brauchen: wie lange warten sie am dritten Tisch?',
  'lesson.etsy-2008.watch2': 'Postmortems, die fragen, wer es war. Was sagen die Leute beim nächsten?',
  'lesson.etsy-2008.watch3':
    'Die Feiertage: Cyber Monday kommt Ende November. Wer bereitet sich vor, wer friert ein?',
  'lesson.etsy-2008.mark1': 'der längste Deploy der ersten Woche, bei dem alle bereitstehen.',
  'lesson.etsy-2008.mark2': 'der Tag, an dem ein Team zum ersten Mal ein oder zwei Änderungen schickt.',
  'lesson.etsy-2008.q1': 'Deploys waren gefährlich, also gab es wenige. Was machte das aus jedem einzelnen?',
  'lesson.etsy-2008.q2': 'Was musste da sein, bevor ihr euch jeden Tag einen Deploy zutrautet?',
  'lesson.etsy-2008.q3': 'Jeden Monat kamen neue Leute. Was half ihnen, bald nützlich zu sein?',
  'lesson.etsy-2008.q4':
    'Die Regel war zu fragen, wer es war. Was wurde anders, als ihr fragtet, was es leicht machte?',
  'lesson.etsy-2008.q5': 'Wo wartete Arbeit zwischen den Lagern? Wer hätte die Mauer abtragen können?',
  'lesson.etsy-2008.q6': 'Etsy kam auf etwa vierzig Deploys am Tag. Wären mehr besser? Was hält sie auf?',
} as const;
