import { QUARTER_WEEKS } from '../../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { decimal, list, percent, short, spanOfHours } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { byHabit, byHand, NUMBER_IDS, type NumberId, series, weeksOf } from './numbers.ts';

/** By hand beside by habit, with a bar for each week: the numbers move as weeks pass. */
export function Numbers({ world }: { world: PublicWorld }) {
  const weeks = weeksOf(world);
  const hand = byHand(weeks);
  const habit = byHabit(weeks);
  return (
    <table class="lapse-numbers">
      <caption>{t('lapse.numbers')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('lapse.hand')}</th>
          <th scope="col">{t('lapse.habit')}</th>
        </tr>
      </thead>
      <tbody>
        {NUMBER_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">
              {t(`lapse.${id}`)}
              <Spark id={id} values={series(weeks, id)} />
            </th>
            <td class="mono">{told(id, hand[id])}</td>
            <td class={`mono lapse-${better(id, hand[id], habit[id])}`}>{told(id, habit[id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A running number in words. */
export function told(id: NumberId, value: number | null): string {
  if (value === null) return t('lapse.none');
  if (id === 'deploys') return decimal(value);
  if (id === 'restore') return spanOfHours(value / 60);
  return id === 'failed' ? percent(value) : short(value);
}

/** How the habits do beside the hands. */
function better(id: NumberId, hand: number | null, habit: number | null): 'better' | 'worse' | 'even' {
  if (hand === null || habit === null || hand === habit) return 'even';
  return habit > hand === (id === 'deploys') ? 'better' : 'worse';
}

const HEIGHT = 18;
const STEP = 9;

/** A bar a week; the one by hand has another colour, weeks to come are dots. */
function Spark({ id, values }: { id: NumberId; values: (number | null)[] }) {
  const most = Math.max(1e-9, ...values.map((value) => value ?? 0));
  const spoken = list(values.map((value) => told(id, value)));
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${QUARTER_WEEKS * STEP} ${HEIGHT}`}
      role="img"
      aria-label={t('lapse.spark', { what: t(`lapse.${id}`), values: spoken })}
    >
      {Array.from({ length: QUARTER_WEEKS }, (_, at) => {
        const value = values[at];
        if (value === undefined || value === null)
          return <circle key={at} class="spark-dot" cx={at * STEP + 3.5} cy={HEIGHT - 2} r="1.2" />;
        const tall = Math.max(1.5, (value / most) * (HEIGHT - 1));
        return (
          <rect
            key={at}
            class={at === 0 ? 'spark-hand' : 'spark-habit'}
            x={at * STEP}
            y={HEIGHT - tall}
            width={STEP - 2}
            height={tall}
            rx="1.5"
          />
        );
      })}
    </svg>
  );
}
