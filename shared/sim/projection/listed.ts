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
