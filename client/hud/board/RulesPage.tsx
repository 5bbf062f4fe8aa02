import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { isClosed, whyNotIn } from '../../intents/affordances.ts';
import { proposals } from '../../intents/proposals.ts';
import { isForTeam } from '../../intents/suggesting.ts';
import { me } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { RuleCard } from './Vote.tsx';

/** All rules of the org, the most pressing first. */
export function RulesPage({ world, team }: { world: PublicWorld; team: string }) {
  const engineer = me.value?.engineer ?? '';
  const all = proposals(world, team, (verb, payload) => isForTeam(whyNotIn(world, engineer, verb, payload)));
  return (
    <>
      <p class="ways-lead quiet">{t('board.rulesLead')}</p>
      <div class="rule-cards">
        {all
          .filter(({ policy }) => !isClosed('castVote', { policy: policy.id, value: policy.value }))
          .map(({ policy }) => (
            <RuleCard key={policy.id} policy={policy} team={team} />
          ))}
      </div>
    </>
  );
}
