/** Sentences between those who lead and the others, needed before the game is there. */
import type { hosts as english } from '../en/hosts.ts';
import type { Translation } from '../locales.ts';

export const hosts: Translation<typeof english> = {
  'hosts.look': 'انظر إلى هنا: لدى {host} ما يقوله',
  'hosts.lookHint': 'الساعة متوقفة. لا يضيع شيء.',
  'hosts.lookAway': 'متابعة اللعب',
  'hosts.word': 'لك وحدك: {text}',
  'hosts.wordRead': 'قرأتها',
  'hosts.console': 'لوحة القيادة',
  'hosts.take':
    '{as, select, device {قيادة اللعبة {code} من هذا الجهاز} other {المساعدة في قيادة اللعبة {code}}}',
  'hosts.takeText':
    '{as, select, device {تُفتح لوحة القيادة هنا وتُغلق حيث كانت. هذا الرابط صالح لمرة واحدة.} other {ترى كل المؤسسات ويمكنك فعل كل شيء ما عدا إنهاء اللعبة أو حذفها. هذا الرابط صالح لمرة واحدة.}}',
  'hosts.takeAction': '{as, select, device {افتح لوحة القيادة هنا} other {شارك في القيادة}}',
  'hosts.linkOver': 'استُخدم هذا الرابط من قبل أو صار قديمًا. اطلب رابطًا جديدًا.',
};
