/** Tries a network before a class comes: what the game needs, one line each, and a report in plain text to hand on. */
import '../style/check.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { holdOf, RUNNING, TRIALS, type Trial, type TrialId, tryAll } from '../net/check.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { Page } from './Page.tsx';

type Trials = Record<TrialId, Trial>;
const ALL_RUNNING = Object.fromEntries(TRIALS.map((id) => [id, RUNNING])) as Trials;
const ICONS = { running: 'hourglass', good: 'check', fair: 'alert', poor: 'close' } as const;

/** What came out of a trial, in a sentence. */
export function resultText(id: TrialId, { state, why, numbers }: Trial): string {
  const { seconds = 0, all = 0, ms = 0, worst = 0 } = numbers;
  if (state === 'running') return all > 0 ? t('check.line.running', { seconds, all }) : t('check.running');
  switch (id) {
    case 'secure':
      return t(state === 'good' ? 'check.secure.good' : 'check.secure.fair');
    case 'answers':
      return state === 'poor' ? t('check.answers.poor') : t('check.answers.good', { ms });
    case 'files':
      return state === 'poor' ? t('check.files.poor') : t('check.files.good', { seconds });
    case 'storage':
      return t(state === 'good' ? 'check.storage.good' : 'check.storage.fair');
    case 'graphics':
      if (why === 'blocked') return t('check.graphics.none');
      return t(state === 'good' ? 'check.graphics.good' : 'check.graphics.fair');
    default:
      if (why === 'blocked') return t('check.line.blocked', { host: globalThis.location?.host ?? '' });
      if (why === 'cut' || why === 'silent') return t(`check.line.${why}`, { seconds });
      return t('check.line.good', { seconds, ms, worst });
  }
}

/** The worst of all, 'running' while one still runs. */
export function verdictOf(trials: Trials): Trial['state'] {
  const states = Object.values(trials).map(({ state }) => state);
  return (['running', 'poor', 'fair'] as const).find((state) => states.includes(state)) ?? 'good';
}

/** The report: what was tried where, when and with what, and what came out. */
export function reportOf(trials: Trials, place: { address: string; time: string; device: string }): string {
  return [
    `${t('app.name')} · ${place.address} · ${place.time}`,
    t(`check.verdict.${verdictOf(trials)}`),
    ...TRIALS.map((id) =>
      t('check.entry', {
        state: t(`check.state.${trials[id].state}`),
        name: t(`check.name.${id}`),
        text: resultText(id, trials[id]),
      }),
    ),
    place.device,
  ].join('\n');
}

export function Check() {
  const [round, setRound] = useState(0);
  const [trials, setTrials] = useState(ALL_RUNNING);
  useEffect(() => {
    setTrials(ALL_RUNNING);
    return tryAll(holdOf(location.search), (id, result) =>
      setTrials((before) => ({ ...before, [id]: result })),
    );
  }, [round]);
  const verdict = verdictOf(trials);
  return (
    <Page class="narrow check">
      <div class="stack">
        <h1>{t('check.title')}</h1>
        <p class="lead">{t('check.lead')}</p>
        <p class={`check-verdict check-${verdict}`} role="status">
          <Icon name={ICONS[verdict]} />
          <span>{t(`check.verdict.${verdict}`)}</span>
        </p>
        <ul class="plain check-list">
          {TRIALS.map((id) => (
            <Row key={id} id={id} trial={trials[id]} />
          ))}
        </ul>
        {verdict === 'running' ? null : <Report trials={trials} again={() => setRound(round + 1)} />}
      </div>
    </Page>
  );
}

function Row({ id, trial }: { id: TrialId; trial: Trial }) {
  const { state, numbers } = trial;
  return (
    <li class="card check-row">
      <span class={`check-mark check-${state}`}>
        <Icon name={ICONS[state]} />
        <span>{t(`check.state.${state}`)}</span>
      </span>
      <div class="check-words">
        <h2 class="h3">{t(`check.name.${id}`)}</h2>
        <p>{resultText(id, trial)}</p>
        {state === 'running' && numbers.all ? (
          <progress max={numbers.all} value={numbers.seconds} aria-label={t(`check.name.${id}`)} />
        ) : null}
      </div>
    </li>
  );
}

function Report({ trials, again }: { trials: Trials; again: () => void }) {
  const [copied, setCopied] = useState<'' | 'yes' | 'no'>('');
  const [time] = useState(() => new Date().toISOString());
  const area = useRef<HTMLTextAreaElement>(null);
  const device = t('check.device', {
    agent: navigator.userAgent,
    width: screen.width,
    height: screen.height,
    ratio: devicePixelRatio,
  });
  const report = reportOf(trials, { address: location.origin + location.pathname, time, device });
  const copy = async (): Promise<void> => {
    // Without https there is no clipboard: then the text is marked, ready to be copied by hand.
    try {
      await navigator.clipboard.writeText(report);
      setCopied('yes');
    } catch {
      area.current?.select();
      setCopied('no');
    }
  };
  return (
    <section class="stack-small">
      <h2 id="check-report">{t('check.report')}</h2>
      <textarea
        ref={area}
        class="input check-report"
        readOnly
        rows={12}
        aria-labelledby="check-report"
        value={report}
      />
      <div class="row">
        <button type="button" class="button button-primary" onClick={() => void copy()}>
          <Icon name={copied === 'yes' ? 'check' : 'copy'} />
          {copied === 'yes' ? t('lobby.copied') : t('check.copy')}
        </button>
        <button type="button" class="button" onClick={again}>
          <Icon name="again" />
          {t('check.again')}
        </button>
      </div>
      <p class="small" role="status">
        {copied === 'no' ? t('check.copyFailed') : ''}
      </p>
    </section>
  );
}
