/** The lesson pack of Too many slices, in German. */
export const pack = {
  'lesson.too-many-slices.about':
    'Acht Leute sehen nach einem alten Kern und siebzehn Services darum herum. Jeder hat seinen Zug, seine Server und seinen Pager, und keine zwei sind gleich gebaut. Es sieht modern aus und ist zu viel: die Köpfe sind voll, und niemand kennt alles. Vielleicht ist die Lehre, Stücke zurückzulegen.',
  'lesson.too-many-slices.say':
    'Zählt die Stücke, dann zählt euch. Wer von euch wüsste, was zu tun ist, wenn das dritte von links brennt?',
  'lesson.too-many-slices.watch1': 'Wie voll die Köpfe auf der Teamseite sind, und wer hinsieht.',
  'lesson.too-many-slices.watch2':
    'Das erste Stück, das zurückkommt: fühlt es sich an wie Fortschritt oder Niederlage?',
  'lesson.too-many-slices.watch3': 'Zertifikate und Banken: Ärger von Orten, an die sich niemand erinnert.',
  'lesson.too-many-slices.mark1': 'ein Alarm für ein Stück, das am Tisch niemand kennt.',
  'lesson.too-many-slices.mark2': 'das erste Stück, das in den Kern zurückgeht.',
  'lesson.too-many-slices.q1':
    'Wie viele Services können acht Leute gut kennen? Woran merktet ihr, dass es zu viele waren?',
  'lesson.too-many-slices.q2': 'Warum hatte jemand all diese Stücke geschnitten? Was erhoffte man sich?',
  'lesson.too-many-slices.q3':
    'Welche Stücke habt ihr zurückgelegt, welche in Ruhe gelassen? Was gab den Ausschlag?',
  'lesson.too-many-slices.q4': 'Was hätte euch eine einzige Bauweise für alle erspart?',
  'lesson.too-many-slices.q5': 'Wen rief der Pager am meisten? Was machte das mit der übrigen Arbeit?',
  'lesson.too-many-slices.q6': 'Wann ist ein kleines Teil mit eigenem Zug seinen Preis wert?',
} as const;
