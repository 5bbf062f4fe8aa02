/** The four numbers above a review. */
export const four = {
  'four.title': 'Your four numbers',
  'four.change':
    '{change, select, only {your mark to beat} better {better than in quarter {quarter}: {was}} worse {worse than in quarter {quarter}: {was}} same {as in quarter {quarter}} other {quarter {quarter}: {was}}}',
  'four.quarters': '{metric}, quarter by quarter',
} as const;
