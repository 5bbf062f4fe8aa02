import { useState } from 'preact/hooks';
import { later } from '../hud/later.tsx';
import { me, session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';

const DataDialog = later(() => import('./DataDialog.tsx').then((file) => file.DataDialog));

/** The button to what is kept of people; only where there is a seat. */
export function DataSetting() {
  const [open, setOpen] = useState(false);
  const now = session.value;
  const seat = me.value;
  if (!now || !seat) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <Icon name="user" />
        <span>{t('data.title')}</span>
      </button>
      {open ? <DataDialog code={now.code} host={seat.host} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
