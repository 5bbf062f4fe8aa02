/** The lesson pack of Black Friday, in German. */
export const pack = {
  'lesson.black-friday.about':
    'Das vollste Wochenende des Jahres kommt am Ende des zweiten Quartals: zweieinhalbmal so viele Leute wie sonst, am Abend ein wackliges Netz, und am Montag eine Bank, die langsam antwortet. Vier Services stehen schon allein, und niemand weiß, was sie aushalten. Das Marketing will vorher alles live haben.',
  'lesson.black-friday.say':
    'Ihr kennt den Tag des Sturms. Ihr wisst nicht, was kaputtgeht. Wie findet ihr es vor den Kunden heraus?',
  'lesson.black-friday.watch1': 'Wer ausprobiert, wie viel der Laden aushält, und wer hofft.',
  'lesson.black-friday.watch2': 'Einfrieren oder weiterliefern: der Streit im Plan von Quartal 2.',
  'lesson.black-friday.watch3':
    'Wiederholungen: Services, die immer wieder fragen, bis der gefragte umfällt.',
  'lesson.black-friday.mark1':
    'der Sommerschlussverkauf am Ende von Quartal 1: eine Probe, die niemand so nannte.',
  'lesson.black-friday.mark2': 'der Abend von Black Friday, wenn das Netz wackelt.',
  'lesson.black-friday.q1': 'Der Sommerschlussverkauf war eine Warnung. Was habt ihr deswegen geändert?',
  'lesson.black-friday.q2':
    'Habt ihr die Deploys vor dem Andrang eingefroren? Was schützte das, und was kostete es?',
  'lesson.black-friday.q3':
    'Aus etwas Kleinem wurde etwas Großes. Wohin breitete es sich aus, und was hätte es aufgehalten?',
  'lesson.black-friday.q4': 'Mehr Server halfen nicht immer. Was ließ sich nicht vervielfachen?',
  'lesson.black-friday.q5': 'Was habt ihr abgeschaltet, damit die Kasse weiterlief?',
  'lesson.black-friday.q6': 'Welche Gewohnheit würdet ihr nächstes Mal ein halbes Jahr früher einrichten?',
} as const;
