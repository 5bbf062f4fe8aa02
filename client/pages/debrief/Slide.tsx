/** One slide of the debrief, the same on devices, on the wall and before its host. */
import '../../style/debrief.css';
import '../../style/debriefCharts.css';
import { conceptsOf, type DebriefData } from '../../../shared/net/debrief.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { dayAndClock, finePercent, fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { Icon } from '../Icon.tsx';
import { OrgEmblem } from '../projector/OrgEmblem.tsx';
import { ConceptCard } from './ConceptCard.tsx';
import { ContrastSlide } from './ContrastSlide.tsx';
import { HalvesSlide } from './HalvesSlide.tsx';
import { OddsSlide } from './OddsSlide.tsx';
import { PathSlide } from './PathSlide.tsx';
import { Timeline } from './Timeline.tsx';
import { WordsSlide } from './WordsSlide.tsx';
import { clipOf, mayReplay, partsOfSlide } from './words.ts';

export interface SlideProps {
  code: string;
  data: DebriefData;
  /** The moment of the timeline everybody looks at, thousandths of its length; -1 for none. */
  cursor: number;
  /** The host's: moves it for everybody. */
  moveCursor?: ((cursor: number) => void) | undefined;
  /** On the wall there is nothing to press. */
  wall?: boolean;
  /** What was written is shown. */
  words: boolean;
  /** Somebody here may write. */
  writes?: boolean;
}

export function Slide({ slide, ...props }: SlideProps & { slide: string }) {
  return (
    <div class={`debrief-slide ${props.wall ? 'debrief-on-wall' : ''}`}>
      <Content slide={slide} {...props} />
    </div>
  );
}

function Content({ slide, ...props }: SlideProps & { slide: string }) {
  const { kind, of } = partsOfSlide(slide);
  const { data } = props;
  const contrast = data.contrasts.find(({ id }) => id === of);
  if (kind === 'contrast' && contrast) return <ContrastSlide contrast={contrast} {...props} />;
  switch (kind) {
    case 'timeline':
      return <Timeline {...props} />;
    case 'moment':
      return <MomentSlide id={of} {...props} />;
    case 'odds':
      return <OddsSlide {...props} />;
    case 'halves':
      return <HalvesSlide {...props} />;
    case 'path':
      return <PathSlide {...props} />;
    case 'cards':
      return <CardsSlide {...props} />;
    case 'words':
      return <WordsSlide {...props} />;
    default:
      return <StartSlide {...props} />;
  }
}

function StartSlide({ data }: SlideProps) {
  const { stories } = data;
  const deploys = stories.flatMap(({ points }) => points).reduce((sum, point) => sum + point.deploys, 0);
  const incidents = stories.reduce((sum, story) => sum + story.incidents.length, 0);
  return (
    <section class="debrief-start">
      <h2>{t('debrief.start')}</h2>
      <p class="debrief-sum">{t('debrief.sum', { orgs: stories.length, deploys, incidents })}</p>
      <ul class="debrief-rules">
        {(['best', 'easy', 'turn'] as const).map((rule) => (
          <li key={rule}>{t(`debrief.rule.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function MomentSlide({ id, data, code, wall }: SlideProps & { id: string }) {
  const mark = data.moments.find((one) => String(one.id) === id);
  if (!mark) return <p class="quiet">{t('debrief.momentNone')}</p>;
  const { org, tick, text, failing, open, concept } = mark;
  const facts = wall ? nearest(mark.facts, tick) : mark.facts;
  return (
    <section class="debrief-moment">
      <p class="debrief-who">
        <OrgEmblem org={org} /> {orgName(org)} · {fullTime(tick)}
      </p>
      <h2>{text === '' ? t('wall.moment') : text}</h2>
      <p>{t('wall.momentHow', { failing: finePercent(failing), n: open })}</p>
      {facts.length === 0 ? <p class="quiet">{t('debrief.momentNone')}</p> : null}
      <ol class="plain debrief-facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <span class="num quiet">{dayAndClock(fact.tick)}</span> <span>{sentenceOf(fact, fact)}</span>
          </li>
        ))}
      </ol>
      {wall || !mayReplay() ? null : (
        <div>
          <a class="button" href={clipOf(code, org, tick)} target="_blank" rel="noopener">
            <Icon name="play" />
            {t('debrief.clip')}
          </a>
        </div>
      )}
      {concept === '' || wall ? null : <ConceptCard id={concept} />}
    </section>
  );
}

/** More events than these do not fit a wall. */
const ON_WALL = 5;

/** The events nearest to a moment, in the order in which they came. */
const nearest = <T extends { tick: number }>(facts: readonly T[], tick: number): T[] =>
  [...facts]
    .sort((one, other) => Math.abs(one.tick - tick) - Math.abs(other.tick - tick))
    .slice(0, ON_WALL)
    .sort((one, other) => one.tick - other.tick);

/** More cards than this are not read in full on a wall. */
const FULL = 4;

function CardsSlide({ data, wall }: SlideProps) {
  const ids = conceptsOf(data);
  return (
    <section class="debrief-cards" aria-label={t('debrief.cards.title')}>
      <h2>{t('debrief.cards.title')}</h2>
      <div class="debrief-deck" data-many={ids.length > FULL}>
        {ids.map((id) => (
          <ConceptCard key={id} id={id} short={wall === true && ids.length > FULL} />
        ))}
      </div>
    </section>
  );
}
