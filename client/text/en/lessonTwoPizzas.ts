/** The lesson pack of Two pizzas. */
export const pack = {
  'lesson.two-pizzas.about':
    'A market for food lovers, built as one big program. Four teams share one train: when one team’s box is bad, everybody’s boxes come back. The last manager left a tired rota and a half-cut slice. Teams can cut slices out, practise better ways, or deploy smaller. All help, none is free.',
  'lesson.two-pizzas.say':
    'You took over this morning. Four teams, one train, one year. Nobody can do everything: what is worth doing first?',
  'lesson.two-pizzas.watch1':
    'Wednesday afternoon: a newsletter brings a crowd. Who sees it coming, who hears it from customers?',
  'lesson.two-pizzas.watch2': 'Teams that wait for the shared train, and what they load on it meanwhile.',
  'lesson.two-pizzas.watch3': 'The first slice that leaves alone: who notices that nobody was asked?',
  'lesson.two-pizzas.mark1': 'the first deploy that is taken back with everybody’s boxes.',
  'lesson.two-pizzas.mark2': 'two groups that answered the same trouble in different ways.',
  'lesson.two-pizzas.q1':
    'How many changes were on your worst deploy? How long did it take to find the bad one?',
  'lesson.two-pizzas.q2': 'Small deploys fail more often in number. Why did they hurt less?',
  'lesson.two-pizzas.q3': 'Which practice made things slower first? Would you begin with it again?',
  'lesson.two-pizzas.q4': 'What did the slice you cut out cost you, and what did it give back?',
  'lesson.two-pizzas.q5': 'Who carried the pager, and who had written the code? Did that matter?',
  'lesson.two-pizzas.q6': 'Your review asked for actions. Which were done before it happened again?',
} as const;
