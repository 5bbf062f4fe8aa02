/** Sentences above the game after it has gone back to an earlier moment. */
export const wentBack = {
  'link.wentBack':
    'The game has gone back to an earlier moment. Your seat is yours; the clock stands until {host} goes on.',
  'link.wentBackYou':
    'The game is back at this moment, with everybody in their seats. The clock stands until you go on.',
} as const;
