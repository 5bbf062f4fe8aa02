/** The lesson pack of Two pizzas, in German. */
export const pack = {
  'lesson.two-pizzas.about':
    'Ein Markt für Feinschmecker, gebaut als ein großes Programm. Vier Teams teilen sich einen Zug: ist der Karton eines Teams schlecht, kommen alle Kartons zurück. Die letzte Leitung hinterließ eine müde Bereitschaft und ein halb geschnittenes Stück. Teams können Stücke herausschneiden, besser arbeiten lernen oder kleiner ausliefern. Alles hilft, nichts ist umsonst.',
  'lesson.two-pizzas.say':
    'Heute Morgen habt ihr übernommen. Vier Teams, ein Zug, ein Jahr. Alles geht nicht: was lohnt sich zuerst?',
  'lesson.two-pizzas.watch1':
    'Mittwochnachmittag: ein Newsletter bringt einen Andrang. Wer sieht ihn kommen, wer hört es von Kunden?',
  'lesson.two-pizzas.watch2': 'Teams, die auf den gemeinsamen Zug warten, und was sie solange aufladen.',
  'lesson.two-pizzas.watch3': 'Das erste Stück, das allein fährt: wer merkt, dass niemand gefragt wurde?',
  'lesson.two-pizzas.mark1': 'der erste Deploy, der mit allen Kartons zurückgenommen wird.',
  'lesson.two-pizzas.mark2': 'zwei Gruppen, die auf dasselbe Unglück verschieden antworteten.',
  'lesson.two-pizzas.q1':
    'Wie viele Änderungen waren in eurem schlimmsten Deploy? Wie lange dauerte es, die schlechte zu finden?',
  'lesson.two-pizzas.q2': 'Kleine Deploys gehen öfter schief. Warum taten sie weniger weh?',
  'lesson.two-pizzas.q3': 'Welche Praktik machte euch zuerst langsamer? Würdet ihr wieder mit ihr anfangen?',
  'lesson.two-pizzas.q4':
    'Was kostete euch das Stück, das ihr herausgeschnitten habt, und was gab es zurück?',
  'lesson.two-pizzas.q5': 'Wer trug den Pager, und wer hatte den Code geschrieben? War das wichtig?',
  'lesson.two-pizzas.q6':
    'Euer Postmortem verlangte Maßnahmen. Welche waren fertig, bevor es wieder geschah?',
} as const;
