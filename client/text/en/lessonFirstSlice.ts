/** The lesson pack of First slice. */
export const pack = {
  'lesson.first-slice.about':
    'Two teams share one program and one train that carries their changes to the users. One box on it is broken and nobody knows. In the first night a disk fills up. One slice, the reviews, is nearly cut out and could soon leave alone. Everything a newcomer needs is in these three days.',
  'lesson.first-slice.say':
    'You are Ana. The 14:00 train is loaded with nine boxes of two teams. Send it, or wait? Decide, then look what happens.',
  'lesson.first-slice.watch1': 'What people do first when users are hurt: read, undo, or argue.',
  'lesson.first-slice.watch2': 'Who takes the latest deploy for guilty before looking.',
  'lesson.first-slice.watch3': 'The moment the cut slice leaves without asking anybody.',
  'lesson.first-slice.mark1': 'the first bad deploy, and the page at night.',
  'lesson.first-slice.mark2': 'the cutover of Reviews.',
  'lesson.first-slice.q1': 'Nine boxes left together and one was broken. How did you find out which?',
  'lesson.first-slice.q2': 'What would have been different with one box at a time?',
  'lesson.first-slice.q3':
    'At three in the night the pager rang. Had the last deploy anything to do with it? What told you?',
  'lesson.first-slice.q4': 'What did you do by hand that a standing order could have done?',
  'lesson.first-slice.q5':
    'Whom did you have to ask before you could deploy? And after the slice was cut out?',
  'lesson.first-slice.q6': 'The twelve weeks ran without you. What helped then, and what was missing?',
} as const;
