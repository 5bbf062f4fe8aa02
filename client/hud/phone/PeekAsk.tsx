/** The one ask over the map of a narrow page, at its foot, where the thumb is. */
import { useComputed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { AskCard, currentAsks } from '../AsksTray.tsx';
import { LeaveCard, leaveNow } from '../LeaveCard.tsx';
import { isOnCard, stripOpen } from '../morning/morningNow.ts';
import { myPage } from '../PagerOverlay.tsx';
import { peeking, picked, tab } from '../uiState.ts';
import { useFoot } from './useFoot.ts';

/** The most urgent ask; the map makes room for it. Calm ones wait on their tab. */
export function PeekAsk() {
  const now = useComputed(currentAsks);
  const top = now.value.find((ask) => !isOnCard(ask));
  // One thing at a time: the card of a thing and the card of the morning take its place.
  const other = picked.value !== null || stripOpen.value || myPage() !== undefined;
  const shown = leaveNow() < 0 && top !== undefined && top.tone !== 'calm' && !other;
  const box = useFoot(shown);
  useLayoutEffect(() => {
    peeking.value = shown && tab.value === 'map';
    return () => {
      peeking.value = false;
    };
  }, [shown, tab.value]);
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
