/** Arabic: the few words on the picture. Short: they stand on small plates. */
import type { stage as english } from '../en/stage.ts';
import type { Translation } from '../locales.ts';

export const stage = {
  'stage.train.changes':
    '{n, plural, zero {على القطار #} one {واحد على القطار} two {اثنان على القطار} few {على القطار #} many {على القطار #} other {على القطار #}}',
  'stage.train.change': 'واحد على القطار',
  'stage.train.empty': 'القطار فارغ',
  'stage.train.leaves': '{n} · المغادرة {when}',
  'stage.oven.idle': 'الفرن بارد',
  'stage.oven.full': 'الخوادم ممتلئة {share} %',
  'stage.oven.over': 'الخوادم ممتلئة وأكثر',
  'stage.oven.gates': 'قيد الفحص',
  'stage.oven.oven': 'في الفرن',
  'stage.oven.rollout': '{share} % من المستخدمين',
  'stage.oven.verifying': 'تحت المراقبة',
  'stage.oven.rollingBack': 'تراجع جارٍ',
  'stage.oven.done': 'تم',
  'stage.oven.rolledBack': 'تم التراجع',
  'stage.lost.timedOut': 'انتهت المهلة',
  'stage.lost.failed': 'فشل',
  'stage.lost.overloaded': 'رُدّ من الباب',
  'stage.lost.cutOff': 'انقطع',
  'stage.lost.minutes':
    '{n, plural, zero {−# دقيقة مستخدم} one {−# دقيقة مستخدم} two {−# دقيقة مستخدم} few {−# دقائق مستخدمين} many {−# دقيقة مستخدم} other {−# دقيقة مستخدم}}',
  'stage.served': 'عادت الخدمة إلى المستخدمين',
  'stage.cutOver': '{name} بلا استئذان الآن',
  'stage.mergedBack': 'عودة {name} إلى البيتزا',
  'stage.rolledBack': 'عودة إلى الصناديق',
  'stage.live': 'النشر {n} يعمل الآن',
  'stage.said': '{name}: {phrase}',
  'stage.week': 'الأسبوع {n}',
  'stage.in': '{name}: بداية هنا',
  'stage.out': '{name}: وداعًا',
  'stage.over': '{name}: إلى طاولة أخرى',
  'stage.monkey.found': 'ظهرت نقطة ضعف',
  'stage.monkey.held': 'لقد صمد',
  'stage.monkey.swept': 'أُزيلت الخوادم العاطلة',
  'stage.monkey.broken': 'مخالفة: {rule}',
  'stage.monkey.mended': 'أُصلح: {rule}',
} as const satisfies Translation<typeof english>;
