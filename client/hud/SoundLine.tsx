/** Sound on the play screen: it is switched on here, what is heard can be read, and one button silences it. */
import '../style/sound.css';
import { useEffect, useState } from 'preact/hooks';
import { beginSound, caption, isOn, switchSound } from '../sound/live.ts';
import { audio } from '../sound/player.ts';
import { captionsOn } from '../sound/settings.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';

/** So long it is said that there is no sound here, ms. */
const SAID_MS = 8_000;

/** Hears the game; shows captions where they are wanted. The log is what screen readers follow, so captions are for the eye. */
export function SoundLine() {
  useEffect(beginSound, []);
  const missing = useMissing();
  const heard = captionsOn() ? caption.value : null;
  return (
    <div class="sound-line">
      <p class="sound-missing" role="status">
        {missing ? t('sound.unavailable') : ''}
      </p>
      {heard ? (
        <p class="sound-caption" key={heard.number} aria-hidden="true">
          <Icon id="loud" />
          <span>{t(heard.key)}</span>
        </p>
      ) : null}
    </div>
  );
}

/** True for a moment after it turned out that sound is wanted and cannot be had. */
function useMissing(): boolean {
  const missing = audio.value === 'unavailable' && isOn();
  const [said, setSaid] = useState(false);
  useEffect(() => {
    if (!missing) return;
    const timer = setTimeout(() => setSaid(true), SAID_MS);
    return () => clearTimeout(timer);
  }, [missing]);
  return missing && !said;
}

/** Silences everything with one press. */
export function MuteButton() {
  const on = isOn() && audio.value !== 'unavailable';
  return (
    <button
      type="button"
      class="button button-icon"
      aria-pressed={!on}
      aria-label={on ? t('sound.mute') : t('sound.unmute')}
      aria-keyshortcuts="M"
      onClick={() => switchSound()}
    >
      <Icon id={on ? 'loud' : 'silent'} />
    </button>
  );
}
