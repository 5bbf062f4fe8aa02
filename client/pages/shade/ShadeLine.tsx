/** The ghost beside the status: one quiet chip; its curves and numbers are one tap away. */
import '../../style/shade.css';
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { compareDay, MEASURES, type Shade } from '../../../shared/net/shade.ts';
import { keepLikes, readLikes } from '../../net/shelf.ts';
import { session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { ShadeView } from './ShadeView.tsx';
import { useShade } from './shade.ts';

/** Games in which somebody does not want to see it. */
const hidden = signal('');

export function ShadeLine() {
  const [liked, setLiked] = useState(() => readLikes().ghost);
  const [open, setOpen] = useState(false);
  const now = session.value;
  // A bot is there for who wants one; a ghost that was chosen for this game is there for everybody.
  const shown = now !== null && (now.shade === '' ? now.kind === 'solo' && liked : hidden.value !== now.code);
  const shade = useShade(shown);
  if (!shown) return null;
  const { mine, ghost } = shade ?? {};
  const { day, rows } = mine && ghost ? compareDay({ mine, ghost }) : { day: 0, rows: [] };
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
          shade={shade}
          hide={() => {
            hidden.value = now.code;
            if (now.shade === '') keepLikes({ ghost: false });
            setLiked(false);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function ShadeDialog({
  shade,
  hide,
  onClose,
}: {
  shade: Shade | null;
  hide: () => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="shade-dialog card" ref={dialog} aria-labelledby="shade-title" onClose={onClose}>
      <h2 id="shade-title">{t('ghost.name')}</h2>
      <ShadeView shade={shade} />
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
