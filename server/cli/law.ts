/** `npm run -s law`: lists the laws of one direction, or measures them over paired seeds. */
import { type CommandSpec, printJson, runCommand, UsageError } from './args.ts';
import { type LawResult, runLaws } from './laws/runLaw.ts';
import { LAWS } from './laws/table.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s law -- [--id L1] [options]',
  about: [
    'A law says which way a number moves when one thing changes and all else is equal. Each is measured by two policies',
    'played with the same seeds. Kinds: S strict in expectation, W weak (may stay flat), C only in the stated range.',
    'The JSON names both policies; written to files, `sim --policy FILE` measures the same numbers. Ends with code 1 when',
    'a law does not hold.',
  ].join('\n'),
  options: {
    list: { kind: 'flag', about: 'Lists all laws and ends.' },
    id: {
      kind: 'text',
      value: 'ID',
      about: 'One law, or several with commas between; left out, all of them.',
    },
    seeds: { kind: 'count', about: 'Number of paired seeds.', default: 12, min: 1, max: 10_000 },
    seed0: { kind: 'count', value: 'K', about: 'First seed; the others count up from it.', default: 1 },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

await runCommand(SPEC, async (args) => {
  if (args.flag('list')) {
    list(args.flag('json'));
    return;
  }
  const wanted = args.text('id')?.split(',');
  const laws = LAWS.filter(({ id }) => wanted === undefined || wanted.includes(id));
  const unknown = wanted?.find((id) => !LAWS.some((law) => law.id === id));
  if (unknown !== undefined)
    throw new UsageError(`there is no law "${unknown}"; known: ${LAWS.map(({ id }) => id).join(', ')}`);
  const results = await runLaws(laws, { seeds: args.count('seeds'), seed0: args.count('seed0') });
  if (args.flag('json')) printJson(wanted?.length === 1 ? results[0] : results);
  else process.stdout.write(results.map(lines).join(''));
  if (results.some(({ holds }) => !holds)) process.exitCode = 1;
});

function list(json: boolean): void {
  const rows = LAWS.map(({ id, title, kind, source, cases, missing }) => ({
    id,
    title,
    kind,
    source,
    metrics: [...new Set(cases.map(({ metric }) => metric))],
    ...(missing === undefined ? {} : { missing }),
  }));
  if (json) {
    printJson(rows);
    return;
  }
  for (const { id, kind, title, source } of rows)
    process.stdout.write(`${id.padEnd(4)} ${kind}  ${title}  [${source}]\n`);
}

function lines({ id, kind, title, holds, why, cases }: LawResult): string {
  const show = (value: number | null): string =>
    value === null ? '-' : String(Number(value.toPrecision(3)));
  const rows = cases.map(
    ({ about, metric, low, high, effect, holds: so }) =>
      `       ${so ? ' ' : '!'} ${metric.padEnd(20)} ${show(low).padStart(9)} -> ${show(high).padEnd(9)} ${effect === null ? '' : `${(effect * 100).toFixed(0)} %`.padStart(7)}  ${about}\n`,
  );
  return `${id.padEnd(4)} ${kind} ${holds ? 'holds' : 'FAILS'}  ${title}${why === '' ? '' : ` (${why})`}\n${rows.join('')}`;
}
