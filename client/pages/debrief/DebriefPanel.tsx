/** Where a host opens the debrief from her console. */
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import type { PanelProps } from '../host/panels.ts';
import { debriefAside } from './aside.ts';
import { debriefNow } from './now.ts';

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
          onClick={() => {
            debriefAside.value = false;
            if (!open) order({ do: 'debrief', open: true, slide: 'start', since: Date.now() });
          }}
        >
          {t(open ? 'debrief.host.again' : 'debrief.host.open')}
        </button>
      </div>
    </div>
  );
}
