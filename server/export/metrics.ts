/** The numbers of the review: a row for each quarter and for the whole game, by hand, by habit and both together. */
import { type Report, report } from '../../shared/sim/metrics/report.ts';
import { REVIEW_METRICS } from '../../shared/sim/metrics/table.ts';
import type { ReplayedOrg } from './replayOrg.ts';
import type { Known, Row } from './tables.ts';

const PARTS = ['hand', 'habit', 'all'] as const;

/** Money is in cents, shares are from 0 to 1; an empty cell is the number of something that did not happen. */
export function metricRows({ world, facts }: ReplayedOrg, { organisation }: Known): Row[] {
  const { quarters, metrics } = report(facts, { to: world.tick });
  const rowsOf = (quarter: string, rows: Report['metrics']): Row[] =>
    PARTS.map((part) => ({
      organisation,
      quarter,
      part,
      ...Object.fromEntries(
        REVIEW_METRICS.map((id) => [id, rows.find((row) => row.id === id)?.[part].value ?? null]),
      ),
    }));
  return [
    ...quarters.flatMap((one) => rowsOf(String(one.quarter), one.metrics)),
    ...rowsOf('whole game', metrics),
  ];
}
