import type { FactFields } from '../../shared/sim/facts.ts';
import {
  type HabitRow,
  type PublicWorld,
  RESPONSES,
  type ResponseId,
  SYMPTOMS,
  type Symptom,
} from '../../shared/sim/publicWorld.ts';
import { me, view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { fieldsOf, newestFirst } from './logFacts.ts';
import { PhaseReady } from './PhaseReady.tsx';
import { Term } from './terms/Term.tsx';
import { VerbButton } from './VerbButton.tsx';
import { capital, name, personName, unitName } from './words.ts';

/** Friday: what was done by hand may be done without a click for twelve weeks. */
export function HabitPanel() {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  const habits = Object.values(world.habits);
  const orders = Object.values(world.orders);
  return (
    <main class="phase" aria-labelledby="habit-title">
      <header class="phase-head">
        <h1 id="habit-title">{t('play.habit.title')}</h1>
        <p>{t('play.habit.lead')}</p>
        <p class="chip chip-info">
          {t('play.habit.slots', { used: orders.length, slots: world.orderSlots })}
        </p>
      </header>
      <div class="phase-grid">
        <section class="phase-card" aria-labelledby="habit-week" data-guide="habit">
          <h2 id="habit-week">{t('play.habit.week')}</h2>
          {habits.length === 0 ? <p class="quiet">{t('play.habit.none')}</p> : null}
          {habits.length === 0 ? <Cures world={world} /> : null}
          <ul class="cards">
            {habits.map((habit) => (
              <li key={habit.id}>
                <Habit world={world} habit={habit} />
              </li>
            ))}
          </ul>
        </section>
        <section class="phase-card" aria-labelledby="habit-orders">
          <h2 id="habit-orders">
            <Term id="order">{t('play.habit.orders')}</Term>
          </h2>
          <p class="quiet">{t('play.habit.ordersHint')}</p>
          {SYMPTOMS.map((symptom) => (
            <Order key={symptom} world={world} symptom={symptom} />
          ))}
        </section>
      </div>
      <PhaseReady world={world} team={own.team} />
    </main>
  );
}

function Habit({ world, habit }: { world: PublicWorld; habit: HabitRow }) {
  const standing = world.orders[habit.id]?.response === habit.response;
  return (
    <article class="work-card">
      <h3>{t('play.habit.when', { symptom: name('symptom', habit.id) })}</h3>
      <p>
        {t('play.habit.did', {
          response: name('response', habit.response),
          used: habit.used,
          cured: habit.cured,
        })}
      </p>
      <div class="buttons">
        {standing ? (
          <>
            <span class="chip chip-ok">
              <Icon id="check" />
              {t('play.habit.isHabit')}
            </span>
            <VerbButton verb="setOrder" payload={{ symptom: habit.id, response: '' }} look="quiet">
              {t('play.habit.drop')}
            </VerbButton>
          </>
        ) : (
          <VerbButton
            verb="setOrder"
            payload={{ symptom: habit.id, response: habit.response }}
            look="primary"
            why="always"
          >
            {t('play.habit.make')}
          </VerbButton>
        )}
      </div>
    </article>
  );
}

/** What others did this week and what cured, as the log tells it: a habit may be learned from them, too. */
function Cures({ world }: { world: PublicWorld }) {
  const cures = curesOf(world);
  return (
    <>
      <h3>{t('play.habit.others')}</h3>
      {cures.length === 0 ? <p class="quiet">{t('play.habit.othersNone')}</p> : null}
      <ul class="cards">
        {cures.map((cure) => (
          <li key={`${cure.symptom}${cure.response}`} class="work-card">
            <p>
              <strong>{t('play.habit.when', { symptom: name('symptom', cure.symptom) })}</strong>
            </p>
            <p>
              {t('play.habit.cure', {
                name: personName(world, cure.engineer),
                response: name('response', cure.response),
                unit: unitName(cure.unit),
              })}
            </p>
            <div class="buttons">
              <VerbButton
                verb="setOrder"
                payload={{ symptom: cure.symptom, response: cure.response }}
                look="primary"
                why="always"
              >
                {t('play.habit.make')}
              </VerbButton>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Cure {
  symptom: Symptom;
  response: ResponseId;
  engineer: string;
  unit: string;
}

/** One cure for each pair of symptom and response, newest first. */
function curesOf(world: PublicWorld): Cure[] {
  const found = new Map<string, Cure>();
  for (const row of newestFirst(world)) {
    if (row.kind !== 'responseEnded') continue;
    const fact = fieldsOf(row) as FactFields['responseEnded'];
    const incident = world.incidents[fact.incident];
    if (fact.outcome !== 'cured' || !incident) continue;
    const { symptom, engineer, unit } = incident;
    found.set(`${symptom}/${fact.response}`, { symptom, response: fact.response, engineer, unit });
  }
  return [...found.values()].slice(0, 3);
}

/** Any symptom may get a standing order; the likeliest ones are named by the week above. */
function Order({ world, symptom }: { world: PublicWorld; symptom: Symptom }) {
  const order = world.orders[symptom];
  return (
    <details class="fold order" open={order !== undefined}>
      <summary>
        {t('play.habit.order', {
          symptom: name('symptom', symptom),
          response: order ? name('response', order.response) : t('play.habit.noOrder'),
        })}
      </summary>
      <div class="buttons">
        {order ? (
          <VerbButton verb="setOrder" payload={{ symptom, response: '' }} look="quiet">
            {t('play.habit.drop')}
          </VerbButton>
        ) : null}
        {RESPONSES.filter((response) => response !== 'investigate').map((response) => (
          <VerbButton
            key={response}
            verb="setOrder"
            payload={{ symptom, response }}
            pressed={order?.response === response}
            look="chip"
          >
            {capital(name('response', response))}
          </VerbButton>
        ))}
      </div>
    </details>
  );
}
