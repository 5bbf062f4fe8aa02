/** The journal: how a stamped command is kept, and the file a finished game is handed out as. */
import {
  corrupt,
  JOURNAL_FORMAT,
  JOURNAL_VERSION,
  type JournalFile,
  parseJournal,
} from '../../shared/sim/journalFile.ts';
import type { Stamped } from '../../shared/sim/step.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import type { JournalRow, SessionRecord } from '../store/Store.ts';

/** The version of the rules, as headers carry it. */
export const engineVersion = String(ENGINE_VERSION);

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
