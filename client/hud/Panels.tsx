import type { ComponentChildren } from 'preact';
import { me, view } from '../net/viewStore.ts';
import { rightToLeft, t } from '../text/index.ts';
import { ArchitecturePanel } from './ArchitecturePanel.tsx';
import { AsksTray } from './AsksTray.tsx';
import { Practices } from './board/PracticeList.tsx';
import { DueReviews } from './DueReviews.tsx';
import { HintLine } from './guide/HintLine.tsx';
import { IncidentDesk, useDeskFocus } from './IncidentDesk.tsx';
import { incidentOnDesk } from './incidentOnDesk.ts';
import { LeaveCard, leaveNow } from './LeaveCard.tsx';
import { BacklogPanel, LapsePanel, LapseSide } from './lateParts.ts';
import { MorningPlace } from './morning/MorningPlace.tsx';
import { SuggestionTray } from './SuggestionTray.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { TrainPanels } from './TrainPanel.tsx';
import { narrow, nowOpen, type SideTab, sideTab, tab } from './uiState.ts';

const SIDES: SideTab[] = ['team', 'work', 'improve'];
type Page = SideTab | 'now';

/** Team, work and what to improve: three pages of one panel. On a narrow page what is asked now is the first of four. */
export function SidePanel({ first }: { first?: ComponentChildren }) {
  const world = view.value;
  if (world?.phase === 'lapse')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable by keyboard
      <div class="panel side side-page" tabIndex={0}>
        <LapseSide world={world} />
      </div>
    );
  const pages: Page[] = first ? ['now', ...SIDES] : SIDES;
  const now: Page = first && nowOpen.value ? 'now' : sideTab.value;
  const open = (page: Page): void => {
    nowOpen.value = page === 'now';
    if (page !== 'now') sideTab.value = page;
  };
  return (
    <div class={first ? 'panel pages' : 'panel side'}>
      <div class="side-tabs" role="tablist" aria-label={t('play.side.label')}>
        {pages.map((page, at) => (
          <button
            key={page}
            type="button"
            role="tab"
            id={`side-${page}`}
            class="side-tab"
            aria-selected={page === now}
            aria-controls="side-page"
            tabIndex={page === now ? 0 : -1}
            onClick={() => open(page)}
            onKeyDown={(event) => {
              const onward = rightToLeft() ? -1 : 1;
              const step = event.key === 'ArrowRight' ? onward : event.key === 'ArrowLeft' ? -onward : 0;
              const next = pages[(at + step + pages.length) % pages.length];
              if (step === 0 || !next) return;
              event.preventDefault();
              open(next);
              document.getElementById(`side-${next}`)?.focus();
            }}
          >
            {page === 'now' ? t('phones.now') : t(`play.side.${page}`)}
          </button>
        ))}
      </div>
      <div
        // Each page begins at its top.
        key={now}
        class="side-page"
        id="side-page"
        role="tabpanel"
        aria-labelledby={`side-${now}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {now === 'now' ? first : null}
        {now === 'team' ? <TeamPanel /> : null}
        {now === 'work' ? <BacklogPanel /> : null}
        {now === 'improve' && world ? (
          <>
            <ArchitecturePanel />
            <Practices world={world} team={me.value?.team ?? ''} />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** What to decide: the incident desk when something burns, the asks, the trains. */
export function DecidePanel() {
  useDeskFocus();
  const world = view.value;
  if (!world) return null;
  if (world.phase === 'lapse') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
      <div class="panel decide" tabIndex={0}>
        <LapsePanel />
      </div>
    );
  }
  const incident = incidentOnDesk(world);
  // Whoever is on leave watches what burns and what leaves; nothing is asked of her.
  const away = leaveNow() >= 0;
  const burning = incident?.awaiting === true || incident?.state === 'ringing';
  return (
    <div class={burning ? 'panel decide decide-burning' : 'panel decide'}>
      <LeaveCard />
      {away ? null : <HintLine />}
      <IncidentDesk />
      {away ? null : (
        <>
          <SuggestionTray />
          {narrow.value ? null : <MorningPlace />}
          <AsksTray />
          {narrow.value && tab.value === 'decide' ? <MorningPlace /> : null}
          <DueReviews />
        </>
      )}
      <TrainPanels />
    </div>
  );
}
