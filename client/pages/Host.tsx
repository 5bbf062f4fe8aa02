import { useState } from 'preact/hooks';
import type { CreateSession } from '../../shared/net/messages.ts';
import { MAX_NAME_LENGTH } from '../../shared/net/protocol.ts';
import { createSession } from '../net/http.ts';
import { keepSeat } from '../net/seats.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { NameField, nameProblem } from './NameField.tsx';
import { suggestName } from './nicknames.ts';
import { Page } from './Page.tsx';
import { Problem } from './Parts.tsx';
import { problemText } from './problems.ts';
import { go } from './route.ts';

type Preset = NonNullable<CreateSession['preset']>;
const PRESETS: Preset[] = ['taster', 'lesson'];

/** Open a game for others: how long, under which name. The code comes on the next page. */
export function Host() {
  const [preset, setPreset] = useState<Preset>('taster');
  const [name, setName] = useState(() => suggestName(Math.random));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = nameProblem(name);
    setProblem(wrong);
    if (wrong !== '' || busy) return;
    setBusy(true);
    try {
      const made = await createSession({ kind: 'host', preset, name: name.trim().slice(0, MAX_NAME_LENGTH) });
      keepSeat({ code: made.code, token: made.token });
      go(`/play/${made.code}`);
    } catch (error) {
      setProblem(problemText(error));
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
              <PresetPicture lesson={one === 'lesson'} />
              <span class="preset-name">{t(`host.${one}`)}</span>
              <span class="chip">
                <Icon name="clock" />
                {t(`host.${one}Time`)}
              </span>
              <span class="quiet">{t(`host.${one}Text`)}</span>
            </label>
          ))}
        </fieldset>
        <NameField
          label={t('host.name')}
          name={name}
          change={setName}
          suggest={() => suggestName(Math.random)}
        />
        <Problem text={problem} />
        <button type="submit" class="button button-primary button-big button-wide" aria-busy={busy}>
          {busy ? t('home.starting') : t('host.open')}
        </button>
      </form>
    </Page>
  );
}

/** A quarter as a pizza: one live slice, the rest by habit; two of them for a lesson. */
function PresetPicture({ lesson }: { lesson: boolean }) {
  return (
    <svg class="preset-picture" viewBox="0 0 120 56" aria-hidden="true">
      {(lesson ? [28, 84] : [28]).map((x) => (
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
