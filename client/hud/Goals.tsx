import type { GoalRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder } from '../intents/reads.ts';
import { goalValue } from '../text/goalValue.ts';
import { nameOf, say, t } from '../text/index.ts';

/** What the scenario asks of the org, a line each: the target, and how far it is. A game that asks nothing has no list. */
export function Goals({ world }: { world: PublicWorld }) {
  const goals = inOrder(world.goals);
  if (goals.length === 0) return null;
  return (
    <section class="goals" aria-labelledby="goals-title">
      <h2 id="goals-title">{t('play.goals.title')}</h2>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id} class={goal.met ? 'goal-met' : undefined}>
            {goalLine(goal)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A goal in words: its name, what is measured and its target, where it stands. */
export function goalLine(goal: GoalRow): string {
  const [from = '', to = from] = goal.over.split('-');
  return t('play.goals.line', {
    goal: nameOf('goal', goal.id),
    metric: say(`name.measure.${goal.metric}`) ?? nameOf('metric', goal.metric),
    compare: goal.compare,
    target: goalValue(goal.metric, goal.target),
    over: goal.over === 'last' || goal.over === 'all' ? goal.over : 'some',
    from,
    to,
    state: stateOf(goal),
    value: valueBeside(goal),
  });
}

/** Where it stands; what it asks about may never have happened in so short a game. */
const stateOf = ({ closed, known, met }: GoalRow): string =>
  closed ? (met ? 'reached' : known ? 'missed' : 'never') : known ? 'known' : 'unknown';

/** How far it is; what missed its target by less than can be read says on which side of it. */
function valueBeside({ metric, compare, value, target, met }: GoalRow): string {
  const said = goalValue(metric, value);
  return met || said !== goalValue(metric, target) ? said : t('play.goals.just', { compare, value: said });
}

/** The same behind one line, where the room is needed for decisions. */
export function GoalsFold({ world }: { world: PublicWorld }) {
  const goals = inOrder(world.goals);
  if (goals.length === 0) return null;
  return (
    <details class="goals goals-fold">
      <summary>
        {t('plan.goals', { met: goals.filter((goal) => goal.met).length, all: goals.length })}
      </summary>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id} class={goal.met ? 'goal-met' : undefined}>
            {goalLine(goal)}
          </li>
        ))}
      </ul>
    </details>
  );
}
