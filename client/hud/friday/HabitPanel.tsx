import '../../style/friday.css';
import '../../style/phonePages.css';
import { useId, useState } from 'preact/hooks';
import {
  type PublicWorld,
  RESPONSES,
  type ResponseId,
  SYMPTOMS,
  type Symptom,
  seesProof,
} from '../../../shared/sim/publicWorld.ts';
import { focusOf, lanesTomorrow } from '../../intents/reads.ts';
import { me, view } from '../../net/viewStore.ts';
import { list } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { PhaseReady } from '../PhaseReady.tsx';
import { Eve } from '../proof/Eve.tsx';
import { SuggestionTray } from '../SuggestionTray.tsx';
import { Term } from '../terms/Term.tsx';
import { VerbButton } from '../VerbButton.tsx';
import { capital, name, personName, unitName } from '../words.ts';
import { OrderBoard } from './OrderBoard.tsx';
import { ResponseMark } from './ResponseMark.tsx';
import { type Lesson, lessonsOf } from './week.ts';

/** Friday: what was done by hand may be done without a click for twelve weeks. */
export function HabitPanel() {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  const lessons = lessonsOf(world);
  return (
    <main class="phase friday" aria-labelledby="habit-title">
      {seesProof(world) ? (
        <Eve world={world} />
      ) : (
        <header class="friday-head">
          <h1 id="habit-title">{t('friday.title')}</h1>
          <p>{t('friday.lead')}</p>
        </header>
      )}
      <SuggestionTray />
      <div class="friday-body">
        <section class="friday-week" aria-labelledby="habit-week" data-guide="habit">
          <h2 id="habit-week">{t(seesProof(world) ? 'proof.week' : 'friday.week')}</h2>
          {lessons.every((lesson) => lesson.from === 'usual') ? <Teach /> : null}
          <ul class="lessons">
            {lessons.map((lesson) => (
              <li key={`${lesson.symptom}${lesson.response}`}>
                <LessonCard world={world} lesson={lesson} />
              </li>
            ))}
          </ul>
          <Routines world={world} team={own.team} />
        </section>
        <section class="friday-board" aria-labelledby="habit-orders">
          <h2 id="habit-orders">
            <Term id="order">{t('friday.slots')}</Term>
          </h2>
          <OrderBoard world={world} />
          <AnyOrder world={world} />
        </section>
      </div>
      <PhaseReady world={world} team={own.team} />
    </main>
  );
}

/** One response of the week, and the one tap that makes it a habit. */
function LessonCard({ world, lesson }: { world: PublicWorld; lesson: Lesson }) {
  const { symptom, response, from } = lesson;
  const standing = world.orders[symptom]?.response === response;
  const cured = lesson.cured > 0;
  return (
    <article class={`lesson lesson-${from}`}>
      <ResponseMark response={response} />
      <div class="lesson-words">
        <h3>{capital(name('response', response))}</h3>
        <p>{t('friday.when', { symptom: name('symptom', symptom) })}</p>
        <p class="lesson-how">
          {from === 'usual' ? (
            <span class="chip chip-info">{t('friday.suggest')}</span>
          ) : (
            <span class={cured ? 'chip chip-ok' : 'chip chip-warn'}>
              {cured ? <Icon id="check" /> : null}
              {t('friday.cured', { cured: lesson.cured })}
            </span>
          )}
          <small>
            {from === 'hand' ? t('friday.did', { used: lesson.used }) : null}
            {from === 'others'
              ? t('friday.byName', { name: personName(world, lesson.engineer), unit: unitName(lesson.unit) })
              : null}
            {from === 'usual' ? t('friday.suggestWhy', { symptom: name('symptom', symptom) }) : null}
          </small>
        </p>
      </div>
      {standing ? (
        <span class="chip chip-ok lesson-done">
          <Icon id="check" />
          {t('friday.isHabit')}
        </span>
      ) : (
        <VerbButton verb="setOrder" payload={{ symptom, response }} look="primary" why="always">
          {t('friday.always')}
        </VerbButton>
      )}
    </article>
  );
}

/** Nobody cured anything by hand: what an order is, in three steps. */
function Teach() {
  return (
    <div class="teach">
      <p>
        <strong>{t('friday.emptyTitle')}</strong>
      </p>
      <ol>
        <li>{t('friday.empty1')}</li>
        <li>{t('friday.empty2')}</li>
        <li>{t('friday.empty3')}</li>
      </ol>
    </div>
  );
}

/** What runs by itself for twelve weeks, besides orders. */
function Routines({ world, team }: { world: PublicWorld; team: string }) {
  const focus = focusOf(world, team).map((row) => name('practice', row.id));
  const cadence = world.policies.cadence?.value;
  const monolith = world.units.monolith;
  return (
    <div class="routines">
      <h3>{t('friday.routines')}</h3>
      <ul>
        <li>
          <Icon id="up" />
          {t('friday.routine.focus', { practices: focus.length === 0 ? 'none' : list(focus) })}
        </li>
        {cadence && monolith ? (
          <li>
            <Icon id="train" />
            {t('friday.routine.train', {
              when: nameOf('choice', `cadence.${cadence}`),
              strategy: name('strategy', monolith.strategy),
            })}
          </li>
        ) : null}
        <li>
          <Icon id="bell" />
          {t('friday.routine.pager', { by: world.policies.pagers?.value ?? 'central' })}
        </li>
        <li>
          <Icon id="list" />
          {t('friday.routine.learn', { n: lanesTomorrow(world, team).learn })}
        </li>
      </ul>
    </div>
  );
}

/** Any symptom may get an order: two list boxes and a button instead of a wall. */
function AnyOrder({ world }: { world: PublicWorld }) {
  const id = useId();
  const [symptom, setSymptom] = useState<Symptom>('errors');
  const [response, setResponse] = useState<ResponseId>('rollBack');
  return (
    <details class="fold any-order">
      <summary>{t('friday.all')}</summary>
      <p class="quiet">{t('friday.allHint')}</p>
      <div class="any-order-boxes">
        <label class="slice-box" for={`${id}s`}>
          <span class="slice-label">{t('friday.symptom')}</span>
          <select
            id={`${id}s`}
            value={symptom}
            onChange={(event) => setSymptom(event.currentTarget.value as Symptom)}
          >
            {SYMPTOMS.map((one) => (
              <option key={one} value={one}>
                {capital(name('symptom', one))}
              </option>
            ))}
          </select>
        </label>
        <label class="slice-box" for={`${id}r`}>
          <span class="slice-label">{t('friday.response')}</span>
          <select
            id={`${id}r`}
            value={response}
            onChange={(event) => setResponse(event.currentTarget.value as ResponseId)}
          >
            {RESPONSES.filter((one) => one !== 'investigate').map((one) => (
              <option key={one} value={one}>
                {capital(name('response', one))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <VerbButton verb="setOrder" payload={{ symptom, response }} why="always">
        {world.orders[symptom] ? t('friday.replace') : t('friday.give')}
      </VerbButton>
    </details>
  );
}
