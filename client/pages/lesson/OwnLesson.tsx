/** The lesson pack of a scenario somebody wrote herself: a draft of this device, or the story a session of hers plays. */
import { useEffect, useState } from 'preact/hooks';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { wordsOf } from '../../../shared/content/ownWords.ts';
import { chosenDraft } from '../../net/drafts.ts';
import { fetchOwn } from '../../net/ownFile.ts';
import { lend, t } from '../../text/index.ts';
import { bringOwnLessonWords } from '../../text/language.ts';
import { judgeDraft } from '../author/judgeDraft.ts';
import { authorsOf } from '../ownWords.ts';
import { Page } from '../Page.tsx';
import { Link, Problem } from '../Parts.tsx';
import { problemText } from '../problems.ts';
import { go } from '../route.ts';
import { Coming, Sheets } from './Lesson.tsx';
import { ownPack } from './ownPack.ts';

/** How a draft is named in the address. */
const DRAFT = 'draft-';

type Found = { file: Authored } | { problem: string };

/** A draft may be damaged in any way: it is judged before anything of it is printed. */
async function draftFile(id: string): Promise<Found> {
  const draft = await judgeDraft(id);
  if (draft === 'gone') return { problem: t('lesson.own.gone') };
  return draft === 'wrong' ? { problem: t('lesson.own.notSound') } : { file: draft };
}

async function find(of: string): Promise<Found> {
  await bringOwnLessonWords();
  if (of.startsWith(DRAFT)) return draftFile(of.slice(DRAFT.length));
  try {
    return { file: await fetchOwn(of) };
  } catch (error) {
    return { problem: problemText(error) };
  }
}

export function OwnLessonPage({ of }: { of: string }) {
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  const draft = of.startsWith(DRAFT) ? of.slice(DRAFT.length) : '';
  useEffect(() => {
    let gone = false;
    find(of).then(
      (one) => {
        if (gone) return;
        if ('file' in one) lend(authorsOf(wordsOf(one.file)));
        setFound(one);
      },
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
      lend(null);
    };
  }, [of]);
  if (!found) return <Coming failed={failed} />;
  if ('problem' in found)
    return (
      <Page class="narrow">
        <div class="stack">
          <h1>{t('paper.lessonShort')}</h1>
          <Problem text={found.problem} />
          {draft === '' ? null : (
            <Link to="/author" class="button button-primary">
              {t('lesson.own.toAuthor')}
            </Link>
          )}
        </div>
      </Page>
    );
  return (
    <Sheets pack={ownPack(found.file)}>
      {draft === '' ? null : (
        <>
          <button
            type="button"
            class="button"
            onClick={() => {
              chosenDraft.value = draft;
              go('/host');
            }}
          >
            {t('lesson.host')}
          </button>
          <Link to="/author" class="button">
            {t('lesson.own.toAuthor')}
          </Link>
        </>
      )}
    </Sheets>
  );
}
