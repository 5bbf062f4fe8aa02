/** The ways from a game to what is made for paper. */
import { at } from '../net/base.ts';
import { session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';

/** The report of the game on the screen; for whoever leads it the lesson pack of its story, too. */
export function PaperLinks({ lesson = false, report = true }: { lesson?: boolean; report?: boolean }) {
  const { code = '', scenario = '', words = '' } = session.value ?? {};
  // A story somebody wrote herself is told by the session that plays it.
  const story = words === '' ? scenario : code;
  return (
    <>
      {report ? (
        <a class="button" href={at(`/report/${code}`)} target="_blank" rel="noopener">
          {t('paper.report')}
        </a>
      ) : null}
      {lesson ? (
        <a class="button" href={at(`/lesson/${story}`)} target="_blank" rel="noopener">
          {t('paper.lessonShort')}
        </a>
      ) : null}
    </>
  );
}
