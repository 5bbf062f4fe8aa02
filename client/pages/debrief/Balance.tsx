/** Who took part and how: for the host alone, folded away so that nobody reads it over her shoulder. */
import type { BalanceRow } from '../../../shared/net/debrief.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { count, decimal } from '../../text/format.ts';
import { t } from '../../text/index.ts';

const HATS = ['lead', 'builder', 'liaison', 'pager'] as const;

export function Balance({ rows }: { rows: readonly BalanceRow[] }) {
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map(({ decisions }) => decisions));
  return (
    <details class="card debrief-balance">
      <summary>{t('debrief.host.balance')}</summary>
      <p class="small quiet">{t('debrief.host.balanceHint')}</p>
      <div class="debrief-scroll">
        <table class="debrief-table">
          <thead>
            <tr>
              <th scope="col">{t('debrief.host.person')}</th>
              <th scope="col">{t('debrief.host.decided')}</th>
              {HATS.map((hat) => (
                <th key={hat} scope="col">
                  {t(`hats.name.${hat}`)}
                </th>
              ))}
              <th scope="col">{t('debrief.host.own')}</th>
              <th scope="col">{t('debrief.host.away')}</th>
              <th scope="col">{t('debrief.host.pilot')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.seat}>
                <th scope="row">
                  {row.name} <small class="quiet">{row.org === '' ? '' : orgName(row.org)}</small>
                </th>
                <td class="num">
                  {count(row.decisions)}
                  <span class="debrief-bar" aria-hidden="true">
                    <i style={{ inlineSize: `${(100 * row.decisions) / most}%` }} />
                  </span>
                </td>
                {[...HATS, 'own'].map((hat) => (
                  <td key={hat} class="num">
                    {count(row.groups[hat] ?? 0)}
                  </td>
                ))}
                <td class="num">{decimal(row.away)}</td>
                <td class="num">{decimal(row.pilot)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
