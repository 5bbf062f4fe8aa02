/** The tools that measure crowds: with a handful of people they must say the same things, and nothing may go wrong. */
import { describe, expect, it } from 'vitest';
import { quantile, runLoad } from '../bench/crowd/runLoad.ts';
import { runSoak } from '../bench/crowd/runSoak.ts';

const quiet = (): void => {};

describe('a crowd', () => {
  it('plays against the server and is measured', async () => {
    const found = await runLoad({
      orgs: 2,
      players: 4,
      seconds: 1,
      preset: 'taster',
      boost: 1,
      phase: 'live',
      profile: '',
      say: quiet,
    });
    expect(Object.keys(found)).toEqual([
      'p50Ms',
      'p95Ms',
      'p99Ms',
      'serverCpu',
      'serverCpuUsPerClientPatch',
      'rawWsCpuUsPerMessage',
      'bytesPerClientPerSecond',
      'joined',
      'dropped',
      'refused',
    ]);
    expect(found).toMatchObject({ joined: 4, dropped: 0, refused: 0 });
    expect(Object.values(found).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    expect(found.bytesPerClientPerSecond).toBeGreaterThan(0);
  });

  it('lives through sessions full of mishaps', async () => {
    const said: string[] = [];
    const found = await runSoak({ sessions: 2, atOnce: 2, seed: 5, say: (line) => said.push(line) });
    expect([found, said.slice(0, -1)]).toEqual([
      { sessions: 2, stuck: 0, lost: 0, leaked: 0, errors: 0 },
      [],
    ]);
  });

  it('knows its quantiles', () => {
    expect(quantile([], 0.95)).toBe(0);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([5, 1], 0.99)).toBe(5);
  });
});
