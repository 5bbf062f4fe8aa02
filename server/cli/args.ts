/** Reading command lines: options with a meaning, help, and mistakes answered in words with exit code 2. */
import { parseArgs } from 'node:util';

/** A mistake of the caller. Its message is for a person; the program ends with code 2. */
export class UsageError extends Error {}

export interface OptionSpec {
  /** 'flag' has no value; the others have one. */
  kind: 'flag' | 'text' | 'count';
  /** What it means, for --help. */
  about: string;
  /** Shown in --help in place of the value. */
  value?: string;
  default?: string | number;
  /** Least and most for a count. */
  min?: number;
  max?: number;
}

export interface CommandSpec {
  /** How it is called, e.g. `npm run -s sim -- [options]`. */
  usage: string;
  about: string;
  options: Record<string, OptionSpec>;
  /** Names of the positional arguments; a name ending in ? may be left out. */
  positionals?: string[];
}

export interface Arguments {
  flag(name: string): boolean;
  text(name: string): string | undefined;
  count(name: string): number;
  positionals: string[];
}

const HELP: OptionSpec = { kind: 'flag', about: 'Prints this and ends.' };

/** The text of --help. */
export function helpText(spec: CommandSpec): string {
  const rows = Object.entries({ ...spec.options, help: HELP }).map(([name, option]) => {
    const value =
      option.kind === 'flag' ? '' : ` ${option.value ?? (option.kind === 'count' ? 'N' : 'TEXT')}`;
    const standard = option.default === undefined ? '' : ` (default ${option.default})`;
    return [`  --${name}${value}`, `${option.about}${standard}`] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    `Usage: ${spec.usage}`,
    '',
    spec.about,
    '',
    ...rows.map(([left, right]) => left.padEnd(width) + right),
    '',
  ].join('\n');
}

/** Reads the command line against its description. @throws UsageError */
export function readArguments(spec: CommandSpec, argv: readonly string[]): Arguments {
  const options: Record<string, OptionSpec> = { ...spec.options, help: HELP };
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [
          name,
          { type: option.kind === 'flag' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    );
  }
  const { values, positionals } = parsed;
  const named = spec.positionals ?? [];
  const missing = named.filter((name) => !name.endsWith('?'))[positionals.length];
  if (missing !== undefined && values.help !== true) throw new UsageError(`${missing} is missing`);
  const extra = positionals[named.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many`);
  const count = (name: string): number => {
    const option = options[name];
    const given = values[name];
    if (given === undefined) return Number(option?.default ?? 0);
    const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : Number.NaN;
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = option ?? {};
    if (!(number >= min && number <= max)) {
      throw new UsageError(`--${name} is a whole number from ${min} to ${max}, not "${String(given)}"`);
    }
    return number;
  };
  return {
    flag: (name) => values[name] === true,
    text: (name) => {
      const given = values[name] ?? options[name]?.default;
      return given === undefined ? undefined : String(given);
    },
    count,
    positionals,
  };
}

/**
 * Runs a command: `--help` prints the help, a UsageError is answered in words on stderr with code 2, any other error
 * is a bug and ends with code 1 and its trace.
 */
export async function runCommand(
  spec: CommandSpec,
  main: (args: Arguments) => Promise<void> | void,
): Promise<void> {
  try {
    const args = readArguments(spec, process.argv.slice(2));
    if (args.flag('help')) {
      process.stdout.write(helpText(spec));
      return;
    }
    await main(args);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nSee: ${spec.usage.split(' -- ')[0]} -- --help\n`);
      process.exitCode = 2;
      return;
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** Prints one JSON value on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
