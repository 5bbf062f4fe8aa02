/** A kind of incident of the author's own: made from one of ours, with numbers and sentences of its own. */
import { archetypes } from '../../../shared/content/archetypes.ts';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import type { ArchetypeData } from '../../../shared/content/types.ts';
import { EVIDENCE, RESPONSES, SYMPTOMS } from '../../../shared/sim/publicWorld.ts';
import { nameOf, t } from '../../text/index.ts';
import { idFrom } from './begin.ts';
import { change, changeAt } from './desk.ts';
import { dropOwn, rename } from './edits.ts';
import { Choose, Num, Small, Tick } from './fields.tsx';
import { NameInput } from './NameInput.tsx';
import { SayInput } from './SayInput.tsx';

type Path = (string | number)[];
const DOES = ['cures', 'eases', 'nothing', 'worsens'] as const;

/** One more, like one of ours. */
export function addArchetype(file: Authored, like: string): Authored {
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

export function OwnArchetype({ one, path }: { one: ArchetypeData; path: Path }) {
  const of = `archetype.${one.id}`;
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
      <div class="author-grid">
        <SayInput of={of} part="shows" />
        <SayInput of={of} part="was" />
        <SayInput of={of} part="lesson" />
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
        act={() => change((now) => dropOwn(now, 'archetype', one.id))}
      >
        {t('author.drop')}
      </Small>
    </details>
  );
}
