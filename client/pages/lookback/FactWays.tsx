/** The ways on from an event: what led to it, the incidents a deploy brought, the deploy an incident came with, its moment. */
import type { Fact } from '../../../shared/sim/facts.ts';
import { session, view } from '../../net/viewStore.ts';
import { engineerName, t } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';
import type { Link } from './Chain.tsx';
import { kinOf } from './kin.ts';
import { MomentLink } from './MomentLink.tsx';

export function FactWays(props: {
  fact: Fact;
  all: Record<string, Fact>;
  about: string;
  go: (link: Link) => void;
}) {
  const { fact, all, about, go } = props;
  if (!session.value) return null;
  const names = { engineer: (id: string) => view.value?.engineers[id]?.name ?? engineerName(id) };
  const others = kinOf(fact, all);
  return (
    <p class="fact-ways">
      {fact.because.length > 0 ? (
        <button
          type="button"
          class="button"
          aria-label={t('lookback.whyOf', { about })}
          onClick={() => go({ id: fact.id, about })}
        >
          {t('lookback.why')}
        </button>
      ) : null}
      {others.map((other) => {
        const told = sentenceOf(other, other, names);
        return (
          <button
            key={other.id}
            type="button"
            class="button fact-kin"
            onClick={() => go({ id: other.id, about: told })}
          >
            {t(other.kind === 'incidentResolved' ? 'lookback.brought' : 'lookback.cameWith', { about: told })}
          </button>
        );
      })}
      <MomentLink tick={fact.tick} about={about} />
    </p>
  );
}
