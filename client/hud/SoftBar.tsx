import { useEffect, useState } from 'preact/hooks';
import { readingPace } from '../../shared/sim/balance/time.ts';
import type { Wait } from '../intents/deadlines.ts';
import { isAlone } from '../intents/reads.ts';
import { session, view } from '../net/viewStore.ts';

/** When this page first saw each wait: a reload starts its own soft bar anew, the server's clock goes on. */
const seen = new Map<string, number>();
const REMEMBERED = 40;

function since(key: string): number {
  const known = seen.get(key);
  if (known !== undefined) return known;
  if (seen.size > REMEMBERED) seen.clear();
  const now = performance.now();
  seen.set(key, now);
  return now;
}

/** Seconds left of a wait, counted on this page twice a second; null when there is none. */
export function useLeft(wait: Wait | null): { seconds: number; share: number } | null {
  const [, beat] = useState(0);
  const key = wait?.key ?? '';
  useEffect(() => {
    if (key === '') return;
    const timer = setInterval(() => beat((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, [key]);
  if (!wait) return null;
  const speed = session.value?.speed || 1;
  const ms = wait.ms * paceOf(wait.engineer, speed);
  const left = Math.max(0, ms - (performance.now() - since(key)) * speed);
  return { seconds: Math.ceil(left / 1000 / speed), share: left / ms };
}

/** How much longer the person who plays this engineer has for what only she decides. */
function paceOf(engineer = '', speed = 1): number {
  if (engineer === '' || !view.value?.engineers[engineer]?.human) return 1;
  const own = Object.values(session.value?.seats ?? {}).find((seat) => seat.engineer === engineer)?.pace ?? 1;
  return own * (isAlone(view.value, engineer) ? readingPace(speed) : 1);
}

/** A bar that runs down softly, with its meaning in words beside it. */
export function SoftBar({ wait, children }: { wait: Wait; children: (seconds: number) => string }) {
  const left = useLeft(wait);
  if (!left) return null;
  return (
    <div class="softbar">
      <span class="softbar-track" aria-hidden="true">
        <span class="softbar-fill" style={{ '--share': left.share }} />
      </span>
      <span class="softbar-words" role="timer">
        {children(left.seconds)}
      </span>
    </div>
  );
}
