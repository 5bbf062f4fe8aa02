/** The review of the year-end proof: every quarter by habit, side by side; the last ones ran without anybody. */
import '../style/proof.css';
import type { Report, ReportRow } from '../../shared/sim/metrics/report.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { nameOf, t } from '../text/index.ts';
import { tell } from '../text/measures.ts';
import { bestOf, figure, GROUPS } from './reviewRows.ts';

export function ProofReview({ report, world }: { report: Report; world: PublicWorld }) {
  const { quarters } = report;
  return (
    <section class="card proof-review" aria-labelledby="proof-review">
      <h2 id="proof-review">{t('proof.review')}</h2>
      <p>{t('proof.reviewLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
      <div class="proof-scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t('review.metric')}</span>
              </th>
              {quarters.map(({ quarter }) => (
                <th key={quarter} scope="col" class={quarter > world.quarters ? 'proof-cell' : undefined}>
                  {t(quarter > world.quarters ? 'proof.column' : 'proof.columnPlayed', { quarter })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {GROUPS.flatMap(({ metrics }) => metrics).map((id) => {
              const rows = quarters.map(({ metrics }) => metrics.find((row) => row.id === id));
              const best = bestOf(rows);
              return (
                <tr key={id}>
                  <th scope="row">{nameOf('metric', id)}</th>
                  {rows.map((row, at) => {
                    const quarter = quarters[at]?.quarter ?? 0;
                    const proof = quarter > world.quarters ? 'proof-cell' : '';
                    const value = told(row);
                    return (
                      <td key={quarter} class={`num ${proof} ${best === at ? 'proof-best' : ''}`}>
                        {best === at ? <span class="unseen">{t('proof.best', { value })}</span> : null}
                        <span aria-hidden={best === at ? 'true' : undefined}>{value}</span>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const told = (row: ReportRow | undefined): string =>
  row ? tell(row.id, row.unit, figure(row, 'habit')) : t('review.none');
