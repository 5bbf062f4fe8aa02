/** The organisation the facilitator looks at: the picture its people see, its people, what can be put on it, a sentence for it. */
import { useState } from 'preact/hooks';
import { INJECTS } from '../../../shared/content/injects.ts';
import type { BoardOrg, BoardSeat, Lead } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { later } from '../../hud/later.tsx';
import { list } from '../../text/format.ts';
import { engineerName, say, t } from '../../text/index.ts';

const StageHost = later(() => import('../../hud/StageHost.tsx').then((file) => file.StageHost));
const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

interface Props {
  org: BoardOrg;
  others: readonly string[];
  order: (order: Lead) => void;
  lobby: boolean;
}

export function Drawer(props: Props) {
  const { org, lobby } = props;
  return (
    <section class="card console-drawer" aria-labelledby="drawer-title">
      <h2 id="drawer-title">{orgName(org.id)}</h2>
      {lobby ? null : (
        <figure class="console-picture" key={org.id}>
          <StageHost insets={NO_INSETS} active={false} />
          <figcaption class="unseen">{t('lead.seen', { org: orgName(org.id) })}</figcaption>
        </figure>
      )}
      <People {...props} />
      {lobby ? null : <Injects {...props} />}
      <Say {...props} />
    </section>
  );
}

function People({ org, others, order }: Props) {
  return (
    <div class="stack-small">
      <h3>{t('lead.people')}</h3>
      {org.seats.length === 0 ? <p class="quiet">{t('lead.nobody')}</p> : null}
      <ul class="plain console-people">
        {org.seats.map((seat) => (
          <li key={seat.id}>
            <span class="seat-name">{seat.name}</span>
            <small class="quiet">{aboutSeat(seat)}</small>
            {others.length > 1 ? (
              <select
                class="input"
                aria-label={t('lead.move', { name: seat.name })}
                value={org.id}
                onChange={(event) => order({ do: 'move', seat: seat.id, org: event.currentTarget.value })}
              >
                {others.map((id) => (
                  <option key={id} value={id}>
                    {orgName(id)}
                  </option>
                ))}
              </select>
            ) : null}
            <button
              type="button"
              class="button button-chip"
              onClick={() => order({ do: 'remove', seat: seat.id, out: !seat.out })}
            >
              {t(seat.out ? 'lead.letIn' : 'lead.remove', { name: seat.name })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From most to least important. */
function aboutSeat({ out, connected, autopilot, engineer }: BoardSeat): string {
  const words = [engineer === '' ? t('lead.noDesk') : engineerName(engineer)];
  if (out) words.push(t('lead.out'));
  else if (!connected) words.push(t('lead.away'));
  else if (autopilot === 'on') words.push(t('lead.auto'));
  else if (autopilot === 'warned') words.push(t('lead.silent'));
  return words.join(' · ');
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
  const tell = (event: Event, to: string | undefined): void => {
    event.preventDefault();
    order({ do: 'say', text, ...(to === undefined ? {} : { org: to }) });
    setText('');
  };
  return (
    <form class="stack-small" onSubmit={(event) => tell(event, undefined)}>
      <label class="label" for="say">
        {t('lead.say')}
      </label>
      <input
        id="say"
        class="input"
        value={text}
        maxLength={140}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button">
          {t(text.trim() === '' ? 'lead.sayNothing' : 'lead.sayButton')}
        </button>
        <button type="button" class="button" onClick={(event) => tell(event, org.id)}>
          {t('lead.sayTo', { org: orgName(org.id) })}
        </button>
      </div>
    </form>
  );
}
