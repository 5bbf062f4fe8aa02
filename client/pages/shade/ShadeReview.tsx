/** The part of a review, a console or a debrief: the game beside its ghosts, where there are any. */
import { t } from '../../text/index.ts';
import { ShadeView } from './ShadeView.tsx';
import { useShade } from './shade.ts';

export function ShadeReview() {
  const shade = useShade(true);
  if (!shade || shade.names.length === 0) return null;
  return (
    <section class="card shade-review" aria-labelledby="shade-review">
      <h2 id="shade-review" class="h3">
        {t('ghost.name')}
      </h2>
      <ShadeView shade={shade} />
    </section>
  );
}
