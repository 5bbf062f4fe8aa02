import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { me, view } from '../net/viewStore.ts';
import { rightToLeft, t } from '../text/index.ts';
import { ArchitecturePanel } from './ArchitecturePanel.tsx';
import { AskCard, AsksTray, currentAsks } from './AsksTray.tsx';
import { Practices } from './board/PracticeList.tsx';
import { DueReviews } from './DueReviews.tsx';
import { HintLine } from './guide/HintLine.tsx';
import { IncidentDesk, useDeskFocus } from './IncidentDesk.tsx';
import { incidentOnDesk } from './incidentOnDesk.ts';
import { LeaveCard, leaveNow } from './LeaveCard.tsx';
import { BacklogPanel, LapsePanel, LapseSide } from './lateParts.ts';
import { MorningPlace } from './morning/MorningPlace.tsx';
import { isOnCard, stripOpen } from './morning/morningNow.ts';
import { myPage } from './PagerOverlay.tsx';

import { SuggestionTray } from './SuggestionTray.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { TrainPanels } from './TrainPanel.tsx';
import { narrow, peekHeight, type SideTab, sideTab, tab } from './uiState.ts';

const SIDES: SideTab[] = ['team', 'work', 'improve'];

/** Team, work and what to improve: three pages of one panel. */
export function SidePanel() {
  const world = view.value;
  const now = sideTab.value;
  if (world?.phase === 'lapse')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable by keyboard
      <div class="panel side side-page" tabIndex={0}>
        <LapseSide world={world} />
      </div>
    );
  return (
    <div class="panel side">
      <div class="side-tabs" role="tablist" aria-label={t('play.side.label')}>
        {SIDES.map((side, at) => (
          <button
            key={side}
            type="button"
            role="tab"
            id={`side-${side}`}
            class="side-tab"
            aria-selected={side === now}
            aria-controls="side-page"
            tabIndex={side === now ? 0 : -1}
            onClick={() => {
              sideTab.value = side;
            }}
            onKeyDown={(event) => {
              const onward = rightToLeft() ? -1 : 1;
              const step = event.key === 'ArrowRight' ? onward : event.key === 'ArrowLeft' ? -onward : 0;
              const next = SIDES[(at + step + SIDES.length) % SIDES.length];
              if (step === 0 || !next) return;
              event.preventDefault();
              sideTab.value = next;
              document.getElementById(`side-${next}`)?.focus();
            }}
          >
            {t(`play.side.${side}`)}
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
          {narrow.value && tab.value !== 'decide' ? null : <MorningPlace />}
          <AsksTray />
          <DueReviews />
        </>
      )}
      <TrainPanels />
    </div>
  );
}

/** The picture needs at least this height, CSS pixels; on a smaller page the ask lies over it. */
const SMALLEST_MAP = 300;

/** The most urgent ask over the map of a narrow page; the map makes room for it. Calm ones wait on their tab. */
export function PeekAsk() {
  const now = useComputed(currentAsks);
  const box = useRef<HTMLDivElement>(null);
  const top = now.value.find((ask) => !isOnCard(ask));
  const shown =
    leaveNow() < 0 && top !== undefined && top.tone !== 'calm' && myPage() === undefined && !stripOpen.value;
  useLayoutEffect(() => {
    const element = box.current;
    if (!shown || !element) {
      peekHeight.value = 0;
      return;
    }
    const measure = (): void => {
      const room = (element.parentElement?.clientHeight ?? 0) - SMALLEST_MAP;
      if (element.offsetHeight > 0)
        peekHeight.value = element.offsetHeight + 8 <= room ? element.offsetHeight + 8 : 0;
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => {
      watch.disconnect();
      peekHeight.value = 0;
    };
  }, [shown]);
  if (leaveNow() >= 0)
    return (
      <div class="peek">
        <LeaveCard brief />
      </div>
    );
  return shown ? (
    <div class="peek" ref={box}>
      <h2 class="unseen">{t('play.asks.title')}</h2>
      <AskCard ask={top} top letters brief />
    </div>
  ) : null;
}
