/** Questions about data: a seat on another device, forgetting and deleting, and what a host may take away. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TAKE_LEAD, TAKE_SEAT, type TakenSeat } from '../../shared/net/api.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';
import { JournalError } from '../../shared/sim/journalFile.ts';
import { toCsv } from '../export/csv.ts';
import { columnsOf, csvOf, xlsxOf } from '../export/files.ts';
import { type Row, SHEETS, type Sheet, type Tables } from '../export/tables.ts';
import { HttpRefusal, readJson, SECURITY_HEADERS, sendJson, tokenOf } from './respond.ts';

/** What these questions ask of the sessions. Each throws a join refusal for whoever may not. */
export interface DataDesk {
  takeSeat(address: string, code: string, name: string, pin: string): Promise<string>;
  forgetMe(code: string, token: string): Promise<void>;
  forgetNames(code: string, token: string): Promise<void>;
  deleteSession(code: string, token: string): Promise<void>;
  takeLead(address: string, code: string, secret: string, name: string): Promise<string>;
  notes(code: string, token: string): Promise<Row[]>;
  tables(code: string, token: string): Promise<Tables>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Below /api/sessions/CODE: POST seat or lead · GET notes.csv · DELETE me, names or the session itself · GET export.csv (the people;
 * export-decisions.csv and so on for the other tables), export.xlsx, export.json. False when it is none of these.
 */
export async function answerData(
  desk: DataDesk,
  request: IncomingMessage,
  response: ServerResponse,
  { code, part, address }: { code: string; part: string; address: string },
): Promise<boolean> {
  const token = tokenOf(request);
  if (request.method === 'POST' && part === 'seat') {
    const asked = TAKE_SEAT.safeParse(await readJson(request, MAX_MESSAGE_BYTES));
    if (!asked.success) throw new HttpRefusal('wrongPin');
    const { name, pin } = asked.data;
    sendJson(response, 201, { token: await desk.takeSeat(address, code, name, pin) } satisfies TakenSeat);
    return true;
  }
  if (request.method === 'POST' && part === 'lead') {
    const asked = TAKE_LEAD.safeParse(await readJson(request, MAX_MESSAGE_BYTES));
    if (!asked.success) throw new HttpRefusal('linkOver');
    const { secret, name } = asked.data;
    sendJson(response, 201, { token: await desk.takeLead(address, code, secret, name) } satisfies TakenSeat);
    return true;
  }
  if (request.method === 'GET' && part === 'notes.csv') {
    const rows = await readable(desk.notes(code, token));
    const bytes = Buffer.from(toCsv(rows, columnsOf(rows)), 'utf8');
    sendFile(response, 'text/csv; charset=utf-8', `slice-${code}-notes.csv`, bytes);
    return true;
  }
  if (request.method === 'DELETE' && ['', 'me', 'names'].includes(part)) {
    if (part === 'me') await desk.forgetMe(code, token);
    else if (part === 'names') await desk.forgetNames(code, token);
    else await desk.deleteSession(code, token);
    sendJson(response, 200, {});
    return true;
  }
  const [, sheet, kind] = /^export(?:-([a-z]+))?\.(csv|xlsx|json)$/.exec(part) ?? [];
  if (kind === undefined) return false;
  if (request.method !== 'GET' || !isSheet(sheet ?? 'people')) throw new HttpRefusal('badRequest');
  const tables = await readable(desk.tables(code, token));
  const name = `slice-${code}${sheet ? `-${sheet}` : ''}.${kind}`;
  if (kind === 'json') sendJson(response, 200, tables, attached(name));
  else if (kind === 'xlsx') sendFile(response, XLSX, name, xlsxOf(tables));
  else sendFile(response, 'text/csv; charset=utf-8', name, csvOf(tables, (sheet ?? 'people') as Sheet));
  return true;
}

const isSheet = (name: string): boolean => SHEETS.some((sheet) => sheet === name);
const attached = (name: string) => ({ 'content-disposition': `attachment; filename="${name}"` });

function sendFile(response: ServerResponse, type: string, name: string, bytes: Buffer): void {
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    ...attached(name),
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}

async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof JournalError) throw new HttpRefusal('unreadable', error.message);
    throw error;
  }
}
