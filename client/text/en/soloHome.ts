/** Sentences of the first page for somebody who comes back, and of the list of unfinished games. */
export const soloHome = {
  'home.aloneFirst': 'First slice: 8 minutes, with bots.',
  'home.alonePick': 'Pick a story, or take today’s shift.',
  'home.more': 'More ways to play',
  'home.moreAll': 'All stories, and today’s shift',

  'goOn.title': 'Go on where you were',
  'goOn.at': 'Continue – {where}',
  'goOn.story': '{scenario}{daily, select, no {} other {, daily shift}}',
  'goOn.as': '{engineer} of {team}',
  'goOn.code': 'Game {code}',
  'goOn.others': 'Game {code}, with others',
  'goOn.ended': 'It is over.',
  'goOn.review': 'Look at its review',
  'goOn.gone': 'Game {code} is not here any more. A server keeps a game for 30 days.',
  'goOn.unreadable': 'This game was made by another version and cannot be opened here.',
  'goOn.stopped': 'A fault stopped this game. Everything decided so far is kept.',
  'goOn.unreachable': 'The server does not answer; the game is safe there.',
  'goOn.remove': 'Remove from the list',
  'goOn.removeLong': 'Remove from the list: {scenario}',
} as const;
