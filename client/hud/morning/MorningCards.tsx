/** The card of the morning: one question to my hat, two answers, and what happens when nobody chooses. Never stops the clock. */
import '../../style/morning.css';
import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { HOUR_TICKS, isOfficeTime } from '../../../shared/sim/calendar.ts';
import { hatsOf } from '../../../shared/sim/hats.ts';
import type { MorningRow, PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { payloadOf } from '../../intents/suggesting.ts';
import { me, view } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { thingOf } from '../factThings.ts';
import { ICON_OF } from '../Hats.tsx';
import { Icon } from '../Icon.tsx';
import { focusSoon } from '../navigate.ts';
import { narrow, peeking, picked, tab } from '../uiState.ts';
import { VerbButton } from '../VerbButton.tsx';
import { capital, personName } from '../words.ts';
import type { MorningAt } from './MorningPlace.tsx';
import { morningNow, mornings, stripOpen } from './morningNow.ts';
import { cameOf, deedOf, priceOf, questionOf, stayOf } from './morningWords.ts';

/** Ended cards that were put away on this page. */
const away = new Set<string>();
/** An answer is told for so long, then the panel belongs to the next question. */
const TOLD_TICKS = 3 * HOUR_TICKS;

/** What was asked today: the ended ones in a line each, the one that is asked now in full. */
export function MorningCards({ at }: { at: MorningAt }) {
  const strip = at === 'strip';
  const world = view.value;
  const now = morningNow.value;
  // What was opened folds when there is nothing left to answer, or when something is looked at.
  const folds = !now || picked.value !== null;
  useEffect(() => {
    if (!strip) return;
    if (folds) stripOpen.value = false;
    return () => {
      stripOpen.value = false;
    };
  }, [strip, folds]);
  const put = useSignal(0);
  if (!world) return null;
  const ended = mornings.value.filter(
    ({ id, state, endedAt }) => state !== 'open' && world.tick - endedAt < TOLD_TICKS && !away.has(id),
  );
  // A strip has room for one thing: the question, else the newest answer.
  const office = isOfficeTime(world.tick);
  const lines = strip ? (now || !office ? [] : ended.slice(-1)) : ended;
  if (!now && lines.length === 0) return null;
  // Beside another ask over the map it is a button at its corner; beside the card of a thing it waits.
  const corner = peeking.value && !stripOpen.value;
  if (at === 'corner') return corner && now ? <Waiting key={now.id} world={world} row={now} /> : null;
  if (strip && (corner || picked.value)) return null;
  return (
    <section
      class={strip ? 'mornings mornings-strip' : 'panel-section mornings'}
      data-put={put.value}
      aria-label={t('morning.title')}
    >
      {lines.map((row) => (
        <Ended
          key={row.id}
          world={world}
          row={row}
          onClose={() => {
            away.add(row.id);
            put.value += 1;
          }}
        />
      ))}
      {now ? <Open key={now.id} world={world} row={now} strip={strip} /> : null}
    </section>
  );
}

const hatName = ({ hat }: MorningRow): string => t('morning.head', { hat: t(`hats.name.${hat}`) });

interface RowProps {
  world: PublicWorld;
  row: MorningRow;
}

/** The question of the morning while something else is asked over the map: a button that opens it. */
function Waiting({ world, row }: RowProps) {
  const says = t('morning.tell', { hat: t(`hats.name.${row.hat}`), question: questionOf(world, row) });
  return (
    <>
      <Told says={says} id={row.id} />
      <button
        type="button"
        class="morning-waits"
        aria-label={says}
        title={says}
        aria-expanded={false}
        onClick={() => {
          stripOpen.value = true;
          focusSoon(`morning-${row.id}`);
        }}
      >
        <Icon id={ICON_OF[row.hat]} />
      </button>
    </>
  );
}

function Open({ world, row, strip }: RowProps & { strip: boolean }) {
  const wide = stripOpen.value;
  const question = questionOf(world, row);
  const title = `morning-${row.id}`;
  return (
    <article class="morning" aria-labelledby={title}>
      <Told says={t('morning.tell', { hat: t(`hats.name.${row.hat}`), question })} id={row.id} />
      {strip ? (
        <button
          type="button"
          id={title}
          class="morning-more"
          aria-expanded={wide}
          onClick={() => {
            stripOpen.value = !wide;
          }}
        >
          <Icon id={ICON_OF[row.hat]} />
          <span class="morning-words">
            <small class="morning-hat">{hatName(row)}</small>
            {question}
          </span>
          <Icon id={wide ? 'below' : 'above'} />
        </button>
      ) : (
        <header>
          <small class="morning-hat">
            <Icon id={ICON_OF[row.hat]} />
            {hatName(row)}
          </small>
          <h2 id={title}>{question}</h2>
          <Where world={world} row={row} />
        </header>
      )}
      {strip && !wide ? null : <Answers world={world} row={row} />}
    </article>
  );
}

function Answers({ world, row }: RowProps) {
  const mine = hatsOf(world, me.value?.engineer ?? '').includes(row.hat);
  return (
    <div class="morning-answers">
      <VerbButton verb={row.verb} payload={payloadOf(row)} note={priceOf(world, row)} why="always">
        {deedOf(world, row)}
      </VerbButton>
      {mine ? (
        <VerbButton
          verb="answerMorning"
          payload={{ morning: row.id, answer: 'leave' }}
          note={t('morning.default', { stays: stayOf(world, row) })}
        >
          {t('morning.leave')}
        </VerbButton>
      ) : null}
    </div>
  );
}

/** Shows on the map what it is about. */
function Where({ world, row }: RowProps) {
  const named = row.about === '' ? undefined : thingOf(world, row.about);
  if (!named) return null;
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={t('morning.show', { thing: named.name })}
      title={t('morning.show', { thing: named.name })}
      onClick={() => {
        picked.value = named.thing;
        if (narrow.value) tab.value = 'map';
      }}
    >
      <Icon id="map" />
    </button>
  );
}

function Ended({ world, row, onClose }: RowProps & { onClose: () => void }) {
  const who = row.by === '' ? '' : personName(world, row.by);
  // What I did myself I know: the check and what comes of it are enough.
  const own = row.state === 'done' && row.by === me.value?.engineer;
  const means = row.state === 'done' ? cameOf(world, row) : row.state === 'moot' ? '' : stayOf(world, row);
  return (
    <p class="morning-ended">
      <Icon id={row.state === 'done' ? 'check' : 'steady'} />
      <span class="morning-words">
        {own ? null : <small>{hatName(row)}</small>}
        <span class="morning-short">
          {row.state === 'done' ? deedOf(world, row) : questionOf(world, row)}
        </span>
        {own ? null : <small>{t('morning.became', { state: row.state, who })}</small>}
        {means === '' ? null : <small class="morning-means">{capital(means)}</small>}
      </span>
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={t('morning.close')}
        onClick={onClose}
      >
        <Icon id="close" />
      </button>
    </p>
  );
}

/** Cards that were read out already: a tab that is opened again does not repeat them. */
const told = new Set<string>();

/** Read out once, when it has come; a live region speaks only of what changes in it. */
function Told({ says, id }: { says: string; id: string }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (told.has(id)) return;
    told.add(id);
    setWords(says);
  }, [id]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}
