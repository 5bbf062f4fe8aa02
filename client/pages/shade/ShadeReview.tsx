/** The review's part: the game beside its ghost, where somebody plays alone. */
import { t } from '../../text/index.ts';
import { ShadeCurves } from './ShadeCurves.tsx';
import { useShade } from './shade.ts';

export function ShadeReview() {
  if (!useShade(true)) return null;
  return (
    <section class="card shade-review" aria-labelledby="shade-review">
      <h2 id="shade-review">{t('ghost.name')}</h2>
      <p class="quiet">{t('ghost.of', { who: 'bot' })}</p>
      <ShadeCurves />
    </section>
  );
}
