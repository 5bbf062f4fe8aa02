/** Arabic: sentences of calling the odds of a deploy, and of how right one was. */
import type { odds as english } from '../en/odds.ts';
import type { Translation } from '../locales.ts';

export const odds = {
  'odds.title': 'بيني وبينك: هل سينجح؟',
  'odds.group': 'احتمال أن ينجح النشر القادم: {unit}',
  'odds.90': 'غالبًا',
  'odds.60': 'ربما',
  'odds.30': 'لا أظن',
  'odds.chance': '{share}',
  'odds.private': 'لا يراه أحد سواك، ولا يغيّر شيئًا.',
  'odds.said': 'تقديرك لنجاح النشر رقم {number}: {share}.',
  'odds.saidOpen': 'لم يُعرف بعد.',
  'odds.saidWell': 'سار جيدًا.',
  'odds.saidBroke': 'احتاج إلى إصلاح.',
  'odds.review': 'ما مدى صحة تقديراتك',
  'odds.reviewLine':
    'عند تقديرك {share}: نجح {well} من أصل {calls, plural, zero {# عملية نشر} one {عملية نشر واحدة} two {عمليتي نشر} few {# عمليات نشر} many {# عملية نشر} other {# عملية نشر}}',
  'odds.reviewNone': 'لا تقديرات منك بعد. قبل أن يغادر نشر، يمكنك تقدير كيف سيسير: لا يراه أحد سواك.',
  'odds.reviewOpen':
    '{n, plural, zero {# تقدير ما زال مفتوحًا} one {تقدير واحد ما زال مفتوحًا} two {تقديران ما زالا مفتوحين} few {# تقديرات ما زالت مفتوحة} many {# تقديرًا ما زال مفتوحًا} other {# تقدير ما زال مفتوحًا}}.',
  'odds.reviewWord':
    '{lean, select, bold {كان توقّعك أفضل من الواقع.} shy {كان توقّعك أسوأ من الواقع.} other {كان كلامك صائبًا إلى حد كبير.}}',
} as const satisfies Translation<typeof english>;
