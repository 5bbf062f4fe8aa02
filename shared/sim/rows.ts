/** Tables of a view: rows by their id, and walking through them. */

/** Under this name a table of a view has its rows as a list. */
export const LIST = Symbol('rows as a list');

/** All rows of a table, in order. A table of a view has them at hand; to walk through it took 3 % of a simulated year. */
export function rowsOf<Row>(table: Readonly<Record<string, Row>>): readonly Row[] {
  return (table as { [LIST]?: readonly Row[] })[LIST] ?? Object.values(table);
}

/**
 * The table of these rows. Without a prototype the engine keeps it as a dictionary from the first row on; a plain object would get
 * a hidden class of its own for each of its first rows, and those fill the heap.
 */
export function tableOf<Row extends { id: string }>(rows: readonly Row[]): Record<string, Row> {
  const table = Object.create(null) as Record<string, Row>;
  for (const row of rows) table[row.id] = row;
  return Object.defineProperty(table, LIST, { value: rows });
}
