import type { PracticeData } from '../../shared/content/types.ts';

/** A practice that an author made: it does what tests do, as strongly as its levels give. */
export const pairs = (...gives: [number, number, number]): PracticeData => ({
  id: 'own-pairs',
  scope: 'team',
  lane: 'build',
  points: [5, 10, 20],
  needs: [],
  story: 'all',
  from: 1,
  effect: { of: 'tests', gives },
});
