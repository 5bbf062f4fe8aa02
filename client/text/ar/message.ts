/** Arabic: quick messages. */
import type { message as english } from '../en/message.ts';
import type { Translation } from '../locales.ts';

export const message = {
  'message.phrase.look': 'انظروا إلى هذا',
  'message.phrase.help': 'أحتاج مساعدة هنا',
  'message.phrase.mine': 'أنا أتولّى هذا',
  'message.phrase.wait': 'انتظروني',
  'message.phrase.send': 'جاهز للإرسال',
  'message.phrase.hold': 'أوقفوا القطار',
  'message.phrase.thanks': 'شكرًا',
  'message.phrase.well': 'أحسنتم',
  'message.incident': 'العطل',
  'message.open': 'قل شيئًا',
  'message.about': 'قل شيئًا عن هذا',
  'message.title': 'قل للجميع',
  'message.titleAbout': 'قل عن {thing}',
} satisfies Translation<typeof english>;
