/** How long the debrief and this slide may still take. It never rings. */
import { useEffect, useState } from 'preact/hooks';
import { type HostPart, timeFor } from '../../../shared/net/debrief.ts';
import { count } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { hourMinute, nextAt } from '../host/conductor/late.ts';
import type { Change } from './HostDebrief.tsx';

const LOOK_MS = 10_000;
const MINUTE_MS = 60_000;

interface TimerProps {
  slides: readonly string[];
  now: string;
  host: HostPart;
  change: Change;
  /** When the lesson ends, as the conductor knows it; 0 for open. */
  lessonEnd: number;
}

export function Timer({ slides, now, host, change, lessonEnd }: TimerProps) {
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look((n) => n + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const time = Date.now();
  const endAt = host.endAt || lessonEnd;
  const since = host.since || time;
  // What was left when this slide began is shared among it and those after it.
  const stay = timeFor(slides, now, endAt === 0 ? host.minutes * MINUTE_MS : endAt - since);
  const left = Math.ceil((endAt - time) / MINUTE_MS);
  return (
    <section class="card stack-small" aria-label={t('debrief.host.time')}>
      <label class="row">
        {t('debrief.host.ends')}
        <input
          class="input"
          type="time"
          value={endAt === 0 ? '' : hourMinute(endAt)}
          onChange={(event) => change({ endAt: nextAt(event.currentTarget.value, Date.now()) ?? 0 })}
        />
      </label>
      {endAt > 0 && left <= 0 ? (
        <p>{t('debrief.host.over')}</p>
      ) : (
        <>
          <p>
            {t('debrief.host.stay', {
              n: Math.max(1, Math.round(stay / MINUTE_MS)),
              gone: Math.floor((time - since) / MINUTE_MS),
            })}
          </p>
          {endAt > 0 ? <p class="quiet">{t('debrief.host.left', { n: count(left) })}</p> : null}
          <span class="debrief-bar" aria-hidden="true">
            <i style={{ inlineSize: `${Math.min(100, (100 * (time - since)) / Math.max(1, stay))}%` }} />
          </span>
        </>
      )}
    </section>
  );
}
