/** `npm run -s calibrate`: plays the policies A1-A5 and compares what they measure with the published bands. */
import { CALIBRATION, CALIBRATION_IDS, type CalibrationId } from '../../shared/sim/bots/calibration.ts';
import { type CommandSpec, printJson, runCommand, UsageError } from './args.ts';
import { BURN_QUARTERS, MEASURED_QUARTERS, type Range } from './calibration/bands.ts';
import { type Calibration, judge } from './calibration/judge.ts';
import { type Numbers, type PlayJob, type PlayResult, playJob } from './playJob.ts';
import { inParallel } from './pool.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s calibrate -- [options]',
  about: [
    'Plays the calibration policies A1 (quarterly release train) to A5 (elite) over many seeds and compares the medians',
    'with bands from the State of DevOps reports, and the policies with each other. Two quarters of burn-in; A1 and A2',
    'are measured over 12 quarters, the others over 4. Ends with code 1 when anything is out of its band.',
  ].join('\n'),
  options: {
    policy: { kind: 'text', value: 'ID', about: 'One policy only, A1 to A5.' },
    seeds: { kind: 'count', about: 'Number of seeds.', default: 30, min: 1, max: 10_000 },
    seed0: { kind: 'count', value: 'K', about: 'First seed; the others count up from it.', default: 1 },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

await runCommand(SPEC, async (args) => {
  const wanted = args.text('policy');
  const ids = CALIBRATION_IDS.filter((id) => wanted === undefined || id === wanted);
  if (ids.length === 0)
    throw new UsageError(`there is no calibration policy "${wanted}"; known: ${CALIBRATION_IDS.join(', ')}`);
  const [seeds, seed0] = [args.count('seeds'), args.count('seed0')];
  const plan = ids.flatMap((id) =>
    Array.from({ length: seeds }, (_, k) => ({ id, seed: String(seed0 + k) })),
  );
  const jobs = plan.map(({ id, seed }) =>
    playJob(CALIBRATION[id], {
      scenario: 'two-pizzas',
      seed,
      burn: BURN_QUARTERS,
      quarters: MEASURED_QUARTERS[id],
    }),
  );
  const results = await inParallel<PlayJob, PlayResult>(new URL('./playJob.ts', import.meta.url), jobs);
  const runs: Partial<Record<CalibrationId, Numbers[]>> = {};
  for (const [i, { id }] of plan.entries()) {
    const { numbers } = results[i] as PlayResult;
    runs[id] = [...(runs[id] ?? []), numbers];
  }
  const calibration = judge(runs);
  if (args.flag('json')) printJson({ seeds, seed0, burn: BURN_QUARTERS, ...calibration });
  else process.stdout.write(table(calibration));
  if (!calibration.ok) process.exitCode = 1;
});

function show(value: number | null): string {
  return value === null ? '-' : Number(value.toPrecision(3)).toString();
}

function range([least, most]: Range): string {
  return `${show(least)} to ${show(most)}`;
}

function table({ policies, cross, ok }: Calibration): string {
  const lines: string[] = [];
  for (const [id, policy] of Object.entries(policies)) {
    lines.push(`${id}: ${CALIBRATION[id as CalibrationId].about}`);
    for (const { metric, accept, n, p25, median, p75, verdict } of policy?.bands ?? [])
      lines.push(
        `  ${metric.padEnd(20)}${show(median).padStart(9)} [${show(p25)}, ${show(p75)}] n ${n}`.padEnd(60) +
          `${range(accept)}`.padEnd(18) +
          verdict,
      );
  }
  if (cross.length > 0) lines.push('between policies:');
  for (const { id, value, ratio, holds } of cross)
    lines.push(
      `  ${id.padEnd(32)}${show(value).padStart(9)}  ${range(ratio)}`.padEnd(62) + (holds ? 'holds' : 'OUT'),
    );
  lines.push(ok ? 'everything is in its band' : 'not everything is in its band');
  return `${lines.join('\n')}\n`;
}
