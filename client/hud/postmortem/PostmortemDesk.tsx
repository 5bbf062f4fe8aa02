/** The postmortem desk: timeline, what made it easy, a line of one's own, and up to three things to be done. */
import '../../style/review.css';
import '../../style/lookback.css';
import '../../style/phonePages.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Postmortems } from '../../../shared/net/postmortem.ts';
import { askPostmortems, deskChanged, deskOpen } from '../../intents/postmortems.ts';
import { me, view } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { OwnSay } from '../OwnSay.tsx';
import { narrow } from '../uiState.ts';
import { VerbButton } from '../VerbButton.tsx';
import { capital, moduleName, name } from '../words.ts';
import { Fate } from './Fate.tsx';
import { Line } from './Line.tsx';
import { Actions, Factors, type Pick } from './Picks.tsx';
import { Timeline } from './Timeline.tsx';

export function PostmortemDesk({ incident }: { incident: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [found, setFound] = useState<Postmortems | null>(null);
  const [failed, setFailed] = useState(false);
  const [factors, setFactors] = useState<string[]>([]);
  const [actions, setActions] = useState<Pick[]>([]);
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState<'' | 'kept' | 'failed'>('');
  const world = view.value;
  const load = async (write?: string): Promise<boolean> => {
    const answer = await askPostmortems(incident, write);
    if (answer) setFound(answer);
    setFailed(answer === null);
    return answer !== null;
  };
  useEffect(() => {
    dialog.current?.showModal();
    void load();
  }, []);
  const row = found?.rows.find((one) => one.incident === incident);
  const desk = found?.desk ?? null;
  const line = text ?? row?.text ?? '';
  const mine = (me.value?.engineer ?? '') !== '';
  const keepLine = async (): Promise<void> => {
    if (text === null || text === row?.text) return;
    setSaid((await load(text.trim())) ? 'kept' : 'failed');
    deskChanged.value += 1;
  };
  const held = async (): Promise<void> => {
    await keepLine();
    await load();
    deskChanged.value += 1;
  };
  const picks = {
    ...(factors.length > 0 ? { factors } : {}),
    ...(actions.length > 0 ? { actions } : {}),
  };
  const ask = (question: 'what' | 'who') => ({ incident, question, ...picks });
  return (
    <dialog
      ref={dialog}
      class="behind card postmortem"
      data-theme="day"
      aria-labelledby="postmortem-title"
      onClose={() => {
        deskOpen.value = '';
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="behind-head">
        <h2 id="postmortem-title">
          {row
            ? t('postmortem.title', {
                module: moduleName(row.module),
                symptom: capital(name('symptom', row.symptom)),
              })
            : t('play.desk.review')}
        </h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          <Icon id="close" />
          {t('review.close')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <div class="postmortem-body" tabIndex={0}>
        {!found || !world || !row || !desk ? (
          <p role={failed ? 'alert' : 'status'}>
            {t(failed ? 'lookback.noAnswer' : found ? 'postmortem.notYet' : 'app.loading')}
          </p>
        ) : (
          <>
            <p class="lead">{t('postmortem.was', { archetype: name('archetype', row.archetype) })}</p>
            <OwnSay archetype={row.archetype} />
            <Timeline world={world} steps={desk.timeline} folded={narrow.value && row.state === 'due'} />
            {row.state === 'held' ? <Fate world={world} row={row} /> : null}
            {row.state === 'due' && mine ? (
              <>
                <Factors desk={desk} picked={factors} pick={setFactors} />
                <Actions world={world} desk={desk} team={row.team} picked={actions} pick={setActions} />
              </>
            ) : null}
            {mine ? <Line world={world} text={line} by={row.by} write={setText} /> : null}
            {mine ? (
              <p class="row">
                <button type="button" class="button" onClick={() => void keepLine()}>
                  {t('postmortem.keep')}
                </button>
                <small role="status">{said === '' ? '' : t(`postmortem.${said}`)}</small>
              </p>
            ) : null}
            {row.state === 'due' && mine ? (
              <div class="holders">
                <VerbButton
                  verb="holdPostmortem"
                  payload={ask('what')}
                  look="primary"
                  note={t('play.desk.askWhatNote')}
                  why="always"
                  onDone={() => void held()}
                >
                  {t('postmortem.holdWhat')}
                </VerbButton>
                <VerbButton
                  verb="holdPostmortem"
                  payload={ask('who')}
                  look="choice"
                  note={t('play.desk.askWhoNote')}
                  onDone={() => void held()}
                >
                  {t('postmortem.holdWho')}
                </VerbButton>
              </div>
            ) : null}
          </>
        )}
      </div>
    </dialog>
  );
}
