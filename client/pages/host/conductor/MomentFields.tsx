/** A moment of the game, picked part by part. */

import type { Moment } from '../../../../shared/net/conduct.ts';
import { DAY_TICKS } from '../../../../shared/sim/calendar.ts';
import { weekday } from '../../../text/format.ts';
import { t } from '../../../text/index.ts';

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

interface Props {
  at: Moment;
  quarters: number;
  change: (at: Moment) => void;
}

export function MomentFields({ at, quarters, change }: Props) {
  const fields = [
    { name: 'quarter', label: t('conductor.quarter'), values: upTo(1, quarters), word: String },
    { name: 'week', label: t('conductor.week'), values: upTo(1, 13), word: String },
    {
      name: 'day',
      label: t('conductor.day'),
      values: upTo(1, 7),
      word: (day: number) => weekday((day - 1) * DAY_TICKS),
    },
    { name: 'hour', label: t('conductor.hour'), values: upTo(0, 23), word: clockOf },
  ] as const;
  return (
    <>
      {fields.map(({ name, label, values, word }) => (
        <label key={name} class="conductor-field">
          {label}
          <select
            class="input"
            value={String(at[name])}
            onChange={(event) => change({ ...at, [name]: Number(event.currentTarget.value) })}
          >
            {values.map((value) => (
              <option key={value} value={String(value)}>
                {word(value)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
