/** What teams have to build, and what already waits on the train. */

import { archetypes } from '../../../shared/content/archetypes.ts';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { deck } from '../../../shared/content/deck.ts';
import { nameOf, t } from '../../text/index.ts';
import { idFrom } from './begin.ts';
import { change, changeAt } from './desk.ts';
import { newCard, rename } from './edits.ts';
import { Choose, Num, Part, Small, Tick } from './fields.tsx';
import { NameInput } from './NameInput.tsx';
import { Rows } from './Rows.tsx';

const KINDS = ['feature', 'experiment', 'request', 'upkeep'] as const;
const module = (id: string): string => nameOf('module', id);

export function WorkPart({ file }: { file: Authored }) {
  const { teams, start } = file.scenario;
  return (
    <>
      {teams.map(({ id }) => (
        <Cards key={id} file={file} team={id} />
      ))}
      <Part
        title={t('author.f.waiting')}
        hint={t('author.waitingHint')}
        wrong={['scenario', 'start', 'waiting']}
      >
        <div class="author-grid">
          {teams.map(({ id }) => (
            <Num key={id} path={['scenario', 'start', 'waiting', id]} label={nameOf('team', id)} usual="0" />
          ))}
        </div>
      </Part>
      <Part title={t('author.f.flaws')} hint={t('author.flawsHint')} wrong={['scenario', 'start', 'flaws']}>
        <Flaws file={file} flaws={start.flaws ?? []} />
      </Part>
    </>
  );
}

function Cards({ file, team }: { file: Authored; team: string }) {
  const list = file.scenario.cards[team] ?? [];
  const own = file.scenario.modules.filter((one) => one.team === team).map(({ id }) => id);
  const add = (): void =>
    change((now) => {
      const taken = Object.values(now.scenario.cards).flatMap((cards) => cards.map(({ title }) => title));
      const id = idFrom('', taken.concat(deck.map(({ title }) => title)), 'card');
      const home = own[0] ?? now.scenario.modules[0]?.id ?? '';
      const cards = { ...now.scenario.cards, [team]: [...list, newCard(id, [home])] };
      return rename({ ...now, scenario: { ...now.scenario, cards } }, 0, 'card', id, t('author.newCard'));
    });
  return (
    <Part title={nameOf('team', team)} wrong={['scenario', 'cards', team]}>
      <ul class="plain author-list">
        {list.map((card, i) => (
          <li key={`${i}-${card.title}`}>
            <details class="author-fold">
              <summary>
                {nameOf('card', card.title)} <span class="chip">{t(`author.card.${card.kind}`)}</span>
              </summary>
              <CardFields
                file={file}
                path={['scenario', 'cards', team, i]}
                title={card.title}
                modules={card.modules}
              />
            </details>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={add}>
        {t('author.addCard')}
      </button>
    </Part>
  );
}

function CardFields(props: {
  file: Authored;
  path: (string | number)[];
  title: string;
  modules: readonly string[];
}) {
  const { file, path, title, modules } = props;
  return (
    <>
      <div class="author-grid">
        <NameInput kind="card" id={title} />
        <Choose path={[...path, 'kind']} options={KINDS} name={(id) => t(`author.card.${id as 'feature'}`)} />
        <Num path={[...path, 'size']} label={t('author.f.cardSize')} />
        <Num path={[...path, 'hope']} scale={100} />
      </div>
      <fieldset class="author-ticks">
        <legend class="label">{t('author.f.modules')}</legend>
        {file.scenario.modules.map(({ id }) => (
          <Tick
            key={id}
            on={modules.includes(id)}
            label={module(id)}
            change={(on) =>
              changeAt([...path, 'modules'], on ? [...modules, id] : modules.filter((one) => one !== id))
            }
          />
        ))}
      </fieldset>
      <Small
        label={t('author.dropNamed', { name: nameOf('card', title) })}
        act={() => changeAt(path, undefined)}
      >
        {t('author.drop')}
      </Small>
    </>
  );
}

function Flaws(props: { file: Authored; flaws: NonNullable<Authored['scenario']['start']['flaws']> }) {
  const { file, flaws } = props;
  const path = ['scenario', 'start', 'flaws'];
  const kinds = kindsOf(file);
  const ids = file.scenario.modules.map(({ id }) => id);
  return (
    <Rows
      path={path}
      items={flaws}
      row={(row) => (
        <>
          <Choose path={[...row, 'module']} options={ids} name={module} />
          <Choose path={[...row, 'archetype']} options={kinds} name={(id) => nameOf('archetype', id)} />
          <Num path={[...row, 'level']} step={0.1} />
        </>
      )}
      add={t('author.addFlaw')}
      fresh={() => ({ module: ids[0], archetype: 'badRelease', level: 1 })}
    />
  );
}

/** Kinds of incident a draft may name: ours and its own. */
export const kindsOf = (file: Authored): string[] =>
  [...archetypes, ...(file.archetypes ?? [])].map(({ id }) => id);
