/** The host's: the game goes on from the moment that is looked at, with everybody in their seats; and what was left behind. */
import '../../style/goBack.css';
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Future } from '../../../shared/net/future.ts';
import { download } from '../../net/http.ts';
import { goBack } from '../../net/replay.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { problemText } from '../problems.ts';
import { go } from '../route.ts';
import { saveFile } from '../saveFile.ts';
import { shareTo } from './looks.ts';
import { Relay } from './Relay.tsx';
import { openShow, playing, tick } from './show.ts';

/** Games of this session that were left for an earlier moment of them. */
export const futures = signal<readonly Future[]>([]);
/** What is looked at is one of them. */
const elsewhere = signal(false);

/** A page that opens a session's own journal looks at what is played. */
export const lookHere = (): void => {
  elsewhere.value = false;
};

export function GoBack() {
  const [asking, setAsking] = useState(false);
  return (
    <div class="go-back row">
      {shareTo.value === '' ? null : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t(elsewhere.value ? 'back.shelf' : 'back.open')}
        </button>
      )}
      {elsewhere.value ? null : <Relay />}
      {asking ? <Asking onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function Asking({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'' | 'busy' | 'done'>('');
  const [problem, setProblem] = useState('');
  // The moment that was chosen, whatever plays on behind.
  const [at] = useState(tick.value);
  useEffect(() => {
    playing.value = false;
    dialog.current?.showModal();
  }, []);
  const code = shareTo.value;
  const take = (): void => {
    if (state === 'busy') return;
    setState('busy');
    setProblem('');
    goBack(code, at).then(
      () => go(`/play/${code}`),
      (error: unknown) => {
        setState('');
        setProblem(t('back.failed', { why: problemText(error) }));
      },
    );
  };
  return (
    <dialog class="go-back-dialog card" ref={dialog} aria-labelledby="go-back-title" onClose={onClose}>
      {elsewhere.value ? (
        <h2 id="go-back-title">{t('back.shelf')}</h2>
      ) : (
        <>
          <h2 id="go-back-title">{t('back.title', { time: fullTime(at) })}</h2>
          <p>{t('back.what')}</p>
          <p>{t('back.kept')}</p>
        </>
      )}
      <p role="status" class="small">
        {state === 'busy' ? t('back.busy') : problem}
      </p>
      <div class="row">
        {elsewhere.value ? null : (
          <button type="button" class="button button-primary" aria-disabled={state === 'busy'} onClick={take}>
            {t('back.do')}
          </button>
        )}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('back.stay')}
        </button>
      </div>
      <Shelf code={code} close={() => dialog.current?.close()} />
    </dialog>
  );
}

function Shelf({ code, close }: { code: string; close: () => void }) {
  const [problem, setProblem] = useState('');
  const list = futures.value;
  if (list.length === 0) return null;
  const fetched = async (n: number, use: (file: Blob) => unknown): Promise<void> => {
    setProblem('');
    try {
      await use(await download(code, `future-${n}`));
    } catch (error) {
      setProblem(t('back.failed', { why: problemText(error) }));
    }
  };
  const look = (n: number): Promise<void> =>
    fetched(n, async (file) => {
      close();
      elsewhere.value = true;
      await openShow(await file.text());
    });
  return (
    <section class="stack-small" aria-labelledby="go-back-shelf">
      <h3 id="go-back-shelf">{t('back.shelf')}</h3>
      <ul class="plain stack-small">
        {[...list].reverse().map(({ n, tick: from, end }) => (
          <li key={n} class="row">
            <span>{t('back.future', { from: fullTime(from), to: fullTime(end) })}</span>
            <button type="button" class="button" onClick={() => void look(n)}>
              {t('back.look')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => void fetched(n, (file) => saveFile(file, `slice-${code}-future-${n}.json`))}
            >
              {t('back.file')}
            </button>
          </li>
        ))}
      </ul>
      <p class="small" role="alert">
        {problem}
      </p>
    </section>
  );
}
