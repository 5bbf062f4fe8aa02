import { useState } from 'preact/hooks';
import { later } from '../hud/later.tsx';
import { me, session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';

const PairDialog = later(() => import('./PairDialog.tsx').then((file) => file.PairDialog));

/** The button that makes a phone the pager of this seat; only where there is a seat. */
export function PhoneSetting() {
  const [open, setOpen] = useState(false);
  const code = session.value?.code ?? '';
  const seat = me.value;
  if (code === '' || !seat || seat.engineer === '') return null;
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <Icon name="phone" />
        <span>{t('sound.phone')}</span>
      </button>
      {open ? <PairDialog code={code} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
