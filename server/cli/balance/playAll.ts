/** Plays groups of games on all cores: every group with the same seeds, so that their results are pairs. */
import { inParallel } from '../pool.ts';
import type { GameJob, GameResult } from './game.ts';

/** Games of one kind, with how many times the seeds asked for. */
export type Sketch = Omit<GameJob, 'seed'> & { times?: number };
export type Groups = Map<string, Sketch>;

/** Plays every group with every seed; results stand in the order of the seeds. */
export async function playAll(
  groups: Groups,
  seeds: number,
  seed0: number,
): Promise<Map<string, GameResult[]>> {
  const jobs: GameJob[] = [];
  const names: string[] = [];
  for (const [name, { times = 1, ...sketch }] of groups) {
    for (let k = 0; k < Math.max(1, Math.round(seeds * times)); k++) {
      jobs.push({ ...sketch, seed: String(seed0 + k) });
      names.push(name);
    }
  }
  const played = await inParallel<GameJob, GameResult>(new URL('./game.ts', import.meta.url), jobs);
  const results = new Map<string, GameResult[]>([...groups.keys()].map((name) => [name, []]));
  for (const [i, result] of played.entries()) results.get(names[i] ?? '')?.push(result);
  return results;
}
