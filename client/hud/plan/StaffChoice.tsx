import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { whyNotIn } from '../../intents/affordances.ts';
import { peopleOf } from '../../intents/reads.ts';
import { staffMoves } from '../../intents/staffing.ts';
import { isForTeam } from '../../intents/suggesting.ts';
import { percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { openBoard } from '../board/openBoard.ts';
import { Icon } from '../Icon.tsx';
import { Pizzas } from '../Pizzas.tsx';
import { SlicePicker } from '../SlicePicker.tsx';
import { VerbButton } from '../VerbButton.tsx';
import { name, speak, teamName } from '../words.ts';
import { TablePicture } from './art/Table.tsx';
import { DecisionCard, Same } from './Parts.tsx';
import type { Choice } from './PlanScreen.tsx';

/** One staffing move, suggested by who is overfull, who alone knows what and who sleeps badly; and one's own slices. */
export function StaffChoice({ world, team, engineer }: Choice) {
  const row = world.teams[team];
  const mine = world.engineers[engineer];
  if (!row) return null;
  const people = peopleOf(world, team).filter((person) => !person.vacant);
  const done = doneOf(world, team);
  const moves = staffMoves(
    world,
    team,
    (verb, payload) => isForTeam(whyNotIn(world, engineer, verb, payload)),
    2,
  );
  return (
    <DecisionCard
      id="staff"
      number={4}
      title={t('plan.staff')}
      hint={t('plan.staffHint', { n: people.length, load: percent(row.cognitiveLoad) })}
      picture={<TablePicture people={people} team={team} mine={engineer} />}
      foot={
        <>
          <span class="quiet">{done.length > 0 ? t('plan.choseTeam') : t('plan.nobodyChose')}</span>
          <button type="button" class="link-button" onClick={() => openBoard('people')}>
            {t('plan.staffAll')}
          </button>
        </>
      }
    >
      {done.map((text) => (
        <p key={text} class="same same-on">
          <strong>
            <Icon id="check" />
            {text}
          </strong>
        </p>
      ))}
      {moves.map((move) => (
        <VerbButton
          key={move.id}
          verb={move.verb}
          payload={move.payload}
          look="choice"
          note={speak(move.why)}
        >
          {speak(move.title)}
        </VerbButton>
      ))}
      {moves.length === 0 ? <p class="quiet">{t('plan.staffFine')}</p> : null}
      {row.splits === '' ? null : (
        <VerbButton verb="splitTeam" payload={{ modules: [] }} look="quiet">
          {t('play.staff.splitBack')}
        </VerbButton>
      )}
      {done.length === 0 ? <Same on what={t('plan.sameStaff', { n: people.length })} /> : null}
      {mine ? (
        <div class="plan-slices">
          {moves.length < 2 ? <Pizzas people={people} mine={engineer} /> : null}
          <h3>{t('plan.slices')}</h3>
          <SlicePicker person={mine} own />
        </div>
      ) : null}
    </DecisionCard>
  );
}

/** What stands decided about people already. */
function doneOf(world: PublicWorld, team: string): string[] {
  const row = world.teams[team];
  const own = Object.values(world.engineers).filter((person) => person.team === team);
  return [
    ...(row && row.hiring > 0 ? [t('plan.staffHired')] : []),
    ...(row && row.splits !== '' ? [t('plan.staffSplit')] : []),
    ...own.flatMap((person) => [
      ...(person.lentTo === ''
        ? []
        : [t('plan.staffLent', { name: person.name, team: teamName(person.lentTo) })]),
      ...(person.movesTo === ''
        ? []
        : [t('plan.staffMoves', { name: person.name, team: teamName(person.movesTo) })]),
      ...(!person.human && (person.nextA !== person.laneA || person.nextB !== person.laneB)
        ? [
            t('plan.staffSlices', {
              name: person.name,
              a: name('lane', person.nextA),
              b: name('lane', person.nextB),
            }),
          ]
        : []),
    ]),
  ].slice(0, 3);
}
