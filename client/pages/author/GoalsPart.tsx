/** When it is won, and what it can teach. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { LEARNING_LAWS, type LearningGoal } from '../../../shared/content/learning.ts';
import { NAMED_MEASURES } from '../../../shared/content/scenarioTypes.ts';
import { METRIC_IDS } from '../../../shared/sim/metrics/table.ts';
import { goalValue } from '../../text/goalValue.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { idFrom } from './begin.ts';
import { change, changeAt } from './desk.ts';
import { rename } from './edits.ts';
import { Choose, Num, Part, Small } from './fields.tsx';
import { NameInput } from './NameInput.tsx';
import { Rows } from './Rows.tsx';

const GOALS = ['scenario', 'goals'];
const LEARNING = ['scenario', 'learning'];
/** Measures that can be named; their names may come later than this file. */
const measures = (): string[] =>
  [...METRIC_IDS, ...NAMED_MEASURES].filter(
    (id) => say(`name.measure.${id}`) !== null || say(`name.metric.${id}`) !== null,
  );
const measureName = (id: string): string => say(`name.measure.${id}`) ?? nameOf('metric', id);
/** Numbers a law does without. */
const law = (id: string): string =>
  (say(`learn.${id}`, { n: '…', share: '…' }) ?? id).replace(/^./u, (first) => first.toUpperCase());

export function GoalsPart({ file }: { file: Authored }) {
  const { goals, learning = [] } = file.scenario;
  return (
    <>
      <Part title={t('author.f.goals')} hint={t('author.goalsHint')} wrong={GOALS}>
        <ul class="plain author-list">
          {goals.map((goal, i) => (
            <li key={goal.id} class="author-box">
              <div class="author-grid">
                <NameInput kind="goal" id={goal.id} />
                <Choose path={[...GOALS, i, 'metric']} options={measures()} name={measureName} />
                <Choose
                  path={[...GOALS, i, 'compare']}
                  options={['atLeast', 'atMost']}
                  name={(id) => t(`author.compare.${id as 'atLeast'}`)}
                />
                <Num
                  path={[...GOALS, i, 'value']}
                  step={0.01}
                  hint={
                    Number.isFinite(goal.value)
                      ? t('author.reads', { value: goalValue(goal.metric, goal.value) })
                      : ''
                  }
                />
                <Over i={i} over={goal.over} />
              </div>
              <Small
                label={t('author.dropNamed', { name: nameOf('goal', goal.id) })}
                act={() => changeAt([...GOALS, i], undefined)}
              >
                {t('author.drop')}
              </Small>
            </li>
          ))}
        </ul>
        <button type="button" class="button" onClick={() => change(addGoal)}>
          {t('author.addGoal')}
        </button>
      </Part>
      <Part title={t('author.f.learning')} hint={t('author.learningHint')} wrong={LEARNING}>
        <Rows
          wide
          path={LEARNING}
          items={learning}
          row={(path) => (
            <>
              <Choose path={[...path, 'law']} options={LEARNING_LAWS} name={law} />
              <Num
                path={[...path, 'value']}
                label={t('author.f.bound')}
                usual={t('author.usual')}
                step={0.01}
              />
            </>
          )}
          add={t('author.addLearning')}
          fresh={() => freshLearning(learning)}
          name={(i) => law(learning[i]?.law ?? '')}
        />
      </Part>
    </>
  );
}

/** A thing to learn that is not there yet. */
function freshLearning(learning: readonly LearningGoal[]): LearningGoal {
  const id = idFrom(
    '',
    learning.map((one) => one.id),
    'goal',
  );
  const fresh = LEARNING_LAWS.find((one) => !learning.some((old) => old.law === one));
  return { id, law: fresh ?? 'smallBatches' };
}

function addGoal(file: Authored): Authored {
  const { goals } = file.scenario;
  const id = idFrom(
    '',
    goals.map((one) => one.id),
    'goal',
  );
  const goal = { id, metric: 'availability', compare: 'atLeast', value: 0.99, over: 'last' } as const;
  const next = { ...file, scenario: { ...file.scenario, goals: [...goals, goal] } };
  return rename(next, 0, 'goal', id, measureName('availability'));
}

/** Which quarters count: the last, all, or from one to another. */
function Over({ i, over }: { i: number; over: Authored['scenario']['goals'][number]['over'] }) {
  const path = [...GOALS, i, 'over'];
  const kind = Array.isArray(over) ? 'some' : over;
  return (
    <>
      <Choose
        path={path}
        options={['last', 'all', 'some']}
        name={(id) => t(`author.over.${id as 'last'}`)}
        choose={(id) => changeAt(path, id === 'some' ? [1, 1] : id)}
        {...(kind === 'some' ? { value: 'some' } : {})}
      />
      {kind === 'some' ? (
        <>
          <Num path={[...path, 0]} label={t('author.f.fromQuarter')} />
          <Num path={[...path, 1]} label={t('author.f.toQuarter')} />
        </>
      ) : null}
    </>
  );
}
