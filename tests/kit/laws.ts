/** Laws of one direction inside the test run: a few seeds, everything in this process, so that files share the cores. */
import { expect, test } from 'vitest';
import { type LawResult, runLaws } from '../../server/cli/laws/runLaw.ts';
import { LAWS } from '../../server/cli/laws/table.ts';

/** Measures one law. */
export async function measureLaw(id: string, seeds: number): Promise<LawResult> {
  // A year is enough for what is sharp.
  const laws = LAWS.filter((law) => law.id === id).map((law) => ({
    ...law,
    cases: law.cases.map((one) => ({ ...one, quarters: Math.min(4, one.quarters) })),
  }));
  const [result] = await runLaws(laws, { seeds, seed0: 1, threads: 1 });
  if (!result) throw new Error(`there is no law ${id}`);
  return result;
}

/** A test for each law: all of its cases go the way they must. */
export function testLaws(ids: readonly string[], seeds = 4): void {
  test.each(ids.map((id) => [id, LAWS.find((law) => law.id === id)?.title ?? 'unknown'] as const))(
    '%s: %s',
    async (id) => {
      const { holds, why, cases } = await measureLaw(id, seeds);
      const numbers = cases.map(({ metric, low, high }) => `${metric} ${low} -> ${high}`).join(', ');
      expect(holds, `${why} (${numbers})`).toBe(true);
    },
  );
}
