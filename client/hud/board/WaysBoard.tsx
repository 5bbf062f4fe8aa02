import '../../style/board.css';
import { useEffect, useRef } from 'preact/hooks';
import { me, view } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { myPage } from '../PagerOverlay.tsx';
import { type BoardPage, boardPage } from './openBoard.ts';
import { PeoplePage } from './PeoplePage.tsx';
import { PracticesPage } from './PracticesPage.tsx';
import { RulesPage } from './RulesPage.tsx';

const PAGES: readonly BoardPage[] = ['practices', 'rules', 'people'];

/** The whole board of how we work: practices, rules and people, over whatever screen is on. */
export function WaysBoard() {
  const dialog = useRef<HTMLDialogElement>(null);
  const page = boardPage.value;
  const open = page !== '';
  // A page must be heard: the board gives way to it.
  const rings = open && myPage() !== undefined;
  useEffect(() => {
    if (rings) dialog.current?.close();
  }, [rings]);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      class="ways"
      data-theme="day"
      ref={dialog}
      aria-labelledby="ways-title"
      onClose={() => {
        boardPage.value = '';
      }}
    >
      {page === '' ? null : <Inside page={page} />}
    </dialog>
  );
}

function Inside({ page }: { page: BoardPage }) {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  const body = { world, team: own.team };
  return (
    <>
      <header class="ways-head">
        <h2 id="ways-title">{t('board.title')}</h2>
        <div class="ways-tabs" role="tablist" aria-label={t('board.tabs')}>
          {PAGES.map((one, at) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`ways-${one}`}
              class="ways-tab"
              aria-selected={one === page}
              aria-controls="ways-page"
              tabIndex={one === page ? 0 : -1}
              onClick={() => {
                boardPage.value = one;
              }}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                const next = PAGES[(at + step + PAGES.length) % PAGES.length];
                if (step === 0 || !next) return;
                event.preventDefault();
                boardPage.value = next;
                document.getElementById(`ways-${next}`)?.focus();
              }}
            >
              {t(`board.${one}`)}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="button button-icon ways-close"
          aria-label={t('play.close')}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          <Icon id="close" />
        </button>
      </header>
      <div
        key={page}
        class="ways-page"
        id="ways-page"
        role="tabpanel"
        aria-labelledby={`ways-${page}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {page === 'practices' ? <PracticesPage {...body} /> : null}
        {page === 'rules' ? <RulesPage {...body} /> : null}
        {page === 'people' ? <PeoplePage {...body} /> : null}
      </div>
    </>
  );
}
