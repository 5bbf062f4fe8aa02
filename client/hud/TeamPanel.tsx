import type { TermId } from '../../shared/content/glossary.ts';
import type { EngineerRow, PublicWorld, TeamRow } from '../../shared/sim/publicWorld.ts';
import { isClosed } from '../intents/affordances.ts';
import { peopleOf } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { MyDesk } from './DeskMates.tsx';
import { HatsOfTeam } from './Hats.tsx';
import { Icon } from './Icon.tsx';
import { LaneLegend, Pizzas } from './Pizzas.tsx';
import { SlicePicker } from './SlicePicker.tsx';
import { PersonState, SendPerson, StaffPart } from './StaffPart.tsx';
import { Term } from './terms/Term.tsx';
import { WhyButton } from './WhyButton.tsx';
import { energyWord, loadWord, moraleWord, name, personName, teamName } from './words.ts';

/** My team: its pizzas, my own two slices, its people. */
export function TeamPanel() {
  const world = view.value;
  const own = me.value;
  const team = world && own ? world.teams[own.team] : undefined;
  if (!world || !own || !team) return null;
  const people = peopleOf(world, team.id);
  const mine = world.engineers[own.engineer];
  return (
    <section class="panel-section" aria-labelledby="team-title">
      <h2 id="team-title" class={`team-title team-${team.id}`}>
        <span>{t('play.team.title', { team: teamName(team.id) })}</span>
        <span class="chip chip-team">{t('play.team.people', { n: team.people })}</span>
      </h2>
      <HatsOfTeam world={world} team={team.id} />
      <MyDesk />
      <Pizzas people={people} mine={own.engineer} />
      {mine ? (
        <div class="own-slices">
          <h3>{t('play.team.yours', { name: mine.name })}</h3>
          <SlicePicker person={mine} own />
          <p class="quiet">{t('play.team.tomorrow')}</p>
        </div>
      ) : null}
      <TeamState world={world} team={team} />
      <LaneLegend people={people} />
      <StaffPart world={world} team={team} />
      <details class="fold">
        <summary>{t('play.team.list')}</summary>
        <ul class="people">
          {people.map((person) => (
            <Person key={person.id} world={world} person={person} own={person.id === own.engineer} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Energy, morale and cognitive load in words, and who carries the pager. */
function TeamState({ world, team }: { world: PublicWorld; team: TeamRow }) {
  const pager = Object.values(world.engineers).find((person) => person.pager && person.team === team.id);
  const central = Object.values(world.engineers).find((person) => person.pager);
  return (
    <dl class="facts">
      <Word
        label={t('play.team.energy')}
        value={energyWord(team.energy)}
        share={team.energy}
        team={team.id}
      />
      <Word
        label={t('play.team.morale')}
        value={moraleWord(team.morale)}
        share={team.morale}
        team={team.id}
      />
      <Word
        label={t('play.team.load')}
        term="cognitiveLoad"
        value={loadWord(team.cognitiveLoad)}
        share={team.cognitiveLoad / 1.5}
        bad={team.cognitiveLoad > 1}
      />
      <div>
        <dt>
          <Term id="onCall">{t('play.team.pager')}</Term>
        </dt>
        <dd>
          {pager
            ? pager.name
            : central
              ? t('play.team.pagerOther', {
                  name: personName(world, central.id),
                  team: teamName(central.team),
                })
              : t('play.none')}
        </dd>
      </div>
      <div>
        <dt>{t('play.team.merged')}</dt>
        <dd>{t('play.team.mergedToday', { today: team.mergedToday, yesterday: team.mergedYesterday })}</dd>
      </div>
      <div>
        <dt>
          <Term id="busFactor">{t('play.team.bus')}</Term>
        </dt>
        <dd>{t('play.team.busKnown', { n: team.busFactor })}</dd>
      </div>
      {team.toil > 0 ? (
        <div>
          <dt>
            <Term id="toil">{t('play.team.toil')}</Term>
          </dt>
          <dd>{t('play.team.toilHours', { n: team.toil })}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function Word(props: {
  label: string;
  value: string;
  share: number;
  bad?: boolean;
  /** The team whose week explains it. */
  team?: string;
  term?: TermId;
}) {
  const { label, value, share, bad, team, term } = props;
  return (
    <div>
      <dt>{term ? <Term id={term}>{label}</Term> : label}</dt>
      <dd>
        <span class="meter" aria-hidden="true">
          <span
            class={bad || (bad === undefined && share < 0.35) ? 'meter-fill meter-bad' : 'meter-fill'}
            style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }}
          />
        </span>
        {value}
        {team ? <WhyButton ask={{ about: 'team', of: team }} about={label} /> : null}
      </dd>
    </div>
  );
}

function Person({ world, person, own }: { world: PublicWorld; person: EngineerRow; own: boolean }) {
  return (
    <li class="person">
      <div class="person-head">
        <strong>{person.name}</strong>
        {own ? (
          <span class="chip">{t('play.team.you')}</span>
        ) : person.human ? (
          <span class="chip">{t('play.team.human')}</span>
        ) : null}
        {person.pager ? (
          <span class="chip chip-bad">
            <Icon id="bell" />
            {t('play.team.hasPager')}
          </span>
        ) : null}
      </div>
      <small>
        {t('play.team.person', {
          posture: name('posture', person.posture),
          energy: energyWord(person.energy),
          nights: person.nightPages,
        })}
      </small>
      <PersonState person={person} />
      {own || person.vacant ? null : <SlicePicker person={person} own={false} />}
      {person.vacant || person.home !== '' ? null : (
        <details class="fold" hidden={isClosed('lend', { engineer: person.id, team: person.team })}>
          <summary aria-label={t('play.staff.sendLong', { name: person.name })}>
            {t('play.staff.send')}
          </summary>
          <SendPerson world={world} person={person} />
        </details>
      )}
    </li>
  );
}
