/** Walking through a table of a view. */

/** Under this name a table that is made row by row (glance.ts) hands out all of its rows at once. */
export const WHOLE = Symbol('whole table');

/** All rows of a table, in order. Ten times quicker with a glance than Object.values, which asks its proxy three times a row. */
export function rowsOf<Row>(table: Readonly<Record<string, Row>>): Row[] {
  const whole = (table as { [WHOLE]?: Readonly<Record<string, Row>> })[WHOLE];
  return Object.values(whole ?? table);
}
