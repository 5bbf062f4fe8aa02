import { describe } from 'vitest';
import { testLaws } from '../kit/laws.ts';

/** Laws of teams and pagers that a few seeds show. */
describe('people, all else equal', () => {
  testLaws(['L15', 'L16', 'L17', 'L18', 'L20', 'L23', 'L24', 'L25', 'L26', 'L28', 'L52']);
});
