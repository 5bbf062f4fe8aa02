/** The file a game is handed out as, checked: seed, setup and every stamped command. The server writes it, anybody replays it. */
import { z } from 'zod';
import { NOTE_LETTERS, NOTE_LINES } from './noteLimits.ts';
import { contentName } from './ownContent.ts';
import type { Stamped } from './step.ts';
import type { WorldSetup } from './world.ts';

/** Grows with every change of the file's shape. */
export const JOURNAL_FORMAT = 'slice-journal';
export const JOURNAL_VERSION = 1;

const WHOLE = z.number().int().min(0);
const ENTRY = z.strictObject({
  org: z.string().min(1).max(40),
  seq: WHOLE,
  tick: WHOLE,
  seat: z.string().max(40),
  actor: z.enum(['human', 'bot', 'system']),
  engineer: z.string().max(40),
  id: z.string().max(120),
  verb: z.string().min(1).max(40),
  payload: z.unknown(),
});
/** A sentence of a hand-over note: typed, or picked by its id with what was true then. */
const NOTE_LINE = z.union([
  z.strictObject({ text: z.string().min(1).max(NOTE_LETTERS) }),
  z.strictObject({
    id: z.string().max(20),
    params: z.record(z.string().max(20), z.union([z.string().max(60), z.number()])),
  }),
]);
const SETUP = z.looseObject({
  seed: z.string().min(1),
  scenario: z.string().min(1),
  quarters: WHOLE.min(1),
  proof: WHOLE.max(100).optional(),
  liveDays: WHOLE.min(1).max(5),
});
const HEADER = z.looseObject({ format: z.literal(JOURNAL_FORMAT), version: WHOLE });
const FILE = z.strictObject({
  format: z.literal(JOURNAL_FORMAT),
  version: z.literal(JOURNAL_VERSION),
  engine: z.string(),
  content: z.string(),
  seed: z.string(),
  setup: SETUP,
  reached: z.record(z.string(), WHOLE),
  entries: z.array(ENTRY),
  /** Notes to those who take a system over, by organisation; nobody's name. */
  notes: z.record(z.string().max(40), z.array(NOTE_LINE).max(NOTE_LINES)).optional(),
});

export type JournalEntry = z.infer<typeof ENTRY>;
export interface JournalFile extends Omit<z.infer<typeof FILE>, 'setup'> {
  setup: WorldSetup;
}

/** The organisations a journal tells of, in the order in which it names them. */
export const orgsIn = ({ reached, entries }: Pick<JournalFile, 'reached' | 'entries'>): string[] => [
  ...new Set([...Object.keys(reached), ...entries.map(({ org }) => org)]),
];

/** The versions a journal must match to be replayed here. */
export interface Versions {
  engine: string;
  content: string;
}

/** A journal that cannot be used; `message` is a sentence. */
export class JournalError extends Error {
  readonly kind: 'corrupt' | 'future' | 'mismatch';
  /** The place in the file, as far as it is known. */
  readonly path: string;

  constructor(kind: 'corrupt' | 'future' | 'mismatch', message: string, path = '') {
    super(message);
    this.name = 'JournalError';
    this.kind = kind;
    this.path = path;
  }
}

/** The stamped command of an entry, as `settle` takes it. */
export const commandOf = ({ id, actor, engineer, verb, payload }: JournalEntry): Stamped => ({
  id,
  actor: actor === 'system' ? { kind: 'system' } : { kind: actor, engineer },
  verb,
  payload,
});

/** A journal that cannot be trusted, and why. */
export const corrupt = (why: string, path = ''): JournalError =>
  new JournalError('corrupt', `This journal is damaged: ${why}.`, path);

/** Checks a journal, from a file or the store. Throws a JournalError in words. */
export function parseJournal(value: unknown): JournalFile {
  const header = HEADER.safeParse(value);
  if (!header.success) throw new JournalError('corrupt', 'This is not a Slice journal.');
  if (header.data.version > JOURNAL_VERSION) {
    throw new JournalError(
      'future',
      `This journal was written by a newer version of Slice (format ${header.data.version}; this is ${JOURNAL_VERSION}).`,
    );
  }
  const file = FILE.safeParse(value);
  if (!file.success) {
    const issue = file.error.issues[0];
    const path = issue?.path.join('.') ?? '';
    throw corrupt(`${path} ${issue?.message ?? ''}`.trim(), path);
  }
  const journal = file.data as JournalFile;
  const last: Record<string, JournalEntry> = {};
  for (const [i, entry] of journal.entries.entries()) {
    const before = last[entry.org];
    const expected = before ? before.seq + 1 : 0;
    if (entry.seq !== expected)
      throw corrupt(`entry ${expected} of ${entry.org} is missing`, `entries.${i}.seq`);
    if (before && entry.tick < before.tick)
      throw corrupt(`entry ${entry.seq} of ${entry.org} goes back in time`, `entries.${i}.tick`);
    last[entry.org] = entry;
  }
  return journal;
}

/** Refuses, in words, a journal of other rules or other content: its replay would be a different game. */
export function checkVersions(
  journal: Pick<JournalFile, 'engine' | 'content' | 'setup'>,
  here: Versions,
): void {
  if (journal.engine !== here.engine) {
    throw new JournalError(
      'mismatch',
      `This game was played with rules ${journal.engine}; here the rules are ${here.engine}.`,
    );
  }
  if (journal.content !== contentName(here.content, journal.setup)) {
    throw new JournalError(
      'mismatch',
      `This game was played with content ${journal.content}; here it is ${here.content}.`,
    );
  }
}
