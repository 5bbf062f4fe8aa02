/** How late the lesson is, and what could be cut: the same for everybody, and taken back as long as it has not happened. */
import { useEffect, useState } from 'preact/hooks';
import type { BoardConduct } from '../../../../shared/net/conduct.ts';
import type { Lead } from '../../../../shared/net/lead.ts';
import { count } from '../../../text/format.ts';
import { t } from '../../../text/index.ts';
import { hourMinute, lateness, nextAt } from './late.ts';
import { cutText } from './names.ts';

/** How often a clock that stands makes a lesson visibly later, ms. */
const LOOK_MS = 10_000;
const MINUTE_MS = 60_000;
/** Minutes from which a lesson is so late that all but the year-end proof may have to go. */
const VERY_LATE = 5;

export function TimeLeft({ told, order }: { told: BoardConduct; order: (order: Lead) => void }) {
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look((n) => n + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const late = lateness(told, Date.now());
  // Whoever is a little late has softer ways.
  const isWanted = ({ cut }: BoardConduct['cuts'][number]): boolean =>
    cut !== 'proof' || (late.state === 'late' && late.minutes >= VERY_LATE);
  return (
    <div class="conductor-time">
      <label class="conductor-end">
        {t('conductor.ends')}
        <input
          class="input"
          type="time"
          value={told.endAt === 0 ? '' : hourMinute(told.endAt)}
          onChange={(event) => order({ do: 'endAt', at: nextAt(event.currentTarget.value, Date.now()) ?? 0 })}
        />
      </label>
      {late.state === 'free' ? null : (
        <strong class={`chip conductor-${late.state}`}>
          {t('conductor.late', { state: late.state, n: late.minutes, at: hourMinute(late.endsAt) })}
        </strong>
      )}
      <span class="quiet">
        {t('conductor.left', {
          least: count(late.least),
          most: count(late.most),
          talk: count(late.talk),
        })}
      </span>
      {told.cuts.length > 0 || told.undo ? (
        <div class="conductor-cuts">
          {told.cuts.filter(isWanted).map(({ cut, savesMs }) => (
            <button
              key={cut}
              type="button"
              class="button button-small"
              onClick={() => order({ do: 'cut', cut })}
            >
              {cutText(cut)}
              <small class="quiet">
                {t('conductor.saves', { n: count(Math.round(savesMs / MINUTE_MS)) })}
              </small>
            </button>
          ))}
          {told.undo ? (
            <button type="button" class="button button-small" onClick={() => order({ do: 'uncut' })}>
              {t('conductor.undo', { what: cutText(told.undo) })}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
