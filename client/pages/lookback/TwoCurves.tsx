/** User-minutes lost as it was and as it would have been, summed up day by day from a decision on. */
import type { Weighed } from '../../../shared/sim/fork/weigh.ts';
import { short } from '../../text/format.ts';
import { t } from '../../text/index.ts';

const WIDTH = 240;
const HEIGHT = 56;

export function TwoCurves({ curves }: { curves: NonNullable<Weighed['curves']> }) {
  const was = curves.with;
  const is = curves.without;
  const days = Math.max(was.length, is.length);
  if (days < 2) return null;
  const top = Math.max(1, ...was, ...is);
  const path = (values: readonly number[]): string =>
    values
      .map((value, day) => {
        const x = (day / (days - 1)) * WIDTH;
        const y = HEIGHT - 3 - (value / top) * (HEIGHT - 6);
        return `${day === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  const ends = { was: short(was.at(-1) ?? 0), is: short(is.at(-1) ?? 0) };
  return (
    <figure class="two-curves">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('decisive.curves', ends)}
        preserveAspectRatio="none"
      >
        <path class="two-was" d={path(was)} />
        <path class="two-is" d={path(is)} />
      </svg>
      <figcaption class="small" aria-hidden="true">
        <span>{t('decisive.curve')}</span>
        <span class="two-key-was">{t('decisive.curveWas', ends)}</span>
        <span class="two-key-is">{t('decisive.curveIs', ends)}</span>
      </figcaption>
    </figure>
  );
}
