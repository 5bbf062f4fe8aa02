/** Kinds of incident beside ours, each made from one that exists; and practices, ours changed or the author's own. */
import { archetypes } from '../../../shared/content/archetypes.ts';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { practices } from '../../../shared/content/practices.ts';
import { nameOf, t } from '../../text/index.ts';
import { change } from './desk.ts';
import { Part } from './fields.tsx';
import { addArchetype, OwnArchetype } from './OwnArchetype.tsx';
import { addPractice, newPractice, OwnPractice } from './OwnPractice.tsx';

export function OwnPart({ file }: { file: Authored }) {
  return (
    <>
      <Part title={t('author.f.archetypes')} hint={t('author.archetypesHint')} wrong={['archetypes']}>
        {(file.archetypes ?? []).map((one, i) => (
          <OwnArchetype key={one.id} one={one} path={['archetypes', i]} />
        ))}
        <Add
          label={t('author.addArchetype')}
          options={archetypes.map(({ id }) => id)}
          name={(id) => nameOf('archetype', id)}
          add={(id) => change((now) => addArchetype(now, id))}
        />
      </Part>
      <Part title={t('author.ownPractices')} hint={t('author.ownPracticesHint')} wrong={['practices']}>
        {(file.practices ?? []).map((one, i) => (
          <OwnPractice key={one.id} one={one} path={['practices', i]} />
        ))}
        <button type="button" class="button" onClick={() => change(newPractice)}>
          {t('author.addOwnPractice')}
        </button>
        <Add
          label={t('author.addPractice')}
          options={practices
            .map(({ id }) => id)
            .filter((id) => !file.practices?.some((one) => one.id === id))}
          name={(id) => nameOf('practice', id)}
          add={(id) => change((now) => addPractice(now, id))}
        />
      </Part>
    </>
  );
}

/** A list from which one is taken as a beginning. */
function Add(props: {
  label: string;
  options: readonly string[];
  name: (id: string) => string;
  add: (id: string) => void;
}) {
  return (
    <select
      class="input author-add"
      aria-label={props.label}
      value=""
      onChange={(event) => {
        const id = event.currentTarget.value;
        event.currentTarget.value = '';
        if (id !== '') props.add(id);
      }}
    >
      <option value="">{props.label}</option>
      {props.options.map((id) => (
        <option key={id} value={id}>
          {props.name(id)}
        </option>
      ))}
    </select>
  );
}
