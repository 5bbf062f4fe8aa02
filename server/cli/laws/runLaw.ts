/** Plays the two policies of each case of a law over paired seeds. */
import { content } from '../../../shared/content/index.ts';
import type { MetricId } from '../../../shared/sim/metrics/table.ts';
import { type PlayJob, type PlayResult, playJob } from '../playJob.ts';
import { type PolicyFile, parsePolicy, requirePins } from '../policy.ts';
import { inParallel, type PoolOptions } from '../pool.ts';
import type { Law, LawCase, LawKind } from './law.ts';
import { type SeedPair, type Weighed, weigh } from './weigh.ts';

export interface CaseResult extends Weighed {
  about: string;
  metric: MetricId;
  direction: LawCase['direction'];
  perSeed: SeedPair[];
  lowPolicy: PolicyFile;
  highPolicy: PolicyFile;
  /** What `sim` has to be told beside the policy to measure the same. */
  run: { scenario: string; seeds: number; seed0: number; burn: number; quarters: number };
}

export interface LawResult {
  id: string;
  title: string;
  kind: LawKind;
  source: string;
  metric: MetricId;
  low: number | null;
  high: number | null;
  perSeed: SeedPair[];
  effect: number | null;
  holds: boolean;
  why: string;
  lowPolicy: PolicyFile;
  highPolicy: PolicyFile;
  run: CaseResult['run'];
  cases: CaseResult[];
}

export interface LawOptions extends PoolOptions {
  seeds: number;
  seed0: number;
}

/** Runs laws, all their games in one pool; a game that several cases need is played once. */
export async function runLaws(laws: readonly Law[], options: LawOptions): Promise<LawResult[]> {
  const { seeds, seed0 } = options;
  const jobs: PlayJob[] = [];
  const places = new Map<string, number>();
  const need = (law: Law, one: LawCase, policyFile: PolicyFile): number[] => {
    const policy = parsePolicy(policyFile, `${law.id} ${policyFile.name ?? ''}`);
    const scenario = content.scenarios[law.scenario];
    if (!scenario) throw new Error(`${law.id}: there is no scenario ${law.scenario}`);
    requirePins(policy, scenario, content);
    return Array.from({ length: seeds }, (_, k) => {
      const { burn, quarters } = one;
      const job = playJob(policy, { scenario: law.scenario, seed: String(seed0 + k), burn, quarters });
      const key = JSON.stringify(job);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, jobs.length);
      jobs.push(job);
      return jobs.length - 1;
    });
  };
  const plan = laws.map((law) => ({
    law,
    cases: law.cases.map((one) => ({ one, low: need(law, one, one.low), high: need(law, one, one.high) })),
  }));
  const results = await inParallel<PlayJob, PlayResult>(
    new URL('../playJob.ts', import.meta.url),
    jobs,
    options,
  );
  return plan.map(({ law, cases }) => {
    const weighed = cases.map(({ one, low, high }): CaseResult => {
      const number = (place: number | undefined): number | null =>
        results[place ?? -1]?.numbers[one.metric] ?? null;
      const perSeed = Array.from({ length: seeds }, (_, k) => ({
        seed: String(seed0 + k),
        low: number(low[k]),
        high: number(high[k]),
      }));
      const whole = (place: number | undefined): string => JSON.stringify(results[place ?? -1]?.numbers);
      const inert = low.every((place, k) => whole(place) === whole(high[k]));
      return {
        about: one.about,
        metric: one.metric,
        direction: one.direction,
        ...weigh(law.kind, one, perSeed),
        ...(inert
          ? { holds: false, why: 'not one number differs: nothing reads what the two policies differ in' }
          : {}),
        perSeed,
        lowPolicy: one.low,
        highPolicy: one.high,
        run: { scenario: law.scenario, seeds, seed0, burn: one.burn, quarters: one.quarters },
      };
    });
    return resultOf(law, weighed);
  });
}

function resultOf(law: Law, cases: CaseResult[]): LawResult {
  const first = cases[0];
  if (!first) throw new Error(`${law.id} has no case`);
  const failed = cases.filter((one) => !one.holds);
  const why = law.missing ?? failed.map((one) => `${one.about || one.metric}: ${one.why}`).join('; ');
  return {
    id: law.id,
    title: law.title,
    kind: law.kind,
    source: law.source,
    metric: first.metric,
    low: first.low,
    high: first.high,
    perSeed: first.perSeed,
    effect: first.effect,
    holds: why === '',
    why,
    lowPolicy: first.lowPolicy,
    highPolicy: first.highPolicy,
    run: first.run,
    cases,
  };
}
