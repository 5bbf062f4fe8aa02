/** A table as CSV: UTF-8 with its mark, lines end in CR LF, and no cell is ever a formula. */
import type { Cell, Row } from './tables.ts';

/** What a spreadsheet takes for the beginning of a formula, also behind blanks. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@]|^[\t\r\n]/u;
/** What has to stand in quotes, for readers that split at any of these. */
const QUOTED = /[",;\r\n\t]|^\s|\s$/u;

/** Whether a text would be taken for a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text);

/** The table with its head. A byte order mark tells spreadsheets that it is UTF-8. */
export function toCsv(rows: readonly Row[], columns: readonly string[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return `\uFEFF${lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
