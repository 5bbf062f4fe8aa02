/** The facilitator's console: every organisation at a glance, three buttons above, and one organisation looked at closely. */
import '../../style/console.css';
import type { BoardOrg } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { SPEEDS } from '../../../shared/net/protocol.ts';
import { watch } from '../../net/session.ts';
import { board, session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { LiveSettings } from '../configure/LiveSettings.tsx';
import { Icon } from '../Icon.tsx';
import { Invite } from '../Invite.tsx';
import { Page } from '../Page.tsx';
import { Problem } from '../Parts.tsx';
import { Drawer } from './Drawer.tsx';
import { OrgCard } from './OrgCard.tsx';
import { useOrders } from './useOrders.ts';

const SPEED_WORDS = (speed: number): string => `×${speed}`;

export function Console() {
  const now = session.value;
  const all = board.value;
  const { order, clock, problem } = useOrders();
  if (!now || !all) return null;
  const looked = all.orgs.find(({ id }) => id === now.org) ?? all.orgs[0];
  const lobby = now.status === 'lobby';
  const stands = now.status === 'paused' || now.status === 'restarted';
  return (
    <Page class="console" aside={<span class="chip num">{now.code}</span>}>
      <h1 class="unseen">{t('lead.title')}</h1>
      <div class="console-bar">
        {lobby ? (
          <button type="button" class="button button-primary" onClick={() => clock('start')}>
            <Icon name="play" />
            {t('lead.start')}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button button-primary"
              title={t('lead.nextHint')}
              onClick={() => order({ do: 'next' })}
            >
              <Icon name="next" />
              {t('lead.next')}
            </button>
            <button type="button" class="button" onClick={() => clock(stands ? 'resume' : 'pause')}>
              <Icon name={stands ? 'play' : 'pause'} />
              {t(stands ? 'lead.resume' : 'lead.pause')}
            </button>
            <button type="button" class="button" onClick={() => order({ do: 'bookmark', text: '' })}>
              <Icon name="check" />
              {t('lead.bookmark')}
            </button>
          </>
        )}
        {all.marks.length > 0 ? (
          <span class="chip" role="status">
            {t('lead.marked', { n: all.marks.length })}
          </span>
        ) : null}
        <details class="fold console-more">
          <summary>{t('lead.more')}</summary>
          <div class="console-more-parts">
            <button type="button" class="button" onClick={() => order({ do: 'extend', seconds: 60 })}>
              {t('lead.minute')}
            </button>
            <label class="console-speed">
              {t('lead.speed')}
              <select
                class="input"
                value={String(now.speed)}
                onChange={(event) => clock('speed', Number(event.currentTarget.value))}
              >
                {SPEEDS.map((speed) => (
                  <option key={speed} value={String(speed)}>
                    {SPEED_WORDS(speed)}
                  </option>
                ))}
              </select>
            </label>
            <label class="check">
              <input
                type="checkbox"
                checked={all.locked}
                onChange={(event) => order({ do: 'lock', locked: event.currentTarget.checked })}
              />
              {t('lead.lock')}
            </label>
          </div>
        </details>
      </div>
      <Problem text={problem} />
      <div class="console-grid">
        <section aria-labelledby="orgs-title" class="console-orgs">
          <h2 id="orgs-title" class="h3">
            {t('lead.orgs')}
          </h2>
          <ul class="plain org-cards">
            {all.orgs.map((org: BoardOrg) => (
              <li key={org.id}>
                <OrgCard org={org} looked={org.id === looked?.id} look={() => void watch(org.id)} />
              </li>
            ))}
          </ul>
          {lobby ? <Invite code={now.code} /> : null}
          <details class="settings-fold">
            <summary>{t('rules.title')}</summary>
            <LiveSettings />
          </details>
        </section>
        {looked ? (
          <Drawer org={looked} others={all.orgs.map(({ id }) => id)} order={order} lobby={lobby} />
        ) : null}
      </div>
      <p class="unseen" role="status">
        {orgName(now.org)}
      </p>
    </Page>
  );
}
