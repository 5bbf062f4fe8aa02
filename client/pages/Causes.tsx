import type { Fact } from '../../shared/sim/facts.ts';
import type { ReportRow } from '../../shared/sim/metrics/report.ts';
import { money, short, weekTime } from '../text/format.ts';
import { nameOf, say, t } from '../text/index.ts';
import { bestValues, type Hurt, worstHurts } from './causes.ts';
import type { Link } from './lookback/Chain.tsx';
import { FactWays } from './lookback/FactWays.tsx';

/** What hurt most and what paid off most, each with its cause. */
export function Causes(props: {
  facts: Record<string, Fact>;
  rows: readonly ReportRow[];
  /** Looks at the chain behind an event. */
  go: (link: Link) => void;
}) {
  const { facts, rows } = props;
  const hurts = worstHurts(facts, rows);
  const values = bestValues(facts, rows);
  return (
    <div class="causes">
      <section aria-labelledby="hurt">
        <h2 id="hurt" class="h3">
          {t('review.hurt')}
        </h2>
        {hurts.length === 0 ? <p class="quiet">{t('review.hurtNothing')}</p> : null}
        <ul class="plain">
          {hurts.map(({ incident, deploy }) => (
            <li key={incident.id} class="cause">
              <strong>
                {t('review.hurtLine', {
                  module: nameOf('module', incident.module || incident.unit),
                  archetype: nameOf('archetype', incident.archetype),
                })}
              </strong>
              <span class="num">{t('review.hurtLost', { lost: short(incident.lost) })}</span>
              <small>{causeOf(deploy)}</small>
              <FactWays
                fact={incident}
                all={{}}
                about={nameOf('archetype', incident.archetype)}
                go={props.go}
              />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="paid">
        <h2 id="paid" class="h3">
          {t('review.paid')}
        </h2>
        {values.length === 0 ? <p class="quiet">{t('review.paidNothing')}</p> : null}
        <ul class="plain">
          {values.map((fact) => (
            <li key={fact.id} class="cause cause-good">
              <strong>{say(fact.title) ?? nameOf('card', fact.title)}</strong>
              <span class="num">{t('review.paidWorth', { worth: money(fact.worth) })}</span>
              <small>
                {t('review.paidBy', {
                  team: nameOf('team', fact.team),
                  when: weekTime(fact.tick),
                  hoped: fact.hope > 0 ? 'yes' : 'no',
                  hope: money(fact.hope),
                })}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function causeOf(deploy: Hurt['deploy']): string {
  if (!deploy) return t('review.hurtAlone');
  return t('review.hurtDeploy', {
    number: deploy.number,
    unit: deploy.unit === 'monolith' ? nameOf('unit', deploy.unit) : nameOf('module', deploy.unit),
    changes: deploy.changes,
    teams: deploy.teams,
    strategy: nameOf('strategy', deploy.strategy),
  });
}
