/** The four numbers of delivery, quarter by quarter, each beside the team's own first one. Pure. */
import type { Report, ReportRow } from '../../../shared/sim/metrics/report.ts';
import { type Change, changeOf, DELIVERY } from '../report/model.ts';

/** A quarter of one number: `value` null where nothing was measured, `length` of its bar from 0 to 1. */
export interface FourQuarter {
  quarter: number;
  value: number | null;
  length: number;
}

/** One number: its last quarter's row, every quarter, and how the last stands beside the first. */
export interface FourNumber {
  row: ReportRow;
  quarters: FourQuarter[];
  /** `only`: there is one quarter · `none`: one of both has no data. */
  change: Change | 'only';
}

/** The four numbers over the quarters of a report, up to quarter `to`. */
export function fourNumbers(report: Report, to: number): FourNumber[] {
  const parts = report.quarters.filter(({ quarter }) => quarter <= to);
  return DELIVERY.flatMap((id) => {
    const rows = parts.flatMap(({ quarter, metrics }) => {
      const row = metrics.find((one) => one.id === id);
      return row ? [{ quarter, row }] : [];
    });
    const last = rows.at(-1)?.row;
    if (!last) return [];
    const most = Math.max(0, ...rows.map(({ row }) => row.all.value ?? 0));
    return [
      {
        row: last,
        quarters: rows.map(({ quarter, row }) => ({
          quarter,
          value: row.all.value,
          length: most === 0 ? 0 : (row.all.value ?? 0) / most,
        })),
        change: rows.length < 2 ? 'only' : changeOf(last, rows[0]?.row.all.value ?? null, last.all.value),
      },
    ];
  });
}
