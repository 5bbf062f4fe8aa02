/** The search for the culprit in a batch that failed: by hand it grows with the batch, by halves with its logarithm. */
import { SEARCH_HOURS_PER_CHANGE, SEARCH_HOURS_PER_HALVING } from '../../balance/deploys.ts';
import { log2 } from '../../exact.ts';
import { practiceLevel, type World } from '../../world.ts';
import { siteFactor } from './gates.ts';

/**
 * Office hours until the culprit among n changes of a unit is found: ∝ n by hand, ∝ log₂ n where Continuous integration can
 * build and test every half. Every site boundary it crosses makes it 2.5 times as long [Herbsleb & Mockus 2003].
 */
export function searchHours(world: World, n: number, unit = ''): number {
  const far = siteFactor(world.setup.pins?.sites ?? 1);
  const base =
    practiceLevel(world, 'ci', unit) > 0
      ? SEARCH_HOURS_PER_HALVING * (1 + log2(Math.max(1, n)))
      : SEARCH_HOURS_PER_CHANGE * n;
  return base * far;
}
