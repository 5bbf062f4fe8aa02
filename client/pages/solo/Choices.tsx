/** How long and with whom: chosen once, kept on the device. */
import type { Likes } from '../../net/shelf.ts';
import { t } from '../../text/index.ts';

const LENGTHS = ['story', 'taster', 'lesson', 'workshop', 'marathon'] as const satisfies Likes['length'][];
const COLLEAGUES = ['careful', 'mixed', 'daring'] as const satisfies Likes['colleagues'][];

/** Both choices, each with what it means. */
export function Choices({ likes, change }: { likes: Likes; change: (some: Partial<Likes>) => void }) {
  return (
    <details class="card solo-how">
      <summary>
        <span class="solo-how-title">{t('solo.how')}</span>
        <span class="chip">{t(`solo.length.${likes.length}`)}</span>
        <span class="chip">
          {t('solo.colleagues')} · {t(`solo.colleagues.${likes.colleagues}`)}
        </span>
      </summary>
      <div class="solo-choices">
        <fieldset>
          <legend class="label">{t('solo.length')}</legend>
          {LENGTHS.map((length) => (
            <label key={length} class="solo-choice">
              <input
                type="radio"
                name="length"
                checked={likes.length === length}
                onChange={() => change({ length })}
              />
              <span>
                {t(`solo.length.${length}`)}
                <small>{t(`solo.length.${length}Hint`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend class="label">{t('solo.colleagues')}</legend>
          {COLLEAGUES.map((colleagues) => (
            <label key={colleagues} class="solo-choice">
              <input
                type="radio"
                name="colleagues"
                checked={likes.colleagues === colleagues}
                onChange={() => change({ colleagues })}
              />
              <span>
                {t(`solo.colleagues.${colleagues}`)}
                <small>{t(`solo.colleagues.${colleagues}Hint`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <label class="solo-choice">
          <input
            type="checkbox"
            checked={likes.ghost}
            onChange={(event) => change({ ghost: event.currentTarget.checked })}
          />
          <span>
            {t('ghost.show')}
            <small>{t('ghost.of', { who: 'bot', when: '', from: '', to: '' })}</small>
          </span>
        </label>
      </div>
    </details>
  );
}
