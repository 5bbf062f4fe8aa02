/** The foot of the screen in the proof: a slip for every issue of the weekly, torn off as weeks pass. */
import '../../style/proof.css';
import { PROOF_HEADLINE_WEEKS } from '../../../shared/sim/balance/time.ts';
import { WEEK_TICKS } from '../../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { t } from '../../text/index.ts';
import { headlineOf } from '../lapse/headline.ts';
import { weeksOf } from '../lapse/numbers.ts';
import { proofWeeks } from './issues.ts';

export function ProofStrip({ world }: { world: PublicWorld }) {
  const weeks = new Map(weeksOf(world).map((week) => [week.order, week]));
  const all = proofWeeks(world);
  const slips = all / PROOF_HEADLINE_WEEKS;
  const share = (weeks.size % PROOF_HEADLINE_WEEKS) + (world.tick % WEEK_TICKS) / WEEK_TICKS;
  const now = Math.floor(weeks.size / PROOF_HEADLINE_WEEKS);
  return (
    <section class="weekstrip" aria-label={t('lapse.progress', { done: weeks.size, weeks: all })}>
      <ol>
        {Array.from({ length: slips }, (_, at) => {
          const order = (at + 1) * PROOF_HEADLINE_WEEKS;
          const week = weeks.get(order);
          const bad = week !== undefined && week.incidents > 0 && week.lost > 0;
          const state = week
            ? `slip slip-done${bad ? ' slip-bad' : ''}`
            : at === now
              ? 'slip slip-now'
              : 'slip';
          return (
            <li key={order} class={state}>
              <span class="slip-number mono">{order}</span>
              {week ? <span class="slip-text">{headlineOf(week)}</span> : null}
              {!week && at === now ? (
                <span class="slip-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(share / PROOF_HEADLINE_WEEKS) * 100}%` }} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
