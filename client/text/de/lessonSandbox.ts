/** The lesson pack of Sandbox, in German. */
export const pack = {
  'lesson.sandbox.about':
    'Die Küche von Zwei Pizzas an einem ruhigen Tag, alle Hebel offen und Geld genug. Von außen kommt nichts, außer du schickst es aus der Regie. Nimm es, um eine Sache zu zeigen: was eine große Ladung anrichtet, was ein Circuit Breaker tut, was geschieht, wenn der Pager den Tisch wechselt.',
  'lesson.sandbox.say':
    'Heute steht nichts auf dem Spiel. Zieht einen Hebel, sagt vorher, was ihr erwartet, und schaut dann, ob es stimmt.',
  'lesson.sandbox.watch1': 'Ob die Leute sagen, was sie erwarten, bevor sie ziehen.',
  'lesson.sandbox.watch2': 'Gruppen, die fünf Hebel zugleich ziehen und nicht wissen, welcher half.',
  'lesson.sandbox.watch3': 'Was du von außen schickst: warte, bis sie Zeit hatten, sich vorzubereiten.',
  'lesson.sandbox.mark1': 'die erste Wirkung, die überraschte, wer sie auslöste.',
  'lesson.sandbox.mark2': 'dieselbe Störung in zwei Gruppen mit verschiedenen Gewohnheiten.',
  'lesson.sandbox.q1': 'Was habt ihr erwartet, und was geschah? Wo war der Unterschied?',
  'lesson.sandbox.q2': 'Welcher Hebel wirkte sofort, und welcher erst Wochen später?',
  'lesson.sandbox.q3': 'Wurde etwas zuerst schlechter und dann besser? Hättet ihr im echten Leben gewartet?',
  'lesson.sandbox.q4': 'Welche zwei Hebel sind zusammen mehr wert als einzeln?',
  'lesson.sandbox.q5': 'Was spürten die anderen von eurem Versuch?',
  'lesson.sandbox.q6':
    'Was würdet ihr in einem echten Team zuerst probieren, und woran sähet ihr, dass es wirkt?',
} as const;
