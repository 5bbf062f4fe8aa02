/** What is shown while half a year runs on habits: the paper every other week, the weeks so far, two quarters side by side. */
import '../../style/friday.css';
import '../../style/proof.css';
import { QUARTER_WEEKS } from '../../../shared/sim/calendar.ts';
import type { PublicWorld, WeekRow } from '../../../shared/sim/publicWorld.ts';
import { short } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { headlineOf } from '../lapse/headline.ts';
import { told } from '../lapse/Numbers.tsx';
import { NUMBER_IDS, running, series, weeksOf } from '../lapse/numbers.ts';
import { issuesOf, proofWeeks } from './issues.ts';
import { Line } from './Line.tsx';

/** Where decisions are at other times: nobody decides now. */
export function ProofPanel({ world }: { world: PublicWorld }) {
  const weeks = weeksOf(world);
  const all = proofWeeks(world);
  return (
    <section class="panel-section lapse" aria-labelledby="proof-title">
      <h2 id="proof-title">{t('proof.running')}</h2>
      <p class="quiet">{t('proof.runningHint', { done: weeks.length, weeks: all })}</p>
      <progress class="proof-progress" max={all} value={weeks.length} aria-labelledby="proof-title" />
      <ol class="weeks" reversed>
        {issuesOf(weeks)
          .toReversed()
          .map(({ newest, lost }) => (
            <li key={newest.id} class={lost > 0 && newest.headline !== 'quiet' ? 'week week-bad' : 'week'}>
              <strong>{t('lapse.week', { week: newest.order, headline: headlineOf(newest) })}</strong>
              <small>{t('proof.issueLost', { lost: short(lost) })}</small>
            </li>
          ))}
      </ol>
    </section>
  );
}

/** Beside it: the newest front page, and the two quarters. */
export function ProofSide({ world }: { world: PublicWorld }) {
  const weeks = weeksOf(world);
  const newest = issuesOf(weeks).at(-1)?.newest;
  return (
    <section class="panel-section lapse-side" aria-label={t('lapse.paper')}>
      {newest ? (
        <article
          key={newest.id}
          class={newest.lost > 0 && newest.incidents > 0 ? 'paper paper-bad' : 'paper'}
        >
          <p class="paper-masthead">
            <span>{t('lapse.paper')}</span>
            <span class="mono">{t('lapse.issue', { week: newest.order })}</span>
          </p>
          <h2 class="paper-headline">{headlineOf(newest)}</h2>
        </article>
      ) : (
        <p class="quiet">{t('lapse.first')}</p>
      )}
      <Quarters world={world} weeks={weeks} />
    </section>
  );
}

/** The quarters of the proof side by side: both by habit. */
function Quarters({ world, weeks }: { world: PublicWorld; weeks: WeekRow[] }) {
  const parts = Array.from({ length: world.proof }, (_, i) =>
    running(weeks.filter(({ order }) => Math.ceil(order / QUARTER_WEEKS) === i + 1)),
  );
  return (
    <table class="lapse-numbers">
      <caption>{t('proof.numbers')}</caption>
      <thead>
        <tr>
          <td />
          {parts.map((_, i) => (
            <th key={`q${i + 1}`} scope="col">
              {t('review.thisQuarter', { quarter: world.quarters + i + 1 })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NUMBER_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">
              {t(`lapse.${id}`)}
              <Line
                label={t('proof.line', { what: t(`lapse.${id}`), weeks: weeks.length })}
                values={series(weeks, id)}
                most={proofWeeks(world)}
              />
            </th>
            {parts.map((part, i) => (
              <td key={`q${i + 1}`} class="mono">
                {told(id, part[id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
