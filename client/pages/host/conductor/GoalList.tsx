/** The learning goals of an organisation: who met each, and the facts that show it one click away. */
import { useState } from 'preact/hooks';
import type { BoardConductOrg } from '../../../../shared/net/conduct.ts';
import { orgName } from '../../../../shared/net/orgs.ts';
import type { Fact } from '../../../../shared/sim/facts.ts';
import { askConductor } from '../../../net/questions.ts';
import { fullTime } from '../../../text/format.ts';
import { t } from '../../../text/index.ts';
import { sentenceOf } from '../../../text/sentences.ts';
import { Icon } from '../../Icon.tsx';
import { goalText, whoText } from './names.ts';

export function GoalList({ org }: { org: BoardConductOrg }) {
  const [shown, setShown] = useState<{ key: string; facts: Fact[] } | null>(null);
  const show = async (key: string, goal: string, team: string): Promise<void> => {
    if (shown?.key === key) return setShown(null);
    const answer = await askConductor({ ask: 'evidence', org: org.id, goal, team });
    setShown({ key, facts: answer?.evidence ?? [] });
  };
  if (org.goals.length === 0) return <p class="quiet">{t('conductor.noGoals')}</p>;
  return (
    <div class="stack-small">
      <h3>{t('conductor.goals', { org: orgName(org.id) })}</h3>
      <ul class="plain conductor-goals">
        {org.goals.map((goal) => (
          <li key={goal.id} class={goal.met.length > 0 ? 'goal-met' : 'goal-open'}>
            {goal.met.length > 0 ? <Icon name="check" /> : <span class="conductor-ring" aria-hidden="true" />}
            <span>{goalText(goal)}</span>
            {goal.met.length === 0 ? <small class="quiet">{t('conductor.open')}</small> : null}
            {goal.met.map(({ team, tick }) => {
              const key = `${goal.id} ${team}`;
              return (
                <button
                  key={key}
                  type="button"
                  class="button button-chip"
                  aria-expanded={shown?.key === key}
                  title={t('conductor.evidence', { who: whoText(team) })}
                  onClick={() => void show(key, goal.id, team)}
                >
                  {whoText(team)} · {fullTime(tick)}
                </button>
              );
            })}
            {shown?.key.startsWith(`${goal.id} `) ? (
              <ul class="conductor-facts">
                {shown.facts.map((fact) => (
                  <li key={fact.id}>
                    <span class="quiet">{fullTime(fact.tick)}</span> {sentenceOf(fact, fact)}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
