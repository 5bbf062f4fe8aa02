/** ما يبقي الجميع في اللعبة، بالعربية: مقاعد مشتركة، وغرفة انتظار بلا ميسّر، ومن أُخرج منها. */
import type { stay as english } from '../en/stay.ts';
import type { Translation } from '../locales.ts';

export const stay = {
  'stay.share': 'مشاركة {engineer} مع {name}',
  'stay.with': 'مع {others}',
  'stay.full':
    'كل المقاعد محجوزة، لذلك تشارك مقعدًا مع غيرك. ما يراه ويفعله أحدكم يراه ويفعله الآخر، والضغطة الأولى هي التي تُحتسب.',
  'stay.noHost': 'لا ميسّر هنا منذ مدة. لا داعي للانتظار: يمكن لأي لاعب بدء اللعبة.',
  'stay.start': 'البدء من دون الميسّر',
  'stay.tryAgain': 'المحاولة من جديد',
} as const satisfies Translation<typeof english>;
