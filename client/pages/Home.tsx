import { useState } from 'preact/hooks';
import { FIRST_SCENARIO, STANDARD_SCENARIO } from '../../shared/content/scenarioIds.ts';
import { CODE_LENGTH, isCode, tidyCode } from '../../shared/net/protocol.ts';
import { isNewcomer } from '../hud/guide/guideMemory.ts';
import { createSession } from '../net/http.ts';
import { dropSeat, type KeptSeat, keepSeat, keptSeats } from '../net/seats.ts';
import { engineerName, nameOf, t } from '../text/index.ts';
import { HomePicture } from './HomePicture.tsx';
import { Icon } from './Icon.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { Page } from './Page.tsx';
import { Link, Problem } from './Parts.tsx';
import { problemText } from './problems.ts';
import { go } from './route.ts';

/** The seat used last in a game that is not over. */
const goingOn = (): KeptSeat | undefined => keptSeats().find((seat) => !seat.over);

/** The first page: one sentence, one picture, three ways in. */
export function Home() {
  const [seat, setSeat] = useState(goingOn);
  const forget = (): void => {
    if (seat) dropSeat(seat.code);
    setSeat(goingOn());
  };
  return (
    <Page class="home" aside={<LanguagePicker label={t('comfort.language')} />}>
      <div class="home-words">
        <h1>
          {/* A line for each sentence. */}
          {t('home.first')
            .split(/(?<=[.?!]) /)
            .map((sentence) => (
              <span key={sentence} class="home-line">
                {sentence}{' '}
              </span>
            ))}
        </h1>
        <p class="lead">{t('home.lead')}</p>
        {seat ? <Continue seat={seat} forget={forget} /> : null}
        <div class="home-ways">
          <CodeForm />
          <PlayAlone first={!seat} />
          <Link to="/host" class="button button-big home-way">
            <Icon name="users" />
            <span class="home-way-text">
              {t('home.host')}
              <small>{t('home.hostHint')}</small>
            </span>
          </Link>
        </div>
      </div>
      <div class="home-picture">
        <HomePicture />
      </div>
    </Page>
  );
}

function Continue({ seat, forget }: { seat: KeptSeat; forget: () => void }) {
  return (
    <div class="card home-continue">
      <p>
        {seat.engineer === ''
          ? t('home.continueSeat', { code: seat.code })
          : t('home.continueAs', {
              engineer: engineerName(seat.engineer),
              team: nameOf('team', seat.team),
              code: seat.code,
            })}
      </p>
      <div class="row">
        <Link to={`/play/${seat.code}`} class="button button-primary button-big">
          <Icon name="next" />
          {t('home.continue')}
        </Link>
        <button type="button" class="button button-quiet" onClick={forget}>
          {t('home.forget')}
        </button>
      </div>
    </div>
  );
}

/** What is wrong with a typed code, '' when it may be tried. */
export function codeProblem(typed: string): string {
  const code = tidyCode(typed);
  if (code === '') return t('home.code.empty');
  if (isCode(code)) return '';
  const letters = [...new Set(code.replace(/[2-9A-HJ-NP-Z]/g, ''))].join(' ');
  if (letters !== '') return t('home.code.letters', { letters });
  return t('home.code.short', { n: code.length });
}

function CodeForm() {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const found = codeProblem(typed);
    setProblem(found);
    if (found === '') go(`/j/${tidyCode(typed)}`);
  };
  return (
    <form class="home-code" onSubmit={submit} noValidate>
      <label class="label" for="code">
        {t('home.code')}
      </label>
      <div class="row home-code-row">
        <input
          id="code"
          class="input input-code"
          value={typed}
          placeholder={'·'.repeat(CODE_LENGTH)}
          inputMode="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          aria-invalid={problem !== ''}
          aria-describedby="code-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit" class="button button-big">
          {t('home.join')}
        </button>
      </div>
      <Problem id="code-problem" text={problem} />
    </form>
  );
}

function PlayAlone({ first }: { first: boolean }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const play = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      const scenario = isNewcomer() ? FIRST_SCENARIO : STANDARD_SCENARIO;
      const made = await createSession({ kind: 'solo', scenario, preset: 'taster', name: 'Ana' });
      keepSeat({ code: made.code, token: made.token });
      go(`/play/${made.code}`);
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  };
  return (
    <div class="home-alone">
      <button
        type="button"
        class={`button button-big button-wide home-way ${first ? 'button-primary' : ''}`}
        aria-busy={busy}
        onClick={() => void play()}
      >
        <Icon name="play" />
        <span class="home-way-text">
          {busy ? t('home.starting') : t('home.alone')}
          <small>{t('home.aloneHint')}</small>
        </span>
      </button>
      <Problem text={problem} />
    </div>
  );
}
