/** Both lines of one measure, and all measures as a table: the same for eyes and for screen readers. */
import '../../style/shade.css';
import { useState } from 'preact/hooks';
import { compareDay, MEASURES } from '../../../shared/net/shade.ts';
import type { CurveId } from '../../../shared/sim/fork/compare.ts';
import { percent, short, shortMoney } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { shade } from './shade.ts';

const WIDTH = 320;
const HEIGHT = 96;

const told = (id: CurveId, value: number): string =>
  id === 'trust' ? percent(value) : id === 'revenue' ? shortMoney(value) : short(value);

export function ShadeCurves() {
  const [id, setId] = useState<CurveId>('revenue');
  const both = shade.value;
  const { day, rows } = both ? compareDay(both) : { day: 0, rows: [] };
  if (!both || day === 0) return <p class="quiet">{t('ghost.none')}</p>;
  return (
    <div class="shade-curves">
      <Lines id={id} mine={both.mine[id]} ghost={both.ghost[id]} />
      <table>
        <caption>{t('ghost.day', { day })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="shade-mine">
              {t('ghost.you')}
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

function Lines({ id, mine, ghost }: { id: CurveId; mine: readonly number[]; ghost: readonly number[] }) {
  const all = [...mine, ...ghost];
  const top = Math.max(...all);
  const bottom = id === 'trust' ? Math.min(...all) * 0.98 : Math.min(0, ...all);
  const days = Math.max(2, mine.length, ghost.length);
  const path = (values: readonly number[]): string =>
    values
      .map((value, day) => {
        const x = (day / (days - 1)) * WIDTH;
        const y = HEIGHT - 4 - ((value - bottom) / Math.max(1e-9, top - bottom)) * (HEIGHT - 8);
        return `${day === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
      <path class="shade-path-other" d={path(ghost)} />
      <path class="shade-path-mine" d={path(mine)} />
    </svg>
  );
}
