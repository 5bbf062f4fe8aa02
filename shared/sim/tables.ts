/**
 * Tables: rows by their id. The engine walks an object much faster as long as none of its rows was ever deleted (measured with
 * 7 rows: for-in 40 ns against 180, Object.values 20 against 490). So a small table that is walked in every tick is written anew
 * when a row leaves. A big one is not: that costs 1 µs a row, and single rows are found faster in it as it is.
 */

/** Rows beyond which writing a table anew costs more than walking it slowly until the next row leaves. */
const FEW = 24;

/** A table without one of its rows. Whoever still walks the old one does not meet the row either. */
export function without<Row>(table: Record<string, Row>, id: string): Record<string, Row> {
  delete table[id];
  return Object.keys(table).length > FEW ? table : { ...table };
}
