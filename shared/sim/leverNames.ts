/** The names of the levers; what each of them opens stands in levers.ts. */

/** Groups of choices, in the order in which they are offered. */
export const LEVERS = [
  /** Practices beside the basic ones. */
  'practices',
  /** Rules to vote on beside the basic ones. */
  'policies',
  /** Pulling slices out, putting them back, handing them over. What was begun may always be ended. */
  'extraction',
  'hiring',
  /** Lending people and moving them to another table. */
  'lending',
  'splitting',
  'overtime',
  /** Hiding work behind a flag. What is hidden may always be shown. */
  'flags',
  /** How and when a version goes out. */
  'strategies',
  'contracts',
  'limits',
  'odds',
  /** What stakeholders offer for patience, and the bets of quiet days. */
  'shortcuts',
  'bets',
  /** Breaking something on purpose. */
  'chaos',
] as const;
export type Lever = (typeof LEVERS)[number];

/** How ids of practices begin that an author made: her game is about them, however small it is. */
export const OWN_PRACTICE = 'own-';
