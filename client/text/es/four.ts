/** Spanish: the four numbers above a review. */
import type { four as english } from '../en/four.ts';
import type { Translation } from '../locales.ts';

export const four = {
  'four.title': 'Vuestras cuatro cifras',
  'four.change':
    '{change, select, only {la marca que hay que batir} better {mejor que en el trimestre {quarter}: {was}} worse {peor que en el trimestre {quarter}: {was}} same {como en el trimestre {quarter}} other {trimestre {quarter}: {was}}}',
  'four.quarters': '{metric}, trimestre a trimestre',
} satisfies Translation<typeof english>;
