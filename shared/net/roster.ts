/** A list of people as a teacher has it: pasted from a spreadsheet or typed, read into rows or into what is wrong with it. */
import { ORG_IDS } from './orgs.ts';
import { MAX_NAME_LENGTH } from './protocol.ts';
import { tidyName, tidyText } from './tidy.ts';

/** More people a session does not hold. */
export const MAX_ROSTER = 500;
/** Longest list that is read at all, in characters: a name, a number and two words for each. */
export const MAX_ROSTER_TEXT = 100_000;
const MAX_ID = 40;
/** Mistakes that are told at once: whoever mends three sees the next. */
const MOST_PROBLEMS = 10;

/** Somebody on the list; '' where it says nothing. */
export interface RosterRow {
  name: string;
  /** The school's number for her: shown to nobody, only in the export. */
  id: string;
  org: string;
  team: string;
}

export const ROSTER_PROBLEMS = [
  'empty',
  'tooLong',
  'tooMany',
  'noName',
  'twice',
  'unknownOrg',
  'unknownTeam',
  'teamAlone',
  'tooManyColumns',
  'quote',
] as const;
/** What is wrong in a line (1 is the first; 0 is all of it), and with which word. */
export interface RosterProblem {
  kind: (typeof ROSTER_PROBLEMS)[number];
  line: number;
  word: string;
}

export interface Roster {
  people: RosterRow[];
  problems: RosterProblem[];
}

type Column = keyof RosterRow;
const COLUMNS: readonly Column[] = ['name', 'id', 'org', 'team'];
/** Words over the columns, in the languages of the game, folded. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'names', 'nom', 'nombre', 'student', 'nickname', 'vorname', 'prenom', 'الاسم', 'اسم'],
  id: ['id', 'number', 'nummer', 'numero', 'matricule', 'kennung', 'identifier', 'رقم', 'الرقم', 'معرف'],
  org: [
    'org',
    'organisation',
    'organization',
    'organizacion',
    'company',
    'firma',
    'entreprise',
    'empresa',
    'المؤسسة',
    'مؤسسة',
  ],
  team: ['team', 'group', 'gruppe', 'equipe', 'equipo', 'grupo', 'groupe', 'الفريق', 'فريق'],
};

/** Letters as they are compared. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();

/**
 * Reads a list. Columns stand in the order name, id, organisation, team, or as a first line names them; they are separated by
 * tabs, semicolons or commas. Organisations are meant by name or number.
 * @param orgs how many organisations there are, 1-20
 * @param teams ids of the teams of each
 */
export function readRoster(text: string, orgs: number, teams: readonly string[]): Roster {
  const problems: RosterProblem[] = [];
  const wrong = (kind: RosterProblem['kind'], line: number, word = ''): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ kind, line, word: tidyText(word, MAX_NAME_LENGTH) });
  };
  if (text.length > MAX_ROSTER_TEXT) {
    wrong('tooLong', 0);
    return { people: [], problems };
  }
  const { lines, open } = cellsOf(text.replace(/^\uFEFF/, ''));
  if (open > 0) wrong('quote', open);
  const first = lines[0];
  const head = first ? headOf(first.cells) : null;
  const columns = head ?? COLUMNS;
  const people: RosterRow[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of head ? lines.slice(1) : lines) {
    if (cells.slice(columns.length).some((cell) => cell !== '')) {
      wrong(
        'tooManyColumns',
        line,
        cells.slice(columns.length).find((cell) => cell !== ''),
      );
      continue;
    }
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const name = tidyName(cell('name'));
    if (name === '') {
      wrong('noName', line, cell('name'));
      continue;
    }
    if (seen.has(foldName(name))) wrong('twice', line, name);
    seen.set(foldName(name), line);
    const org = orgNamed(cell('org'), orgs);
    if (org === null) wrong('unknownOrg', line, cell('org'));
    const team = teamNamed(cell('team'), teams);
    if (team === null) wrong('unknownTeam', line, cell('team'));
    if (team && org === '' && orgs > 1) wrong('teamAlone', line, cell('team'));
    people.push({ name, id: tidyText(cell('id'), MAX_ID), org: org ?? '', team: team ?? '' });
    if (people.length > MAX_ROSTER) {
      wrong('tooMany', line);
      break;
    }
  }
  if (people.length === 0 && problems.length === 0) wrong('empty', 0);
  return { people: problems.length > 0 ? [] : people, problems };
}

/** '' for none, null for one there is not. */
function orgNamed(word: string, orgs: number): string | null {
  if (word === '') return '';
  const there = ORG_IDS.slice(0, orgs);
  const at = Number(word);
  if (Number.isInteger(at)) return there[at - 1] ?? null;
  return there.find((id) => id === foldName(word)) ?? null;
}

const teamNamed = (word: string, teams: readonly string[]): string | null =>
  word === '' ? '' : (teams.find((id) => foldName(id) === foldName(word)) ?? null);

/** What a first line says about the columns; null when it is somebody's. */
function headOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map((cell) => COLUMNS.find((column) => HEADS[column].includes(foldName(cell))));
  return columns.includes('name') && columns.every((column) => column !== undefined)
    ? (columns as Column[])
    : null;
}

interface Line {
  cells: string[];
  /** Where it begins, 1 is the first. */
  line: number;
}

/** The separator a list uses: the first of these that stands in it outside quotes. */
function separatorOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, '');
  return ['\t', ';', ','].find((sign) => bare.includes(sign)) ?? ',';
}

/** Lines that hold something, in cells. `open` is the line of a quotation that never ends, 0 for none. */
function cellsOf(text: string): { lines: Line[]; open: number } {
  const separator = separatorOf(text);
  const lines: Line[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = 0;
  let at = 1;
  let begins = 1;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endLine = (): void => {
    endCell();
    if (cells.some((one) => one !== '')) lines.push({ cells, line: begins });
    cells = [];
    begins = at + 1;
  };
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    if (quoted > 0) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += sign;
        i += 1;
      } else quoted = 0;
      if (sign === '\n') at += 1;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = at;
    } else if (sign === separator) endCell();
    else if (sign === '\n' || (sign === '\r' && text[i + 1] !== '\n')) {
      endLine();
      at += 1;
    } else cell += sign;
  }
  endLine();
  return { lines, open: quoted };
}
