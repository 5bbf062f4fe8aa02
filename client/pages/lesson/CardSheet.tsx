/** Four role cards on one page, to be cut. */
import type { Hat } from '../../../shared/sim/publicWorld.ts';
import { t } from '../../text/index.ts';
import type { Pack } from './pack.ts';
import { Sheet } from './parts.tsx';

const CARDS: readonly Hat[] = ['lead', 'builder', 'liaison', 'pager'];

export function CardSheet({ pack: { story } }: { pack: Pack }) {
  return (
    <Sheet story={story} class="lesson-cards-sheet" title={t('lesson.cards')}>
      <p>{t('lesson.cardsHint')}</p>
      <div class="lesson-cards">
        {CARDS.map((hat) => (
          <section key={hat} class="lesson-card">
            <h3>
              <Sign hat={hat} />
              {t(`hats.name.${hat}`)}
            </h3>
            <p>
              <b>{t('lesson.card.yours', { does: t(`hats.does.${hat}`) })}</b>
            </p>
            <p>{t(`lesson.card.${hat}.do`, { take: t('play.desk.acknowledge') })}</p>
            <p>
              <b>{t('lesson.card.only')}</b> {t(`lesson.card.${hat}.only`)}
            </p>
            <p class="lesson-ask">
              <b>{t('lesson.card.ask')}</b> {t(`lesson.card.${hat}.ask`)}
            </p>
            <p>
              <small>{t('lesson.card.rule')}</small>
            </p>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

/** A hat is known by its shape, also on a grey copy. */
function Sign({ hat }: { hat: Hat }) {
  const line = { fill: 'none', stroke: '#000', 'stroke-width': 2, 'stroke-linejoin': 'round' as const };
  return (
    <svg class="lesson-sign" viewBox="0 0 32 32" aria-hidden="true">
      {hat === 'lead' ? (
        <path {...line} d="M4 26V10l6 6 6-10 6 10 6-6v16z" />
      ) : hat === 'builder' ? (
        <path {...line} d="M3 24h26M6 24a10 10 0 0 1 20 0M13 14V7h6v7" />
      ) : hat === 'liaison' ? (
        <g {...line}>
          <circle cx="9" cy="16" r="6" />
          <circle cx="23" cy="16" r="6" />
          <path d="M15 16h2" />
        </g>
      ) : (
        <g {...line}>
          <rect x="4" y="8" width="24" height="17" rx="3" />
          <path d="M9 13h14v5H9zM10 22h4M18 22h4" />
        </g>
      )}
    </svg>
  );
}
