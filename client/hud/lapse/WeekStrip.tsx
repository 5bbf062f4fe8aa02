import { QUARTER_WEEKS, WEEK_TICKS, weekOfQuarter } from '../../../shared/sim/calendar.ts';
import { seesProof } from '../../../shared/sim/publicWorld.ts';
import { view } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { ProofStrip } from '../proof/ProofStrip.tsx';
import { headlineOf } from './headline.ts';
import { weeksOf } from './numbers.ts';

/** The quarter as a strip of slips at the foot of the screen: one is torn off and filled with each week that passes. */
export function WeekStrip() {
  const world = view.value;
  if (!world) return null;
  if (seesProof(world)) return <ProofStrip world={world} />;
  const past = weeksOf(world);
  const weeks = new Map(past.map((week) => [week.order, week]));
  const now = weekOfQuarter(world.tick);
  const done = (world.tick % WEEK_TICKS) / WEEK_TICKS;
  return (
    <section class="weekstrip" aria-label={t('lapse.progress', { done: weeks.size, weeks: QUARTER_WEEKS })}>
      <ol>
        {Array.from({ length: QUARTER_WEEKS }, (_, at) => {
          const order = at + 1;
          const week = weeks.get(order);
          const bad = week !== undefined && week.incidents > 0 && week.lost > 0;
          const state = week
            ? `slip slip-done${bad ? ' slip-bad' : ''}${order === 1 ? ' slip-hand' : ''}`
            : order === now
              ? 'slip slip-now'
              : 'slip';
          return (
            <li key={order} class={state}>
              <span class="slip-number mono">
                {order}
                {order === 1 ? <small>{t('lapse.byHandWeek')}</small> : null}
              </span>
              {week ? <span class="slip-text">{headlineOf(week, past)}</span> : null}
              {!week && order === now ? (
                <span class="slip-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${done * 100}%` }} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
