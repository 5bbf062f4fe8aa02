/** What a lesson pack says around the words of a story somebody wrote herself. */
export const lessonOwn = {
  'lesson.own.say': 'Read the briefing on the first sheet aloud, or let somebody read it.',
  'lesson.own.watch': 'Week {week}: {what}. Who notices first, and how?',
  'lesson.own.mark': 'the first time: {learn}',
  'lesson.own.cut':
    '{n} minutes have room for {quarters, plural, one {one quarter} other {# quarters}} with {days, plural, one {one day} other {# days}} by hand. This story has {wanted, plural, one {one quarter} other {# quarters}} with {wantedDays, plural, one {one day} other {# days}}: make it shorter in the console, under “{conductor}”.',
  'lesson.own.spare':
    'The game is shorter than the lesson: {n} minutes are left over, for the talk or for playing once more with other decisions.',
  'lesson.own.here': '{term} (here: {name})',
  'lesson.own.noGoals': 'Nothing: it is played for its own sake.',
  'lesson.own.noLearning': 'The author named nothing. The questions tell what it is about.',
  'lesson.own.incidents': 'What can break here',
  'lesson.own.incidentsHint': 'For you alone until it has happened.',
  'lesson.own.shows': 'How it shows:',
  'lesson.own.was': 'What it is:',
  'lesson.own.lesson': 'What it teaches:',
  'lesson.own.practices': 'Practices that do something else here',
  'lesson.own.practice': '{name} works like {law}: its levels 1, 2 and 3 are worth {a}, {b} and {c} of that.',
  'lesson.own.gone': 'This draft is not on this device.',
  'lesson.own.notSound': 'Something in this draft has to be mended first.',
  'lesson.own.toAuthor': 'To the editor',
  'lesson.own.q.goal':
    '“{goal}” was asked for ({target}). Which of your decisions brought it closer, which took it further away?',
  'lesson.own.q.learn': '“{learn}”: when did that happen to you, and what did you see first?',
  'lesson.own.q.twist': '{what}, in quarter {quarter}: what was ready for it, and what was not?',
  'lesson.own.q.practice': '{practice}: what did it cost first, and when did it pay?',
  'lesson.own.q.incident': '{incident}: what made it easy, and what would have shown it sooner?',
  'lesson.own.q.growth': 'Demand grew by {share} a year. What became too small first?',
  'lesson.own.q.stakeholders': 'What did you promise to stakeholders, and who paid for it?',
  'lesson.own.q.joiners': 'New people came. How long until they helped, and who taught them?',
  'lesson.own.q.surprise': 'What surprised you most? What had you expected?',
} as const;
