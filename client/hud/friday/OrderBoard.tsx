import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { t } from '../../text/index.ts';
import { VerbButton } from '../VerbButton.tsx';
import { capital, name } from '../words.ts';
import { ResponseMark } from './ResponseMark.tsx';

/** One place from the start, one more for each level of Runbooks. */
const PLACES = 4;

/** The board over the desk: a place for each standing order, those that Runbooks would open drawn as closed. */
export function OrderBoard({ world }: { world: PublicWorld }) {
  const orders = Object.values(world.orders);
  const places = Math.max(PLACES, world.orderSlots, orders.length);
  return (
    <>
      <p class="quiet">{t('friday.slotsHint', { used: orders.length, slots: world.orderSlots })}</p>
      <ol class="places">
        {Array.from({ length: places }, (_, at) => {
          const order = orders[at];
          const locked = at >= world.orderSlots;
          return (
            <li
              key={order?.id ?? at}
              class={order ? 'place place-taken' : locked ? 'place place-locked' : 'place'}
            >
              <span class="place-pin" aria-hidden="true" />
              {order ? (
                <>
                  <ResponseMark response={order.response} />
                  <p class="place-words">
                    <small>{t('friday.when', { symptom: name('symptom', order.id) })}</small>
                    <strong>{capital(name('response', order.response))}</strong>
                  </p>
                  <VerbButton
                    verb="setOrder"
                    payload={{ symptom: order.id, response: '' }}
                    look="quiet"
                    label={t('friday.dropLong', { symptom: name('symptom', order.id) })}
                  >
                    {t('friday.drop')}
                  </VerbButton>
                </>
              ) : (
                <p class="place-words">
                  <small>{t('friday.slotNumber', { n: at + 1 })}</small>
                  <strong>{locked ? t('friday.slotLocked', { level: at }) : t('friday.slotEmpty')}</strong>
                  {locked ? null : <small>{t('friday.slotEmptyHint')}</small>}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
