/** How the rows of a table come to be listed. */
import type { PublicTables } from '../publicWorld.ts';

/** A row of the named table. */
export type Row<K extends keyof PublicTables> = PublicTables[K][string];

/** What a table is made from: everything, or the one thing that was asked for. `all` lists everything. */
export function listed<T>(
  table: Record<string, T>,
  only: string | undefined,
  all: (table: Record<string, T>) => readonly T[] = Object.values,
): readonly T[] {
  if (only === undefined) return all(table);
  const one = Object.hasOwn(table, only) ? table[only] : undefined;
  return one === undefined ? [] : [one];
}
