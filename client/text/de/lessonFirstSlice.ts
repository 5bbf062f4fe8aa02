/** The lesson pack of First slice, in German. */
export const pack = {
  'lesson.first-slice.about':
    'Zwei Teams teilen sich ein Programm und einen Zug, der ihre Änderungen zu den Nutzern bringt. Ein Karton darin ist kaputt und niemand weiß es. In der ersten Nacht läuft eine Platte voll. Ein Stück, die Bewertungen, ist fast herausgeschnitten und könnte bald allein fahren. In diesen drei Tagen steckt alles, was man am Anfang braucht.',
  'lesson.first-slice.say':
    'Du bist Ana. Der Zug um 14:00 ist beladen, mit neun Kartons von zwei Teams. Losschicken oder warten? Entscheidet, dann schaut, was geschieht.',
  'lesson.first-slice.watch1': 'Was man zuerst tut, wenn Nutzer leiden: lesen, zurücknehmen oder streiten.',
  'lesson.first-slice.watch2': 'Wer den letzten Deploy für schuldig hält, bevor er hinsieht.',
  'lesson.first-slice.watch3': 'Der Moment, in dem das geschnittene Stück fährt, ohne jemanden zu fragen.',
  'lesson.first-slice.mark1': 'der erste schlechte Deploy, und der Alarm in der Nacht.',
  'lesson.first-slice.mark2': 'die Umschaltung der Bewertungen.',
  'lesson.first-slice.q1': 'Neun Kartons fuhren zusammen, einer war kaputt. Wie habt ihr gefunden, welcher?',
  'lesson.first-slice.q2': 'Was wäre mit einem Karton nach dem anderen anders gewesen?',
  'lesson.first-slice.q3':
    'Um drei in der Nacht klingelte der Pager. Hatte der letzte Deploy damit zu tun? Woran saht ihr das?',
  'lesson.first-slice.q4': 'Was habt ihr von Hand getan, das eine Daueranweisung hätte tun können?',
  'lesson.first-slice.q5': 'Wen musstet ihr vor einem Deploy fragen? Und nachdem das Stück draußen war?',
  'lesson.first-slice.q6': 'Die zwölf Wochen liefen ohne euch. Was half dann, und was fehlte?',
} as const;
