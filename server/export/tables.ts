/** What a host may take away of a session: four tables, computed from its journal and nothing else that was guessed. */
import { content } from '../../shared/content/index.ts';
import { orgIds, orgName } from '../../shared/net/orgs.ts';
import type { JournalFile } from '../../shared/sim/journalFile.ts';
import type { AttendanceRecord, NamedSeat, SessionRecord } from '../store/Store.ts';
import { decisionRows } from './decisions.ts';
import { incidentRows } from './incidents.ts';
import { metricRows } from './metrics.ts';
import { peopleRows } from './people.ts';
import { replayOrg } from './replayOrg.ts';

/** An empty cell (null) is something that does not apply; a 0 is a 0. */
export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;
export const SHEETS = ['people', 'decisions', 'incidents', 'metrics'] as const;
export type Sheet = (typeof SHEETS)[number];

export interface Tables extends Record<Sheet, Row[]> {
  session: Row;
}

/** What is known of a person beside the game: the school's number, whether she watches, what she noted. */
export interface PersonAbout {
  number: string;
  watching: boolean;
  note: string;
}

export interface ExportSource {
  record: SessionRecord;
  seats: readonly NamedSeat[];
  attendance: readonly AttendanceRecord[];
  about: (seat: NamedSeat) => PersonAbout;
  journal: JournalFile;
  breathe: () => Promise<void>;
}

/** Plays every organisation again, one after the other. */
export async function exportOf({
  record,
  seats,
  attendance,
  about,
  journal,
  breathe,
}: ExportSource): Promise<Tables> {
  const { setup } = journal;
  const tables: Tables = {
    session: {
      code: record.code,
      title: record.title,
      scenario: setup.scenario,
      preset: record.preset,
      organisations: record.orgs,
      quarters: setup.quarters,
      proofQuarters: setup.proof ?? 0,
      openedAt: new Date(record.createdAt).toISOString(),
      rules: record.engine,
      content: record.content,
    },
    people: [],
    decisions: [],
    incidents: [],
    metrics: [],
  };
  for (const org of orgIds(record.orgs)) {
    const played = await replayOrg(journal, org, content, breathe);
    // Whoever moved is listed where she decided, too.
    const known = {
      organisation: orgName(org),
      seats: seats.filter((seat) => seat.org === org || played.played.has(seat.id)),
      attendance,
      about,
    };
    tables.people.push(...peopleRows(played, known));
    tables.decisions.push(...decisionRows(played, known));
    tables.incidents.push(...incidentRows(played, known));
    tables.metrics.push(...metricRows(played, known));
    await breathe();
  }
  return tables;
}

/** What is known of an organisation beside its journal. */
export interface Known {
  organisation: string;
  seats: readonly NamedSeat[];
  attendance: readonly AttendanceRecord[];
  about: (seat: NamedSeat) => PersonAbout;
}
