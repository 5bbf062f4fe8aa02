import { QUARTER_WEEKS, weekOfQuarter } from '../../shared/sim/calendar.ts';
import type { PublicWorld, WeekRow } from '../../shared/sim/publicWorld.ts';
import { waitOf } from '../intents/deadlines.ts';
import { view } from '../net/viewStore.ts';
import { money, percent, short } from '../text/format.ts';
import { t } from '../text/index.ts';
import { headlineText, paramsOf } from './findings.ts';
import { IncidentDesk } from './IncidentDesk.tsx';
import { SoftBar } from './SoftBar.tsx';

/** Twelve weeks on the habits: a headline a week, and a stop where it hurts most. */
export function LapsePanel() {
  const world = view.value;
  if (!world) return null;
  const wait = waitOf(world);
  return (
    <section class="panel-section lapse" aria-labelledby="lapse-title">
      <h2 id="lapse-title">
        {t('play.lapse.title', { week: weekOfQuarter(world.tick), weeks: QUARTER_WEEKS })}
      </h2>
      <p class="quiet">{t('play.lapse.lead')}</p>
      {world.lapseStop !== '' ? (
        <>
          <h3>{t('play.lapse.stop')}</h3>
          {wait ? (
            <SoftBar wait={wait}>{(seconds) => t('play.lapse.stopLeft', { n: seconds })}</SoftBar>
          ) : null}
          <IncidentDesk />
        </>
      ) : null}
      <Weeks world={world} />
    </section>
  );
}

/** The weeks of the quarter so far, newest first. */
function Weeks({ world }: { world: PublicWorld }) {
  const weeks = Object.values(world.weeks).sort((one, other) => other.order - one.order);
  if (weeks.length === 0) return <p class="quiet">{t('play.lapse.first')}</p>;
  return (
    <ol class="weeks" reversed>
      {weeks.map((week) => (
        <li key={week.id} class={week.incidents > 0 && week.lost > 0 ? 'week week-bad' : 'week'}>
          <strong>{t('play.lapse.week', { week: week.order, headline: headline(week) })}</strong>
          <small>
            {t('play.lapse.numbers', {
              deploys: week.deploys,
              incidents: week.incidents,
              lost: short(week.lost),
              revenue: money(week.revenue),
              trust: percent(week.trust),
            })}
          </small>
        </li>
      ))}
    </ol>
  );
}

/** A week's headline; a week without one is told by its numbers. */
const headline = (week: WeekRow): string =>
  headlineText(week.headline, paramsOf(week.params)) ?? t('play.lapse.plain', { deploys: week.deploys });
