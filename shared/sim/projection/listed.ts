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

/**
 * A table without rows. Without a prototype the engine keeps it as a dictionary from the first row on; a plain object would get
 * a hidden class of its own for each of its first rows, and those fill the heap.
 */
export const noRows = <Row>(): Record<string, Row> => Object.create(null) as Record<string, Row>;
