/** The way to the author's workshop, and what its scenarios are called elsewhere. */
export const authorDoor = {
  'author.door': 'Write your own scenario',
  'author.yours': 'Your own',
  'author.briefing': 'What this is about',
  'author.begin': 'Let’s go',
  'error.badScenario': 'The server did not take this scenario. {why}',
} as const;
