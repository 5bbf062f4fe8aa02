/** Games this device has a seat in: where each was left, and the way back. */
import { useState } from 'preact/hooks';
import { dropSeat, type KeptSeat } from '../../net/seats.ts';
import { ago } from '../../text/ago.ts';
import { weekTime } from '../../text/format.ts';
import { engineerName, nameOf, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { Link } from '../Parts.tsx';
import { type Place, usePlaces } from './usePlaces.ts';

/**
 * The list of kept games, the one played last first.
 * @param ended also those that are over, for their reviews
 */
export function GoOn({ seats, ended = false }: { seats: readonly KeptSeat[]; ended?: boolean }) {
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const places = usePlaces(seats);
  const shown = seats.filter((seat) => !removed.includes(seat.code) && (ended || !isOver(places[seat.code])));
  if (shown.length === 0) return null;
  const first = shown.find((seat) => places[seat.code] !== 'gone');
  return (
    <section class="go-on" aria-label={t('goOn.title')}>
      <ul class="plain go-on-list">
        {shown.map((seat) => (
          <Kept
            key={seat.code}
            seat={seat}
            place={places[seat.code]}
            first={seat === first}
            remove={() => {
              dropSeat(seat.code);
              setRemoved((before) => [...before, seat.code]);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

const isOver = (place: Place | undefined): boolean => typeof place === 'object' && place.status === 'over';

function Kept(props: { seat: KeptSeat; place: Place | undefined; first: boolean; remove: () => void }) {
  const { seat, place, first, remove } = props;
  if (place === 'gone')
    return (
      <li class="card go-on-one">
        <p role="status">{t('goOn.gone', { code: seat.code })}</p>
      </li>
    );
  const title = titleOf(seat, place);
  return (
    <li class={`card go-on-one ${first ? 'go-on-first' : ''}`}>
      <div class="go-on-words">
        <strong>{title}</strong>
        <span class="quiet">{aboutOf(seat)}</span>
        <Trouble place={place} />
      </div>
      <div class="row">
        <Way seat={seat} place={place} first={first} />
        <button
          type="button"
          class="button button-quiet button-icon-only"
          aria-label={t('goOn.removeLong', { scenario: title })}
          title={t('goOn.remove')}
          onClick={remove}
        >
          <Icon name="close" />
        </button>
      </div>
    </li>
  );
}

/** The way back, by the week that was played last: a quarter that has just ended is still looked at. */
function Way({ seat, place, first }: { seat: KeptSeat; place: Place | undefined; first: boolean }) {
  if (typeof place === 'object' && !place.readable) return null;
  const over = isOver(place);
  const words =
    typeof place !== 'object'
      ? t('home.continue')
      : over
        ? t('goOn.review')
        : t('goOn.at', { where: weekTime(Math.max(0, place.tick - 1)) });
  return (
    <Link
      to={`/play/${seat.code}`}
      class={`button ${first ? 'button-big' : ''} ${first && !over ? 'button-primary' : ''}`}
    >
      <Icon name="next" />
      {words}
    </Link>
  );
}

/** What stands in the way of going on, or that there is nothing left to go on with. */
function Trouble({ place }: { place: Place | undefined }) {
  if (place === undefined || place === 'gone') return null;
  if (place === 'away') return <span class="quiet">{t('goOn.unreachable')}</span>;
  if (!place.readable) return <span>{t('goOn.unreadable')}</span>;
  if (place.status === 'stopped') return <span>{t('goOn.stopped')}</span>;
  return place.status === 'over' ? <span>{t('goOn.ended')}</span> : null;
}

function titleOf(seat: KeptSeat, place: Place | undefined): string {
  if (typeof place !== 'object') return t('goOn.code', { code: seat.code });
  if (place.kind === 'host') return t('goOn.others', { code: seat.code });
  return t('goOn.story', {
    scenario: place.called || nameOf('scenario', place.scenario),
    daily: place.daily === '' ? 'no' : 'yes',
  });
}

function aboutOf(seat: KeptSeat): string {
  const when = ago(seat.usedAt, Date.now());
  if (seat.engineer === '') return when;
  const who = t('goOn.as', { engineer: engineerName(seat.engineer), team: nameOf('team', seat.team) });
  return [who, when].join(' · ');
}
