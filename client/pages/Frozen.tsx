import '../style/frozen.css';
import { useEffect, useRef } from 'preact/hooks';
import { lead } from '../net/session.ts';
import { me, session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { hostName } from './LinkBanner.tsx';

/** A sentence over the whole screen, for as long as the facilitator wants to be looked at. Nothing closes it but she. */
export function Frozen() {
  const dialog = useRef<HTMLDialogElement>(null);
  const now = session.value;
  const frozen = now?.frozen === true;
  useEffect(() => {
    if (frozen && !dialog.current?.open) dialog.current?.showModal();
  }, [frozen]);
  if (!now || !frozen) return null;
  return (
    <dialog
      class="frozen"
      ref={dialog}
      aria-labelledby="frozen-words"
      onCancel={(event) => event.preventDefault()}
      // Browsers let a second Escape through.
      onClose={() => dialog.current?.showModal()}
    >
      <p id="frozen-words" class="frozen-words" tabIndex={-1}>
        {now.frozenText || t('hosts.look', { host: hostName(now) })}
      </p>
      <p class="quiet">{t('hosts.lookHint')}</p>
      {me.value?.host ? (
        <button
          type="button"
          class="button button-primary button-big"
          onClick={() => void lead({ do: 'freeze', on: false })}
        >
          {t('hosts.lookAway')}
        </button>
      ) : null}
    </dialog>
  );
}
