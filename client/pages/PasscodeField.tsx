import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../text/index.ts';

/** What a server asks of whoever opens a game for others, once it has asked. */
export function PasscodeField(props: { code: string; change: (code: string) => void; wrong: boolean }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <div class="field">
      <label for={id}>{t('host.passcode')}</label>
      <input
        id={id}
        class="input"
        type="password"
        value={props.code}
        autocomplete="current-password"
        aria-invalid={props.wrong}
        aria-describedby={`${id}ask`}
        onInput={(event) => props.change(event.currentTarget.value)}
        ref={input}
      />
      <small class="quiet" id={`${id}ask`}>
        {t('host.passcodeAsk')}
      </small>
    </div>
  );
}
