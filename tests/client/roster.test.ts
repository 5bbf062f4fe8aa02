import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROSTER, ROSTER_PROBLEMS, readRoster } from '../../shared/net/roster.ts';

const TEAMS = ['basil', 'olive'];
const read = (text: string, orgs = 2) => readRoster(text, orgs, TEAMS);

describe('a list of people', () => {
  it.each([
    ['commas', 'Ana,77,Marinara,basil\nBen,78,2,Olive'],
    ['semicolons', 'Ana;77;1;Basil\r\nBen;78;margherita;olive\r\n'],
    ['tabs', 'Ana\t77\tMARINARA\tbasil\n\nBen\t78\t2\tolive'],
    ['quotes', '"Ana","77","Marinara","basil"\n"Ben",78,"2",olive'],
    ['a head in another order', '\uFEFFEquipe;Nom;Organisation;Matricule\nbasil;Ana;1;77\nolive;Ben;2;78'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual({
      people: [
        { name: 'Ana', id: '77', org: 'marinara', team: 'basil' },
        { name: 'Ben', id: '78', org: 'margherita', team: 'olive' },
      ],
      problems: [],
    });
  });

  it('needs names only, and takes a name for a name whatever the head of another list is called', () => {
    expect(read('Ana\nZoë\nنور').people.map(({ name }) => name)).toEqual(['Ana', 'Zoë', 'نور']);
  });

  it.each([
    ['', 'empty', 0],
    ['Ana\n,12', 'noName', 2],
    ['Ana\n\nána', 'twice', 3],
    ['Ana,,Napoli', 'unknownOrg', 1],
    ['Ana,,3', 'unknownOrg', 1],
    ['Ana,,1,pepper', 'unknownTeam', 1],
    ['Ana,,,basil', 'teamAlone', 1],
    ['Ana,1,1,basil,what', 'tooManyColumns', 1],
    ['Ana\n"Ben', 'quote', 2],
  ] as const)('says of %j: %s in line %i', (text, kind, line) => {
    const { people, problems } = read(text);
    expect(people).toEqual([]);
    expect(problems[0]).toMatchObject({ kind, line });
  });

  it('a team without an organisation is clear where there is one only', () => {
    expect(read('Ana,,,basil', 1).people[0]?.team).toBe('basil');
  });

  it('is no longer than a session is big, and ten thousand rows are answered in words', () => {
    const rows = (n: number): string => Array.from({ length: n }, (_, i) => `Kim ${i}`).join('\n');
    expect(read(rows(MAX_ROSTER)).people).toHaveLength(MAX_ROSTER);
    expect(read(rows(MAX_ROSTER + 1)).problems).toMatchObject([{ kind: 'tooMany', line: MAX_ROSTER + 1 }]);
    expect(read(rows(10_000)).problems.length).toBe(1);
    expect(read('x'.repeat(200_000)).problems).toMatchObject([{ kind: 'tooLong', line: 0 }]);
  });

  it('holds no formula, no markup and no sign that turns a line round', () => {
    const { people } = read('=HYPERLINK("x"),\u202e=1+1\n<b>Kim</b>;\u0000');
    for (const { name, id } of people) {
      expect(name).not.toMatch(/[=<>\u202e]/);
      expect(id).not.toMatch(/[\p{C}]/u);
    }
  });

  it('whatever is pasted is read or answered, never both, and every mistake has a line of the text', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Ana',
        'basil',
        '1',
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        '=1+1',
        'name',
        '\u202e',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const text = cells.join('');
        const { people, problems } = read(text);
        expect(people.length > 0).toBe(problems.length === 0);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { kind, line } of problems) {
          expect(ROSTER_PROBLEMS).toContain(kind);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const row of people) expect(row.name.trim()).not.toBe('');
        expect(read(text)).toEqual({ people, problems });
      }),
      { numRuns: 400 },
    );
  });

  it('reads back what a spreadsheet writes', () => {
    const name = fc.constantFrom('Ana', 'Ben', 'Cleo', 'Dora', 'Élodie', 'نور', 'O’Neil', 'Kim 2');
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (names, separator) => {
          const text = names
            .map((one, i) => [quoted(one), quoted(`${i}; "x", y`)].join(separator))
            .join('\r\n');
          const { people, problems } = read(text);
          expect(problems).toEqual([]);
          expect(people.map((row) => [row.name, row.id])).toEqual(
            names.map((one, i) => [one, `${i}; "x", y`]),
          );
        },
      ),
    );
  });
});
