/** The head of the last Friday: what comes now, and what can still be done about it. */
import '../../style/proof.css';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';

export function Eve({ world }: { world: PublicWorld }) {
  return (
    <header class="friday-head eve">
      <h1 id="habit-title">{t('proof.eve')}</h1>
      <p>{t('proof.eveLead', { from: world.quarters + 1, to: world.quarters + world.proof })}</p>
      <ul class="plain eve-points">
        <li>
          <Icon id="check" />
          {t('proof.eveOrders')}
        </li>
        <li>
          <Icon id="play" />
          {t('proof.eveRun')}
        </li>
      </ul>
    </header>
  );
}
