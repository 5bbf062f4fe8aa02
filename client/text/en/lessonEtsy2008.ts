/** The lesson pack of Deploy army. */
export const pack = {
  'lesson.etsy-2008.about':
    'Three camps: developers write the pages, database people write the procedures, operators carry the pager. Two deploys a week take four hours each, and everybody stands by. New people arrive every few weeks. The way out is trust, a button, and small steps; growth does not wait for it.',
  'lesson.etsy-2008.say':
    'A deploy takes half a day and often ends in an outage. So people deploy less. Does that help? You have a year to find out.',
  'lesson.etsy-2008.watch1': 'Changes that need the database team: how long do they wait at the third table?',
  'lesson.etsy-2008.watch2': 'Reviews that ask who it was. What do people say in the next one?',
  'lesson.etsy-2008.watch3':
    'The holidays: Cyber Monday comes at the end of November. Who prepares, who freezes?',
  'lesson.etsy-2008.mark1': 'the longest deploy of the first week, with everybody on stand-by.',
  'lesson.etsy-2008.mark2': 'the day a team sends its first deploy of one or two changes.',
  'lesson.etsy-2008.q1': 'Deploys were dangerous, so there were few. What did that do to each of them?',
  'lesson.etsy-2008.q2': 'What had to be there before you dared to deploy every day?',
  'lesson.etsy-2008.q3': 'New people came in every month. What helped them to be of use soon?',
  'lesson.etsy-2008.q4': 'The rule was to ask who it was. What changed when you asked what made it easy?',
  'lesson.etsy-2008.q5': 'Where did work wait between the camps? Who could have taken the wall down?',
  'lesson.etsy-2008.q6':
    'Etsy reached about forty deploys a day. Would more of them be better? What stops it?',
} as const;
