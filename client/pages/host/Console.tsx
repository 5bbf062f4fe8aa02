/** The facilitator's console: every organisation at a glance, three buttons above, and one organisation looked at closely. */
import '../../style/console.css';
import '../../style/consoleParts.css';
import { useState } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import { atDesk } from '../../hud/atDesk.ts';
import { later } from '../../hud/later.tsx';
import { at } from '../../net/base.ts';
import { watch } from '../../net/session.ts';
import { board, eyes, me, session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { debriefAside } from '../debrief/aside.ts';
import { DebriefButton } from '../debrief/DebriefPanel.tsx';
import { debriefNow } from '../debrief/now.ts';
import { Icon } from '../Icon.tsx';
import { hostName } from '../LinkBanner.tsx';
import { Page } from '../Page.tsx';
import { PaperLinks } from '../PaperLinks.tsx';
import { Problem } from '../Parts.tsx';
import { Drawer } from './Drawer.tsx';
import { Eyes } from './Eyes.tsx';
import { FirstLook } from './FirstLook.tsx';
import { LobbyControl } from './LobbyControl.tsx';
import { OrgCard } from './OrgCard.tsx';
import { PANELS, type PanelId } from './panels.ts';
import { Rehearsal } from './Rehearsal.tsx';
import { useOrders } from './useOrders.ts';

const HostDebrief = later(() => import('../debrief/HostDebrief.tsx').then((file) => file.HostDebrief));
/** So many organisations at most are shown with their teams. */
const ROOMY = 6;
/** So many fit above each other: the picture of the one looked at gets the room. */
const FEW = 3;

export function Console() {
  const now = session.value;
  const all = board.value;
  const orders = useOrders();
  const { order, clock, problem } = orders;
  const [open, setOpen] = useState<PanelId | ''>('');
  /** On a phone what is one level down stands behind one button. */
  const [more, setMore] = useState(false);
  if (!now || !all) return null;
  if (eyes.value !== '') return <Eyes />;
  const debrief = debriefNow();
  if (debrief?.open && !debriefAside.value) return <HostDebrief code={now.code} now={debrief} />;
  const looked = all.orgs.find(({ id }) => id === now.org) ?? all.orgs[0];
  const lobby = now.status === 'lobby';
  const stands = now.status === 'paused' || now.status === 'restarted';
  const Panel = PANELS.find(({ id }) => id === open)?.Panel;
  return (
    <Page class="console" aside={<Aside code={now.code} />}>
      <h1 class="unseen">{t('lead.title')}</h1>
      {all.rehearsal ? <Rehearsal /> : null}
      <div class="console-bar">
        {lobby ? (
          <button
            type="button"
            class="button button-primary button-big"
            aria-describedby="what-starts"
            onClick={() => clock('start')}
          >
            <Icon name="play" />
            {t('lead.start')}
          </button>
        ) : now.frozen ? (
          <button
            type="button"
            class="button button-primary"
            onClick={() => order({ do: 'freeze', on: false })}
          >
            <Icon name="play" />
            {t('hosts.lookAway')}
          </button>
        ) : (
          <>
            <button
              type="button"
              class={`button ${stands ? '' : 'button-primary'}`}
              title={t('lead.nextHint')}
              onClick={() => order({ do: 'next', saw: [...new Set(all.orgs.map(({ phase }) => phase))] })}
            >
              <Icon name="next" />
              {t('lead.next')}
            </button>
            <button
              type="button"
              class={`button ${stands ? 'button-primary' : ''}`}
              onClick={() => clock(stands ? 'resume' : 'pause')}
            >
              <Icon name={stands ? 'play' : 'pause'} />
              {t(stands ? 'lead.resume' : 'lead.pause')}
            </button>
            <button type="button" class="button" onClick={() => order({ do: 'bookmark', text: '' })}>
              <Icon name="check" />
              {t('lead.bookmark')}
            </button>
          </>
        )}
        {lobby ? <WhatStarts /> : null}
        {!lobby && !now.frozen && now.note === 'pausedByHost' ? (
          <p class="console-stands" role="status">
            {t('link.pausedYou')}
          </p>
        ) : null}
        {now.frozen ? (
          <p class="console-starts">
            {t('console.shown', { text: now.frozenText || t('hosts.look', { host: hostName(now) }) })}
          </p>
        ) : null}
        <DebriefButton order={order} />
        {all.marks.length > 0 ? (
          <span class="chip" role="status">
            {t('lead.marked', { n: all.marks.length })}
          </span>
        ) : null}
        {all.chat.reports.length > 0 && open !== 'chat' ? (
          <button type="button" class="button button-small chat-shown" onClick={() => setOpen('chat')}>
            {t('console.reports', { n: all.chat.reports.length })}
          </button>
        ) : null}
        <button
          type="button"
          class="button console-more"
          aria-expanded={more}
          aria-controls="console-panels"
          onClick={() => setMore(!more)}
        >
          {t('lead.more')}
        </button>
        <div class="console-links" data-open={more}>
          {lobby ? null : (
            <a class="button button-chip" href={at(`/replay/${now.code}`)} target="_blank" rel="noopener">
              <Icon name="again" />
              {t('replay.link')}
            </a>
          )}
          <PaperLinks lesson report={!lobby} />
        </div>
        <div id="console-panels" class="console-panels" data-open={more}>
          {PANELS.map(({ id }) => (
            <button
              key={id}
              type="button"
              class="button button-chip"
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? '' : id)}
            >
              {t(`console.${id}`)}
            </button>
          ))}
        </div>
      </div>
      <Problem text={problem} />
      {Panel ? (
        <section class="card console-panel" aria-label={t(`console.${open as PanelId}`)}>
          <Panel {...orders} board={all} />
        </section>
      ) : null}
      {lobby ? (
        <LobbyControl board={all} code={now.code} order={order} />
      ) : (
        <div class={`console-grid ${all.orgs.length <= FEW ? 'console-few' : ''}`}>
          <section aria-labelledby="orgs-title" class="console-orgs">
            <h2 id="orgs-title" class="h3">
              {t('lead.orgs')}
            </h2>
            {all.orgs.length > FEW ? <FirstLook orgs={all.orgs} look={(org) => void watch(org)} /> : null}
            <ul class="plain org-cards" data-many={all.orgs.length > ROOMY}>
              {all.orgs.map((org) => (
                <li key={org.id}>
                  <OrgCard
                    org={org}
                    looked={org.id === looked?.id}
                    look={() => void watch(org.id)}
                    roomy={all.orgs.length <= ROOMY}
                    bots={all.rehearsal}
                  />
                </li>
              ))}
            </ul>
          </section>
          {looked ? <Drawer key={looked.id} org={looked} board={all} order={order} /> : null}
        </div>
      )}
      <p class="unseen" role="status">
        {orgName(now.org)}
      </p>
    </Page>
  );
}

