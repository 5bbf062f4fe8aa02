/** The lesson pack of Obidos, in German. */
export const pack = {
  'lesson.amazon-2001.about':
    'Vier Teams arbeiten an einer Anwendung namens Obidos, mit gemeinsamen Tabellen. Jeder Release braucht das Wort aller und kommt alle zwei Wochen mit Dutzenden Änderungen. Das Haus beschließt zu schneiden: Teams, denen ein Service gehört, die durch seine Schnittstelle sprechen und seinen Pager tragen. Schneiden dauert, und unterwegs kann kaputtgehen, was geschnitten ist.',
  'lesson.amazon-2001.say':
    'Alles, was ihr ändert, berührt jemand anderen. Findet heraus, wen, und entscheidet, was euch lieber allein gehörte.',
  'lesson.amazon-2001.watch1':
    'Wie viele Teams „an Bord“ sagen müssen, bevor eine einzige Änderung fahren kann.',
  'lesson.amazon-2001.watch2': 'Zwei Teams ohne Vertrag: wessen Änderung macht wessen Seite kaputt?',
  'lesson.amazon-2001.watch3': 'Teams mit eigenem Pager: was bauen sie nach der ersten Nacht anders?',
  'lesson.amazon-2001.mark1': 'ein Release, der wegen des Kartons eines Teams zurückkam.',
  'lesson.amazon-2001.mark2': 'ein Nachbarteam, das ein Service mitreißt, den es aufruft.',
  'lesson.amazon-2001.q1': 'Wer musste eurem Release zustimmen? Wer davon hatte etwas damit zu tun?',
  'lesson.amazon-2001.q2':
    'Ein Aufruf zwischen zwei Services kann verloren gehen. Was war das wert, was ihr gewonnen habt?',
  'lesson.amazon-2001.q3': 'Was steht in einem Vertrag zwischen zwei Teams, und was geschieht ohne ihn?',
  'lesson.amazon-2001.q4':
    '„Du baust es, du betreibst es.“ Was wurde anders, als der Pager zu denen ging, die den Code schrieben?',
  'lesson.amazon-2001.q5':
    'Habt ihr dort geschnitten, wo sich die Teams trennen, oder wo sich der Code trennt? War es dieselbe Linie?',
  'lesson.amazon-2001.q6': 'Wann hättet ihr es in einem Stück gelassen?',
} as const;
