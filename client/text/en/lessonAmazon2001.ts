/** The lesson pack of Obidos. */
export const pack = {
  'lesson.amazon-2001.about':
    'Four teams work on one application called Obidos, with shared tables. Each release needs everybody’s word, and comes every two weeks with dozens of changes. The house decides to cut: teams that own a service, talk through its interface, and carry its pager. Cutting is slow, and what is cut can fail on the way between.',
  'lesson.amazon-2001.say':
    'Everything you change touches somebody else. Find out who, and decide what you would rather own alone.',
  'lesson.amazon-2001.watch1': 'How many teams have to say “aboard” before a single change can leave.',
  'lesson.amazon-2001.watch2': 'Two teams without a contract: whose change breaks whose page?',
  'lesson.amazon-2001.watch3':
    'Teams with their own pager: what do they build differently after the first night?',
  'lesson.amazon-2001.mark1': 'a release that came back because of one team’s box.',
  'lesson.amazon-2001.mark2': 'a neighbour team that is broken by a service it calls.',
  'lesson.amazon-2001.q1': 'Who had to agree to your release? Which of them had anything to do with it?',
  'lesson.amazon-2001.q2': 'A call between two services can get lost. What did you gain that was worth it?',
  'lesson.amazon-2001.q3': 'What is in a contract between two teams, and what happens without one?',
  'lesson.amazon-2001.q4':
    '“You build it, you run it.” What changed when the pager went to those who wrote the code?',
  'lesson.amazon-2001.q5':
    'Did you cut where the teams part, or where the code parts? Was that the same line?',
  'lesson.amazon-2001.q6': 'When would you have left it as one?',
} as const;
