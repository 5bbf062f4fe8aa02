/** The ghost beside the status: one quiet chip; its curves and numbers are one tap away. */
import '../../style/shade.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { compareDay, MEASURES } from '../../../shared/net/shade.ts';
import { keepLikes, readLikes } from '../../net/shelf.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { ShadeCurves } from './ShadeCurves.tsx';
import { useShade } from './shade.ts';

export function ShadeLine() {
  const [wanted, setWanted] = useState(() => readLikes().ghost);
  const [open, setOpen] = useState(false);
  const found = useShade(wanted);
  if (!wanted || session.value?.kind !== 'solo') return null;
  const { day, rows } = found ? compareDay(found) : { day: 0, rows: [] };
  const better = rows.filter(({ ahead }) => ahead > 0).length;
  const said =
    day === 0 ? t('ghost.none') : `${t('ghost.name')}: ${t('ghost.line', { better, all: rows.length })}`;
  return (
    <>
      <button
        type="button"
        class="button shade-line"
        aria-haspopup="dialog"
        aria-label={said}
        title={said}
        onClick={() => setOpen(true)}
      >
        <span class="button-text">{t('ghost.name')}</span>
        <span class="shade-dots" aria-hidden="true">
          {MEASURES.map((id) => (
            <i key={id} data-ahead={rows.find((row) => row.id === id)?.ahead ?? 0} />
          ))}
        </span>
      </button>
      {open ? (
        <ShadeDialog
          hide={() => {
            keepLikes({ ghost: false });
            setWanted(false);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function ShadeDialog({ hide, onClose }: { hide: () => void; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="shade-dialog card" ref={dialog} aria-labelledby="shade-title" onClose={onClose}>
      <h2 id="shade-title">{t('ghost.name')}</h2>
      <p>{t('ghost.of', { who: 'bot' })}</p>
      <ShadeCurves />
      <div class="row">
        <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
          {t('ghost.close')}
        </button>
        <button type="button" class="button" onClick={hide}>
          {t('ghost.hide')}
        </button>
      </div>
    </dialog>
  );
}
