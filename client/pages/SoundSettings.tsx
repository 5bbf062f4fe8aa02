import { useEffect, useId } from 'preact/hooks';
import { session } from '../net/viewStore.ts';
import type { Channel } from '../sound/cues.ts';
import {
  beginSettings,
  captionsOn,
  setCaptions,
  setSound,
  setVolume,
  soundOn,
  volumeOf,
} from '../sound/settings.ts';
import { percent } from '../text/format.ts';
import { type TextKey, t } from '../text/index.ts';
import { Switch } from './Switch.tsx';

const CHANNELS: [Channel, TextKey][] = [
  ['effects', 'sound.effects'],
  ['pager', 'sound.pager'],
  ['ambience', 'sound.ambience'],
];

/** Sound on or off in games like this one, and, one level down, how loud what is. */
export function SoundSettings() {
  useEffect(beginSettings, []);
  const kind = session.value?.kind ?? 'solo';
  return (
    <>
      <Switch
        label={t('sound.on')}
        hint={t(`sound.hint.${kind}`)}
        on={soundOn(kind)}
        change={(on) => setSound(kind, on)}
      />
      <details class="sound-more">
        <summary>{t('sound.volumes')}</summary>
        {CHANNELS.map(([channel, name]) => (
          <Volume key={channel} channel={channel} name={t(name)} />
        ))}
        <Switch
          label={t('sound.captions')}
          hint={t('sound.captionsHint')}
          on={captionsOn()}
          change={setCaptions}
        />
      </details>
    </>
  );
}

function Volume({ channel, name }: { channel: Channel; name: string }) {
  const id = useId();
  const volume = volumeOf(channel);
  return (
    <div class="comfort-row sound-volume">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="10"
        value={Math.round(volume * 100)}
        aria-valuetext={percent(volume)}
        onInput={(event) => setVolume(channel, Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
