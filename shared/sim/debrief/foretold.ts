/** What people of one organisation foretold of deploys, all of them together, and the bad ones somebody had doubted. */
import type { Fact } from '../facts.ts';
import { calibration } from '../metrics/odds.ts';

export interface Foretold {
  org: string;
  /** Chances that were called, in percent: how often, and how often it went well. */
  bins: { percent: number; calls: number; well: number }[];
  open: number;
  /** Mean squared distance, 0-1; null without a settled call. */
  brier: number | null;
  /** Bad deploys to which somebody gave little: nobody asked her. Worst doubt first. */
  doubted: { deploy: number; unit: string; tick: number; lowest: number; calls: number }[];
}

/** Whoever gives so little, percent, doubts it. */
const DOUBT = 50;
const SHOWN = 4;

export function foretoldOf(org: string, facts: readonly Fact[]): Foretold {
  const { bins, open, brier } = calibration(facts);
  const calls = new Map<string, number[]>();
  const bad = new Map<string, { deploy: number; unit: string; tick: number }>();
  for (const fact of facts) {
    if (fact.kind === 'oddsCalled') calls.set(fact.deploy, [...(calls.get(fact.deploy) ?? []), fact.percent]);
    else if (fact.kind === 'deployFailed' || fact.kind === 'deployHalted')
      bad.set(fact.deploy, { deploy: fact.number, unit: fact.unit, tick: fact.tick });
  }
  const doubted = [...bad].flatMap(([id, deploy]) => {
    const said = calls.get(id) ?? [];
    const lowest = Math.min(...said);
    return said.length > 0 && lowest <= DOUBT ? [{ ...deploy, lowest, calls: said.length }] : [];
  });
  return {
    org,
    bins: bins
      .filter((bin) => bin.calls > 0)
      .sort((one, other) => one.percent - other.percent)
      .map(({ percent, calls: times, well }) => ({ percent, calls: times, well })),
    open,
    brier,
    doubted: doubted.sort((one, other) => one.lowest - other.lowest).slice(0, SHOWN),
  };
}
