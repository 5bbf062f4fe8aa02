/** Sentences of the line where a network lets no WebSocket through. */
export const line = {
  'link.requests':
    'Ce réseau bloque les connexions en direct : le jeu passe par de simples requêtes. Tout marche, un instant plus tard.',
  'link.requestsSeen': 'D’accord',
} as const;
