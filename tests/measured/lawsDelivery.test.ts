import { describe } from 'vitest';
import { testLaws } from '../kit/laws.ts';

/**
 * Laws of how work reaches users, on paired seeds. `npm run -s law` measures all of them over more seeds; here stand the sharp
 * ones, which a few seeds show.
 */
describe('delivery, all else equal', () => {
  testLaws(['L1', 'L3', 'L4', 'L6', 'L8', 'L9', 'L10', 'L11', 'L13', 'L30', 'L47']);
});
