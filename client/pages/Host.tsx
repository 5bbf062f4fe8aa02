import { useRef, useState } from 'preact/hooks';
import type { PresetId } from '../../shared/content/presets.ts';
import { SCENARIO_IDS, STANDARD_SCENARIO } from '../../shared/content/scenarioIds.ts';
import type { CreatedSession, CreateSession } from '../../shared/net/api.ts';
import { suggestName } from '../../shared/net/nicknames.ts';
import { MOST_ORGS } from '../../shared/net/orgs.ts';
import { MAX_NAME_LENGTH } from '../../shared/net/protocol.ts';
import type { RosterProblem } from '../../shared/net/roster.ts';
import { later } from '../hud/later.tsx';
import { at } from '../net/base.ts';
import { createSession, JoinFailed } from '../net/http.ts';
import { beginRace } from '../net/race.ts';
import { keepSeat } from '../net/seats.ts';
import { nameOf, say, t } from '../text/index.ts';
import { bringGameWords } from '../text/language.ts';
import type { Draft } from './configure/DraftSettings.tsx';
import {
  aboutOwn,
  isOwn,
  lengthOf,
  lessonAt,
  OwnOptions,
  takeChosen,
  wishFor,
} from './host/OwnScenarios.tsx';
import { PresetChoice } from './host/PresetChoice.tsx';
import { NameField, nameProblem } from './NameField.tsx';
import { Page } from './Page.tsx';
import { Link, Problem } from './Parts.tsx';
import { PasscodeField } from './PasscodeField.tsx';
import { problemText } from './problems.ts';
import type { Raced } from './race/HostRace.tsx';
import { go } from './route.ts';

/** Its words come with the game's. */
const DraftSettings = later(async () => {
  const [file] = await Promise.all([import('./configure/DraftSettings.tsx'), bringGameWords()]);
  return file.DraftSettings;
});

/** Likewise. */
const HostRace = later(async () => {
  const [file] = await Promise.all([import('./race/HostRace.tsx'), bringGameWords()]);
  return file.HostRace;
});

/** A rehearsal is over in a quarter of its time. */
const REHEARSAL_SPEED = 4;

/** What the server refuses of a journal is said in the game's words, which are there by then. */
const whyNot = async (error: unknown, raced: boolean): Promise<string> =>
  raced ? (await import('./race/why.ts')).journalProblem(error) : problemText(error);

