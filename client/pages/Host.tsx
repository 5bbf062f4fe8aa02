import { useRef, useState } from 'preact/hooks';
import { SCENARIO_IDS, STANDARD_SCENARIO } from '../../shared/content/scenarioIds.ts';
import type { CreatedSession, CreateSession } from '../../shared/net/messages.ts';
import { suggestName } from '../../shared/net/nicknames.ts';
import { MOST_ORGS } from '../../shared/net/orgs.ts';
import { MAX_NAME_LENGTH } from '../../shared/net/protocol.ts';
import type { RosterProblem } from '../../shared/net/roster.ts';
import { later } from '../hud/later.tsx';
import { createSession, JoinFailed } from '../net/http.ts';
import { keepSeat } from '../net/seats.ts';
import { nameOf, say, t } from '../text/index.ts';
import { bringGameWords } from '../text/language.ts';
import type { Draft } from './configure/DraftSettings.tsx';
import { Icon } from './Icon.tsx';
import { NameField, nameProblem } from './NameField.tsx';
import { Page } from './Page.tsx';
import { Link, Problem } from './Parts.tsx';
import { PasscodeField } from './PasscodeField.tsx';
import { problemText } from './problems.ts';
import { go } from './route.ts';

/** Its words come with the game's. */
const DraftSettings = later(async () => {
  const [file] = await Promise.all([import('./configure/DraftSettings.tsx'), bringGameWords()]);
  return file.DraftSettings;
});

const PRESETS = ['taster', 'lesson', 'workshop'] as const satisfies NonNullable<CreateSession['preset']>[];
type Preset = (typeof PRESETS)[number];
/** Pizzas on the picture of each: one a quarter. */
const PIZZAS: Record<Preset, number> = { taster: 1, lesson: 2, workshop: 4 };

/** Open a game for others: how long, under which name. The code comes on the next page. */
export function Host() {
  const [preset, setPreset] = useState<Preset>('taster');
  const [scenario, setScenario] = useState<string>(STANDARD_SCENARIO);
  const [name, setName] = useState(() => suggestName(Math.random));
  const [orgs, setOrgs] = useState(1);
  const [draft, setDraft] = useState<Draft>({ rules: {}, roster: '', ownNames: true });
  /** The configuration is fetched when somebody opens it. */
  const [more, setMore] = useState(false);
  const [wrongLines, setWrongLines] = useState<readonly RosterProblem[]>([]);
  /** A session that is open already, while its list of people is being mended. */
  const made = useRef<{ wish: string; session: CreatedSession } | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  /** null until the server asks for it. */
  const [passcode, setPasscode] = useState<string | null>(null);
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = nameProblem(name);
    setProblem(wrong);
    if (wrong !== '' || busy) return;
    setBusy(true);
    try {
      const order: CreateSession = {
        kind: 'host',
        preset,
        scenario,
        name: name.trim().slice(0, MAX_NAME_LENGTH),
        orgs,
        ...(passcode ? { passcode } : {}),
        names: draft.ownNames ? 'own' : 'given',
        rules: draft.rules,
        ...(draft.closed ? { closed: draft.closed } : {}),
      };
      const wish = JSON.stringify(order);
      if (made.current?.wish !== wish) made.current = { wish, session: await createSession(order) };
      const { code, token } = made.current.session;
      keepSeat({ code, token });
      if (draft.rules.spread === 'roster' && draft.roster.trim() !== '') {
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
      else setProblem(asked && passcode ? t('host.passcodeWrong') : problemText(error));
      setBusy(false);
    }
  };
  return (
    <Page class="narrow">
      <form class="stack" onSubmit={(event) => void open(event)} noValidate>
        <h1>{t('host.title')}</h1>
        <fieldset class="presets">
          <legend class="label">{t('host.choose')}</legend>
          {PRESETS.map((one) => (
            <label key={one} class="card preset">
              <input
                type="radio"
                name="preset"
                value={one}
                checked={preset === one}
                onChange={() => setPreset(one)}
              />
              <PresetPicture pizzas={PIZZAS[one]} />
              <span class="preset-name">{t(`host.${one}`)}</span>
              <span class="chip">
                <Icon name="clock" />
                {t(`host.${one}Time`)}
              </span>
              <span class="quiet">{t(`host.${one}Text`)}</span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label class="label" for="scenario">
            {t('host.scenario')}
          </label>
          <select
            id="scenario"
            class="input"
            value={scenario}
            aria-describedby="scenario-about"
            onChange={(event) => setScenario(event.currentTarget.value)}
          >
            {SCENARIO_IDS.map((id) => (
              <option key={id} value={id}>
                {nameOf('scenario', id)}
              </option>
            ))}
          </select>
          <p id="scenario-about" class="quiet">
            {say(`about.scenario.${scenario}`) ?? ''}
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
        <NameField
          label={t('host.name')}
          name={name}
          change={setName}
          suggest={() => suggestName(Math.random)}
        />
        {passcode === null ? null : (
          <PasscodeField code={passcode} change={setPasscode} wrong={problem !== ''} />
        )}
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
        <Problem text={problem} />
        <button type="submit" class="button button-primary button-big button-wide" aria-busy={busy}>
          {busy ? t('home.starting') : t('host.open')}
        </button>
        <p>
          <Link to="/check" class="home-more">
            {t('host.check')}
          </Link>
        </p>
      </form>
    </Page>
  );
}

/** A quarter as a pizza: one live slice, the rest by habit. */
function PresetPicture({ pizzas }: { pizzas: number }) {
  return (
    <svg class="preset-picture" viewBox={`0 0 ${Math.max(120, pizzas * 56)} 56`} aria-hidden="true">
      {Array.from({ length: pizzas }, (_, i) => 28 + 56 * i).map((x) => (
        <g key={x} stroke="#0e1726" stroke-width="2.5" stroke-linejoin="round">
          <circle cx={x} cy="28" r="24" fill="#d9963a" />
          <circle cx={x} cy="28" r="18" fill="#f7c860" stroke-width="1.5" />
          <path d={`M${x} 28V4a24 24 0 0 1 12 3.2z`} fill="#a63a00" />
          <circle cx={x - 8} cy="22" r="3.4" fill="#e8352b" stroke-width="1.5" />
          <circle cx={x - 4} cy="36" r="3.4" fill="#e8352b" stroke-width="1.5" />
          <circle cx={x + 9} cy="32" r="3.4" fill="#e8352b" stroke-width="1.5" />
        </g>
      ))}
    </svg>
  );
}
