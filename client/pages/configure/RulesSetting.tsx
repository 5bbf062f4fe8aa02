/** The button to the settings of the session, for a host who plays herself: she has no console. */
import { useState } from 'preact/hooks';
import { later } from '../../hud/later.tsx';
import { me, session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { bringGameWords } from '../../text/language.ts';
import { Icon } from '../Icon.tsx';

const SettingsDialog = later(async () => {
  const [file] = await Promise.all([import('./SettingsDialog.tsx'), bringGameWords()]);
  return file.SettingsDialog;
});

export function RulesSetting() {
  const [open, setOpen] = useState(false);
  const now = session.value;
  if (now?.kind !== 'host' || now.orgs > 1 || !me.value?.host) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <Icon name="crown" />
        <span>{t('host.moreSettings')}</span>
      </button>
      {open ? <SettingsDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
