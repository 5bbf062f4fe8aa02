/** The chain behind one event, by itself. Escape closes it and the focus goes back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { Chain, type Link } from './Chain.tsx';

export function ChainDialog({ link, close }: { link: Link; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [trail, setTrail] = useState<readonly Link[]>([link]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const last = trail.at(-1) ?? link;
  return (
    <dialog ref={dialog} class="behind card" aria-labelledby="evidence-title" onClose={close}>
      <div class="behind-head">
        <h2 id="evidence-title">{t('why.title')}</h2>
        {trail.length > 1 ? (
          <button type="button" class="button" onClick={() => setTrail(trail.slice(0, -1))}>
            {t('lookback.back')}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {t('review.close')}
        </button>
      </div>
      <Chain key={last.id} link={last} go={(next) => setTrail([...trail, next])} />
    </dialog>
  );
}
