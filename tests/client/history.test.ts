import { describe, expect, it } from 'vitest';
import { logLengths } from '../../client/pages/History.tsx';
import { dated } from '../../client/text/format.ts';
import { say } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { HISTORIES } from '../../shared/content/history.ts';
import { SCENARIO_IDS } from '../../shared/content/scenarioIds.ts';

describe('what they did', () => {
  const entries = Object.values(HISTORIES).flatMap((history) => history.entries);

  it('is told for scenarios that exist, in the order of time, with a sentence and a source each', () => {
    expect(Object.keys(HISTORIES).filter((id) => !SCENARIO_IDS.some((known) => known === id))).toEqual([]);
    expect(entries.filter(({ id, source }) => !say(`history.${id}`) || source.length < 8)).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const history of Object.values(HISTORIES)) {
      const years = history.entries.map(({ when }) => when);
      expect(years).toEqual([...years].sort());
      expect(history.entries.some(({ beside }) => beside)).toBe(true);
    }
  });

  it('says a date as precisely as it is known', () => {
    expect(dated('2008')).toBe('2008');
    expect(dated('2008-08')).toBe('August 2008');
    expect(dated('2008-08-11')).toBe('August 11, 2008');
  });

  it('draws ten times as much one step longer, and never less than a step', () => {
    expect(logLengths([100, 1000, 10_000])).toEqual([1 / 3, 2 / 3, 1]);
    expect(logLengths([7])).toEqual([1]);
    expect(logLengths([])).toEqual([]);
  });
});
