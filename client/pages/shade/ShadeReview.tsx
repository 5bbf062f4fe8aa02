/** The part of a review or a console: the game beside its ghosts, where there are any. */
import { useId } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { ShadeView } from './ShadeView.tsx';
import { useShade } from './shade.ts';

/** @param within a card already */
export function ShadeReview({ within = false }: { within?: boolean }) {
  const id = useId();
  const shade = useShade(true);
  if (!shade || shade.names.length === 0) return null;
  const Head = within ? 'h3' : 'h2';
  return (
    <section class={within ? 'shade-review' : 'card shade-review'} aria-labelledby={id}>
      <Head id={id}>{t('ghost.name')}</Head>
      <ShadeView shade={shade} />
    </section>
  );
}
