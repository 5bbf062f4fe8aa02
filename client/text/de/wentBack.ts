/** Sentences above the game after it has gone back to an earlier moment. */
export const wentBack = {
  'link.wentBack':
    'Das Spiel ist zu einem früheren Moment zurückgegangen. Dein Platz ist deiner; die Uhr steht, bis {host} weitermacht.',
  'link.wentBackYou':
    'Das Spiel ist wieder an diesem Moment, alle auf ihren Plätzen. Die Uhr steht, bis du weitermachst.',
} as const;
