import '../style/solo.css';
import { useState } from 'preact/hooks';
import { FIRST_SCENARIO } from '../../shared/content/scenarioIds.ts';
import { CODE_LENGTH, isCode, tidyCode } from '../../shared/net/protocol.ts';
import { keptSeats } from '../net/seats.ts';
import { readShelf } from '../net/shelf.ts';
import { t } from '../text/index.ts';
import { HomePicture } from './HomePicture.tsx';
import { Icon } from './Icon.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { Page } from './Page.tsx';
import { Link, Problem } from './Parts.tsx';
import { problemText } from './problems.ts';
import { go } from './route.ts';
import { beginSolo } from './solo/begin.ts';
import { GoOn } from './solo/GoOn.tsx';

/** Games offered here at most; the page for playing alone has all of them. */
const OFFERED = 2;

/** The first page: one sentence, one picture, three ways in. */
export function Home() {
  const [kept] = useState(() => keptSeats());
  const open = kept.filter((seat) => !seat.over);
  const known = kept.length > 0 || Object.keys(readShelf().best).length > 0;
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
        <GoOn seats={open.slice(0, OFFERED)} />
        <div class="home-ways">
          <CodeForm />
          {known ? <MoreWays first={open.length === 0} /> : <PlayAlone />}
          <Link to="/host" class="button button-big home-way">
            <Icon name="users" />
            <span class="home-way-text">
              {t('home.host')}
              <small>{t('home.hostHint')}</small>
            </span>
          </Link>
          {known ? null : (
            <Link to="/solo" class="home-more">
              {t('home.moreAll')}
            </Link>
          )}
        </div>
      </div>
      <div class="home-picture">
        <HomePicture />
      </div>
    </Page>
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

/** For somebody who has been here: every story, and today's shift. */
function MoreWays({ first }: { first: boolean }) {
  return (
    <div class="home-alone">
      <Link to="/solo" class={`button button-big button-wide home-way ${first ? 'button-primary' : ''}`}>
        <Icon name="play" />
        <span class="home-way-text">
          {t(first ? 'home.alone' : 'home.more')}
          <small>{t('home.alonePick')}</small>
        </span>
      </Link>
    </div>
  );
}

/** For somebody new: one press, and the first story begins. */
function PlayAlone() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const play = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await beginSolo({ preset: 'taster', scenario: FIRST_SCENARIO });
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  };
  return (
    <div class="home-alone">
      <button
        type="button"
        class="button button-big button-wide home-way button-primary"
        aria-busy={busy}
        onClick={() => void play()}
      >
        <Icon name="play" />
        <span class="home-way-text">
          {busy ? t('home.starting') : t('home.alone')}
          <small>{t('home.aloneFirst')}</small>
        </span>
      </button>
      <Problem text={problem} />
    </div>
  );
}
