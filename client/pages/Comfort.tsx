/** The comfort settings, at the same place on every page. */
import { useId, useRef, useState } from 'preact/hooks';
import { highContrast, lessMotion, setLessMotion, stepText, TEXT_SIZES, textSize } from '../comfort.ts';
import { hintsOn, setHints } from '../hud/guide/guideMemory.ts';
import { keysOff, setKeysOff } from '../hud/uiState.ts';
import { useSheet } from '../hud/useSheet.ts';
import { percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { OFFERED } from '../text/locales.ts';
import { RulesSetting } from './configure/RulesSetting.tsx';
import { DataSetting } from './DataSetting.tsx';
import { Icon } from './Icon.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { PhoneSetting } from './PhoneSetting.tsx';
import { SoundSettings } from './SoundSettings.tsx';
import { Switch } from './Switch.tsx';

/** A button that opens the settings below it; Escape or a click elsewhere closes them. */
export function ComfortButton() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useSheet(root, button, open, () => setOpen(false));
  return (
    <div class="comfort" ref={root}>
      <button
        type="button"
        ref={button}
        class="button button-quiet"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <Icon name="accessibility" />
        <span class="button-text">{t('comfort.open')}</span>
      </button>
      <fieldset id={panelId} class="comfort-panel card" aria-label={t('comfort.title')} hidden={!open}>
        <ComfortSettings />
      </fieldset>
    </div>
  );
}

/** The settings themselves. */
export function ComfortSettings() {
  const languageId = useId();
  const largest = TEXT_SIZES[TEXT_SIZES.length - 1];
  return (
    <div class="comfort-list">
      {OFFERED.length < 2 ? null : (
        <div class="comfort-row">
          <label for={languageId}>{t('comfort.language')}</label>
          <LanguagePicker id={languageId} />
        </div>
      )}
      <div class="comfort-row">
        <span id="comfort-text">{t('comfort.text')}</span>
        <span class="stepper">
          <button
            type="button"
            class="button"
            aria-label={t('comfort.smaller')}
            aria-disabled={textSize.value === TEXT_SIZES[0]}
            onClick={() => stepText(-1)}
          >
            A−
          </button>
          <output class="num" aria-labelledby="comfort-text">
            {percent(textSize.value / 100)}
          </output>
          <button
            type="button"
            class="button"
            aria-label={t('comfort.larger')}
            aria-disabled={textSize.value === largest}
            onClick={() => stepText(1)}
          >
            A+
          </button>
        </span>
      </div>
      <Switch label={t('comfort.motion')} on={lessMotion()} change={setLessMotion} />
      <Switch
        label={t('comfort.contrast')}
        on={highContrast.value}
        change={(on) => {
          highContrast.value = on;
        }}
      />
      <SoundSettings />
      <PhoneSetting />
      <DataSetting />
      <RulesSetting />
      <Switch
        label={t('comfort.keys')}
        hint={t('comfort.keysHint')}
        on={!keysOff.value}
        change={(on) => setKeysOff(!on)}
      />
      <Switch label={t('comfort.hints')} on={hintsOn.value} change={setHints} />
      <p class="small quiet">{t('comfort.hint')}</p>
    </div>
  );
}
