import '../../style/friday.css';
import { QUARTER_WEEKS, weekOfQuarter } from '../../../shared/sim/calendar.ts';
import type { PublicWorld, WeekRow } from '../../../shared/sim/publicWorld.ts';
import { waitOf } from '../../intents/deadlines.ts';
import { view } from '../../net/viewStore.ts';
import { short } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { IncidentDesk } from '../IncidentDesk.tsx';
import { SoftBar } from '../SoftBar.tsx';
import { headlineOf } from './headline.ts';
import { Numbers } from './Numbers.tsx';
import { weeksOf } from './numbers.ts';

/** Twelve weeks on the habits: the paper of the week, hands beside habits, a stop where it hurts most, weeks past. */
export function LapsePanel() {
  const world = view.value;
  if (!world) return null;
  const weeks = weeksOf(world);
  const newest = weeks.at(-1);
  return (
    <section class="panel-section lapse" aria-labelledby="lapse-title">
      <h2 id="lapse-title">{t('lapse.title', { week: weekOfQuarter(world.tick), weeks: QUARTER_WEEKS })}</h2>
      {world.lapseStop === '' ? <p class="quiet">{t('lapse.lead')}</p> : <Stop world={world} />}
      {newest ? <FrontPage week={newest} /> : <p class="quiet">{t('lapse.first')}</p>}
      <Numbers world={world} />
      {weeks.length > 1 ? <Past weeks={weeks.slice(0, -1)} /> : null}
    </section>
  );
}

/** The costliest incidents stop the show for some seconds: the desk is open, the standing order is the default. */
function Stop({ world }: { world: PublicWorld }) {
  const wait = waitOf(world);
  return (
    <div class="lapse-stop">
      <h3>{t('lapse.stop')}</h3>
      {wait ? <SoftBar wait={wait}>{(seconds) => t('lapse.stopLeft', { n: seconds })}</SoftBar> : null}
      <IncidentDesk />
    </div>
  );
}

/** The newest week as the front page of the weekly. */
function FrontPage({ week }: { week: WeekRow }) {
  return (
    <article key={week.id} class={week.lost > 0 && week.incidents > 0 ? 'paper paper-bad' : 'paper'}>
      <p class="paper-masthead">
        <span>{t('lapse.paper')}</span>
        <span class="mono">{t('lapse.issue', { week: week.order })}</span>
      </p>
      <h3 class="paper-headline">{headlineOf(week)}</h3>
      <p class="paper-numbers">{weekNumbers(week)}</p>
    </article>
  );
}

const weekNumbers = (week: WeekRow): string =>
  t('lapse.weekNumbers', { deploys: week.deploys, incidents: week.incidents, lost: short(week.lost) });

/** Weeks past, newest first, always readable. */
function Past({ weeks }: { weeks: WeekRow[] }) {
  return (
    <>
      <h3>{t('lapse.past')}</h3>
      <ol class="weeks" reversed>
        {weeks.toReversed().map((week) => (
          <li key={week.id} class={week.incidents > 0 && week.lost > 0 ? 'week week-bad' : 'week'}>
            <strong>{t('lapse.week', { week: week.order, headline: headlineOf(week) })}</strong>
            <small>{weekNumbers(week)}</small>
          </li>
        ))}
      </ol>
    </>
  );
}
