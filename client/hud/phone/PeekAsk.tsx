/** The one ask over the map of a narrow page, at its foot, where the thumb is. */
import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { AskCard, currentAsks } from '../AsksTray.tsx';
import { LeaveCard, leaveNow } from '../LeaveCard.tsx';
import { isOnCard, stripOpen } from '../morning/morningNow.ts';
import { myPage } from '../PagerOverlay.tsx';
import { peekHeight, peeking, picked, tab } from '../uiState.ts';

/** The picture needs at least this height, CSS pixels; on a lower page the ask lies over it. */
const SMALLEST_MAP = 300;

/** The most urgent ask; the map makes room for it. Calm ones wait on their tab. */
export function PeekAsk() {
  const now = useComputed(currentAsks);
  const box = useRef<HTMLDivElement>(null);
  const top = now.value.find((ask) => !isOnCard(ask));
  // One thing at a time: the card of a thing and the card of the morning take its place.
  const other = picked.value !== null || stripOpen.value || myPage() !== undefined;
  const shown = leaveNow() < 0 && top !== undefined && top.tone !== 'calm' && !other;
  useLayoutEffect(() => {
    peeking.value = shown && tab.value === 'map';
    return () => {
      peeking.value = false;
    };
  }, [shown, tab.value]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!shown || !element) {
      peekHeight.value = 0;
      return;
    }
    const measure = (): void => {
      const room = (element.parentElement?.clientHeight ?? 0) - SMALLEST_MAP;
      if (element.offsetHeight > 0)
        peekHeight.value = element.offsetHeight <= room ? element.offsetHeight : 0;
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
