/** Stories, goals, twists and reveals of the scenarios in shared/content/scenarios, and the things only they have. */
export const scenarios = {
  'story.scenario.two-pizzas':
    'Marinara is a market for food lovers, built as one big pizza. Four teams share one oven and one train. The last manager left boxes on it, a tired rota and a half-cut slice. You have one year.',

  'name.goal.often': 'Deploys reach users',
  'name.goal.whole': 'Requests are answered',
  'name.goal.soundDeploys': 'Deploys that fail',
  'name.goal.trusted': 'Users trust us',

  'name.twist.other': 'Something happens outside',
  'name.twist.gourmetFair': 'The gourmet fair',
} as const;
