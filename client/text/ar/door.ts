/** Sentences of the door: who may open a game, whether there is room, and a server that is started again, in Arabic. */
import type { door as english } from '../en/door.ts';
import type { Translation } from '../locales.ts';

export const door = {
  'host.passcode': 'كلمة مرور هذا الخادم',
  'host.passcodeAsk': 'فتح لعبة هنا يحتاج إلى كلمة مرور يعرفها من يدير هذا الخادم.',
  'host.passcodeWrong': 'هذه ليست كلمة المرور. تحقّق منها مرة أخرى.',
  'host.check': 'هل ستعمل في شبكتنا؟',
  'error.serverFull': 'على هذا الخادم من الألعاب المفتوحة أقصى ما يتّسع له. حاول لاحقًا.',
  'link.restarting': 'يُعاد تشغيل الخادم. مقعدك وخياراتك محفوظة.',
} as const satisfies Translation<typeof english>;
