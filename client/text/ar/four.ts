/** Arabic: the four numbers above a review. */
import type { four as english } from '../en/four.ts';
import type { Translation } from '../locales.ts';

export const four = {
  'four.title': 'أرقامكم الأربعة',
  'four.change':
    '{change, select, only {الرقم الذي عليكم تجاوزه} better {أفضل من الربع {quarter}: {was}} worse {أسوأ من الربع {quarter}: {was}} same {كما في الربع {quarter}} other {الربع {quarter}: {was}}}',
  'four.quarters': '{metric}، ربعًا بعد ربع',
} satisfies Translation<typeof english>;
