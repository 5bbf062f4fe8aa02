/** Ends the game for everybody at once; it asks first, because nothing brings it back. */
import '../../style/together.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lead } from '../../../shared/net/lead.ts';
import { t } from '../../text/index.ts';

export function EndNow({ order }: { order: (order: Lead) => void }) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setAsks(true)}>
        {t('end.now')}
      </button>
      {asks ? <Sure order={order} close={() => setAsks(false)} /> : null}
    </>
  );
}

function Sure({ order, close }: { order: (order: Lead) => void; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="card sure"
      ref={dialog}
      aria-labelledby="sure-title"
      aria-describedby="sure-text"
      onClose={close}
    >
      <h2 id="sure-title">{t('end.title')}</h2>
      <p id="sure-text">{t('end.text')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('end.no')}
        </button>
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            order({ do: 'end' });
            dialog.current?.close();
          }}
        >
          {t('end.yes')}
        </button>
      </div>
    </dialog>
  );
}
