/** `npm run -s sim`: plays a scenario headless with a policy over many seeds and prints the quartiles of all metrics. */
import { type Quartiles, quartiles } from '../../shared/sim/metrics/statistics.ts';
import { METRIC_IDS, METRICS, type MetricId } from '../../shared/sim/metrics/table.ts';
import { type CommandSpec, printJson, runCommand } from './args.ts';
import { type PlayJob, type PlayResult, playJob } from './playJob.ts';
import { policyJsonSchema, readPolicy, requirePins } from './policy.ts';
import { inParallel } from './pool.ts';
import { contentWith, readScenario } from './scenarioFile.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s sim -- --policy ID|FILE [options]',
  about: [
    'Plays a scenario without people, once for each seed, and prints quartiles of every metric over the seeds.',
    'The first quarters (burn-in) are played but not measured; with a proof only that is. A metric without data is null and shows in its n.',
  ].join('\n'),
  options: {
    scenario: {
      kind: 'text',
      value: 'ID|FILE',
      about: 'A scenario, or a JSON file of one.',
      default: 'two-pizzas',
    },
    policy: {
      kind: 'text',
      value: 'ID|FILE',
      about: 'A bot, a calibration policy (A1-A5) or a JSON policy file (see --schema).',
      default: 'careful',
    },
    seeds: { kind: 'count', about: 'Number of seeds.', default: 5, min: 1, max: 10_000 },
    seed0: { kind: 'count', value: 'K', about: 'First seed; the others count up from it.', default: 1 },
    burn: { kind: 'count', value: 'B', about: 'Quarters played before measuring.', default: 2, max: 100 },
    quarters: { kind: 'count', value: 'Q', about: 'Quarters measured.', default: 4, min: 1, max: 100 },
    proof: {
      kind: 'count',
      value: 'P',
      about: 'Quarters of year-end proof after them: nobody decides. Measured by themselves.',
      default: 0,
      max: 100,
    },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
    schema: { kind: 'flag', about: 'Prints the JSON Schema of a policy file and ends.' },
  },
};

await runCommand(SPEC, async (args) => {
  if (args.flag('schema')) return printJson(policyJsonSchema());
  const { data, custom } = readScenario(args.text('scenario') ?? '');
  const scenario = data.id;
  const policy = readPolicy(args.text('policy') ?? '');
  requirePins(policy, data, contentWith(custom));
  const [seeds, seed0, burn, quarters, proof] = [
    args.count('seeds'),
    args.count('seed0'),
    args.count('burn'),
    args.count('quarters'),
    args.count('proof'),
  ];
  const jobs = Array.from({ length: seeds }, (_, k) =>
    playJob(policy, { scenario, custom, seed: String(seed0 + k), burn, quarters, proof }),
  );
  const runs = await inParallel<PlayJob, PlayResult>(new URL('./playJob.ts', import.meta.url), jobs);
  const metrics = {} as Record<MetricId, Quartiles>;
  for (const id of METRIC_IDS) metrics[id] = quartiles(runs.map((run) => run.numbers[id]));
  const digests = runs.map((run) => run.digest);
  if (args.flag('json'))
    printJson({ scenario, policy: policy.name, seeds, burn, quarters, proof, metrics, digests });
  else
    process.stdout.write(table(`${scenario}, ${policy.name}, ${seeds} seeds, ${quarters} quarters`, metrics));
});

function table(title: string, metrics: Record<MetricId, Quartiles>): string {
  const show = (value: number | null): string => (value === null ? '-' : value.toPrecision(4)).padStart(12);
  const lines = METRIC_IDS.map((id) => {
    const { n, p25, median, p75 } = metrics[id];
    return `${id.padEnd(22)}${METRICS[id].unit.padEnd(12)}${String(n).padStart(4)}${show(p25)}${show(median)}${show(p75)}`;
  });
  const head = `${'metric'.padEnd(22)}${'unit'.padEnd(12)}${'n'.padStart(4)}${'p25'.padStart(12)}${'median'.padStart(12)}${'p75'.padStart(12)}`;
  return `${[title, head, ...lines].join('\n')}\n`;
}
