/** Playing alone: go on, today's shift, every story, and what has been learned so far. */
import '../../style/race.css';
import '../../style/solo.css';
import { useState } from 'preact/hooks';
import { keptSeats } from '../../net/seats.ts';
import { keepLikes, type Likes, lastRun, readLikes, readShelf, type Shelf } from '../../net/shelf.ts';
import { nameOf, t } from '../../text/index.ts';
import { Page } from '../Page.tsx';
import { Link } from '../Parts.tsx';
import { SoloRace } from '../race/SoloRace.tsx';
import { Badge, FEATS } from './Badge.tsx';
import { Choices } from './Choices.tsx';
import { DailyShift } from './DailyShift.tsx';
import { GoOn } from './GoOn.tsx';
import { OFFERS } from './offers.ts';
import { StoryCard } from './StoryCard.tsx';

/** From this width on, CSS pixels, the shelf lies open. */
const WIDE_PX = 640;
/** Kept games listed at most. */
const LISTED = 12;

/** The page at /solo. */
export function SoloPage() {
  const [kept] = useState(() => keptSeats().slice(0, LISTED));
  const [shelf] = useState(readShelf);
  const [likes, setLikes] = useState<Likes>(readLikes);
  const change = (some: Partial<Likes>): void => {
    keepLikes(some);
    setLikes({ ...likes, ...some });
  };
  return (
    <Page class="solo">
      <div class="solo-head">
        <h1>{t('solo.title')}</h1>
        <p class="lead">{t('solo.lead')}</p>
      </div>
      <GoOn seats={kept} ended />
      <DailyShift shelf={shelf} />
      <section class="solo-stories" aria-labelledby="stories">
        <h2 id="stories">{t('solo.stories')}</h2>
        <Choices likes={likes} change={change} />
        <ul class="plain stories">
          {OFFERS.map((offer) => (
            <StoryCard
              key={offer.id}
              offer={offer}
              likes={likes}
              best={shelf.best[offer.id]}
              last={lastRun(shelf.runs, offer.id)}
            />
          ))}
        </ul>
      </section>
      <SoloRace />
      <p>
        <Link to="/author" class="home-more">
          {t('author.door')}
        </Link>
      </p>
      <ShelfPart shelf={shelf} />
    </Page>
  );
}

function ShelfPart({ shelf }: { shelf: Shelf }) {
  // A phone has better things to show first.
  const [wide] = useState(() => innerWidth >= WIDE_PX);
  const got = FEATS.filter((id) => shelf.feats[id]);
  return (
    <details class="shelf" open={wide}>
      <summary>
        <h2 id="shelf">{t('solo.shelf')}</h2>
        <span class="chip">{t('solo.shelfCount', { n: got.length, all: FEATS.length })}</span>
      </summary>
      <p class="quiet">{t('solo.shelfHint')}</p>
      <ul class="plain feats">
        {FEATS.map((id) => {
          const feat = shelf.feats[id];
          const note = feat
            ? t('solo.featFrom', { scenario: nameOf('scenario', feat.scenario) })
            : t('solo.featOpen');
          return <Badge key={id} id={id} got={feat !== undefined} note={note} />;
        })}
      </ul>
    </details>
  );
}
