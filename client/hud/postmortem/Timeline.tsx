/** What happened, from what brought it to what ended it. */
import type { Step } from '../../../shared/sim/postmortem/timeline.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { personName } from '../words.ts';

export function Timeline({ world, steps }: { world: PublicWorld; steps: readonly Step[] }) {
  return (
    <section aria-labelledby="postmortem-timeline">
      <h3 id="postmortem-timeline">{t('postmortem.timeline')}</h3>
      <ol class="plain postmortem-line">
        {steps.map(({ step, tick, fact }) => (
          <li key={`${step}${fact?.id ?? tick}`} class={`step step-${step}`}>
            <time class="num">{fullTime(tick)}</time>
            <strong>{t(`postmortem.step.${step}`)}</strong>
            <span>
              {fact
                ? sentenceOf(fact, fact, { engineer: (id) => personName(world, id) })
                : t('postmortem.unseen')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
