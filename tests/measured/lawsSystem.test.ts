import { describe, expect, test } from 'vitest';
import { measureLaw, testLaws } from '../kit/laws.ts';

/** Laws of calls, caches, zones and retries that a few seeds show. */
describe('the system under load, all else equal', () => {
  testLaws(['L33', 'L34', 'L35', 'L38', 'L39', 'L40', 'L42', 'L44'], 2);

  test('one seed is one pair of games that differ in one thing', async () => {
    const { perSeed, lowPolicy, highPolicy, run } = await measureLaw('L35', 1);
    expect(perSeed).toHaveLength(1);
    expect(run).toMatchObject({ seeds: 1, seed0: 1 });
    const different = Object.keys(highPolicy).filter(
      (key) => JSON.stringify(Reflect.get(highPolicy, key)) !== JSON.stringify(Reflect.get(lowPolicy, key)),
    );
    expect(different.sort()).toEqual(['dependency', 'name']);
  });
});
