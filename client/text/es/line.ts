/** Sentences of the line where a network lets no WebSocket through. */
export const line = {
  'link.requests':
    'Esta red bloquea las conexiones en directo: el juego va por peticiones sencillas. Todo funciona, un instante más tarde.',
  'link.requestsSeen': 'De acuerdo',
} as const;
