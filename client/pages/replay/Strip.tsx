import { orgName } from '../../../shared/net/orgs.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { percent, short, shortMoney } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** An organisation in five numbers, as they stood. */
export function Strip({ org, view }: { org: string; view: PublicWorld | null }) {
  const open = view ? Object.values(view.incidents).filter(({ state }) => state !== 'resolved').length : 0;
  return (
    <dl class="replay-strip">
      <div class="replay-org">
        <dt class="unseen">{t('replay.org')}</dt>
        <dd>{orgName(org)}</dd>
      </div>
      {view ? (
        <>
          <Figure says={t('replay.users')} value={short(view.users)} />
          <Figure says={t('replay.failing')} value={percent(view.failing)} loud={view.failing > 0.02} />
          <Figure says={t('replay.open')} value={String(open)} loud={open > 0} />
          <Figure says={t('replay.lost')} value={short(view.lostQuarter)} />
          <Figure says={t('replay.trust')} value={percent(view.trust)} />
          <Figure says={t('replay.cash')} value={shortMoney(view.cash)} />
        </>
      ) : null}
    </dl>
  );
}

function Figure({ says, value, loud }: { says: string; value: string; loud?: boolean }) {
  return (
    <div class={loud ? 'replay-loud' : undefined}>
      <dt>{says}</dt>
      <dd class="num">{value}</dd>
    </div>
  );
}
