/** The organisation the facilitator looks at: the picture its people see, its people, what can be put on it, a sentence for it. */
import { useState } from 'preact/hooks';
import { INJECTS } from '../../../shared/content/injects.ts';
import { type Board, type BoardOrg, type Lead, MAX_SAY } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { later } from '../../hud/later.tsx';
import { eyes } from '../../net/viewStore.ts';
import { list } from '../../text/format.ts';
import { say, t } from '../../text/index.ts';
import { ShadeReview } from '../shade/ShadeReview.tsx';
import { Roster } from './Roster.tsx';

const StageHost = later(() => import('../../hud/StageHost.tsx').then((file) => file.StageHost));
const OrgBehind = later(() => import('../behind/OrgBehind.tsx').then((file) => file.OrgBehind));
const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

interface Props {
  org: BoardOrg;
  board: Board;
  order: (order: Lead) => void;
}

export function Drawer(props: Props) {
  const { org, board, order } = props;
  const name = orgName(org.id);
  const look = (): void => {
    // Where nobody plays, one looks as nobody.
    eyes.value = org.seats.find(({ engineer, out }) => engineer !== '' && !out)?.id ?? 'nobody';
  };
  return (
    <section class="card console-drawer" aria-labelledby="drawer-title">
      <div class="drawer-head">
        <h2 id="drawer-title">{name}</h2>
        <div class="buttons">
          <button type="button" class="button button-chip" onClick={look}>
            {t('console.seeOrg')}
          </button>
          <button
            type="button"
            class="button button-chip"
            onClick={() => order({ do: 'extend', org: org.id, seconds: 60 })}
          >
            {t('lead.minute')}
          </button>
          <button
            type="button"
            class="button button-chip"
            onClick={() => order({ do: 'next', org: org.id, saw: [org.phase] })}
          >
            {t('console.nextOrg')}
          </button>
          {board.projector.token !== '' && board.orgs.length > 1 ? (
            <button
              type="button"
              class="button button-chip"
              onClick={() => order({ do: 'show', what: 'org', of: org.id })}
            >
              {t('console.project')}
            </button>
          ) : null}
        </div>
      </div>
      <figure class="console-picture">
        <StageHost insets={NO_INSETS} active={false} />
        <figcaption class="unseen">{t('lead.seen', { org: name })}</figcaption>
      </figure>
      <OrgBehind org={org.id} />
      <div class="stack-small">
        <h3>{t('lead.people')}</h3>
        <Roster org={org} orgs={board.orgs.map(({ id }) => id)} order={order} live />
      </div>
      <ShadeReview within />
      <Injects {...props} />
      <Say {...props} />
    </section>
  );
}

function Injects({ org, order }: Props) {
  const [all, setAll] = useState(false);
  const names = org.injects.map((id) => say(`inject.${id}`) ?? id);
  return (
    <details class="fold">
      <summary>{t('lead.put')}</summary>
      <div class="stack-small">
        <div class="buttons">
          <button type="button" class="button button-chip" aria-pressed={!all} onClick={() => setAll(false)}>
            {t('lead.putOne', { org: orgName(org.id) })}
          </button>
          <button type="button" class="button button-chip" aria-pressed={all} onClick={() => setAll(true)}>
            {t('lead.putAll')}
          </button>
        </div>
        <ul class="plain console-injects">
          {INJECTS.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                class="button"
                onClick={() => order({ do: 'inject', inject: id, ...(all ? {} : { org: org.id }) })}
              >
                {say(`inject.${id}`) ?? id}
              </button>
            </li>
          ))}
        </ul>
        <p class="small quiet">
          {t('lead.fair')}: {names.length > 0 ? list(names) : t('lead.none')}
        </p>
      </div>
    </details>
  );
}

function Say({ org, order }: Props) {
  const [text, setText] = useState('');
  const tell = (event: Event): void => {
    event.preventDefault();
    order({ do: 'say', text, org: org.id });
    setText('');
  };
  return (
    <form class="stack-small" onSubmit={tell}>
      <label class="label" for="say-org">
        {t('lead.sayTo', { org: orgName(org.id) })}
      </label>
      <input
        id="say-org"
        class="input"
        value={text}
        maxLength={MAX_SAY}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {org.notice === '' ? null : <p class="small quiet">{t('console.shown', { text: org.notice })}</p>}
      <div>
        <button type="submit" class="button" disabled={text.trim() === '' && org.notice === ''}>
          {t(text.trim() === '' ? 'lead.sayNothing' : 'lead.sayButton')}
        </button>
      </div>
    </form>
  );
}
