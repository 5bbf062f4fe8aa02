/** French: the four numbers above a review. */
import type { four as english } from '../en/four.ts';
import type { Translation } from '../locales.ts';

export const four = {
  'four.title': 'Vos quatre chiffres',
  'four.change':
    '{change, select, only {la marque à battre} better {mieux qu’au trimestre {quarter} : {was}} worse {moins bien qu’au trimestre {quarter} : {was}} same {comme au trimestre {quarter}} other {trimestre {quarter} : {was}}}',
  'four.quarters': '{metric}, trimestre par trimestre',
} satisfies Translation<typeof english>;
