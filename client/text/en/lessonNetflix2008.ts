/** The lesson pack of Three days without DVDs. */
export const pack = {
  'lesson.netflix-2008.about':
    'Monday at ten the database behind shipping is destroyed, and no disc leaves the house. Everything hangs on one big machine in one building. Streaming grows meanwhile. People can stay and repair, or move to rented machines that fail often, and learn to live with failures. A board approves each deploy.',
  'lesson.netflix-2008.say':
    'It is Monday, ten o’clock. In a moment something breaks that you cannot undo. Look what is left, and who can help.',
  'lesson.netflix-2008.watch1':
    'The first hour: who looks for a copy of the data, and when it turns out that there is none.',
  'lesson.netflix-2008.watch2': 'The vote on the data centre. What do people fear to lose?',
  'lesson.netflix-2008.watch3': 'Breaking things on purpose: who dares, and what does the first time show?',
  'lesson.netflix-2008.mark1': 'the moment people see that a backup is missing or too old.',
  'lesson.netflix-2008.mark2': 'the first lost zone, or the first time a monkey hits something.',
  'lesson.netflix-2008.q1': 'What did the whole company hang on? How could one have seen that before?',
  'lesson.netflix-2008.q2': 'Rented machines fail more often. Why can a product on them fail less?',
  'lesson.netflix-2008.q3': 'What did it feel like to break something on purpose? What did it show?',
  'lesson.netflix-2008.q4': 'A board had to approve deploys. What did it prevent, and what did it cost?',
  'lesson.netflix-2008.q5': 'Which failures did users not notice at the end? What had you built for that?',
  'lesson.netflix-2008.q6': 'What is the one machine in our own place that must not fail?',
} as const;
