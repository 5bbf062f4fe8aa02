/** A sentence of the author's own about a thing of hers, in the language she writes in; empty, nothing is said. */
import { MOST_SAID } from '../../../shared/content/authoredTypes.ts';
import { t } from '../../text/index.ts';
import { change, file } from './desk.ts';
import { saySo } from './edits.ts';
import { Wrong } from './fields.tsx';
import { tongueNow } from './NameInput.tsx';

export function SayInput(props: {
  /** `archetype.ovenFire.was`. */
  of: string;
  part: 'shows' | 'was' | 'lesson' | 'about';
  /** What is read where she writes nothing. */
  usual?: string | undefined;
}) {
  const { of, part, usual } = props;
  const key = `${of}.${part}`;
  const text = Math.min(tongueNow.value, (file.value?.texts.length ?? 1) - 1);
  const field = `say-${key.replaceAll('.', '-')}`;
  const path = ['texts', text, 'says', key];
  return (
    <div class="author-field" data-path={path.join('.')}>
      <label for={field} class="label">
        {t(`author.says.${part}`)}
      </label>
      <textarea
        id={field}
        class="input"
        rows={2}
        maxLength={MOST_SAID}
        value={file.value?.texts[text]?.says?.[key] ?? ''}
        placeholder={usual}
        onInput={(event) => {
          const words = event.currentTarget.value;
          change((now) => saySo(now, text, key, words), field);
        }}
      />
      <small class="quiet">{t(`author.saysHint.${part}`)}</small>
      <Wrong path={path} />
    </div>
  );
}
