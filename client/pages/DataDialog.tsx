import '../style/data.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { deleteGame, deleteMine, forgetNames } from '../net/data.ts';
import { download } from '../net/http.ts';
import { leave } from '../net/session.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { go } from './route.ts';
import { saveFile } from './saveFile.ts';
import { YourPin } from './YourPin.tsx';

const FILES = ['xlsx', 'csv', 'json'] as const;

/** What is kept: a player's PIN and how to be forgotten; for a host the results to take away, names and the whole game. */
export function DataDialog({ code, host, onClose }: { code: string; host: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const gone = async (): Promise<void> => {
    await leave();
    go('/', true);
  };
  return (
    <dialog class="data-dialog card" ref={dialog} aria-labelledby="data-title" onClose={onClose}>
      <h2 id="data-title">{t('data.title')}</h2>
      {host ? (
        <>
          <Exports code={code} />
          <Drastic what={t('data.forgetNames')} hint={t('data.forgetNamesHint')} done={t('data.forgotten')}>
            {() => forgetNames(code)}
          </Drastic>
          <Drastic what={t('data.deleteGame')} hint={t('data.deleteGameHint')}>
            {() => deleteGame(code).then(gone)}
          </Drastic>
        </>
      ) : (
        <>
          <YourPin />
          <Drastic what={t('data.deleteMine')} hint={t('data.deleteMineHint')}>
            {() => deleteMine(code).then(gone)}
          </Drastic>
        </>
      )}
      <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
        {t('data.close')}
      </button>
    </dialog>
  );
}

/** The results as files. */
function Exports({ code }: { code: string }) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const take = async (kind: (typeof FILES)[number]): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setSaid(t('data.getting'));
    try {
      saveFile(await download(code, `export.${kind}`), `slice-${code}.${kind}`);
      setSaid('');
    } catch {
      setSaid(t('data.failed'));
    }
    setBusy(false);
  };
  return (
    <section class="data-part" aria-labelledby="data-export">
      <h3 id="data-export">{t('data.export')}</h3>
      <p class="small quiet">{t('data.exportHint')}</p>
      <div class="row">
        {FILES.map((kind) => (
          <button key={kind} type="button" class="button" aria-busy={busy} onClick={() => void take(kind)}>
            <Icon name="download" />
            {t(`data.${kind}`)}
          </button>
        ))}
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}

/** Something that cannot be undone: it asks once more, at the place where it was asked for. */
function Drastic(props: { what: string; hint: string; done?: string; children: () => Promise<void> }) {
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const root = useRef<HTMLElement>(null);
  const hint = useId();
  const turn = (to: boolean): void => {
    setAsked(to);
    setSaid('');
    // The button that was pressed is gone: what takes its place has the focus.
    requestAnimationFrame(() => root.current?.querySelector('button')?.focus());
  };
  const act = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await props.children();
      turn(false);
      setSaid(props.done ?? '');
    } catch {
      setSaid(t('data.failed'));
    }
    setBusy(false);
  };
  return (
    <section class="data-part" ref={root}>
      <p id={hint} class="small quiet">
        {props.hint}
      </p>
      <div class="row">
        {asked ? (
          <>
            <button type="button" class="button" onClick={() => turn(false)}>
              {t('data.keep')}
            </button>
            <button type="button" class="button button-danger" aria-busy={busy} onClick={() => void act()}>
              {t('data.sure', { what: props.what })}
            </button>
          </>
        ) : (
          <button type="button" class="button" aria-describedby={hint} onClick={() => turn(true)}>
            {props.what}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}
