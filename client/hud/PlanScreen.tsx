import type { PolicyRow, PracticeRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { cardNote } from '../intents/cardAsks.ts';
import { offers, openPractices } from '../intents/offers.ts';
import { cardsOf, focusOf, inOrder, modulesOf, peopleOf, skillOf, words } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { nameOf, say, type TextKey, t } from '../text/index.ts';
import { stringsOf } from './ArchitecturePanel.tsx';
import { Goals } from './Goals.tsx';
import { PhaseReady } from './PhaseReady.tsx';
import { Pizzas } from './Pizzas.tsx';
import { SlicePicker } from './SlicePicker.tsx';
import { TermMark } from './terms/Term.tsx';
import { practicesOpen } from './uiState.ts';
import { VerbButton } from './VerbButton.tsx';
import { cardTitle, moduleName, name, speak, teamName } from './words.ts';

/** Five decisions for the next quarter; not answered means: same as last quarter. */
export function PlanScreen() {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  return (
    <main class="phase" aria-labelledby="plan-title">
      <header class="phase-head">
        <h1 id="plan-title">{t('play.plan.title', { team: teamName(own.team) })}</h1>
        <p>{t('play.plan.lead')}</p>
      </header>
      <Goals world={world} />
      <div class="phase-grid phase-five">
        <Practices world={world} team={own.team} />
        <Votes world={world} team={own.team} />
        <Cards world={world} team={own.team} />
        <Slices world={world} engineer={own.engineer} />
        <Extraction world={world} team={own.team} />
      </div>
      <PhaseReady world={world} team={own.team} />
    </main>
  );
}

/** The practices on offer, or all of them. Also shown beside the play screen. */
export function Practices({ world, team }: { world: PublicWorld; team: string }) {
  const offered = offers(world, team);
  const all = practicesOpen.value;
  const rest = openPractices(world, team).filter(
    (row) => !offered.some((offer) => offer.practice === row.id),
  );
  return (
    <section class="phase-card" aria-labelledby="practices-title">
      <h2 id="practices-title">
        {world.phase === 'plan' ? t('play.plan.practice') : t('play.plan.practices')}
      </h2>
      <p class="quiet">{t('play.plan.practiceHint')}</p>
      {offered.map((offer) => {
        const row = world.practices[offer.practice];
        return row ? (
          <PracticeButton key={row.id} world={world} team={team} row={row} why={offer.why} />
        ) : null;
      })}
      {all ? rest.map((row) => <PracticeButton key={row.id} world={world} team={team} row={row} />) : null}
      {rest.length > 0 ? (
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={all}
          onClick={() => {
            practicesOpen.value = !all;
          }}
        >
          {all ? t('play.plan.seeFew') : t('play.plan.seeAllN', { n: rest.length })}
        </button>
      ) : null}
    </section>
  );
}

interface OfPractice {
  world: PublicWorld;
  team: string;
  row: PracticeRow;
  why?: TextKey;
}

function PracticeButton({ world, team, row, why }: OfPractice) {
  const about = say(`about.practice.${row.id}`) ?? '';
  const { level } = skillOf(world, row.id, team);
  const pressed = focusOf(world, team).some(({ id }) => id === row.id);
  return (
    <div class="with-term">
      <VerbButton
        verb="focusPractice"
        payload={{ practice: row.id }}
        pressed={pressed}
        look="choice"
        note={
          <>
            {t('play.plan.practiceLevel', { lane: name('lane', row.lane), level })} {about}
            {why ? (
              <>
                <br />
                <em>{t(why)}</em>
              </>
            ) : null}
          </>
        }
      >
        {name('practice', row.id)}
      </VerbButton>
      <TermMark kind="practice" id={row.id} />
    </div>
  );
}

function Votes({ world, team }: { world: PublicWorld; team: string }) {
  return (
    <section class="phase-card" aria-labelledby="votes-title">
      <h2 id="votes-title">{t('play.plan.vote')}</h2>
      <p class="quiet">{t('play.plan.voteHint')}</p>
      {inOrder(world.policies)
        .filter((policy) => policy.shown)
        .map((policy) => (
          <Vote key={policy.id} policy={policy} team={team} />
        ))}
    </section>
  );
}

/** One policy: its present value, who votes for what, and my team's vote. */
export function Vote({ policy, team }: { policy: PolicyRow; team: string }) {
  const votes = words(policy.votes).map((vote) => vote.split(':'));
  const mine = votes.find(([voter]) => voter === team)?.[1];
  const now = nameOf('choice', `${policy.id}.${policy.value}`);
  const others = votes
    .filter(([voter]) => voter !== team)
    .map(([voter, value]) =>
      t('play.plan.voted', { team: teamName(voter ?? ''), value: nameOf('choice', `${policy.id}.${value}`) }),
    );
  return (
    <fieldset class="choices">
      <legend>
        {mine === undefined || mine === policy.value
          ? name('policy', policy.id)
          : t('play.plan.rule', { policy: name('policy', policy.id), value: now })}
      </legend>
      <div class="buttons">
        {words(policy.choices).map((value) => (
          <VerbButton
            key={value}
            verb="castVote"
            payload={{ policy: policy.id, value }}
            pressed={(mine ?? policy.value) === value}
            look="chip"
          >
            {nameOf('choice', `${policy.id}.${value}`)}
          </VerbButton>
        ))}
      </div>
      {others.length > 0 ? <small class="quiet">{others.join(' · ')}</small> : null}
    </fieldset>
  );
}

function Cards({ world, team }: { world: PublicWorld; team: string }) {
  const cards = cardsOf(world, team)
    .filter((card) => card.state === 'backlog' || card.state === 'building')
    .slice(0, 5);
  return (
    <section class="phase-card" aria-labelledby="plan-card">
      <h2 id="plan-card">{t('play.plan.card')}</h2>
      <p class="quiet">{t('play.plan.cardHint')}</p>
      {cards.map((card) => (
        <VerbButton
          key={card.id}
          verb="pickCard"
          payload={{ card: card.id }}
          pressed={card.first}
          look="choice"
          note={speak(cardNote(card))}
        >
          {cardTitle(card.title)}
        </VerbButton>
      ))}
    </section>
  );
}

function Slices({ world, engineer }: { world: PublicWorld; engineer: string }) {
  const mine = world.engineers[engineer];
  return (
    <section class="phase-card" aria-labelledby="plan-slices">
      <h2 id="plan-slices">{t('play.plan.slices')}</h2>
      <p class="quiet">{t('play.plan.slicesHint')}</p>
      {mine ? <Pizzas people={peopleOf(world, mine.team)} mine={engineer} /> : null}
      {mine ? <SlicePicker person={mine} own /> : null}
      <details class="fold">
        <summary>{t('play.plan.colleagues')}</summary>
        {inOrder(world.engineers)
          .filter((person) => person.team === mine?.team && person.id !== engineer && !person.human)
          .map((person) => (
            <div key={person.id} class="colleague">
              <strong>{person.name}</strong>
              <SlicePicker person={person} own={false} />
            </div>
          ))}
      </details>
    </section>
  );
}

function Extraction({ world, team }: { world: PublicWorld; team: string }) {
  const modules = modulesOf(world, team).filter((module) => world.units[module.unit]?.kind === 'monolith');
  return (
    <section class="phase-card" aria-labelledby="plan-pull">
      <h2 id="plan-pull">{t('play.plan.pull')}</h2>
      <p class="quiet">{t('play.plan.pullHint')}</p>
      {modules.map((module) => (
        <VerbButton
          key={module.id}
          verb={world.extractions[module.id]?.active ? 'stopExtraction' : 'startExtraction'}
          payload={{ module: module.id }}
          pressed={world.extractions[module.id]?.active ?? false}
          look="choice"
          note={t('play.plan.pullNote', { strings: stringsOf(world, module.id), size: module.size })}
        >
          {moduleName(module.id)}
        </VerbButton>
      ))}
      {modules.length === 0 ? <p class="quiet">{t('play.plan.allPulled')}</p> : null}
    </section>
  );
}
