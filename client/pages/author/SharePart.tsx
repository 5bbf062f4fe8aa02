/** What becomes of a draft: a file to give away, a game alone, a rehearsal, a session for others. */
import { useState } from 'preact/hooks';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import type { CreateSession } from '../../../shared/net/api.ts';
import { chosenDraft } from '../../net/drafts.ts';
import { createSession, JoinFailed } from '../../net/http.ts';
import { keepSeat } from '../../net/seats.ts';
import { readLikes } from '../../net/shelf.ts';
import { t } from '../../text/index.ts';
import { Problem } from '../Parts.tsx';
import { problemText } from '../problems.ts';
import { go } from '../route.ts';
import { saveFile } from '../saveFile.ts';
import { draftId, judged } from './desk.ts';
import { Part } from './fields.tsx';

const REHEARSAL_SPEED = 4;

export function SharePart({ file }: { file: Authored }) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const sound = judged.value === 'sound';
  const host = (): void => {
    chosenDraft.value = draftId.value;
    go('/host');
  };
  const open = async (more: Partial<CreateSession> & Pick<CreateSession, 'kind'>): Promise<void> => {
    if (busy || !sound) return;
    setBusy(true);
    setProblem('');
    try {
      const preset = file.scenario.presets[0] ?? 'taster';
      const { code, token } = await createSession({ preset, scenario: 'two-pizzas', own: file, ...more });
      keepSeat({ code, token });
      go(`/play/${code}`);
    } catch (error) {
      setBusy(false);
      // A passcode is asked for where sessions are opened.
      if (error instanceof JoinFailed && error.problem === 'passcode') host();
      else setProblem(problemText(error));
    }
  };
  const alone = file.scenario.teams[0]?.engineers[0]?.name ?? '';
  return (
    <>
      <Part title={t('author.playIt')} hint={t('author.playItHint')}>
        <div class="row">
          <button
            type="button"
            class="button button-primary"
            aria-disabled={!sound}
            aria-busy={busy}
            onClick={() =>
              void open({
                kind: 'solo',
                name: alone,
                speed: readLikes().speed,
                colleagues: readLikes().colleagues,
              })
            }
          >
            {t('author.alone')}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={!sound}
            aria-busy={busy}
            onClick={() => void open({ kind: 'host', name: 'Host', rehearsal: true, speed: REHEARSAL_SPEED })}
          >
            {t('author.rehearse')}
          </button>
          <button type="button" class="button" aria-disabled={!sound} onClick={() => sound && host()}>
            {t('author.host')}
          </button>
        </div>
        {sound ? null : <p class="quiet">{t('author.mendFirst')}</p>}
        <Problem text={problem} />
      </Part>
      <Part title={t('author.file')} hint={t('author.fileHint')}>
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(
              new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }),
              `${file.scenario.id || 'scenario'}.slice.json`,
            )
          }
        >
          {t('author.save')}
        </button>
      </Part>
    </>
  );
}
