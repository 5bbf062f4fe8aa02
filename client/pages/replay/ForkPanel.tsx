import { useState } from 'preact/hooks';
import type { Choice, Drawer } from '../../../shared/sim/fork/choices.ts';
import type { Decision } from '../../../shared/sim/fork/decisions.ts';
import { momentAt } from '../../../shared/sim/fork/moment.ts';
import { view } from '../../net/viewStore.ts';
import { fullTime } from '../../text/format.ts';
import { engineerName, t } from '../../text/index.ts';
import { tellFact } from './events.ts';
import { ForkShelf } from './ForkShelf.tsx';
import { ForkView } from './ForkView.tsx';
import { here, run, without } from './forks.ts';
import { ask, goToPosition, org, playing, position, tape } from './show.ts';

/** Decisions listed around the present place. */
const NEAR = 10;
const DRAWERS = [
  'practice',
  'policy',
  'people',
  'train',
  'desk',
  'work',
  'design',
] as const satisfies Drawer[];

/** What if? One decision is changed, and the rest of the game runs again. */
export function ForkPanel() {
  if (!tape.value) return null;
  return (
    <section class="replay-forks" aria-label={t('fork.title')}>
      {here.value.length > 0 ? <ForkView /> : null}
      <h2 class="h3">{t('fork.title')}</h2>
      <p class="small quiet">{t('fork.lead')}</p>
      <Decisions />
      <Another key={org.value} />
      <ForkShelf />
    </section>
  );
}

/** Decisions of people around the present place: each can be left out or be another one. */
function Decisions() {
  const now = tape.value;
  const [open, setOpen] = useState(-1);
  if (!now) return null;
  const at = now.decisions.findIndex(({ position: one }) => one >= position.value);
  const middle = at < 0 ? now.decisions.length : at;
  const near = now.decisions.slice(Math.max(0, middle - NEAR / 2), middle + NEAR / 2);
  if (near.length === 0) return <p class="small">{t('fork.noDecisions')}</p>;
  return (
    <ol class="plain fork-decisions">
      {near.map((one) => (
        <li key={one.seq}>
          <button
            type="button"
            class="replay-event"
            onClick={() => {
              playing.value = false;
              goToPosition(one.position);
            }}
          >
            <time>{fullTime(one.tick)}</time>
            <span>
              <Told decision={one} />
            </span>
          </button>
          <div class="row fork-verbs">
            <button type="button" class="button" onClick={() => void without(one)}>
              {t('fork.without')}
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={open === one.seq}
              onClick={() => setOpen(open === one.seq ? -1 : one.seq)}
            >
              {t('fork.instead')}
            </button>
          </div>
          {open === one.seq ? <Instead decision={one} /> : null}
        </li>
      ))}
    </ol>
  );
}

/** Her name goes before it where the sentence does not say it. */
function Told({ decision: { engineer, fact } }: { decision: Decision }) {
  const name = nameOfEngineer(engineer);
  const sentence = tellFact(fact);
  return sentence.includes(name) ? (
    sentence
  ) : (
    <>
      <b>{name}</b> · {sentence}
    </>
  );
}

const nameOfEngineer = (id: string): string => view.value?.engineers[id]?.name ?? engineerName(id);

/** What it could have been instead. */
function Instead({ decision }: { decision: Decision }) {
  const [choices, setChoices] = useState<Choice[] | null>(null);
  const { seq, tick } = decision;
  if (choices === null) {
    void ask('instead', { org: org.value, seq }).then(setChoices, () => setChoices([]));
    return <p role="status">{t('app.loading')}</p>;
  }
  return (
    <Choices
      choices={choices}
      pick={({ payload, fact }) =>
        void run(
          { name: '', change: { kind: 'replace', seq, payload } },
          t('fork.aboutInstead', { what: tellFact(fact), time: fullTime(tick) }),
        )
      }
    />
  );
}

function Choices({ choices, pick }: { choices: Choice[]; pick: (choice: Choice) => void }) {
  if (choices.length === 0) return <p class="small quiet">{t('fork.noChoice')}</p>;
  return (
    <ul class="plain fork-choices">
      {choices.map((choice) => (
        <li key={`${choice.verb}${JSON.stringify(choice.payload)}`}>
          <button type="button" class="button" onClick={() => pick(choice)}>
            {tellFact(choice.fact)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Something nobody did at this moment. */
function Another() {
  const world = view.value;
  const now = tape.value;
  const [who, setWho] = useState('');
  const [choices, setChoices] = useState<{ list: Choice[]; position: number } | null>(null);
  const people = Object.values(world?.engineers ?? {}).filter(({ vacant }) => !vacant);
  const engineer = people.some(({ id }) => id === who) ? who : (people[0]?.id ?? '');
  if (!world || !now) return null;
  const look = (drawer: Drawer): void => {
    playing.value = false;
    const at = position.value;
    void ask('choices', { org: org.value, position: at, engineer, drawer }).then(
      (list) => setChoices({ list, position: at }),
      () => setChoices({ list: [], position: at }),
    );
  };
  return (
    <details class="fold fork-another">
      <summary>{t('fork.another')}</summary>
      <label class="replay-sieve">
        <span>{t('fork.who')}</span>
        <select
          class="input"
          value={engineer}
          onChange={(event) => {
            setWho(event.currentTarget.value);
            setChoices(null);
          }}
        >
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="row fork-drawers" aria-label={t('fork.drawers')}>
        {DRAWERS.map((drawer) => (
          <button key={drawer} type="button" class="button" onClick={() => look(drawer)}>
            {t(`fork.drawer.${drawer}`)}
          </button>
        ))}
      </fieldset>
      {choices ? (
        <Choices
          choices={choices.list}
          pick={({ verb, payload, fact }) => {
            const { tick, applied } = momentAt(now.ticks, now.end, choices.position);
            void run(
              { name: '', change: { kind: 'add', seq: applied, tick, engineer, verb, payload } },
              t('fork.aboutAdd', { what: tellFact(fact), time: fullTime(tick) }),
            );
          }}
        />
      ) : null}
    </details>
  );
}
