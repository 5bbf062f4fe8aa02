import { useEffect, useState } from 'preact/hooks';
import { readingPace } from '../../shared/sim/alone.ts';
import type { Wait } from '../intents/deadlines.ts';
import { session, view } from '../net/viewStore.ts';
import { type Clock, spentOf } from './softClock.ts';

/** Seconds left of a wait, counted on this page twice a second while the clock runs; null when there is none. */
export function useLeft(wait: Wait | null, clock = clockNow()): { seconds: number; share: number } | null {
  const [, beat] = useState(0);
  const key = wait?.key ?? '';
  useEffect(() => {
    if (key === '') return;
    const timer = setInterval(() => beat((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, [key]);
  if (!wait) return null;
  const ms = wait.ms * paceOf(wait.engineer, clock.speed);
  const left = Math.max(0, (wait.left ?? ms) - spentOf(key, clock, performance.now()));
  return { seconds: Math.ceil(left / 1000 / clock.speed), share: Math.min(1, left / Math.max(1, ms)) };
}

/** The clock of the organisation this page sees. */
function clockNow(): Clock {
  const now = session.value;
  return { runs: now === null || (now.status === 'running' && !now.frozen), speed: now?.speed || 1 };
}

/** How much longer the person who plays this engineer has for what only she decides. */
function paceOf(engineer = '', speed = 1): number {
  if (engineer === '' || !view.value?.engineers[engineer]?.human) return 1;
  const own = Object.values(session.value?.seats ?? {}).reduce(
    (most, seat) => (seat.engineer === engineer ? Math.max(most, seat.pace) : most),
    1,
  );
  return own * readingPace(view.value, engineer, speed);
}

/** A bar that runs down softly, with its meaning in words beside it; `clock` where the page has no session. */
export function SoftBar(props: { wait: Wait; clock?: Clock; children: (seconds: number) => string }) {
  const left = useLeft(props.wait, props.clock);
  if (!left) return null;
  return (
    <div class="softbar">
      <span class="softbar-track" aria-hidden="true">
        <span class="softbar-fill" style={{ '--share': left.share }} />
      </span>
      <span class="softbar-words" role="timer">
        {props.children(left.seconds)}
      </span>
    </div>
  );
}
