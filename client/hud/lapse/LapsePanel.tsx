import '../../style/friday.css';
import { QUARTER_WEEKS, weekOfQuarter } from '../../../shared/sim/calendar.ts';
import { type PublicWorld, seesProof, type WeekRow } from '../../../shared/sim/publicWorld.ts';
import { waitOf } from '../../intents/deadlines.ts';
import { view } from '../../net/viewStore.ts';
import { short } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { IncidentDesk } from '../IncidentDesk.tsx';
import { ProofPanel, ProofSide } from '../proof/ProofPanel.tsx';
import { SoftBar } from '../SoftBar.tsx';
import { headlineOf } from './headline.ts';
import { Numbers } from './Numbers.tsx';
import { weeksOf } from './numbers.ts';

/** Twelve weeks on the habits: a stop where it hurts most, and every week so far to be read again. */
export function LapsePanel() {
  const world = view.value;
  if (!world) return null;
  if (seesProof(world)) return <ProofPanel world={world} />;
  const weeks = weeksOf(world);
  return (
    <section class="panel-section lapse" aria-labelledby="lapse-title">
      <h2 id="lapse-title">{t('lapse.title', { week: weekOfQuarter(world.tick), weeks: QUARTER_WEEKS })}</h2>
      {world.lapseStop === '' ? <p class="quiet">{t('lapse.lead')}</p> : <Stop world={world} />}
      {weeks.length === 0 ? <p class="quiet">{t('lapse.first')}</p> : <Past weeks={weeks} />}
    </section>
  );
}

/** Beside it: the newest front page, and hands beside habits, moving as weeks pass. */
export function LapseSide({ world }: { world: PublicWorld }) {
  if (seesProof(world)) return <ProofSide world={world} />;
  const weeks = weeksOf(world);
  const newest = weeks.at(-1);
  return (
    <section class="panel-section lapse-side" aria-label={t('lapse.paper')}>
      {newest ? <FrontPage week={newest} weeks={weeks} /> : <p class="quiet">{t('lapse.first')}</p>}
      <Numbers world={world} />
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
function FrontPage({ week, weeks }: { week: WeekRow; weeks: WeekRow[] }) {
  return (
    <article key={week.id} class={week.lost > 0 && week.incidents > 0 ? 'paper paper-bad' : 'paper'}>
      <p class="paper-masthead">
        <span>{t('lapse.paper')}</span>
        <span class="mono">{t('lapse.issue', { week: week.order })}</span>
      </p>
      <h2 class="paper-headline">{headlineOf(week, weeks)}</h2>
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
            <strong>{t('lapse.week', { week: week.order, headline: headlineOf(week, weeks) })}</strong>
            <small>{weekNumbers(week)}</small>
          </li>
        ))}
      </ol>
    </>
  );
}
