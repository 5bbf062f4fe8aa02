/** With whom I share my desk, and who drives today: where an organisation has more people than desks. */
import { driverOf } from '../../shared/net/desks.ts';
import { dayOf } from '../../shared/sim/calendar.ts';
import { me, session, view } from '../net/viewStore.ts';
import { list } from '../text/format.ts';
import { t } from '../text/index.ts';
import { narrow } from './uiState.ts';

export function DeskMates() {
  const own = me.value;
  const world = view.value;
  const seats = Object.values(session.value?.seats ?? {});
  const org = session.value?.org ?? '';
  const sharers = seats.filter((seat) => seat.engineer === own?.engineer && seat.org === org);
  if (!own || !world || own.engineer === '' || sharers.length < 2) return null;
  const driver = sharers.find(({ id }) => id === driverOf(sharers, dayOf(world.tick)));
  const words = {
    others: list(sharers.filter(({ id }) => id !== own.seat).map(({ name }) => name)),
    drives: driver?.id === own.seat ? 'me' : 'other',
    who: driver?.name ?? '',
  };
  return (
    <small class="hat-line" title={t('seats.hint', words)}>
      {t(narrow.value ? 'seats.short' : 'seats.line', words)}
    </small>
  );
}
