import { useState } from 'preact/hooks';
import { MAX_NAME_LENGTH } from '../../shared/net/protocol.ts';
import { takeSeat } from '../net/data.ts';
import { t } from '../text/index.ts';
import { Page } from './Page.tsx';
import { Problem } from './Parts.tsx';
import { problemText } from './problems.ts';
import { go } from './route.ts';

/** Comes back to a seat that was taken on another device: its name and its PIN. */
export function SeatPin(props: { code: string; name: string; onClose: () => void }) {
  const { code } = props;
  const [name, setName] = useState(props.name);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = name.trim() === '' ? t('join.nameEmpty') : /^\d{4}$/.test(pin) ? '' : t('data.pinShape');
    setProblem(wrong);
    if (wrong !== '' || busy) return;
    setBusy(true);
    try {
      await takeSeat(code, name.trim(), pin);
      go(`/play/${code}`, true);
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  };
  return (
    <Page class="narrow">
      <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
        <h1>{t('data.seatTitle')}</h1>
        <p class="lead">{t('data.seatHow')}</p>
        <div class="field">
          <label for="seat-name">{t('data.name')}</label>
          <input
            id="seat-name"
            class="input"
            value={name}
            autocomplete="off"
            spellcheck={false}
            maxLength={2 * MAX_NAME_LENGTH}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="seat-pin">{t('data.pin')}</label>
          <input
            id="seat-pin"
            class="input num"
            value={pin}
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            aria-invalid={problem !== ''}
            aria-describedby="seat-problem"
            onInput={(event) => setPin(westernDigits(event.currentTarget.value))}
          />
        </div>
        <Problem id="seat-problem" text={problem} />
        <button type="submit" class="button button-primary button-big button-wide" aria-busy={busy}>
          {t('data.take')}
        </button>
        <button type="button" class="button button-quiet" onClick={props.onClose}>
          {t('data.newName')}
        </button>
      </form>
    </Page>
  );
}

/** Digits of an Arabic keyboard are digits, too. */
const westernDigits = (typed: string): string =>
  typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
