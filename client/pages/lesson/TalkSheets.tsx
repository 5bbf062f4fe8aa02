/** What is talked about afterwards: the questions, the words, and what really happened. */
import { HISTORIES } from '../../../shared/content/history.ts';
import { dated } from '../../text/format.ts';
import { type TextKey, t } from '../../text/index.ts';
import type { Pack } from './pack.ts';
import { Sheet } from './parts.tsx';

export function DebriefSheet({ pack: { story, questions } }: { pack: Pack }) {
  return (
    <Sheet story={story} title={t('lesson.debrief')}>
      <p>{t('lesson.debriefHint')}</p>
      <ol class="lesson-questions">
        {questions.map((question) => (
          <li key={question} class="sheet-write">
            {question}
            <hr />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

export function WordSheet({ pack: { story, terms } }: { pack: Pack }) {
  const words = terms
    .map(({ id, here }) => {
      const term = t(`term.${id}`);
      const name = here === '' ? term : t('lesson.own.here', { term, name: here });
      return { id, name, means: t(`term.${id}.means`) };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <Sheet story={story} title={t('lesson.words')}>
      <dl class="lesson-words">
        {words.map(({ id, name, means }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

export function HistorySheet({ pack: { story } }: { pack: Pack }) {
  const history = HISTORIES[story.id];
  if (!history) return null;
  const { name, entries } = history;
  return (
    <Sheet story={story} title={t('lesson.history', { name })}>
      <p>{t('lesson.historyHint')}</p>
      <ol class="plain lesson-history">
        {entries.map(({ id, when, source }) => (
          <li key={id}>
            <time dateTime={when}>{dated(when)}</time>
            <span>
              {t(`history.${id}` as TextKey)}
              <cite>{source}</cite>
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
