/** One headless run as a job of the pool: a policy, a seed, and the windows that are measured. */
import type { ScenarioData } from '../../shared/content/types.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import { digest } from '../../shared/sim/digest.ts';
import { measure, numbersOf } from '../../shared/sim/metrics/measure.ts';
import type { MetricId } from '../../shared/sim/metrics/table.ts';
import type { Span } from '../../shared/sim/metrics/window.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { contentWith } from './scenarioFile.ts';

export interface PlayJob {
  scenario: string;
  /** The scenario itself where it was read from a file. */
  custom?: ScenarioData;
  seed: string;
  bot: BotId;
  pins?: Pins;
  /** Quarters that are played, and the spans of ticks that are measured. */
  quarters: number;
  spans: readonly Span[];
}

export type Numbers = Record<MetricId, number | null>;

export interface PlayResult {
  /** All metrics, over all spans together. */
  numbers: Numbers;
  digest: string;
}

/** Plays and measures one run. */
export function work({ scenario, custom, seed, bot, pins, quarters, spans }: PlayJob): PlayResult {
  const setup = { seed, scenario, quarters, liveDays: 5, ...(pins ? { pins } : {}) };
  const run = playHeadless({ setup, content: contentWith(custom), bots: bot });
  return { numbers: numbersOf(measure(run.facts, { spans })), digest: digest(run.world) };
}

/** The job of a run whose first quarters are played but not measured. */
export const playJob = (
  policy: { bot: BotId; pins?: Pins | undefined },
  run: { scenario: string; custom?: ScenarioData | undefined; seed: string; burn: number; quarters: number },
): PlayJob => ({
  scenario: run.scenario,
  ...(run.custom ? { custom: run.custom } : {}),
  seed: run.seed,
  bot: policy.bot,
  ...(policy.pins ? { pins: policy.pins } : {}),
  quarters: run.burn + run.quarters,
  spans: [[run.burn * QUARTER_TICKS, (run.burn + run.quarters) * QUARTER_TICKS]],
});
