/** The lesson pack of Sandbox. */
export const pack = {
  'lesson.sandbox.about':
    'The kitchen of Two pizzas on a quiet day, with every lever open and money to spend. Nothing comes from outside unless you put it on from the console. Use it to show one thing: what a big batch does, what a breaker does, what happens when the pager changes hands.',
  'lesson.sandbox.say':
    'Today nothing is at stake. Pull one lever, say beforehand what you expect, then look whether you were right.',
  'lesson.sandbox.watch1': 'Whether people say what they expect before they pull.',
  'lesson.sandbox.watch2': 'Groups that pull five levers at once and cannot tell which one helped.',
  'lesson.sandbox.watch3': 'What you put on from outside: wait until they have had time to prepare.',
  'lesson.sandbox.mark1': 'the first effect that surprised the one who caused it.',
  'lesson.sandbox.mark2': 'the same inject in two groups with different habits.',
  'lesson.sandbox.q1': 'What did you expect, and what happened? Where was the difference?',
  'lesson.sandbox.q2': 'Which lever worked at once, and which only weeks later?',
  'lesson.sandbox.q3':
    'Did anything get worse first and better afterwards? Would you have waited in real life?',
  'lesson.sandbox.q4': 'Which two levers are worth more together than apart?',
  'lesson.sandbox.q5': 'What did the others feel of your experiment?',
  'lesson.sandbox.q6': 'What would you try first in a real team, and how would you know that it works?',
} as const;