/** Open a game for others: how long, under which name. The code comes on the next page. */
export function Host() {
  const [scenario, setScenario] = useState<string>(() => takeChosen() ?? STANDARD_SCENARIO);
  const [preset, setPreset] = useState<PresetId>(() => lengthOf(scenario) ?? 'taster');
  const [name, setName] = useState(() => suggestName(Math.random));
  const [orgs, setOrgs] = useState(1);
  const [draft, setDraft] = useState<Draft>({ rules: {}, roster: '', ownNames: true });
  /** The game that is played once more; its story and length come with it. */
  const [raced, setRaced] = useState<Raced | null>(null);
  const [racing, setRacing] = useState(false);
  /** The configuration is fetched when somebody opens it. */
  const [more, setMore] = useState(false);
  const [wrongLines, setWrongLines] = useState<readonly RosterProblem[]>([]);
  /** A session that is open already, while its list of people is being mended. */
  const made = useRef<{ wish: string; session: CreatedSession } | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  /** null until the server asks for it. */
  const [passcode, setPasscode] = useState<string | null>(null);
  const open = async (rehearsal: boolean): Promise<void> => {
    const wrong = nameProblem(name);
    setProblem(wrong);
    if (wrong !== '' || busy) return;
    setBusy(true);
    try {
      const order: CreateSession = {
        kind: 'host',
        preset,
        ...(raced ? {} : wishFor(scenario)),
        name: name.trim().slice(0, MAX_NAME_LENGTH),
        orgs,
        ...(passcode ? { passcode } : {}),
        names: draft.ownNames ? 'own' : 'given',
        ...(rehearsal ? { rehearsal, speed: REHEARSAL_SPEED } : {}),
        rules: draft.rules,
        ...(draft.closed ? { closed: draft.closed } : {}),
      };
      const wish = JSON.stringify([order, raced]);
      if (made.current?.wish !== wish)
        made.current = { wish, session: await (raced ? beginRace(order, raced.from) : createSession(order)) };
      const { code, token } = made.current.session;
      keepSeat({ code, token, leads: true });
      if (!rehearsal && draft.rules.spread === 'roster' && draft.roster.trim() !== '') {
        const { saveRoster } = await import('../net/words.ts');
        const { problems } = await saveRoster(code, draft.roster);
        setWrongLines(problems);
        if (problems.length > 0) {
          setBusy(false);
          document.querySelector('.roster textarea')?.scrollIntoView({ block: 'center' });
          return;
        }
      }
      go(`/play/${code}`);
    } catch (error) {
      const asked = error instanceof JoinFailed && error.problem === 'passcode';
      if (asked) setPasscode(passcode ?? '');
      // That a server asks is no mistake of anybody: the field says so itself.
      if (asked && passcode === null) setProblem('');
      else setProblem(asked && passcode ? t('host.passcodeWrong') : await whyNot(error, raced !== null));
      setBusy(false);
    }
  };
  return (
    <Page class="host">
      <form
        class="host-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open(false);
        }}
        noValidate
      >
        <h1>{t('host.title')}</h1>
        <fieldset class="race-set" disabled={raced !== null}>
          <PresetChoice chosen={preset} choose={setPreset} />
        </fieldset>
        <div class="host-game">
          <div class="field">
            <label class="label" for="scenario">
              {t('host.scenario')}
            </label>
            <select
              id="scenario"
              class="input"
              value={scenario}
              disabled={raced !== null}
              aria-describedby="scenario-about"
              onChange={(event) => setScenario(event.currentTarget.value)}
            >
              {SCENARIO_IDS.map((id) => (
                <option key={id} value={id}>
                  {nameOf('scenario', id)}
                </option>
              ))}
              <OwnOptions />
            </select>
            <p id="scenario-about" class="quiet">
              {aboutOwn(scenario) ?? say(`about.scenario.${scenario}`) ?? ''}
            </p>
            <p>
              <a href={at(lessonAt(scenario))} target="_blank" rel="noopener" class="home-more">
                {isOwn(scenario)
                  ? t('paper.lessonShort')
                  : t('paper.lesson', { scenario: nameOf('scenario', scenario) })}
              </a>
            </p>
            <p>
              <Link to="/author" class="home-more">
                {t('author.door')}
              </Link>
            </p>
          </div>
          <div class="field">
            <label class="label" for="orgs">
              {t('host.orgs')}
            </label>
            <input
              id="orgs"
              class="input"
              type="number"
              inputMode="numeric"
              min={1}
              max={MOST_ORGS}
              value={orgs}
              aria-describedby="orgs-about"
              onInput={(event) =>
                setOrgs(Math.min(MOST_ORGS, Math.max(1, Math.round(Number(event.currentTarget.value) || 1))))
              }
            />
            <p id="orgs-about" class="quiet">
              {t('host.orgsHint', { n: orgs })}
            </p>
          </div>
          <details class="settings-fold" onToggle={(event) => event.currentTarget.open && setRacing(true)}>
            <summary>{t('host.race')}</summary>
            {racing ? (
              <HostRace
                choose={(one) => {
                  setRaced(one);
                  if (!one) return;
                  setOrgs(one.orgs);
                  if (one.preset) setPreset(one.preset);
                  if (SCENARIO_IDS.some((id) => id === one.scenario)) setScenario(one.scenario);
                }}
              />
            ) : null}
          </details>
          <details class="settings-fold" onToggle={(event) => event.currentTarget.open && setMore(true)}>
            <summary>{t('host.moreSettings')}</summary>
            {more ? (
              <DraftSettings
                draft={draft}
                change={setDraft}
                problems={wrongLines}
                preset={preset}
                scenario={scenario}
                orgs={orgs}
              />
            ) : null}
          </details>
        </div>
        <div class="host-you">
          <NameField
            label={t('host.name')}
            name={name}
            change={setName}
            suggest={() => suggestName(Math.random)}
          />
          {passcode === null ? null : (
            <PasscodeField code={passcode} change={setPasscode} wrong={problem !== ''} />
          )}
          <Problem text={problem} />
          <button type="submit" class="button button-primary button-big button-wide" aria-busy={busy}>
            {busy ? t('home.starting') : t('host.open')}
          </button>
          <div class="stack-small">
            <button
              type="button"
              class="button button-wide"
              aria-describedby="rehearse-about"
              onClick={() => void open(true)}
            >
              {t('host.rehearse')}
            </button>
            <p id="rehearse-about" class="quiet">
              {t('host.rehearseHint')}
            </p>
          </div>
          <p>
            <Link to="/check" class="home-more">
              {t('host.check')}
            </Link>
          </p>
        </div>
      </form>
    </Page>
  );
}
