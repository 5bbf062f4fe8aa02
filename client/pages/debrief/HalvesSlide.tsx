/** Every number twice, by hand and by habit: a row for each organisation, or for each quarter of the only one. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { HalfMetric, Halves } from '../../../shared/sim/debrief/halves.ts';
import { METRICS } from '../../../shared/sim/metrics/table.ts';
import { nameOf, t } from '../../text/index.ts';
import { tell } from '../../text/measures.ts';
import type { SlideProps } from './Slide.tsx';

const SHOWN = [
  'deploysPerYear',
  'changeFailureRate',
  'restoreHours',
  'availability',
  'nightPagesPerWeek',
  'energy',
] as const satisfies readonly HalfMetric[];
/** From ten metres four columns can be read. */
const ON_WALL = 4;

export function HalvesSlide({ data, wall }: SlideProps) {
  const alone = data.stories.length === 1;
  const shown = wall ? SHOWN.slice(0, ON_WALL) : SHOWN;
  const nameOfRow = ({ org, quarter }: Halves): string =>
    quarter > 0 ? t('review.thisQuarter', { quarter }) : alone ? t('review.whole') : orgName(org);
  return (
    <section class="debrief-halves" aria-label={t('debrief.halves.title')}>
      <h2>{t('debrief.halves.title')}</h2>
      {data.covered ? <p class="quiet">{t('debrief.covered')}</p> : null}
      {data.halves.length > 0 ? (
        <div class="debrief-scroll">
          <table class="debrief-table" data-many={data.halves.length > 8}>
            <thead>
              <tr>
                <td />
                {shown.map((id) => (
                  <th key={id} scope="col">
                    {nameOf('metric', id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.halves.map((row) => (
                <tr key={`${row.org} ${row.quarter}`}>
                  <th scope="row">{nameOfRow(row)}</th>
                  {shown.map((id) => (
                    <td key={id}>
                      <Cell id={id} row={row} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p class="debrief-ask">{t('debrief.halves.ask')}</p>
    </section>
  );
}

function Cell({ id, row }: { id: HalfMetric; row: Halves }) {
  const { unit, better } = METRICS[id];
  const [hand, habit] = [row.hand?.[id] ?? null, row.habit?.[id] ?? null];
  const told = (value: number | null): string => tell(id, unit, value);
  const same = hand === null || habit === null || told(hand) === told(habit);
  const gain = same ? '' : habit > hand === (better === 'up') ? 'up' : 'down';
  return (
    <span
      class={`debrief-pair debrief-pair-${gain}`}
      aria-label={t('debrief.halves.cell', { hand: told(hand), habit: told(habit) })}
      role="img"
    >
      <span class="num debrief-hand">{told(hand)}</span>
      <span class="num debrief-habit">{told(habit)}</span>
    </span>
  );
}
