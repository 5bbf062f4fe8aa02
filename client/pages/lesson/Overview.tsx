/** The first sheet of a lesson pack: what the story is about, what people should meet, what has to be prepared. */
import type { GoalData, ScenarioData } from '../../../shared/content/types.ts';
import { USUAL_VALUE } from '../../../shared/sim/balance/learning.ts';
import { at } from '../../net/base.ts';
import { list, percent } from '../../text/format.ts';
import { goalValue } from '../../text/goalValue.ts';
import { nameOf, say, type TextKey, t } from '../../text/index.ts';
import type { Pack } from './pack.ts';
import { Sheet } from './parts.tsx';

export const presetNames = (story: ScenarioData): string =>
  list(story.presets.map((preset) => t(`host.${preset}` as TextKey)));

export function Overview({ pack }: { pack: Pack }) {
  const { story } = pack;
  const { id, teams, modules, learning = [], goals } = story;
  const name = nameOf('scenario', id);
  const people = teams.reduce((sum, team) => sum + team.engineers.length, 0);
  return (
    <Sheet story={story} title={t('lesson.show.overview')}>
      <section class="sheet-part">
        <h3>{t('lesson.basics')}</h3>
        <p>{t('lesson.basicsText')}</p>
      </section>
      <section class="sheet-part">
        <h3>{t('lesson.about')}</h3>
        {pack.about.map((text) => (
          <p key={text} {...pack.tongue} class="lesson-about">
            {text}
          </p>
        ))}
        <p>
          {t('lesson.facts', { teams: teams.length, people, modules: modules.length })}{' '}
          {t('lesson.made', { list: presetNames(story) })}
        </p>
      </section>
      <section class="sheet-part">
        <h3>{t('lesson.goals')}</h3>
        {learning.length === 0 ? <p>{t('lesson.own.noLearning')}</p> : null}
        <ul class="lesson-boxes">
          {learning.map((goal) => {
            const value = goal.value ?? USUAL_VALUE[goal.law];
            return <li key={goal.id}>{say(`learn.${goal.law}`, { n: value, share: percent(value) })}</li>;
          })}
        </ul>
        {learning.length === 0 ? null : (
          <p>
            <small>{t('lesson.goalsHint', { conductor: t('console.conductor') })}</small>
          </p>
        )}
      </section>
      <section class="sheet-part">
        <h3>{t('lesson.wins')}</h3>
        {goals.length === 0 ? <p>{t('lesson.own.noGoals')}</p> : null}
        <ul>
          {goals.map((goal) => (
            <li key={goal.id}>{winText(goal)}</li>
          ))}
        </ul>
      </section>
      <OwnParts pack={pack} />
      <section class="sheet-part">
        <h3>{t('lesson.prep')}</h3>
        <ul class="lesson-boxes">
          <li>{t('lesson.prep.check', { link: location.origin + at('/check') })}</li>
          <li>{t('lesson.prep.devices')}</li>
          <li>{t('lesson.prep.wifi')}</li>
          <li>{t('lesson.prep.open', { host: t('home.host'), scenario: name })}</li>
          <li>{t('lesson.prep.projector', { projector: t('console.projector') })}</li>
          <li>{t('lesson.prep.end', { conductor: t('console.conductor') })}</li>
          <li>{t('lesson.prep.rehearse', { rehearse: t('host.rehearse') })}</li>
          <li>{t('lesson.prep.print')}</li>
        </ul>
      </section>
    </Sheet>
  );
}

/** What is different here from what the game says elsewhere: an author's incidents and practices. */
function OwnParts({ pack: { incidents, practices, tongue } }: { pack: Pack }) {
  return (
    <>
      {practices.length === 0 ? null : (
        <section class="sheet-part">
          <h3>{t('lesson.own.practices')}</h3>
          <ul>
            {practices.map(({ name, law, gives: [a, b, c] }) => (
              <li key={name}>{t('lesson.own.practice', { name, law, a, b, c })}</li>
            ))}
          </ul>
        </section>
      )}
      {incidents.length === 0 ? null : (
        <section class="sheet-part">
          <h3>{t('lesson.own.incidents')}</h3>
          <p>
            <small>{t('lesson.own.incidentsHint')}</small>
          </p>
          <dl class="lesson-words lesson-incidents">
            {incidents.map((one) => (
              <div key={one.id}>
                <dt>{one.name}</dt>
                {(['shows', 'was', 'lesson'] as const).map((part) =>
                  one[part] === '' ? null : (
                    <dd key={part}>
                      <b>{t(`lesson.own.${part}`)}</b> <span {...tongue}>{one[part]}</span>
                    </dd>
                  ),
                )}
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** A win band in words. */
export const winText = ({ id, metric, compare, value }: GoalData): string =>
  t('lesson.win', {
    goal: nameOf('goal', id),
    metric: say(`name.measure.${metric}`) ?? say(`name.metric.${metric}`) ?? metric,
    compare,
    target: goalValue(metric, value),
  });
