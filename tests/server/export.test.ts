import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../server/export/csv.ts';
import { toXlsx } from '../../server/export/xlsx.ts';
import { zip } from '../../server/export/zip.ts';
import { unzip } from '../kit/unzip.ts';

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u0001=1',
  '=HYPERLINK("http://x";"y")',
];

/** Cells of a CSV line as a careful reader takes them. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('CSV', () => {
  it('says that it is UTF-8, ends lines as spreadsheets want, and gives every cell back', () => {
    const odd = ['a,b', 'say "hi"', 'two\r\nlines', 'semi;colon', ' blank ', 'Zoë', 'عائشة', ''];
    const text = toCsv(
      [Object.fromEntries(odd.map((value, i) => [`c${i}`, value]))],
      odd.map((_, i) => `c${i}`),
    );
    expect(text.startsWith('\uFEFFc0,c1')).toBe(true);
    expect(cells(text.slice(1))).toEqual([odd.map((_, i) => `c${i}`), odd]);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('tells an empty cell from a zero, and a number from a text', () => {
    const rows = [{ none: null, zero: 0, minus: -1.5, yes: true }];
    expect(toCsv(rows, ['none', 'zero', 'minus', 'yes', 'missing'])).toBe(
      '\uFEFFnone,zero,minus,yes,missing\r\n,0,-1.5,true,\r\n',
    );
  });

  it.each(DANGEROUS)('%j is no formula', (value) => {
    const [, row] = cells(toCsv([{ value }], ['value']).slice(1));
    expect(row?.[0]).toBe(`'${value}`);
  });
});

describe('XLSX', () => {
  const book = (rows: Parameters<typeof toXlsx>[0][number]['rows'], columns: string[]) =>
    unzip(
      toXlsx([
        { name: 'people', columns, rows },
        { name: 'more', columns: ['a'], rows: [] },
      ]),
    );

  it('holds every part that its parts name', () => {
    const parts = book([{ a: 'x' }], ['a']);
    const named = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/gu)].map(
      ([, to]) => `xl/${to}`,
    );
    const typed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/gu)].map(
      ([, to]) => to,
    );
    expect(named.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    expect(typed.sort()).toEqual([
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    for (const name of [...named, ...typed]) expect(parts[name ?? '']).toContain('<?xml');
    expect(parts['xl/workbook.xml']).toContain('<sheet name="people" sheetId="1" r:id="rId1"/>');
  });

  it('holds numbers as numbers, text as text, and leaves out what does not apply', () => {
    const sheet = book([{ n: 1.5, b: true, t: '<&"\u0000\ud800>', none: null }], ['n', 'b', 't', 'none'])[
      'xl/worksheets/sheet1.xml'
    ];
    expect(sheet).toContain(
      '<row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">&lt;&amp;&quot;\ufffd&gt;</t></is></c></row>',
    );
  });

  it.each(DANGEROUS)('%j stays text, also when somebody edits it', (value) => {
    const sheet = book([{ value }], ['value'])['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<c r="A2" t="inlineStr" s="2">/u);
    expect(sheet).not.toContain('<f>');
  });

  it('names its columns beyond Z', () => {
    const columns = Array.from({ length: 54 }, (_, i) => `c${i}`);
    const sheet =
      book([Object.fromEntries(columns.map((column) => [column, 1]))], columns)['xl/worksheets/sheet1.xml'] ??
      '';
    expect(sheet).toContain('<c r="Z2"><v>1</v></c><c r="AA2">');
    expect(sheet).toContain('<c r="BB2">');
  });

  it('is a zip whose sums are right', () => {
    const text = 'mozzarella '.repeat(500);
    const packed = zip([
      { name: 'a.txt', text },
      { name: 'b/c.txt', text: '' },
    ]);
    expect(unzip(packed)).toEqual({ 'a.txt': text, 'b/c.txt': '' });
    expect(packed.length).toBeLessThan(text.length / 5);
    expect(() => inflateRawSync(packed)).toThrow();
  });
});
