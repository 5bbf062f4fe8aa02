/** The journal: how a stamped command is kept, and the file a finished game is handed out as. */
import * as z from 'zod';
import type { Stamped } from '../../shared/sim/step.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { JournalRow, SessionRecord } from '../store/Store.ts';

/** The version of the rules, as headers carry it. */
export const engineVersion = String(ENGINE_VERSION);

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
});

export type JournalEntry = z.infer<typeof ENTRY>;
export interface JournalFile extends Omit<z.infer<typeof FILE>, 'setup'> {
  setup: WorldSetup;
}

/** The versions a journal must match to be replayed here. */
export interface Versions {
  engine: string;
  content: string;
}

/** A journal that cannot be used; `message` is a sentence. */
export class JournalError extends Error {
  readonly kind: 'corrupt' | 'future' | 'mismatch';

  constructor(kind: 'corrupt' | 'future' | 'mismatch', message: string) {
    super(message);
    this.name = 'JournalError';
    this.kind = kind;
  }
}

/** The stamped command of an entry, as `settle` takes it. */
export const commandOf = ({ id, actor, engineer, verb, payload }: JournalEntry): Stamped => ({
  id,
  actor: actor === 'system' ? { kind: 'system' } : { kind: actor, engineer },
  verb,
  payload,
});

/** The row of a stamped command. */
export function rowOf(org: string, seq: number, tick: number, seat: string, command: Stamped): JournalRow {
  const { id, actor, verb, payload } = command;
  const engineer = actor.kind === 'system' ? '' : actor.engineer;
  return {
    org,
    seq,
    tick,
    seat,
    actor: actor.kind,
    engineer,
    id,
    verb,
    payload: JSON.stringify(payload ?? null),
  };
}

/** Builds the file from what the store holds. Throws a JournalError when a row makes no sense. */
export function journalFile(
  session: SessionRecord,
  rows: readonly JournalRow[],
  reached: Record<string, number>,
): JournalFile {
  let setup: unknown;
  const entries: unknown[] = [];
  try {
    setup = JSON.parse(session.setup);
    for (const row of rows) entries.push({ ...row, payload: JSON.parse(row.payload) });
  } catch (error) {
    throw corrupt(error instanceof Error ? error.message : String(error));
  }
  return parseJournal({
    format: JOURNAL_FORMAT,
    version: JOURNAL_VERSION,
    engine: session.engine,
    content: session.content,
    seed: (setup as { seed?: string } | null)?.seed ?? '',
    setup,
    reached,
    entries,
  });
}

const corrupt = (why: string): JournalError =>
  new JournalError('corrupt', `This journal is damaged: ${why}.`);

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
    throw corrupt(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  const journal = file.data as JournalFile;
  const last: Record<string, JournalEntry> = {};
  for (const entry of journal.entries) {
    const before = last[entry.org];
    const expected = before ? before.seq + 1 : 0;
    if (entry.seq !== expected) throw corrupt(`entry ${expected} of ${entry.org} is missing`);
    if (before && entry.tick < before.tick)
      throw corrupt(`entry ${entry.seq} of ${entry.org} goes back in time`);
    last[entry.org] = entry;
  }
  return journal;
}

/** Refuses, in words, a journal of other rules or other content: its replay would be a different game. */
export function checkVersions(journal: Versions, here: Versions): void {
  if (journal.engine !== here.engine) {
    throw new JournalError(
      'mismatch',
      `This game was played with rules ${journal.engine}; this server has rules ${here.engine}.`,
    );
  }
  if (journal.content !== here.content) {
    throw new JournalError(
      'mismatch',
      `This game was played with content ${journal.content}; this server has ${here.content}.`,
    );
  }
}
