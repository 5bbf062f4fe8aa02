/** Sentences of the line where a network lets no WebSocket through. */
export const line = {
  'link.requests':
    'هذه الشبكة تحجب الاتصال المباشر، لذلك تسير اللعبة عبر طلبات عادية. كل شيء يعمل، بعد لحظة قصيرة.',
  'link.requestsSeen': 'حسنًا',
} as const;
