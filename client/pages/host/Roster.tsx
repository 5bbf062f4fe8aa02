/** The people of an organisation: a dot, a name, a desk; and what a host may do about each. */
import { useState } from 'preact/hooks';
import { type BoardOrg, type BoardSeat, type Lead, MAX_SAY } from '../../../shared/net/lead.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { MAX_NAME_LENGTH } from '../../../shared/net/protocol.ts';
import { eyes } from '../../net/viewStore.ts';
import { dayName, list } from '../../text/format.ts';
import { engineerName, t } from '../../text/index.ts';
import { LeaveDeed } from './LeaveDeed.tsx';

interface Props {
  org: BoardOrg;
  orgs: readonly string[];
  order: (order: Lead) => void;
  /** It is the organisation that is looked at, and it plays. */
  live?: boolean;
}

export function Roster(props: Props) {
  const { org } = props;
  const [open, setOpen] = useState('');
  if (org.seats.length === 0) return <p class="quiet">{t('lead.nobody')}</p>;
  return (
    <ul class="plain console-people">
      {org.seats.map((seat) => (
        <li key={seat.id}>
          <button
            type="button"
            class="roster-line"
            aria-expanded={open === seat.id}
            onClick={() => setOpen(open === seat.id ? '' : seat.id)}
          >
            <span class="dot" data-here={seat.connected && !seat.out} aria-hidden="true" />
            <span class="seat-name">{seat.name}</span>
            <small class="quiet">{aboutSeat(seat, org.seats)}</small>
          </button>
          {open === seat.id ? <Deeds {...props} seat={seat} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** From most to least important. */
function aboutSeat(seat: BoardSeat, seats: readonly BoardSeat[]): string {
  const { id, out, connected, autopilot, engineer, word, leave } = seat;
  const words = [engineer === '' ? t('lead.noDesk') : engineerName(engineer)];
  const others = engineer === '' ? [] : seats.filter((one) => one.engineer === engineer && one.id !== id);
  if (others.length > 0) words.push(t('stay.with', { others: list(others.map(({ name }) => name)) }));
  if (out) words.push(t('lead.out'));
  else if (leave >= 0) words.push(t('leave.row', { day: dayName(leave) }));
  else if (!connected) words.push(t('lead.away'));
  else if (autopilot === 'on') words.push(t('lead.auto'));
  else if (autopilot === 'warned') words.push(t('lead.silent'));
  if (word !== '') words.push(t('console.told', { text: word }));
  return words.join(' · ');
}

/** What may be done about one person. */
function Deeds({ org, orgs, order, seat, live }: Props & { seat: BoardSeat }) {
  const { id, name, engineer, out, autopilot } = seat;
  return (
    <div class="deeds">
      {live && engineer !== '' ? (
        <div class="buttons">
          <button
            type="button"
            class="button button-chip"
            onClick={() => {
              eyes.value = id;
            }}
          >
            {t('console.see')}
          </button>
          <button
            type="button"
            class="button button-chip"
            onClick={() => order({ do: 'pilot', seat: id, on: autopilot !== 'on' })}
          >
            {t(autopilot === 'on' ? 'console.giveBack' : 'console.takeOver')}
          </button>
        </div>
      ) : null}
      {live && engineer !== '' && !out ? <LeaveDeed seat={seat} order={order} /> : null}
      <Line
        label={t('console.tell', { name })}
        value={seat.word}
        longest={MAX_SAY}
        action={t('lead.sayButton')}
        done={(text) => order({ do: 'say', seat: id, text })}
      />
      <Line
        label={t('console.rename', { name })}
        value={name}
        longest={MAX_NAME_LENGTH}
        action={t('console.renameDo')}
        done={(typed) => order({ do: 'rename', seat: id, name: typed })}
      />
      <div class="buttons">
        {orgs.length > 1 ? (
          <select
            class="input"
            aria-label={t('lead.move', { name })}
            value={org.id}
            onChange={(event) => order({ do: 'move', seat: id, org: event.currentTarget.value })}
          >
            {orgs.map((one) => (
              <option key={one} value={one}>
                {orgName(one)}
              </option>
            ))}
          </select>
        ) : null}
        <button
          type="button"
          class="button button-chip"
          onClick={() => order({ do: 'remove', seat: id, out: !out })}
        >
          {t(out ? 'lead.letIn' : 'lead.remove', { name })}
        </button>
      </div>
    </div>
  );
}

/** A field with one button. */
function Line(props: {
  label: string;
  value: string;
  longest: number;
  action: string;
  done: (text: string) => void;
}) {
  const [text, setText] = useState(props.value);
  const submit = (event: Event): void => {
    event.preventDefault();
    props.done(text);
  };
  return (
    <form class="console-item" onSubmit={submit}>
      <input
        class="input"
        aria-label={props.label}
        placeholder={props.label}
        maxLength={props.longest}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button button-chip">
        {props.action}
      </button>
    </form>
  );
}
