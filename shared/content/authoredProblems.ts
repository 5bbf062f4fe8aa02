/** What is wrong with a scenario file: where, and why as a word that every language has a sentence for. */
import type { z } from 'zod';
import { WRONGS, type Wrong } from './scenarioRules.ts';

/** Kinds of problem beside contradictions; their sentences are `author.why.<kind>`. */
export const FLAWS = [
  'tooBig',
  'tooDeep',
  'notJson',
  'notScenario',
  'future',
  'lacking',
  'kind',
  'tooSmall',
  'tooLarge',
  'tooShort',
  'tooLong',
  'tooFew',
  'tooMany',
  'format',
  'choice',
  'unknownPart',
  'characters',
  'ours',
  'fails',
  'weaker',
  'fixed',
] as const;
export type Flaw = (typeof FLAWS)[number];

export interface Problem {
  path: (string | number)[];
  why: Flaw | Wrong;
  /** What it is about: a name, a bound. */
  of: string;
  /** In words, for people who look into files. */
  detail: string;
}

type Issue = z.core.$ZodIssue;

const OF_SIZE = {
  string: ['tooShort', 'tooLong'],
  array: ['tooFew', 'tooMany'],
  number: ['tooSmall', 'tooLarge'],
} as const;

const sizeOf = (origin: string, end: 0 | 1): Flaw =>
  origin === 'string' || origin === 'array' ? OF_SIZE[origin][end] : OF_SIZE.number[end];

/** An issue of the schema as a problem. */
export function problemOf(issue: Issue): Problem {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const with_ = (why: Problem['why'], of: string | number | bigint = ''): Problem => ({
    path,
    why,
    of: String(of).slice(0, 80),
    detail: issue.message.slice(0, 200),
  });
  switch (issue.code) {
    case 'too_small':
      return with_(sizeOf(issue.origin, 0), issue.minimum);
    case 'too_big':
      return with_(sizeOf(issue.origin, 1), issue.maximum);
    case 'invalid_type':
      return with_(issue.message.includes('undefined') ? 'lacking' : 'kind');
    case 'invalid_format':
      return with_('format');
    case 'invalid_value':
    case 'invalid_union':
      return with_('choice');
    case 'unrecognized_keys':
      return with_('unknownPart', issue.keys.join(', '));
    case 'invalid_key':
      return with_('format', String(path.at(-1)));
    case 'custom':
      return custom(issue, with_);
    default:
      return with_('kind');
  }
}

/** What our own rules found: they say themselves what it is. */
function custom(
  issue: Extract<Issue, { code: 'custom' }>,
  with_: (why: Problem['why'], of?: string) => Problem,
): Problem {
  const { why, of = '', from } = (issue.params ?? {}) as { why?: string; of?: string; from?: Issue };
  if (from) return { ...problemOf(from), path: with_('kind').path };
  const known = [...WRONGS, ...FLAWS].find((one) => one === why);
  return with_(known ?? 'kind', of);
}
