/** Reads the log rows of a view back into facts: their fields travel as JSON. */
import type { FactFields, FactKind } from '../../shared/sim/facts.ts';
import type { LogRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { sentenceOf } from '../text/sentences.ts';
import { personName } from './words.ts';

const parsed = new Map<string, object>();
const REMEMBERED = 200;

/** The fields of a log row; {} when they cannot be read. */
export function fieldsOf(row: LogRow): object {
  const key = `${row.id}${row.params}`;
  const known = parsed.get(key);
  if (known) return known;
  if (parsed.size > REMEMBERED) parsed.clear();
  let fields: object = {};
  try {
    const read: unknown = JSON.parse(row.params);
    if (typeof read === 'object' && read !== null) fields = read;
  } catch {
    // A row that cannot be read is told by its kind alone.
  }
  parsed.set(key, fields);
  return fields;
}

/** A log row as a sentence. */
export function sentenceOfRow(view: PublicWorld, row: LogRow): string {
  return sentenceOf(row, fieldsOf(row), { engineer: (id) => personName(view, id) });
}

/** The log, newest first. */
export const newestFirst = (view: PublicWorld): LogRow[] =>
  Object.values(view.log).sort(
    (one, other) => other.tick - one.tick || numberOf(other.id) - numberOf(one.id),
  );

const numberOf = (id: string): number => Number(id.replace(/\D/g, ''));

/** The log row of the newest fact of a kind that fits. */
export function findRow<K extends FactKind>(
  view: PublicWorld,
  kind: K,
  fits: (fields: FactFields[K]) => boolean,
): LogRow | undefined {
  return newestFirst(view).find((row) => row.kind === kind && fits(fieldsOf(row) as FactFields[K]));
}
