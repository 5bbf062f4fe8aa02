/** Sentences that keep people in: shared desks, a lobby without its host, somebody who was shown out. Needed before the game is there. */
export const stay = {
  'stay.share': 'Share {engineer} with {name}',
  'stay.with': 'with {others}',
  'stay.full':
    'Every desk is taken, so you share one. You see and do the same as whoever sits there; whoever presses first is heard.',
  'stay.noHost': 'No host has been here for a while. Nobody has to wait: any player may start.',
  'stay.start': 'Start without the host',
  'stay.tryAgain': 'Try again',
} as const;
