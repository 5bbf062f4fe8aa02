/** A game again: from its session, or from a journal file, without any server. */
import '../../style/play.css';
import '../../style/replay.css';
import { useEffect, useState } from 'preact/hooks';
import { resetUi } from '../../hud/uiState.ts';
import { download, JoinFailed } from '../../net/http.ts';
import { replayExtras } from '../../net/replay.ts';
import { weekTime } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { Page } from '../Page.tsx';
import { Problem } from '../Parts.tsx';
import { problemText } from '../problems.ts';
import { placeOf } from './address.ts';
import { again } from './ForkShelf.tsx';
import { clearForks, keyOf, readShelf, shown } from './forks.ts';
import { futures, lookHere } from './GoBack.tsx';
import { panel, shareTo } from './looks.ts';
import { atPlace } from './place.ts';
import { closeShow, failure, marks, opened, openShow, refused, tape } from './show.ts';
import { Theatre } from './Theatre.tsx';

/** Largest file that is read at all, bytes. */
const MOST_BYTES = 64_000_000;
/** How often a page asks whether the host has shown something, ms. */
const LISTEN_MS = 6_000;

export function ReplayPage({ code }: { code: string }) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(code !== '');
  useEffect(() => {
    let gone = false;
    if (code !== '')
      void fetchGame(code).then((found) => {
        if (gone) return;
        setProblem(found);
        setBusy(false);
      });
    return () => {
      gone = true;
      closeShow();
      clearForks();
      shareTo.value = '';
      resetUi();
    };
  }, [code]);
  useShownForks(code);
  if (tape.value) return <Page class="replay-page">{<Theatre />}</Page>;
  return (
    <Page class="narrow">
      <div class="stack">
        <h1>{t('replay.title')}</h1>
        <Refusal />
        <Problem text={failure.value === '' ? problem : t('replay.failed', { why: failure.value })} />
        {busy && problem === '' && !refused.value && failure.value === '' ? (
          <p role="status">{t(opened.value ? 'replay.winding' : 'replay.fetching')}</p>
        ) : (
          <Chooser
            begin={() => {
              setBusy(true);
              setProblem('');
            }}
            done={(found) => {
              setProblem(found);
              setBusy(false);
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** Fetches the journal of a session and opens it; '' or why not, in words. */
async function fetchGame(code: string): Promise<string> {
  try {
    const text = await (await download(code, 'journal')).text();
    await openShow(text);
    lookHere();
    readShelf();
    await atPlace(placeOf(location.search));
    return '';
  } catch (error) {
    if (error instanceof JoinFailed && error.problem === 'notAllowed') return t('replay.notYet');
    return problemText(error);
  }
}

/** Listens for what the host shows: a fork that is new comes onto this page, too. */
function useShownForks(code: string): void {
  const ready = tape.value !== null;
  useEffect(() => {
    if (code === '' || !ready) return;
    let known: Set<string> | null = null;
    const listen = async (): Promise<void> => {
      const extras = await replayExtras(code).catch(() => null);
      if (!extras) return;
      marks.value = extras.marks;
      shown.value = extras.forks;
      futures.value = extras.futures;
      shareTo.value = extras.host ? code : '';
      const fresh = extras.forks.find((file) => known && !known.has(keyOf(file)));
      known = new Set(extras.forks.map(keyOf));
      if (fresh && !extras.host) {
        panel.value = 'fork';
        await again(fresh);
      }
    };
    void listen();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void listen();
    }, LISTEN_MS);
    return () => clearInterval(timer);
  }, [code, ready]);
}

/** A journal that is not played: where and why, and what it says all the same. */
function Refusal() {
  const no = refused.value;
  if (!no) return null;
  return (
    <section role="alert" class="card replay-refusal">
      <p class="lead">{t('replay.refused', { why: no.why })}</p>
      {no.path === '' && no.detail === '' ? null : (
        <p class="small">
          {no.path === '' ? null : (
            <>
              {t('replay.place')} <code>{no.path}</code>{' '}
            </>
          )}
          <code>{no.detail}</code>
        </p>
      )}
      {no.told ? (
        <p>
          {t('replay.told', {
            scenario: nameOf('scenario', no.told.scenario),
            quarters: no.told.quarters,
            orgs: no.told.orgs,
            said: no.told.said,
            time: weekTime(no.told.tick),
          })}
        </p>
      ) : null}
    </section>
  );
}

/** A journal from a file: chosen, or dropped anywhere on the page. */
function Chooser({ begin, done }: { begin: () => void; done: (problem: string) => void }) {
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      done(t('replay.refused', { why: 'tooBig' }));
      return;
    }
    begin();
    await openShow(await file.text());
    readShelf();
    done('');
  };
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void take(event.dataTransfer?.files[0]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
  return (
    <label class="replay-chooser card">
      <b>{t('replay.choose')}</b>
      <span class="quiet">{t('replay.chooseHint')}</span>
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </label>
  );
}
