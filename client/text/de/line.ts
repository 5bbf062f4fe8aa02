/** Sentences of the line where a network lets no WebSocket through. */
export const line = {
  'link.requests':
    'Dieses Netz sperrt stehende Verbindungen: Das Spiel läuft über einfache Anfragen. Alles geht, nur einen Moment später.',
  'link.requestsSeen': 'Alles klar',
} as const;
