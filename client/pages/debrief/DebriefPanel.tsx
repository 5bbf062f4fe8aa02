/** Where a host opens the debrief from her console. */
import type { Lead } from '../../../shared/net/lead.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import type { PanelProps } from '../host/panels.ts';
import { debriefAside } from './aside.ts';
import { debriefNow } from './now.ts';

/** Opens it for everybody, or goes back to the one that is open. */
function begin(order: (order: Lead) => void): void {
  debriefAside.value = false;
  if (debriefNow()?.open !== true) order({ do: 'debrief', open: true, slide: 'start', since: Date.now() });
}

export function DebriefPanel({ order }: PanelProps) {
  const open = debriefNow()?.open === true;
  return (
    <div class="stack-small">
      <p id="debrief-about">{t('debrief.host.openHint')}</p>
      <div>
        <button
          type="button"
          class="button button-primary"
          aria-describedby="debrief-about"
          disabled={session.value?.status === 'lobby'}
          onClick={() => begin(order)}
        >
          {t(open ? 'debrief.host.again' : 'debrief.host.open')}
        </button>
      </div>
    </div>
  );
}

/** What comes next when play is over, and the way back to a debrief that is open. */
export function DebriefButton({ order }: { order: (order: Lead) => void }) {
  const open = debriefNow()?.open === true;
  if (session.value?.status !== 'over' && !open) return null;
  return (
    <button type="button" class="button button-primary" onClick={() => begin(order)}>
      {t(open ? 'debrief.host.again' : 'debrief.title')}
    </button>
  );
}
