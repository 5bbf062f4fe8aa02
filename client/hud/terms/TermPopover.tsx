import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { focusSoon } from '../navigate.ts';
import { keySheetOpen } from '../uiState.ts';
import { closeTerm, openTerm, wordSearch } from './termState.ts';

const EDGE = 8;
const GAP = 6;

/** What a word means, beside the word: one sentence, and where it shows itself in the game. Escape or a tap elsewhere closes it. */
export function TermPopover() {
  const open = openTerm.value;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!open || !element) return;
    const place = (): void => {
      const at = open.by.getBoundingClientRect();
      const x = Math.max(EDGE, Math.min(at.left, innerWidth - element.offsetWidth - EDGE));
      const below = at.bottom + GAP;
      const fits = below + element.offsetHeight <= innerHeight - EDGE;
      const y = fits ? below : Math.max(EDGE, at.top - GAP - element.offsetHeight);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    // Text may grow and the device may be turned while it is read.
    const watch = new ResizeObserver(place);
    watch.observe(element);
    watch.observe(document.documentElement);
    place();
    element.focus({ preventScroll: true });
    return () => watch.disconnect();
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      closeTerm(true);
    };
    const onPointer = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node) || box.current?.contains(target) || open.by.contains(target)) return;
      closeTerm(false);
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, [open]);
  // Gone with the screen that asked.
  useEffect(() => () => closeTerm(false), []);
  if (!open) return null;
  const all = (): void => {
    wordSearch.value = t(`term.${open.id}`);
    closeTerm(false);
    keySheetOpen.value = true;
    focusSoon('words-title');
  };
  return (
    <div
      class="term-pop"
      role="dialog"
      aria-labelledby="term-name"
      aria-describedby="term-means"
      tabIndex={-1}
      ref={box}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) closeTerm(false);
      }}
    >
      <h2 id="term-name">{t(`term.${open.id}`)}</h2>
      <p id="term-means">{t(`term.${open.id}.means`)}</p>
      <p class="quiet">
        <strong>{t('play.words.inGame')}</strong> {t(`term.${open.id}.game`)}
      </p>
      <div class="term-row">
        <button type="button" class="button button-quiet" onClick={all}>
          {t('play.words.all')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => closeTerm(true)}>
          {t('play.close')}
        </button>
      </div>
    </div>
  );
}
