/** What happened, from what brought it to what ended it. */
import type { Step } from '../../../shared/sim/postmortem/timeline.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { personName } from '../words.ts';

/** @param folded it opens on a press: on a phone what is asked comes first */
export function Timeline(props: { world: PublicWorld; steps: readonly Step[]; folded: boolean }) {
  const { world, steps, folded } = props;
  return (
    <details class="postmortem-timeline" open={!folded}>
      <summary>
        <h3>{t('postmortem.timeline')}</h3>
        <span class="num">{steps.length}</span>
      </summary>
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
    </details>
  );
}
