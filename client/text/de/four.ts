/** German: the four numbers above a review. */
import type { four as english } from '../en/four.ts';
import type { Translation } from '../locales.ts';

export const four = {
  'four.title': 'Eure vier Zahlen',
  'four.change':
    '{change, select, only {die Marke, die es zu schlagen gilt} better {besser als in Quartal {quarter}: {was}} worse {schlechter als in Quartal {quarter}: {was}} same {wie in Quartal {quarter}} other {Quartal {quarter}: {was}}}',
  'four.quarters': '{metric}, Quartal für Quartal',
} satisfies Translation<typeof english>;
