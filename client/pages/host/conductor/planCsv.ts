/** The plan of injects as CSV, both ways. A file with a mistake changes nothing: every mistake is named with its line. */
import { INJECTS } from '../../../../shared/content/injects.ts';
import { MOST_PLANNED, type PlannedInject } from '../../../../shared/net/conduct.ts';
import { orgName } from '../../../../shared/net/orgs.ts';

const COLUMNS = ['quarter', 'week', 'day', 'hour', 'org', 'inject'] as const;
const BOUNDS = { quarter: [1, 40], week: [1, 13], day: [1, 7], hour: [0, 23] } as const;
const ALL = 'all';
/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@]/u;

export interface CsvProblem {
  /** Counted from 1, the head among them. */
  line: number;
  problem: 'head' | 'cells' | (typeof COLUMNS)[number] | 'many';
  value: string;
}

/** Reads a file. Cells may stand in quotes and be split by commas, semicolons or tabs; empty lines are skipped. */
export function readPlan(
  text: string,
  orgs: readonly string[],
): { items: PlannedInject[]; problems: CsvProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const items: PlannedInject[] = [];
  const problems: CsvProblem[] = [];
  const headAt = lines.findIndex((line) => line.trim() !== '');
  const head = cellsOf(lines[headAt] ?? '').map((cell) => cell.toLowerCase());
  if (headAt < 0 || COLUMNS.some((column) => !head.includes(column)))
    return { items, problems: [{ line: Math.max(1, headAt + 1), problem: 'head', value: '' }] };
  for (const [i, line] of lines.entries()) {
    if (i <= headAt || line.trim() === '') continue;
    if (items.length + problems.length >= MOST_PLANNED) {
      problems.push({ line: i + 1, problem: 'many', value: String(MOST_PLANNED) });
      break;
    }
    const cells = cellsOf(line);
    if (cells.length < COLUMNS.length) problems.push({ line: i + 1, problem: 'cells', value: '' });
    else take(Object.fromEntries(head.map((name, k) => [name, cells[k] ?? ''])), i + 1);
  }
  return { items: problems.length > 0 ? [] : items, problems };

  function take(row: Record<string, string>, line: number): number {
    const wrong = (problem: CsvProblem['problem'], value = ''): number =>
      problems.push({ line, problem, value: value.slice(0, 40) });
    for (const [name, [least, most]] of Object.entries(BOUNDS)) {
      const value = Number(row[name]);
      if (!/^\d{1,3}$/.test(row[name] ?? '') || value < least || value > most)
        return wrong(name as keyof typeof BOUNDS);
    }
    const said = (row.org ?? '').toLowerCase();
    const org =
      said === ALL || said === '' ? '' : orgs.find((id) => id === said || orgName(id).toLowerCase() === said);
    if (org === undefined) return wrong('org', row.org);
    const inject = INJECTS.find(({ id }) => id.toLowerCase() === (row.inject ?? '').toLowerCase());
    if (!inject) return wrong('inject', row.inject);
    const [quarter, week, day, hour] = [row.quarter, row.week, row.day, row.hour].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    return items.push({ quarter, week, day, hour, org, inject: inject.id });
  }
}

/** Writes a file that `readPlan` reads back; no cell of it is a formula. */
export function writePlan(plan: readonly PlannedInject[]): string {
  const rows = plan.map((item) =>
    COLUMNS.map((name) => String(name === 'org' && item.org === '' ? ALL : item[name])),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells of one line, without quotes and the mark that kept a formula from being one. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let text = '';
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i] ?? '';
    if (sign === '"' && quoted && line[i + 1] === '"') {
      text += sign;
      i += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || sign === ';' || sign === '\t')) {
      cells.push(text);
      text = '';
    } else text += sign;
  }
  cells.push(text);
  return cells.map((one) => one.trim().replace(/^'(?=[=+\-@])/, ''));
}
