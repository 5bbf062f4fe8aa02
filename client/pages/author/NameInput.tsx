/** What the author calls a thing, in the language she writes in; empty, it has the name we gave it. */
import { signal } from '@preact/signals';
import type { Named } from '../../../shared/content/authoredTypes.ts';
import { nameOf, t } from '../../text/index.ts';
import { change, file } from './desk.ts';
import { rename } from './edits.ts';
import { Wrong } from './fields.tsx';

/** Number of the language that is written in now. */
export const tongueNow = signal(0);

export function NameInput({ kind, id, bare = false }: { kind: Named; id: string; bare?: boolean }) {
  const text = Math.min(tongueNow.value, (file.value?.texts.length ?? 1) - 1);
  const own = file.value?.texts[text]?.names[`${kind}.${id}`] ?? '';
  const field = `name-${kind}-${id}`;
  const path = ['texts', text, 'names', `${kind}.${id}`];
  return (
    <div class={`author-field ${bare ? 'author-bare' : ''}`} data-path={path.join('.')}>
      <label for={field} class={bare ? 'unseen' : 'label'}>
        {t('author.f.name')}
      </label>
      <input
        id={field}
        class="input"
        maxLength={60}
        value={own}
        placeholder={nameOf(kind, id)}
        onInput={(event) => {
          const name = event.currentTarget.value;
          change((now) => rename(now, text, kind, id, name), field);
        }}
      />
      <Wrong path={path} />
    </div>
  );
}
