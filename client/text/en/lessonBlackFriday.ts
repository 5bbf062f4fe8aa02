/** The lesson pack of Black Friday. */
export const pack = {
  'lesson.black-friday.about':
    'The busiest weekend of the year comes at the end of the second quarter: two and a half times the usual crowd, a shaky network in the evening, and on Monday a bank that answers slowly. Four services stand alone already, and nobody knows what they hold. Marketing wants everything live before.',
  'lesson.black-friday.say':
    'You know the date of the storm. You do not know what will break. How do you find out before the customers do?',
  'lesson.black-friday.watch1': 'Who tries out how much the shop can take, and who hopes.',
  'lesson.black-friday.watch2': 'Freeze or flow: the argument in the Plan of quarter 2.',
  'lesson.black-friday.watch3': 'Retries: services that ask again and again until the one they ask is down.',
  'lesson.black-friday.mark1': 'the summer sale at the end of quarter 1: a rehearsal nobody called one.',
  'lesson.black-friday.mark2': 'the evening of Black Friday, when the network shakes.',
  'lesson.black-friday.q1': 'The summer sale was a warning. What did you change because of it?',
  'lesson.black-friday.q2':
    'Did you freeze deploys before the peak? What did that protect, and what did it cost?',
  'lesson.black-friday.q3':
    'Something small became something big. Where did it spread, and what would have stopped it?',
  'lesson.black-friday.q4': 'More servers did not always help. What was it that could not be multiplied?',
  'lesson.black-friday.q5': 'What did you switch off so that the checkout could go on?',
  'lesson.black-friday.q6': 'Which habit would you set up half a year earlier next time?',
} as const;
