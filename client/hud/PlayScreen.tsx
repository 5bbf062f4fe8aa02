import '../style/play.css';
import '../style/phases.css';
import '../style/phone.css';
import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { link, view } from '../net/viewStore.ts';
import { ComfortButton } from '../pages/Comfort.tsx';
import type { Insets } from '../scenes/types.ts';
import { rightToLeft, t } from '../text/index.ts';
import { Announcer } from './Announcer.tsx';
import { boardPage } from './board/openBoard.ts';
import { Coach } from './guide/Coach.tsx';
import { guidedPage } from './guide/guided.ts';
import { followViews } from './guide/guideState.ts';
import { HatNotice } from './Hats.tsx';
import { KeySheet } from './KeySheet.tsx';
import { LogLine, LogPanel } from './LogPanel.tsx';
import { WeekStrip } from './lapse/WeekStrip.tsx';
import { bringBacklog, bringLapse } from './lateParts.ts';
import { later } from './later.tsx';
import { bringMorning, MorningPlace } from './morning/MorningPlace.tsx';
import { PagerOverlay } from './PagerOverlay.tsx';
import { DecidePanel, SidePanel } from './Panels.tsx';
import { LapsePeek } from './phone/LapsePeek.tsx';
import { PeekAsk } from './phone/PeekAsk.tsx';
import { PostmortemPlace } from './postmortem/PostmortemPlace.tsx';
import { MuteButton, SoundLine } from './SoundLine.tsx';
import { StageHost } from './StageHost.tsx';
import { StatusStrip } from './StatusStrip.tsx';
import { ChatButton, ChatNews } from './say/ChatNews.tsx';
import { Tabs } from './Tabs.tsx';
import { ThingCard } from './ThingCard.tsx';
import { ToConsole } from './ToConsole.tsx';
import { TermPopover } from './terms/TermPopover.tsx';
import { boardOpen, narrow, peekHeight, resetUi, sideways, stageMissing, tab } from './uiState.ts';
import { useKeys } from './useKeys.ts';
import { WarningBand } from './WarningBand.tsx';
import { WhyDrawer } from './WhyDrawer.tsx';

const bringPlan = async () => (await import('./plan/PlanScreen.tsx')).PlanScreen;
const bringFriday = async () => (await import('./friday/HabitPanel.tsx')).HabitPanel;
const bringReview = async () => (await import('../pages/Review.tsx')).ReviewPage;
const bringTables = async () => (await import('./BoardView.tsx')).BoardView;
const bringBoard = async () => (await import('./board/WaysBoard.tsx')).WaysBoard;
/** Screens of their own come when they are first shown; by then they have been fetched. */
const PlanScreen = later(bringPlan);
const HabitPanel = later(bringFriday);
const WaysBoard = later(bringBoard);
const ReviewPage = later(bringReview);
const ShadeLine = later(async () => (await import('../pages/shade/ShadeLine.tsx')).ShadeLine);
const BoardView = later(bringTables);
/** The days before Friday are long: what is needed then is fetched once the map has had its turn. */
const FETCH_MS = 4000;

/** Below this width in rem there is no room for panels beside the map. */
const PANELS_FROM_REM = 60;

/** A page lower than this in rem, and wider than high, lies on its side. */
const SIDEWAYS_BELOW_REM = 30;

/** The game: status, map, decisions and log while days run; the table's own screens while the clock stands. */
export function PlayScreen({ notice }: { notice?: ComponentChild }) {
  useEffect(() => resetUi, []);
  useEffect(followViews, []);
  useEffect(() => {
    const fetching = setTimeout(() => {
      for (const bring of [
        bringBacklog,
        bringMorning,
        bringTables,
        bringLapse,
        bringBoard,
        bringFriday,
        bringPlan,
        bringReview,
      ])
        bring().catch(() => {});
    }, FETCH_MS);
    return () => clearTimeout(fetching);
  }, []);
  useKeys();
  const screen = useRef<HTMLDivElement>(null);
  useNarrow(screen);
  const world = view.value;
  if (!world)
    return (
      <>
        {notice}
        <p class="play-wait" role="status">
          {link.value === 'live' ? t('play.opening') : t('play.connecting')}
        </p>
      </>
    );
  const running = world.phase === 'live' || world.phase === 'lapse';
  return (
    <div
      class={`play ${narrow.value ? 'play-narrow' : 'play-wide'}${sideways.value ? ' play-sideways' : ''}`}
      data-theme={running ? 'night' : 'day'}
      data-tab={tab.value}
      data-phase={world.phase}
      data-guided={guidedPage.value || undefined}
      ref={screen}
    >
      {narrow.value ? notice : null}
      {world.phase === 'review' || world.phase === 'over' ? null : (
        <StatusStrip>
          {narrow.value ? null : <MuteButton />}
          <ChatButton />
          <ShadeLine />
          <ToConsole />
          <ComfortButton />
        </StatusStrip>
      )}
      {narrow.value ? null : notice}
      {running ? <WarningBand /> : null}
      <div class="play-body">
        <HatNotice />
        <Living active={running} />
        {world.phase === 'habit' ? <HabitPanel /> : null}
        {world.phase === 'plan' ? <PlanScreen /> : null}
        {world.phase === 'review' || world.phase === 'over' ? <ReviewPage /> : null}
      </div>
      {running && narrow.value && tab.value !== 'decide' ? <MorningPlace at="strip" /> : null}
      {running && narrow.value ? <Tabs /> : null}
      {running && !narrow.value ? world.phase === 'lapse' ? <WeekStrip /> : <LogLine /> : null}
      {running ? <PagerOverlay /> : null}
      <Coach />
      <TermPopover />
      <WhyDrawer />
      <PostmortemPlace />
      <Announcer />
      <ChatNews />
      <KeySheet />
      <SoundLine />
      {boardPage.value === '' ? null : <WaysBoard />}
      <i class="rem-probe" aria-hidden="true" />
    </div>
  );
}

