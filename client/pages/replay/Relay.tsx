/** Another class goes on with the system that is looked at: from the end of the last quarter before this place. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { PRESET_IDS, type PresetId } from '../../../shared/content/presets.ts';
import { suggestName } from '../../../shared/net/nicknames.ts';
import { QUARTER_TICKS } from '../../../shared/sim/calendar.ts';
import { JoinFailed } from '../../net/http.ts';
import { openRelay } from '../../net/replay.ts';
import { keepSeat } from '../../net/seats.ts';
import { t } from '../../text/index.ts';
import { PasscodeField } from '../PasscodeField.tsx';
import { journalProblem } from '../race/why.ts';
import { go } from '../route.ts';
import { shareTo } from './looks.ts';
import { openText, tape, tick } from './show.ts';

/** The quarter that is closed at a place, if only the first one. */
const closedAt = (at: number): number => Math.max(1, Math.floor(at / QUARTER_TICKS));

export function Relay() {
  const [asking, setAsking] = useState(false);
  // Before a quarter is closed there is nothing to hand on.
  if ((tape.value?.end ?? 0) < QUARTER_TICKS) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {t('relay.open')}
      </button>
      {asking ? <Asking onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Asking({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [quarter] = useState(() => closedAt(tick.value));
  const [preset, setPreset] = useState<PresetId>('lesson');
  const [passcode, setPasscode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const open = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      const order = { preset, quarter, name: suggestName(Math.random), passcode: passcode ?? '' };
      const code = shareTo.value;
      const made = await openRelay(order, code === '' ? { text: openText() } : { code });
      keepSeat({ code: made.code, token: made.token, leads: true });
      go(`/play/${made.code}`);
    } catch (error) {
      if (error instanceof JoinFailed && error.problem === 'passcode') setPasscode(passcode ?? '');
      setProblem(t('back.failed', { why: journalProblem(error) }));
      setBusy(false);
    }
  };
  return (
    <dialog class="go-back-dialog card" ref={dialog} aria-labelledby="relay-title" onClose={onClose}>
      <h2 id="relay-title">{t('relay.title', { quarter })}</h2>
      <p>{t('relay.what')}</p>
      <label class="field">
        <span>{t('relay.length')}</span>
        <select
          class="input"
          value={preset}
          onChange={(event) => setPreset(event.currentTarget.value as PresetId)}
        >
          {PRESET_IDS.map((one) => (
            <option key={one} value={one}>
              {t(`host.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {passcode === null ? null : (
        <PasscodeField code={passcode} change={setPasscode} wrong={problem !== ''} />
      )}
      <p class="small" role="status">
        {busy ? t('back.busy') : problem}
      </p>
      <div class="row">
        <button type="button" class="button button-primary" aria-disabled={busy} onClick={() => void open()}>
          {t('relay.do')}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('back.stay')}
        </button>
      </div>
    </dialog>
  );
}
