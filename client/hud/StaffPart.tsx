import { useId, useState } from 'preact/hooks';
import { HIRE_CENTS, HIRE_DAYS, LOAN_DAYS, OVERTIME_DAYS } from '../../shared/sim/balance/people.ts';
import type { EngineerRow, PublicWorld, TeamRow } from '../../shared/sim/publicWorld.ts';
import { isClosed, whyNot } from '../intents/affordances.ts';
import { inOrder, modulesOf, words } from '../intents/reads.ts';
import { isForTeam } from '../intents/suggesting.ts';
import { dayName, list, money, percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { refusalText } from '../text/refusal.ts';
import { TemperLine } from './Temper.tsx';
import { VerbButton } from './VerbButton.tsx';
import { moduleName, teamName } from './words.ts';

const names = (modules: string): string => list(words(modules).map(moduleName));

/** Who else should sit here, how late we work, and whether we are one team or two. */
export function StaffPart({ world, team }: { world: PublicWorld; team: TeamRow }) {
  const away = inOrder(world.engineers).filter((person) => person.home === team.id);
  const split = { modules: modulesOf(world, team.id).map(({ id }) => id) };
  const nothing = isClosed('hire', {}) && isClosed('callOvertime', {}) && isClosed('splitTeam', split);
  if (nothing && away.length === 0 && team.hiring === 0 && team.splits === '') return null;
  return (
    <details class="fold">
      <summary>{t('play.staff.title')}</summary>
      <div class="staff">
        {team.hiring > 0 ? <p class="quiet">{t('play.staff.coming', { n: team.hiring })}</p> : null}
        {team.hungry > 0 ? <p class="quiet">{t('play.staff.hungry', { n: team.hungry })}</p> : null}
        {away.map((person) => (
          <p key={person.id} class="quiet">
            {t('play.staff.away', { name: person.name, team: teamName(person.team) })}
          </p>
        ))}
        <VerbButton
          verb="hire"
          payload={{}}
          look="choice"
          why="always"
          note={t('play.staff.hireNote', { cost: money(HIRE_CENTS), days: HIRE_DAYS })}
        >
          {t('play.staff.hire')}
        </VerbButton>
        <VerbButton
          verb="callOvertime"
          payload={{}}
          look="choice"
          why="always"
          pressed={team.overtime}
          note={t('play.staff.overtimeNote', { days: OVERTIME_DAYS })}
        >
          {t(team.overtime ? 'play.staff.overtimeOn' : 'play.staff.overtime')}
        </VerbButton>
        <SplitTeam world={world} team={team} />
      </div>
    </details>
  );
}

/** Tick the modules a second team takes along. A team with one module cannot become two. */
function SplitTeam({ world, team }: { world: PublicWorld; team: TeamRow }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const modules = modulesOf(world, team.id);
  if (modules.length < 2 && team.splits === '') return null;
  const picked = modules.map(({ id }) => id).filter((id) => chosen.includes(id));
  // Asked before anything is ticked, so that nobody ticks in vain.
  const refusal = whyNot('splitTeam', { modules: modules.slice(0, 1).map(({ id }) => id) });
  if (refusal?.kind === 'leverClosed' && team.splits === '') return null;
  const never = refusal && !isForTeam(refusal) && refusal.kind !== 'sameValue' ? refusalText(refusal) : '';
  return (
    <details class="fold">
      <summary>{t('play.staff.split')}</summary>
      <p class="quiet">{t('play.staff.splitNote')}</p>
      {team.splits === '' ? null : (
        <>
          <p>{t('play.staff.splitPlanned', { modules: names(team.splits) })}</p>
          <VerbButton verb="splitTeam" payload={{ modules: [] }} look="quiet" why="always">
            {t('play.staff.splitBack')}
          </VerbButton>
        </>
      )}
      {never ? (
        <p class="why">{never}</p>
      ) : (
        <>
          <fieldset class="choices">
            <legend>{t('play.staff.splitPick')}</legend>
            {modules.map(({ id }) => (
              <label key={id} class="tick">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    setChosen((before) => (on ? [...before, id] : before.filter((one) => one !== id)));
                  }}
                />
                {moduleName(id)}
              </label>
            ))}
          </fieldset>
          {picked.length === 0 ? null : (
            <VerbButton
              verb="splitTeam"
              payload={{ modules: picked }}
              why="always"
              onDone={() => setChosen([])}
            >
              {t('play.staff.splitDo', { modules: names(picked.join(' ')) })}
            </VerbButton>
          )}
        </>
      )}
    </details>
  );
}

/** How new somebody is, what she knows, and where she goes. */
export function PersonState({ person }: { person: EngineerRow }) {
  const { ramp, knows, home, lentTo, movesTo, vacant } = person;
  if (person.leave >= 0)
    return <span class="chip chip-info">{t('leave.row', { day: dayName(person.leave) })}</span>;
  if (vacant) return <small class="quiet">{t('play.staff.vacant')}</small>;
  return (
    <>
      <TemperLine person={person} />
      {ramp < 1 ? <span class="chip chip-info">{t('play.staff.new', { ramp: percent(ramp) })}</span> : null}
      <small class="quiet">
        {knows === '' ? t('play.staff.knowsNothing') : t('play.staff.knows', { modules: names(knows) })}
      </small>
      {home === '' ? null : <small>{t('play.staff.guest', { team: teamName(home) })}</small>}
      {lentTo === '' ? null : <small>{t('play.staff.lent', { team: teamName(lentTo) })}</small>}
      {movesTo === '' ? null : <small>{t('play.staff.moving', { team: teamName(movesTo) })}</small>}
    </>
  );
}

/** Lend somebody of ours for a week, or let her move when the quarter ends. Guests go home by themselves. */
export function SendPerson({ world, person }: { world: PublicWorld; person: EngineerRow }) {
  const id = useId();
  const others = inOrder(world.teams).filter((team) => team.id !== person.team);
  const [chosen, setChosen] = useState('');
  const to = others.some((team) => team.id === chosen) ? chosen : (others[0]?.id ?? '');
  if (to === '' || person.home !== '' || person.vacant) return null;
  const payload = { engineer: person.id, team: to };
  if (isClosed('lend', payload)) return null;
  const label = { name: person.name, team: teamName(to) };
  return (
    <div class="send-person">
      <label class="slice-box" for={id}>
        <span class="slice-label">{t('play.staff.where', { name: person.name })}</span>
        <select id={id} value={to} onChange={(event) => setChosen(event.currentTarget.value)}>
          {others.map((team) => (
            <option key={team.id} value={team.id}>
              {teamName(team.id)}
            </option>
          ))}
        </select>
      </label>
      <small class="quiet">{t('play.staff.sendNote')}</small>
      <div class="buttons">
        {person.lentTo === '' ? (
          <VerbButton
            verb="lend"
            payload={payload}
            look="chip"
            why="always"
            label={t('play.staff.lendLong', { ...label, days: LOAN_DAYS })}
          >
            {t('play.staff.lend', { days: LOAN_DAYS })}
          </VerbButton>
        ) : null}
        <VerbButton
          verb="moveEngineer"
          payload={payload}
          pressed={person.movesTo === to}
          look="chip"
          why="always"
          label={t('play.staff.moveLong', label)}
        >
          {t('play.staff.move')}
        </VerbButton>
        {person.movesTo === '' ? null : (
          <VerbButton
            verb="moveEngineer"
            payload={{ engineer: person.id, team: person.team }}
            look="quiet"
            why="always"
            label={t('play.staff.stayLong', label)}
          >
            {t('play.staff.stay')}
          </VerbButton>
        )}
      </div>
    </div>
  );
}
