/** Ids of our scenarios in the order in which they are offered: for pages that must not load the whole content. */
export const SCENARIO_IDS = [
  'first-slice',
  'two-pizzas',
  'etsy-2008',
  'netflix-2008',
  'amazon-2001',
  'black-friday',
  'too-many-slices',
  'sandbox',
] as const;
/** The game of a newcomer. */
export const FIRST_SCENARIO = 'first-slice';
/** The standard game. */
export const STANDARD_SCENARIO = 'two-pizzas';
