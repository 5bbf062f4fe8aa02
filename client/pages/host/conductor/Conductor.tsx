/** The conductor of the lesson: the time left, one line an organisation, one suggestion at a time, the plan, and who received what. */
import '../../../style/conductor.css';
import { useState } from 'preact/hooks';
import type { Lead } from '../../../../shared/net/lead.ts';
import { board, session } from '../../../net/viewStore.ts';
import { t } from '../../../text/index.ts';
import { Fairness } from './Fairness.tsx';
import { OrgLine } from './OrgLine.tsx';
import { Plan } from './Plan.tsx';
import { TimeLeft } from './TimeLeft.tsx';

export function Conductor({ order }: { order: (order: Lead) => void }) {
  const [open, setOpen] = useState('');
  const told = board.value?.conduct;
  const lobby = session.value?.status === 'lobby';
  if (!told) return null;
  return (
    <div class="conductor">
      <TimeLeft told={told} order={order} />
      <ul class="plain conductor-orgs">
        {told.orgs.map((org) => (
          <OrgLine
            key={org.id}
            org={org}
            order={order}
            lobby={lobby}
            open={open === org.id}
            toggle={() => setOpen(open === org.id ? '' : org.id)}
          />
        ))}
      </ul>
      <label class="check">
        <input
          type="checkbox"
          checked={told.auto}
          onChange={(event) => order({ do: 'auto', on: event.currentTarget.checked })}
        />
        {t('conductor.auto')}
      </label>
      <Plan told={told} order={order} />
      {told.orgs.length > 1 ? <Fairness told={told} /> : null}
    </div>
  );
}
