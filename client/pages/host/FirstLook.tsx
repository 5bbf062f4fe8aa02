/** Above many organisations: which need a look first, worst first. One press turns to it. */
import '../../style/firstLook.css';
import type { BoardOrg } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { t } from '../../text/index.ts';
import { urgent } from './urgency.ts';

/** More than these nobody can help at once. */
const MOST = 4;

export function FirstLook({ orgs, look }: { orgs: readonly BoardOrg[]; look: (org: string) => void }) {
  const rows = urgent(orgs, MOST);
  return (
    <div class="first-look">
      <h3 class="first-title">{t('behind.first')}</h3>
      {rows.length === 0 ? <p class="quiet">{t('behind.calm')}</p> : null}
      {rows.map(({ org, why }) => (
        <button key={org.id} type="button" class={`button first-${why}`} onClick={() => look(org.id)}>
          <strong>{orgName(org.id)}</strong>{' '}
          {why === 'fire' || why === 'stands'
            ? t('wall.health', { state: why })
            : t('console.flag', { flag: why })}
        </button>
      ))}
    </div>
  );
}
