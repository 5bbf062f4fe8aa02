/** Two sides of one number, and the question that asks why. */
import type { Contrast, Side } from '../../../shared/sim/debrief/contrast.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { OrgEmblem } from '../projector/OrgEmblem.tsx';
import { ConceptCard } from './ConceptCard.tsx';
import type { SlideProps } from './Slide.tsx';
import { clipOf, figureOf, lineOf, mayReplay, sideName, sidesOf } from './words.ts';

export function ContrastSlide({ contrast, code, wall }: SlideProps & { contrast: Contrast }) {
  const { id, concept, high } = contrast;
  return (
    <section class="debrief-contrast" aria-label={t(`debrief.kind.${id}`)}>
      <h2 class="debrief-kind">{t(`debrief.kind.${id}`)}</h2>
      <ul class="plain debrief-sides">
        {sidesOf(contrast).map((side) => (
          <li key={side.id} class="debrief-side">
            <p class="debrief-who">
              {side.group === 'org' ? <OrgEmblem org={side.org} /> : null}
              {sideName(side)}
            </p>
            <p class="debrief-figure num">{figureOf(id, side)}</p>
            <span class="debrief-bar" aria-hidden="true">
              <i style={{ inlineSize: `${share(side, high)}%` }} />
            </span>
            <p class="debrief-line">{lineOf(id, side)}</p>
            {wall || side.tick < 0 || !mayReplay() ? null : (
              <a
                class="button button-small"
                href={clipOf(code, side.org, side.tick)}
                target="_blank"
                rel="noopener"
                aria-label={`${t('debrief.clip')}: ${sideName(side)}`}
              >
                <Icon name="play" />
                {t('debrief.clip')}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p class="debrief-ask">{t(`debrief.ask.${id}`)}</p>
      {wall ? <p class="debrief-idea">{t(`concept.${concept}`)}</p> : <ConceptCard id={concept} />}
    </section>
  );
}

/** How far the bar goes; nothing is still a sliver. */
const share = (side: Side, high: Side): number =>
  side.value <= 0 ? 0 : Math.max(1, (100 * side.value) / high.value);
