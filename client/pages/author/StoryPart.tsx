/** What it is called and about, in each language; how long it is played. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { PRESET_IDS, type PresetId, presets } from '../../../shared/content/presets.ts';
import { t } from '../../text/index.ts';
import { LANGUAGES, type Locale, OFFERED } from '../../text/locales.ts';
import { changeAt } from './desk.ts';
import { Num, Part, Small, Tick, Txt } from './fields.tsx';
import { tongueNow } from './NameInput.tsx';

const languageName = (id: string): string => LANGUAGES[id as Locale]?.name ?? id;

export function StoryPart({ file }: { file: Authored }) {
  const { texts, scenario } = file;
  const now = Math.min(tongueNow.value, texts.length - 1);
  const free = OFFERED.filter((one) => !texts.some(({ language }) => language === one));
  return (
    <>
      <Part title={t('author.words')} hint={t('author.wordsHint')} wrong={['texts']}>
        <div class="row">
          {texts.map(({ language }, i) => (
            <button
              key={language}
              type="button"
              class="button"
              aria-pressed={i === now}
              onClick={() => {
                tongueNow.value = i;
              }}
            >
              {languageName(language)}
            </button>
          ))}
          {free.length === 0 ? null : (
            <select
              class="input author-add-language"
              aria-label={t('author.addLanguage')}
              value=""
              onChange={(event) => {
                const language = event.currentTarget.value;
                if (language === '') return;
                const { name = '', about = '', story = '' } = texts[0] ?? {};
                changeAt(['texts'], [...texts, { language, name, about, story, names: {} }]);
                tongueNow.value = texts.length;
              }}
            >
              <option value="">{t('author.addLanguage')}</option>
              {free.map((one) => (
                <option key={one} value={one}>
                  {languageName(one)}
                </option>
              ))}
            </select>
          )}
        </div>
        <Txt key={`name-${now}`} path={['texts', now, 'name']} most={60} />
        <Txt key={`about-${now}`} path={['texts', now, 'about']} most={200} />
        <Txt
          key={`story-${now}`}
          path={['texts', now, 'story']}
          most={1000}
          lines={5}
          hint={t('author.h.story')}
        />
        {texts.length > 1 ? (
          <Small
            label={t('author.dropNamed', { name: languageName(texts[now]?.language ?? '') })}
            act={() => {
              changeAt(['texts', now], undefined);
              tongueNow.value = 0;
            }}
          >
            {t('author.drop')}
          </Small>
        ) : null}
      </Part>
      <Lengths file={file} chosen={scenario.presets} />
    </>
  );
}

function Lengths({ file, chosen }: { file: Authored; chosen: readonly PresetId[] }) {
  const [usual = 'taster'] = chosen;
  const { quarters, liveDays } = presets[usual];
  const toggle = (id: PresetId, on: boolean): void =>
    changeAt(['scenario', 'presets'], on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Part title={t('author.f.presets')} hint={t('author.lengthHint')} wrong={['scenario', 'presets']}>
      <div class="author-ticks">
        {PRESET_IDS.map((id) => (
          <Tick
            key={id}
            on={chosen.includes(id)}
            label={id === usual ? t('author.usualLength', { preset: t(`host.${id}`) }) : t(`host.${id}`)}
            change={(on) => toggle(id, on)}
          />
        ))}
      </div>
      <Tick
        on={file.length !== undefined}
        label={t('author.ownLength')}
        change={(on) => changeAt(['length'], on ? { quarters, liveDays } : undefined)}
      />
      {file.length ? (
        <div class="author-grid">
          <Num path={['length', 'quarters']} />
          <Num path={['length', 'liveDays']} />
        </div>
      ) : null}
    </Part>
  );
}
