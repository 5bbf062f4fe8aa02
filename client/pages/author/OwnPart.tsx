/** Kinds of incident beside ours, each made from one that exists; and practices of ours with other costs. */

import { archetypes } from '../../../shared/content/archetypes.ts';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { practices } from '../../../shared/content/practices.ts';
import type { ArchetypeData, PracticeData } from '../../../shared/content/types.ts';
import { EVIDENCE, LANES, RESPONSES, SYMPTOMS } from '../../../shared/sim/publicWorld.ts';
import { nameOf, t } from '../../text/index.ts';
import { idFrom } from './begin.ts';
import { change, changeAt } from './desk.ts';
import { rename } from './edits.ts';
import { Choose, Num, Part, Small, Tick } from './fields.tsx';
import { NameInput } from './NameInput.tsx';

type Path = (string | number)[];
const DOES = ['cures', 'eases', 'nothing', 'worsens'] as const;

export function OwnPart({ file }: { file: Authored }) {
  return (
    <>
      <Part title={t('author.f.archetypes')} hint={t('author.archetypesHint')} wrong={['archetypes']}>
        {(file.archetypes ?? []).map((one, i) => (
          <Archetype key={one.id} one={one} path={['archetypes', i]} />
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
          <Practice key={one.id} one={one} path={['practices', i]} />
        ))}
        <Add
          label={t('author.addPractice')}
          options={practices
            .map(({ id }) => id)
            .filter((id) => !file.practices?.some((one) => one.id === id))}
          name={(id) => nameOf('practice', id)}
          add={(id) => {
            const found = practices.find((one) => one.id === id);
            if (found) changeAt(['practices'], [...(file.practices ?? []), structuredClone(found)]);
          }}
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

function addArchetype(file: Authored, like: string): Authored {
  const model = archetypes.find(({ id }) => id === like);
  if (!model) return file;
  const own = file.archetypes ?? [];
  const id = idFrom(
    '',
    [...archetypes, ...own].map((one) => one.id),
    'incident',
  );
  const next = { ...file, archetypes: [...own, { ...structuredClone(model), id }] };
  return rename(next, 0, 'archetype', id, nameOf('archetype', like).slice(0, 60));
}

function Archetype({ one, path }: { one: ArchetypeData; path: Path }) {
  return (
    <details class="author-fold author-box" open>
      <summary>{nameOf('archetype', one.id)}</summary>
      <div class="author-grid">
        <NameInput kind="archetype" id={one.id} />
        <Num path={[...path, 'weight']} step={0.5} hint={t('author.h.weight')} />
        <Num path={[...path, 'onsetHours', 0]} label={t('author.f.onsetFrom')} />
        <Num path={[...path, 'onsetHours', 1]} label={t('author.f.onsetTo')} />
        {one.symptoms.map((_, level) => (
          <Choose
            key={level}
            path={[...path, 'symptoms', level]}
            label={t('author.symptomAt', { level })}
            options={SYMPTOMS}
            name={(id) => nameOf('symptom', id)}
          />
        ))}
        {one.effects.map((effect, i) =>
          Object.entries(effect).map(([part, value]) =>
            typeof value === 'number' ? (
              <Num
                key={`${i}-${part}`}
                path={[...path, 'effects', i, part]}
                step={0.05}
                hint={t(`author.effect.${effect.kind}`)}
              />
            ) : null,
          ),
        )}
      </div>
      <h4>{t('author.f.responses')}</h4>
      <div class="author-grid author-grid-small">
        {RESPONSES.map((id) => (
          <Choose
            key={id}
            path={[...path, 'responses', id]}
            label={nameOf('response', id)}
            options={['', ...DOES]}
            name={(does) => t(`author.does.${does as 'cures'}`)}
          />
        ))}
      </div>
      <fieldset class="author-ticks">
        <legend class="label">{t('author.f.tell')}</legend>
        {EVIDENCE.map((id) => (
          <Tick
            key={id}
            on={one.tell.includes(id)}
            label={nameOf('evidence', id)}
            change={(on) =>
              changeAt([...path, 'tell'], on ? [...one.tell, id] : one.tell.filter((old) => old !== id))
            }
          />
        ))}
      </fieldset>
      <Small
        label={t('author.dropNamed', { name: nameOf('archetype', one.id) })}
        act={() => changeAt(path, undefined)}
      >
        {t('author.drop')}
      </Small>
    </details>
  );
}

function Practice({ one, path }: { one: PracticeData; path: Path }) {
  return (
    <details class="author-fold author-box" open>
      <summary>{nameOf('practice', one.id)}</summary>
      <div class="author-grid">
        <NameInput kind="practice" id={one.id} />
        <Choose path={[...path, 'lane']} options={LANES} name={(id) => nameOf('lane', id)} />
        <Num path={[...path, 'from']} hint={t('author.h.from')} />
        {one.points.map((_, level) => (
          <Num
            key={level}
            path={[...path, 'points', level]}
            label={t('author.pointsTo', { level: level + 1 })}
          />
        ))}
      </div>
      <Small
        label={t('author.dropNamed', { name: nameOf('practice', one.id) })}
        act={() => changeAt(path, undefined)}
      >
        {t('author.drop')}
      </Small>
    </details>
  );
}
