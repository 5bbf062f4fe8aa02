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
  /** Quarters that are played, those of the year-end proof after them, and the spans of ticks that are measured. */
  quarters: number;
  proof?: number;
  spans: readonly Span[];
}

export type Numbers = Record<MetricId, number | null>;

export interface PlayResult {
  /** All metrics, over all spans together. */
  numbers: Numbers;
  digest: string;
}

/** Plays and measures one run. */
export function work({ scenario, custom, seed, bot, pins, quarters, proof = 0, spans }: PlayJob): PlayResult {
  const setup = {
    seed,
    scenario,
    quarters,
    ...(proof > 0 ? { proof } : {}),
    liveDays: 5,
    ...(pins ? { pins } : {}),
  };
  const run = playHeadless({ setup, content: contentWith(custom), bots: bot });
  return { numbers: numbersOf(measure(run.facts, { spans })), digest: digest(run.world) };
}

interface Run {
  scenario: string;
  custom?: ScenarioData | undefined;
  seed: string;
  burn: number;
  quarters: number;
  proof?: number;
}

/** The job of a run whose first quarters are played but not measured; with a proof only that is measured. */
export function playJob(policy: { bot: BotId; pins?: Pins | undefined }, run: Run): PlayJob {
  const { scenario, custom, seed, burn, proof = 0 } = run;
  const quarters = burn + run.quarters;
  const from = proof > 0 ? quarters : burn;
  return {
    scenario,
    ...(custom ? { custom } : {}),
    seed,
    bot: policy.bot,
    ...(policy.pins ? { pins: policy.pins } : {}),
    quarters,
    proof,
    spans: [[from * QUARTER_TICKS, (quarters + proof) * QUARTER_TICKS]],
  };
}
