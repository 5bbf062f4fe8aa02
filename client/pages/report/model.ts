/** What a report says of its numbers: which are shown, how they compare, how they are told. Pure. */
import type { PaperOrg } from '../../../shared/net/paper.ts';
import type { PaperIncident } from '../../../shared/sim/paper/incidents.ts';
import type { OrgPaper, PaperMetric, PaperRow } from '../../../shared/sim/paper/paper.ts';
import { tell } from '../../text/measures.ts';

/** The four numbers of delivery. */
export const DELIVERY: readonly PaperMetric[] = [
  'deploysPerYear',
  'leadTimeHours',
  'changeFailureRate',
  'restoreHours',
];
/** Money, trust and people. */
export const REST: readonly PaperMetric[] = [
  'revenue',
  'cash',
  'valueReleased',
  'trust',
  'availability',
  'userMinutesLost',
  'energy',
  'morale',
  'nightPagesPerWeek',
];

export type Change = 'better' | 'worse' | 'same' | 'none';

/** The number that is told: sums of days are told a day, so that parts of unlike length compare. What cash is stays whole. */
export function toldOf(row: PaperRow, half: 'hand' | 'habit' | 'all'): number | null {
  const { value, n } = row[half];
  const daily = row.unit === 'userMinutes' || (row.unit === 'cents' && row.id !== 'cash');
  return value === null || !daily ? value : value / Math.max(1, n);
}

/** A row in words. */
export const rowText = (row: PaperRow, half: 'hand' | 'habit' | 'all' = 'all'): string =>
  tell(row.id, row.unit, toldOf(row, half));

/** Which way a number went from one value to another; what reads the same is the same. */
export function changeOf(row: PaperRow, from: number | null, to: number | null): Change {
  if (from === null || to === null) return 'none';
  if (tell(row.id, row.unit, from) === tell(row.id, row.unit, to)) return 'same';
  return to > from === (row.better === 'up') ? 'better' : 'worse';
}

export interface Bar {
  quarter: number;
  proof: boolean;
  half: 'hand' | 'habit' | 'all';
  value: number | null;
  text: string;
}

/** One of the four numbers over the quarters; in a game of one quarter its two halves. */
export function barsOf(
  paper: OrgPaper,
  id: PaperMetric,
): { row: PaperRow; bars: Bar[]; change: Change } | null {
  const rows = paper.parts.flatMap(({ quarter, rows: all }) => {
    const row = all.find((one) => one.id === id);
    return row ? [{ quarter, row }] : [];
  });
  const row = rows[0]?.row;
  if (!row) return null;
  const bar = (quarter: number, of: PaperRow, half: Bar['half']): Bar => ({
    quarter,
    proof: quarter > paper.quarters,
    half,
    value: toldOf(of, half),
    text: rowText(of, half),
  });
  const bars =
    rows.length === 1
      ? [bar(1, row, 'hand'), bar(1, row, 'habit')]
      : rows.map(({ quarter, row: one }) => bar(quarter, one, 'all'));
  const [first, last] = [bars[0], bars.at(-1)];
  return { row, bars, change: changeOf(row, first?.value ?? null, last?.value ?? null) };
}

/** The number of one quarter. */
export const rowIn = (paper: OrgPaper, quarter: number, id: PaperMetric): PaperRow | undefined =>
  paper.parts.find((part) => part.quarter === quarter)?.rows.find((row) => row.id === id);

/** What concerns a team: it was rung for it, or its slice burnt. */
export const incidentsOf = (paper: OrgPaper, team: string): PaperIncident[] =>
  paper.incidents.filter((one) => one.team === team || one.owner === team);

/** Organisations as they are listed: the first one first where scores are shown, else as they were opened. */
export const listed = (orgs: readonly PaperOrg[], standings: readonly { org: string }[]): PaperOrg[] =>
  standings.length === 0
    ? [...orgs]
    : standings.flatMap(({ org }) => orgs.find(({ id }) => id === org) ?? []);
