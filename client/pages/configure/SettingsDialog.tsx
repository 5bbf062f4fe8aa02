/** The settings of the session in a dialog. */
import '../../style/data.css';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { LiveSettings } from './LiveSettings.tsx';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      class="data-dialog card settings-dialog"
      ref={dialog}
      aria-labelledby="settings-title"
      onClose={onClose}
    >
      <h2 id="settings-title">{t('console.settings')}</h2>
      <LiveSettings />
      <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
        {t('data.close')}
      </button>
    </dialog>
  );
}
