import '../style/standings.css';
import { orgName } from '../../shared/net/orgs.ts';
import { session, standings } from '../net/viewStore.ts';
import { count, percent } from '../text/format.ts';
import { t } from '../text/index.ts';

/** How the organisations compare: there once the host reveals it. A number alone never decides; the order is by goals. */
export function Standings({ rows = standings.value }: { rows?: typeof standings.value }) {
  if (rows.length < 2) return null;
  const own = session.value?.org ?? '';
  return (
    <section class="card standings" aria-labelledby="standings-title">
      <h2 id="standings-title">{t('wall.ranking')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('wall.org')}</th>
            <th scope="col">{t('wall.goals')}</th>
            <th scope="col">{t('lead.trust')}</th>
            <th scope="col">{t('wall.lost')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ org, goalsMet, goals, trust, lost }) => (
            <tr key={org} class={org === own ? 'standing-own' : undefined}>
              <th scope="row">{orgName(org)}</th>
              <td class="num">{t('wall.goalsMet', { met: goalsMet, all: goals })}</td>
              <td class="num">{percent(trust)}</td>
              <td class="num">{count(lost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
