/** Sentences of the line where a network lets no WebSocket through. */
export const line = {
  'link.requests':
    'This network blocks live lines: the game goes by plain requests. Everything works, a moment later.',
  'link.requestsSeen': 'All right',
} as const;