/** The map with its panels. It stays, unseen, while the table has a screen of its own: the picture is not drawn anew. */
function Living({ active }: { active: boolean }) {
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const insets = useInsets(left, right);
  const board = boardOpen.value || stageMissing.value;
  const small = narrow.value;
  const now = tab.value;
  const lapse = view.value?.phase === 'lapse';
  return (
    <main class={active ? 'living' : 'living living-away'} aria-hidden={!active} inert={!active}>
      <h1 class="unseen">{t('play.title')}</h1>
      <section
        class={small && now !== 'map' ? 'play-map living-away' : 'play-map'}
        id="map"
        tabIndex={-1}
        aria-label={t('play.map.title')}
        aria-hidden={small && now !== 'map'}
        inert={small && now !== 'map'}
      >
        <StageHost
          insets={small ? { ...insets, bottom: peekHeight.value } : insets}
          active={active && !board}
          seen={active && !board && (!small || now === 'map')}
        />
        {board ? <BoardView /> : null}
        <ThingCard />
        {small && !board ? <PeekAsk /> : null}
        {small && !board ? <MorningPlace at="corner" /> : null}
        {small && !board ? <LapsePeek /> : null}
      </section>
      {small ? null : (
        <section class="play-left" ref={left} aria-label={t('play.side.label')}>
          <SidePanel />
        </section>
      )}
      <section
        class="play-right"
        ref={right}
        id="decide"
        tabIndex={-1}
        aria-label={t('play.decide.label')}
        hidden={small && now !== 'decide'}
      >
        {small && !lapse ? <SidePanel first={<DecidePanel />} /> : <DecidePanel />}
        {small && lapse ? <SidePanel /> : null}
      </section>
      {small && now === 'log' ? <LogPanel /> : null}
    </main>
  );
}

const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

/** The room that the panels take from the map, measured where they stand. */
function useInsets(left: { current: HTMLElement | null }, right: { current: HTMLElement | null }): Insets {
  const [insets, setInsets] = useState(NO_INSETS);
  const small = narrow.value;
  const mirrored = rightToLeft();
  useLayoutEffect(() => {
    if (small) {
      setInsets(NO_INSETS);
      return;
    }
    const measure = (): void => {
      // Hidden panels have no size: the map keeps the room it had.
      if (!right.current?.offsetWidth) return;
      const [start, end] = [left, right].map((panel) => (panel.current?.offsetWidth ?? 0) + 16) as [
        number,
        number,
      ];
      const next = { ...NO_INSETS, left: mirrored ? end : start, right: mirrored ? start : end };
      setInsets((before) => (before.left === next.left && before.right === next.right ? before : next));
    };
    const watch = new ResizeObserver(measure);
    for (const panel of [left.current, right.current]) if (panel) watch.observe(panel);
    measure();
    return () => watch.disconnect();
  }, [small, mirrored]);
  return insets;
}

/** Follows width and text size: 1366 px at twice the text is a narrow page. */
function useNarrow(screen: { current: HTMLElement | null }): void {
  const there = view.value !== null;
  useLayoutEffect(() => {
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      narrow.value = innerWidth / rem < PANELS_FROM_REM;
      sideways.value = narrow.value && innerWidth > innerHeight && innerHeight / rem < SIDEWAYS_BELOW_REM;
    };
    const watch = new ResizeObserver(measure);
    const probe = screen.current?.querySelector('.rem-probe');
    if (probe) watch.observe(probe);
    addEventListener('resize', measure);
    measure();
    return () => {
      watch.disconnect();
      removeEventListener('resize', measure);
    };
  }, [there]);
}
