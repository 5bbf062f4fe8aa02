/** A fork as a small file, read by hand: a page that shows forks needs no checker of shapes for it. Whoever runs it checks again. */
import type { Change } from './change.ts';

export const FORK_FORMAT = 'slice-fork';
/** Longest name of a fork and longest payload, in characters. */
export const MOST_NAME = 80;
export const MOST_PAYLOAD = 2_000;
const MOST_SEQ = 2_000_000;

/** A fork as it is kept and handed on: re-run by whoever has the journal, with the same end everywhere. */
export interface ForkFile {
  format: typeof FORK_FORMAT;
  version: 1;
  /** The game it belongs to: its seed and its organisation. */
  seed: string;
  org: string;
  name: string;
  change: Change;
}

const isText = (value: unknown, most: number, least = 0): value is string =>
  typeof value === 'string' && value.length >= least && value.length <= most && !/[<>]/.test(value);
const isSeq = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_SEQ;
const isPayload = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  JSON.stringify(value).length <= MOST_PAYLOAD;

function readChange(value: unknown): Change | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, seq, tick, engineer, verb, payload } = value as Record<string, unknown>;
  if (kind === 'none') return { kind };
  if (!isSeq(seq)) return null;
  if (kind === 'remove') return { kind, seq };
  if (!isPayload(payload)) return null;
  if (kind === 'replace') return { kind, seq, payload };
  if (kind !== 'add' || !isSeq(tick) || !isText(engineer, 64, 1) || !isText(verb, 64, 1)) return null;
  return { kind, seq, tick, engineer, verb, payload };
}

/** A fork from anywhere; null where it is none. Nothing but what is known of a fork is taken over. */
export function readFork(value: unknown): ForkFile | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, version, seed, org, name, change } = value as Record<string, unknown>;
  const read = readChange(change);
  if (format !== FORK_FORMAT || version !== 1 || !read) return null;
  if (!isText(seed, 200) || !isText(org, 40, 1) || !isText(name, MOST_NAME)) return null;
  return { format, version, seed, org, name, change: read };
}
