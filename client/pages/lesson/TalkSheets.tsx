/** What is talked about afterwards: the questions, the words, and what really happened. */
import { TERM_IDS } from '../../../shared/content/glossary.ts';
import { HISTORIES } from '../../../shared/content/history.ts';
import type { ScenarioData } from '../../../shared/content/types.ts';
import { dated } from '../../text/format.ts';
import { type TextKey, t } from '../../text/index.ts';
import { own, Sheet } from './parts.tsx';

/** Questions a pack has of its own. */
export const QUESTIONS = [1, 2, 3, 4, 5, 6] as const;

export function DebriefSheet({ story }: { story: ScenarioData }) {
  const questions = [...QUESTIONS.map((n) => own(story, `q${n}`)), t('lesson.q.habit'), t('lesson.q.work')];
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

export function WordSheet({ story }: { story: ScenarioData }) {
  const words = TERM_IDS.map((id) => ({ id, name: t(`term.${id}`), means: t(`term.${id}.means`) })).sort(
    (one, other) => one.name.localeCompare(other.name),
  );
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

export function HistorySheet({ story }: { story: ScenarioData }) {
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
