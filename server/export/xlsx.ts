/** Tables as a workbook: one sheet each, a head that stays, text that is never a formula. */
import { isFormula } from './csv.ts';
import type { Cell, Row } from './tables.ts';
import { zip } from './zip.ts';

export interface SheetOf {
  name: string;
  columns: readonly string[];
  rows: readonly Row[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Styles: 0 as it is, 1 the head, 2 text that stays text when somebody edits it. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;
/** Widest and narrowest column, characters. */
const WIDEST = 48;
const NARROWEST = 8;
/** Longest text a cell may hold. */
const LONGEST = 32_767;

/** The bytes of the workbook. */
export function toXlsx(sheets: readonly SheetOf[]): Buffer {
  const numbered = sheets.map((sheet, i) => ({ ...sheet, number: i + 1 }));
  const types = numbered
    .map(
      ({ number }) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )
    .join('');
  const listed = numbered
    .map(({ name, number }) => `<sheet name="${xml(name)}" sheetId="${number}" r:id="rId${number}"/>`)
    .join('');
  const links = numbered
    .map(({ number }) => link(number, 'worksheet', `worksheets/sheet${number}.xml`))
    .join('');
  return zip([
    {
      name: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${types}</Types>`,
    },
    { name: '_rels/.rels', text: relations(link(1, 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${listed}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations(links + link(sheets.length + 1, 'styles', 'styles.xml')),
    },
    { name: 'xl/styles.xml', text: STYLES },
    ...numbered.map((sheet) => ({ name: `xl/worksheets/sheet${sheet.number}.xml`, text: sheetXml(sheet) })),
  ]);
}

const relations = (inside: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
const link = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${LINKS}/${type}" Target="${target}"/>`;

function sheetXml({ columns, rows }: SheetOf): string {
  const widths = columns
    .map(
      (column, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(column, rows)}" customWidth="1"/>`,
    )
    .join('');
  const head = rowXml(1, columns, 1);
  const body = rows
    .map((row, i) =>
      rowXml(
        i + 2,
        columns.map((column) => row[column] ?? null),
        0,
      ),
    )
    .join('');
  const area = `A1:${letters(columns.length - 1)}${rows.length + 1}`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${head}${body}</sheetData><autoFilter ref="${area}"/></worksheet>`;
}

function widthOf(column: string, rows: readonly Row[]): number {
  let width = Math.max(NARROWEST, column.length + 2);
  for (const row of rows) width = Math.max(width, String(row[column] ?? '').length + 2);
  return Math.min(WIDEST, width);
}

const rowXml = (number: number, cells: readonly Cell[], style: number): string =>
  `<row r="${number}">${cells.map((cell, i) => cellXml(`${letters(i)}${number}`, cell, style)).join('')}</row>`;

function cellXml(place: string, cell: Cell, style: number): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const as = style || (isFormula(cell) ? 2 : 0);
  return `<c r="${place}" t="inlineStr"${as ? ` s="${as}"` : ''}><is><t xml:space="preserve">${xml(cell.slice(0, LONGEST))}</t></is></c>`;
}

/** 0 is A, 26 is AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Text as XML may hold it: halves of letters and control signs are none. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
