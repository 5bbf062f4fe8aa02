import type { EngineerRow, PublicWorld, TeamRow } from '../../../shared/sim/publicWorld.ts';
import { isClosed } from '../../intents/affordances.ts';
import { inOrder, modulesOf, peopleOf, words } from '../../intents/reads.ts';
import { modulesAlone } from '../../intents/staffing.ts';
import { me } from '../../net/viewStore.ts';
import { list, percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { SlicePicker } from '../SlicePicker.tsx';
import { PersonState, SendPerson, StaffPart } from '../StaffPart.tsx';
import { Emblem } from '../TeamArt.tsx';
import { energyWord, moduleName, moraleWord, name, teamName } from '../words.ts';

/** From here on so few know a slice that it is worth a word. */
const FEW = 2;

/** Everybody, team by team, mine first: energy, mood, nights, knowledge, and what to do about it. */
export function PeoplePage({ world, team }: { world: PublicWorld; team: string }) {
  const teams = inOrder(world.teams);
  const sorted = [...teams.filter((row) => row.id === team), ...teams.filter((row) => row.id !== team)];
  return (
    <>
      <p class="ways-lead quiet">{t('board.peopleLead')}</p>
      {sorted.map((row) => (
        <TeamPart key={row.id} world={world} row={row} own={row.id === team} />
      ))}
    </>
  );
}

function TeamPart({ world, row, own }: { world: PublicWorld; row: TeamRow; own: boolean }) {
  const people = peopleOf(world, row.id);
  const alone = new Map(modulesAlone(world, people).map(({ module, person }) => [person.id, module]));
  return (
    <section class={`ways-group ways-team team-${row.id}`} aria-labelledby={`ways-team-${row.id}`}>
      <header>
        <Emblem team={row.id} size={34} />
        <h3 id={`ways-team-${row.id}`}>{t('board.team', { team: teamName(row.id) })}</h3>
        <span class="quiet">{t('board.teamLine', { n: row.people, load: percent(row.cognitiveLoad) })}</span>
      </header>
      <Bus world={world} team={row.id} people={people} />
      <ul class="person-cards">
        {people.map((person) => (
          <PersonCard
            key={person.id}
            world={world}
            person={person}
            own={own}
            alone={alone.get(person.id) ?? ''}
          />
        ))}
      </ul>
      {own ? <StaffPart world={world} team={row} /> : null}
    </section>
  );
}

/** Slices that nobody, one or two know well. */
function Bus({ world, team, people }: { world: PublicWorld; team: string; people: EngineerRow[] }) {
  const rows = modulesOf(world, team)
    .map((module) => ({
      module: module.id,
      who: people.filter((person) => words(person.knows).includes(module.id)),
    }))
    .filter(({ who }) => who.length <= FEW);
  if (rows.length === 0) return null;
  return (
    <ul class="bus" aria-label={t('board.bus')}>
      {rows.map(({ module, who }) => (
        <li key={module} class={who.length < FEW ? 'bus-bad' : undefined}>
          {t('board.busLine', {
            n: who.length,
            module: moduleName(module),
            names: list(who.map((person) => person.name)),
          })}
        </li>
      ))}
    </ul>
  );
}

function PersonCard(props: { world: PublicWorld; person: EngineerRow; own: boolean; alone: string }) {
  const { world, person, own, alone } = props;
  const mine = person.id === me.value?.engineer;
  if (person.vacant)
    return (
      <li class="person-card">
        {person.leave >= 0 ? <strong>{person.name}</strong> : null}
        <PersonState person={person} />
      </li>
    );
  return (
    <li class={mine ? 'person-card person-mine' : 'person-card'}>
      <header>
        <Face energy={person.energy} />
        <strong>{person.name}</strong>
        {mine ? <span class="chip">{t('play.team.you')}</span> : null}
        {person.human && !mine ? <span class="chip">{t('play.team.human')}</span> : null}
        {person.pager ? (
          <span class="chip chip-bad">
            <Icon id="bell" />
            {t('play.team.hasPager')}
          </span>
        ) : null}
        {alone === '' ? null : (
          <span class="chip chip-warn">{t('board.aloneChip', { module: moduleName(alone) })}</span>
        )}
      </header>
      <Bar
        word={t('board.energy', { share: percent(person.energy), word: energyWord(person.energy) })}
        share={person.energy}
      />
      <Bar
        word={t('board.morale', { share: percent(person.morale), word: moraleWord(person.morale) })}
        share={person.morale}
      />
      <small>{t('board.nights', { n: person.nightPages, posture: name('posture', person.posture) })}</small>
      <PersonState person={person} />
      {own && !mine && !person.human ? <SlicePicker person={person} own={false} /> : null}
      {own && mine ? <SlicePicker person={person} own /> : null}
      {own && person.home === '' ? (
        <details class="fold" hidden={isClosed('lend', { engineer: person.id, team: person.team })}>
          <summary aria-label={t('play.staff.sendLong', { name: person.name })}>
            {t('play.staff.send')}
          </summary>
          <SendPerson world={world} person={person} />
        </details>
      ) : null}
    </li>
  );
}

function Bar({ word, share }: { word: string; share: number }) {
  return (
    <div class="person-bar">
      <span class="meter" aria-hidden="true">
        <span
          class={share < 0.4 ? 'meter-fill meter-bad' : 'meter-fill'}
          style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }}
        />
      </span>
      <small>{word}</small>
    </div>
  );
}

/** A face that says how somebody feels; the words beside it say the same. */
function Face({ energy }: { energy: number }) {
  const mouth = energy > 0.65 ? 'M-5 3Q0 8 5 3' : energy > 0.4 ? 'M-5 5H5' : 'M-5 7Q0 2 5 7';
  return (
    <svg width="32" height="32" viewBox="-16 -16 32 32" aria-hidden="true">
      <circle r="13" fill="var(--team)" stroke="#0e1726" stroke-width="2" />
      <path d="M-5 -3h.01M5 -3h.01" stroke="#0e1726" stroke-width="4" stroke-linecap="round" />
      <path d={mouth} fill="none" stroke="#0e1726" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