/** The code, and the way to a desk of one's own where hosts may play along. */
function Aside({ code }: { code: string }) {
  const plays = session.value?.seats[me.value?.seat ?? '']?.org !== '';
  return (
    <>
      {plays ? (
        <button
          type="button"
          class="button button-chip"
          onClick={() => {
            atDesk.value = true;
          }}
        >
          {t(me.value?.engineer ? 'console.toDesk' : 'console.takeDesk')}
        </button>
      ) : null}
      <span class="chip num" title={t('lobby.codeIs', { code })}>
        {code}
      </span>
    </>
  );
}

/** What happens when Start is pressed. */
function WhatStarts() {
  const orgs = board.value?.orgs ?? [];
  const hosts = me.value?.engineer ? 1 : 0;
  const humans = hosts + orgs.flatMap(({ seats }) => seats.filter(({ engineer }) => engineer !== '')).length;
  const desks = orgs.flatMap(({ teams }) => teams).reduce((sum, { people }) => sum + people, 0);
  const waiting = orgs.flatMap(({ seats }) =>
    seats.filter(({ engineer, out }) => engineer === '' && !out),
  ).length;
  return (
    <p id="what-starts" class="console-starts">
      {t('console.starts', { n: humans, bots: Math.max(0, desks - humans), orgs: orgs.length })}
      {waiting > 0 ? ` ${t('console.waiting', { n: waiting })}` : ''}
    </p>
  );
}
