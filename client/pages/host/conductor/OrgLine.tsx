/** One organisation on one line: what it has learned, the time it needs, and what is suggested; behind it the suggestion itself. */
import type { BoardConductOrg } from '../../../../shared/net/conduct.ts';
import type { Lead } from '../../../../shared/net/lead.ts';
import { orgName } from '../../../../shared/net/orgs.ts';
import { count } from '../../../text/format.ts';
import { t } from '../../../text/index.ts';
import { GoalList } from './GoalList.tsx';
import { injectName } from './names.ts';
import { Proposal } from './Proposal.tsx';

const MINUTE_MS = 60_000;

interface Props {
  org: BoardConductOrg;
  order: (order: Lead) => void;
  lobby: boolean;
  open: boolean;
  toggle: () => void;
}

export function OrgLine({ org, order, lobby, open, toggle }: Props) {
  const { id, goals, proposal, byItself, leftMs } = org;
  const met = goals.filter((goal) => goal.met.length > 0).length;
  return (
    <li class="conductor-org">
      <button type="button" class="conductor-line" aria-expanded={open} onClick={toggle}>
        <span class="conductor-name">{orgName(id)}</span>
        <span>{t('conductor.learned', { met, all: goals.length })}</span>
        <meter
          class="conductor-meter"
          min={0}
          max={Math.max(1, goals.length)}
          value={met}
          aria-hidden="true"
        />
        <span class="quiet">
          {t('conductor.min', {
            least: count(Math.round(leftMs[0] / MINUTE_MS)),
            most: count(Math.ceil(leftMs[1] / MINUTE_MS)),
          })}
        </span>
        <span class="conductor-next">
          {proposal
            ? t('conductor.suggests', { inject: injectName(proposal.inject) })
            : t('conductor.nothing')}
        </span>
        <span class="conductor-chevron" aria-hidden="true" />
      </button>
      {open ? (
        <div class="conductor-open">
          {proposal && !lobby ? (
            <Proposal key={`${id} ${proposal.inject}`} org={org} proposal={proposal} order={order} />
          ) : null}
          {byItself > 0 ? <p class="small quiet">{t('conductor.byItself', { n: byItself })}</p> : null}
          <GoalList org={org} />
        </div>
      ) : null}
    </li>
  );
}
