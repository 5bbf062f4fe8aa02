/** Tables and the people at them. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { LANES } from '../../../shared/sim/publicWorld.ts';
import { Emblem } from '../../hud/TeamArt.tsx';
import { nameOf, t } from '../../text/index.ts';
import { change } from './desk.ts';
import { addPerson, addTeam, dropTeam, seatPerson } from './edits.ts';
import { Choose, Num, Part, Small, Txt } from './fields.tsx';
import { NameInput } from './NameInput.tsx';
import { Rows } from './Rows.tsx';

const team = (id: string): string => nameOf('team', id);
const lane = (id: string): string => nameOf('lane', id);

export function TeamsPart({ file }: { file: Authored }) {
  const { teams, pressures } = file.scenario;
  const ids = teams.map(({ id }) => id);
  const people = teams.flatMap(({ engineers }) => engineers);
  return (
    <>
      {teams.map((one, i) => (
        <Table key={one.id} file={file} i={i} />
      ))}
      <Part title={t('author.f.teams')} wrong={['scenario', 'teams']}>
        <button type="button" class="button" onClick={() => change(addTeam)}>
          {t('author.addTeam')}
        </button>
        <Choose
          path={['scenario', 'start', 'pager']}
          options={people.map(({ id }) => id)}
          name={(id) => people.find((one) => one.id === id)?.name ?? id}
        />
      </Part>
      <Part
        title={t('author.f.joiners')}
        hint={t('author.joinersHint')}
        wrong={['scenario', 'pressures', 'joiners']}
      >
        <Rows
          path={['scenario', 'pressures', 'joiners']}
          items={pressures.joiners}
          row={(path) => (
            <>
              <Choose path={[...path, 'team']} options={ids} name={team} />
              <Num path={[...path, 'day']} />
              <Num path={[...path, 'count']} />
            </>
          )}
          add={t('author.addJoiner')}
          fresh={() => ({ team: ids[0], day: 28, count: 1 })}
        />
      </Part>
    </>
  );
}

function Table({ file, i }: { file: Authored; i: number }) {
  const { teams } = file.scenario;
  const one = teams[i];
  if (!one) return null;
  return (
    <section class="card author-part" aria-label={team(one.id)}>
      <div class="author-table-head">
        <Emblem team={one.id} size={34} />
        <NameInput kind="team" id={one.id} bare />
        {teams.length > 1 ? (
          <Small
            label={t('author.dropNamed', { name: team(one.id) })}
            act={() => change((now) => dropTeam(now, one.id))}
          >
            {t('author.drop')}
          </Small>
        ) : null}
      </div>
      <ul class="plain author-list">
        {one.engineers.map((person, n) => {
          const path = ['scenario', 'teams', i, 'engineers', n];
          return (
            <li key={person.id} class="author-line">
              <Txt path={[...path, 'name']} most={40} bare />
              <Choose
                path={[...path, 'lanes', 0]}
                label={t('author.laneA')}
                options={LANES}
                name={lane}
                bare
              />
              <Choose
                path={[...path, 'lanes', 1]}
                label={t('author.laneB')}
                options={LANES}
                name={lane}
                bare
              />
              <div class="author-field author-bare">
                <label class="unseen" for={`seat-${person.id}`}>
                  {t('author.tableOf', { name: person.name })}
                </label>
                <select
                  id={`seat-${person.id}`}
                  class="input"
                  value={one.id}
                  onChange={(event) => {
                    const to = event.currentTarget.value;
                    change((now) => seatPerson(now, person.id, to));
                  }}
                >
                  {teams.map(({ id }) => (
                    <option key={id} value={id}>
                      {team(id)}
                    </option>
                  ))}
                </select>
              </div>
              {one.engineers.length > 1 ? (
                <Small
                  label={t('author.dropNamed', { name: person.name })}
                  act={() => change((now) => seatPerson(now, person.id, ''))}
                >
                  {t('author.drop')}
                </Small>
              ) : null}
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" onClick={() => change((now) => addPerson(now, one.id))}>
        {t('author.addPerson')}
      </button>
    </section>
  );
}
