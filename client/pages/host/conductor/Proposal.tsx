/** One suggestion: why, what it would do to this organisation within a week, and whether to put it on. */
import { useEffect, useState } from 'preact/hooks';
import type { BoardConductOrg, BoardProposal, Preview } from '../../../../shared/net/conduct.ts';
import type { Lead } from '../../../../shared/net/lead.ts';
import { orgName } from '../../../../shared/net/orgs.ts';
import { askConductor } from '../../../net/questions.ts';
import { count, list } from '../../../text/format.ts';
import { nameOf, t } from '../../../text/index.ts';
import { goalText, injectName, rangeText } from './names.ts';

interface Props {
  org: BoardConductOrg;
  proposal: BoardProposal;
  order: (order: Lead) => void;
}

export function Proposal({ org, proposal, order }: Props) {
  const [ahead, setAhead] = useState<Preview | 'none' | null>(null);
  const { inject, goal } = proposal;
  useEffect(() => {
    let gone = false;
    void askConductor({ ask: 'preview', org: org.id, inject }).then((answer) => {
      if (!gone) setAhead(answer?.preview ?? 'none');
    });
    return () => {
      gone = true;
    };
  }, []);
  const meant = org.goals.find(({ id }) => id === goal);
  return (
    <div class="conductor-proposal">
      <p>
        <strong>{injectName(inject)}</strong>
      </p>
      {meant ? <p>{t('conductor.why', { goal: goalText(meant) })}</p> : null}
      <div role="status">
        {ahead === null ? <p class="quiet">{t('conductor.looking')}</p> : null}
        {ahead === 'none' ? <p class="quiet">{t('conductor.noLook')}</p> : null}
        {ahead && ahead !== 'none' ? <Ahead ahead={ahead} /> : null}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button button-primary"
          onClick={() => order({ do: 'inject', org: org.id, inject })}
        >
          {t('conductor.apply', { org: orgName(org.id) })}
        </button>
        <button type="button" class="button" onClick={() => order({ do: 'later', org: org.id, goal })}>
          {t('conductor.later')}
        </button>
      </div>
    </div>
  );
}

function Ahead({ ahead }: { ahead: Preview }) {
  const broken = [
    ...ahead.kinds.map((id) => nameOf('archetype', id)),
    ...ahead.hurt.map((id) => (id === 'monolith' ? nameOf('unit', id) : nameOf('module', id))),
  ];
  return (
    <ul class="conductor-ahead">
      <li>
        {t('conductor.ahead', {
          lucks: ahead.lucks,
          with: rangeText(ahead.with),
          without: rangeText(ahead.without),
        })}
      </li>
      <li>{broken.length > 0 ? t('conductor.breaks', { what: list(broken) }) : t('conductor.unhurt')}</li>
      <li>{t('conductor.met', { met: count(ahead.met), lucks: count(ahead.lucks) })}</li>
    </ul>
  );
}
