/** What a table is made from: everything, or the one thing that was asked for. */
export function listed<T>(table: Record<string, T>, only: string | undefined): T[] {
  if (only === undefined) return Object.values(table);
  const one = Object.hasOwn(table, only) ? table[only] : undefined;
  return one === undefined ? [] : [one];
}
