/** The tables as files. */
import { toCsv } from './csv.ts';
import { type Row, SHEETS, type Sheet, type Tables } from './tables.ts';
import { toXlsx } from './xlsx.ts';

/** All columns of a table, in the order in which they first appear. */
export const columnsOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

/** One table. */
export const csvOf = (tables: Tables, sheet: Sheet): Buffer =>
  Buffer.from(toCsv(tables[sheet], columnsOf(tables[sheet])), 'utf8');

/** All of them, and what session it was. */
export function xlsxOf(tables: Tables): Buffer {
  const sheets = SHEETS.map((name) => ({ name, rows: tables[name], columns: columnsOf(tables[name]) }));
  const about = Object.entries(tables.session).map(([what, value]) => ({ what, value }));
  return toXlsx([...sheets, { name: 'session', rows: about, columns: ['what', 'value'] }]);
}
