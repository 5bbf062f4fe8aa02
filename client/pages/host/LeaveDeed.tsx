/** Sends one person on leave for a few days, or calls her back. */
import '../../style/together.css';
import { useId } from 'preact/hooks';
import type { BoardSeat, Lead } from '../../../shared/net/lead.ts';
import { t } from '../../text/index.ts';

/** Days that are offered: more than a live week has would end in the time-lapse. */
const DAYS = [1, 2, 3] as const;

export function LeaveDeed({ seat, order }: { seat: BoardSeat; order: (order: Lead) => void }) {
  const id = useId();
  const { name } = seat;
  if (seat.leave >= 0)
    return (
      <div>
        <button
          type="button"
          class="button button-chip"
          onClick={() => order({ do: 'leave', seat: seat.id, days: 0 })}
        >
          {t('leave.callBack', { name })}
        </button>
      </div>
    );
  return (
    <fieldset class="plain-set stack-small" aria-describedby={id}>
      <legend class="label">{t('leave.send', { name })}</legend>
      <div class="buttons">
        {DAYS.map((days) => (
          <button
            key={days}
            type="button"
            class="button button-chip"
            onClick={() => order({ do: 'leave', seat: seat.id, days })}
          >
            {t('leave.days', { n: days })}
          </button>
        ))}
      </div>
      <small id={id} class="quiet">
        {t('leave.hint', { name })}
      </small>
    </fieldset>
  );
}
