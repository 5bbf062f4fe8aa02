import { useEffect, useRef } from 'preact/hooks';
import { type TextKey, t } from '../text/index.ts';
import { Glossary } from './terms/Glossary.tsx';
import { keySheetOpen, keysOff, setKeysOff } from './uiState.ts';

const ROWS: [keys: string, says: TextKey][] = [
  ['1 2 3', 'play.keys.tabs'],
  ['A – E', 'play.keys.options'],
  ['4 5 6', 'desk.keys'],
  ['P', 'play.keys.pager'],
  ['T', 'play.keys.board'],
  ['M', 'sound.key'],
  [', .', 'speed.keys'],
  ['?', 'play.keys.sheet'],
  ['← ↑ ↓ →', 'play.keys.arrows'],
  ['+ − 0', 'stageTools.keys'],
  ['Enter', 'play.keys.enter'],
  ['Esc', 'play.keys.escape'],
];

/** The keys of the game, and the switch for the single letters. */
export function KeySheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = keySheetOpen.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      class="key-sheet"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={() => {
        keySheetOpen.value = false;
      }}
    >
      <h2 id="keys-title">{t('play.keys.title')}</h2>
      <dl class="key-list">
        {ROWS.map(([keys, says]) => (
          <div key={says}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{t('play.keys.space')}</kbd>
          </dt>
          <dd>{t('play.keys.pause')}</dd>
        </div>
      </dl>
      <Glossary />
      <label class="check">
        <input
          type="checkbox"
          checked={!keysOff.value}
          onChange={(event) => setKeysOff(!event.currentTarget.checked)}
        />
        <span>{t('play.keys.letters')}</span>
      </label>
      <button
        type="button"
        class="button button-primary"
        onClick={() => {
          keySheetOpen.value = false;
        }}
      >
        {t('play.close')}
      </button>
    </dialog>
  );
}
