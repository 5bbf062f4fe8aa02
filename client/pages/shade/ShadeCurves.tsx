/** Both lines of one measure, and all measures as a table: the same for eyes and for screen readers. */
import '../../style/shade.css';
import { useState } from 'preact/hooks';
import { type Both, compareDay, MEASURES } from '../../../shared/net/shade.ts';
import type { CurveId } from '../../../shared/sim/fork/compare.ts';
import { t } from '../../text/index.ts';
import { Lines } from '../curves/Lines.tsx';
import { told } from '../curves/told.ts';

/** @param who whose line the drawn-through one is */
export function ShadeCurves({ both, who }: { both: Both; who: string }) {
  const [id, setId] = useState<CurveId>('lost');
  const { day, rows } = compareDay(both);
  if (day === 0) return <p class="quiet">{t('ghost.none')}</p>;
  return (
    <div class="shade-curves">
      <ShadeLines id={id} both={both} />
      <table>
        <caption>{t('ghost.day', { day })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="shade-mine">
              {who}
            </th>
            <th scope="col" class="shade-other">
              {t('ghost.name')}
            </th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((one) => {
            const row = rows.find((found) => found.id === one);
            return row ? (
              <tr key={one}>
                <th scope="row">
                  <button
                    type="button"
                    class="button button-chip"
                    aria-pressed={one === id}
                    onClick={() => setId(one)}
                  >
                    {t('ghost.measure', { id: one })}
                  </button>
                </th>
                <td class="num" data-ahead={row.ahead > 0}>
                  {told(one, row.mine)}
                </td>
                <td class="num" data-ahead={row.ahead < 0}>
                  {told(one, row.ghost)}
                </td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** One measure of both. */
export function ShadeLines({ id, both, label = '' }: { id: CurveId; both: Both; label?: string }) {
  const lines = [
    { values: both.ghost[id], look: 'line-other' },
    { values: both.mine[id], look: 'line-mine' },
  ];
  return <Lines lines={lines} label={label} close={id === 'trust'} />;
}
