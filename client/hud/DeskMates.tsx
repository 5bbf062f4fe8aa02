/** With whom I share my desk, and who drives today: where an organisation has more people than desks. */
import '../style/seats.css';
import { driverOf } from '../../shared/net/desks.ts';
import { dayOf } from '../../shared/sim/calendar.ts';
import { me, session, view } from '../net/viewStore.ts';
import { list } from '../text/format.ts';
import { t } from '../text/index.ts';
import { narrow } from './uiState.ts';

/** What there is to say, null for whoever has a desk of her own. */
function wordsNow(): Record<'others' | 'drives' | 'who', string> | null {
  const own = me.value;
  const world = view.value;
  const seats = Object.values(session.value?.seats ?? {});
  const org = session.value?.org ?? '';
  const sharers = seats.filter((seat) => seat.engineer === own?.engineer && seat.org === org);
  if (!own || !world || own.engineer === '' || sharers.length < 2) return null;
  const driver = sharers.find(({ id }) => id === driverOf(sharers, dayOf(world.tick)));
  return {
    others: list(sharers.filter(({ id }) => id !== own.seat).map(({ name }) => name)),
    drives: driver?.id === own.seat ? 'me' : 'other',
    who: driver?.name ?? '',
  };
}

/** In the strip, where there is room for it. */
export function DeskMates() {
  const words = wordsNow();
  if (!words || narrow.value) return null;
  return (
    <small class="hat-line" title={t('seats.hint', words)}>
      {t('seats.line', words)}
    </small>
  );
}

/** On the team's page, in full. */
export function MyDesk() {
  const words = wordsNow();
  return words ? <p class="my-desk">{t('seats.hint', words)}</p> : null;
}
