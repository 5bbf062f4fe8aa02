/** Sentences above the game after it has gone back to an earlier moment. */
export const wentBack = {
  'link.wentBack':
    'La partie est revenue à un moment antérieur. Ta place reste la tienne ; l’horloge attend que {host} reprenne.',
  'link.wentBackYou':
    'La partie est revenue à ce moment, chacun à sa place. L’horloge attend que tu reprennes.',
} as const;
