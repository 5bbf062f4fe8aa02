import { myPin } from '../net/viewStore.ts';
import { t } from '../text/index.ts';

/** The digits with which a player goes on from another device; a host has none. */
export function YourPin() {
  if (myPin.value === '') return null;
  return (
    <p class="small">
      <strong class="your-pin">{t('data.yourPin', { pin: myPin.value })}</strong>{' '}
      <span class="quiet">{t('data.yourPinHint')}</span>
    </p>
  );
}
