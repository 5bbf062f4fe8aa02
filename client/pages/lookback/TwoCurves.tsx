/** User-minutes lost as it was and as it would have been, summed up day by day from a decision on. */
import type { Weighed } from '../../../shared/sim/fork/weigh.ts';
import { short } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Lines } from '../curves/Lines.tsx';

export function TwoCurves({ curves }: { curves: NonNullable<Weighed['curves']> }) {
  const { with: was, without: is } = curves;
  if (Math.max(was.length, is.length) < 2) return null;
  const ends = { was: short(was.at(-1) ?? 0), is: short(is.at(-1) ?? 0) };
  return (
    <figure class="two-curves">
      <Lines
        lines={[
          { values: was, look: 'line-mine' },
          { values: is, look: 'line-other' },
        ]}
        label={t('decisive.curves', ends)}
      />
      <figcaption class="small" aria-hidden="true">
        <span>{t('decisive.curve')}</span>
        <span class="line-key">{t('decisive.curveWas', ends)}</span>
        <span class="line-key line-key-other">{t('decisive.curveIs', ends)}</span>
      </figcaption>
    </figure>
  );
}
