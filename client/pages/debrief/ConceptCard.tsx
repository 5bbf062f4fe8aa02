/** An idea in three sentences, and where one may read on. */
import { type ConceptId, SOURCES } from '../../../shared/content/concepts.ts';
import { t } from '../../text/index.ts';

export function ConceptCard({ id, short = false }: { id: ConceptId; short?: boolean }) {
  return (
    <article class="debrief-card">
      <h3>{t(`concept.${id}`)}</h3>
      {short ? null : <p>{t(`concept.${id}.text`)}</p>}
      <p class="debrief-sources">
        {SOURCES[id].map(({ who, title, year }) => (
          <cite key={title} dir="ltr">
            {t('debrief.source', { who, title, year: String(year) })}
          </cite>
        ))}
      </p>
    </article>
  );
}
