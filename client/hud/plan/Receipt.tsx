import type { Report } from '../../../shared/sim/metrics/report.ts';
import type { MetricId } from '../../../shared/sim/metrics/table.ts';
import { type TextKey, t } from '../../text/index.ts';
import { tell } from '../../text/measures.ts';

const COLUMNS: readonly { id: MetricId; head: TextKey; daily?: boolean }[] = [
  { id: 'deploysPerYear', head: 'plan.receiptDeploys' },
  { id: 'restoreHours', head: 'plan.receiptRestore' },
  { id: 'changeFailureRate', head: 'plan.receiptFailed' },
  { id: 'userMinutesLost', head: 'plan.receiptLost', daily: true },
];

/** The last quarter in four numbers, by hand and by habit, as a receipt. */
export function Receipt({ report, quarter }: { report: Report | null; quarter: number }) {
  const rows = report?.quarters.find((one) => one.quarter === quarter)?.metrics ?? null;
  const cell = (half: 'hand' | 'habit', { id, daily }: (typeof COLUMNS)[number]): string => {
    const row = rows?.find((one) => one.id === id);
    if (!row) return t('lapse.none');
    const { value, n } = row[half];
    return tell(id, row.unit, value !== null && daily ? value / Math.max(1, n) : value);
  };
  return (
    <section class="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{t('plan.receipt', { quarter })}</h2>
      {rows ? (
        <table>
          <thead>
            <tr>
              <td />
              {COLUMNS.map(({ id, head }) => (
                <th key={id} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['hand', 'habit'] as const).map((half) => (
              <tr key={half}>
                <th scope="row">{t(half === 'hand' ? 'plan.receiptHand' : 'plan.receiptHabit')}</th>
                {COLUMNS.map((column) => (
                  <td key={column.id} class="mono">
                    {cell(half, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p role="status">{t('plan.receiptWait')}</p>
      )}
    </section>
  );
}
