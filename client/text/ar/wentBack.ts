/** Sentences above the game after it has gone back to an earlier moment. */
export const wentBack = {
  'link.wentBack': 'عادت اللعبة إلى لحظة سابقة. مقعدك لك كما كان، والساعة متوقفة حتى يتابع {host}.',
  'link.wentBackYou': 'عادت اللعبة إلى هذه اللحظة والجميع في مقاعدهم. الساعة متوقفة حتى تتابع.',
} as const;
