/** Sentences above the game after it has gone back to an earlier moment. */
export const wentBack = {
  'link.wentBack':
    'La partida ha vuelto a un momento anterior. Tu sitio sigue siendo tuyo; el reloj espera a que {host} continúe.',
  'link.wentBackYou':
    'La partida ha vuelto a este momento, con todos en su sitio. El reloj espera a que continúes.',
} as const;
