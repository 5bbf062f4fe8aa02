import type { CardRow } from '../../shared/sim/publicWorld.ts';
import { isClosed } from '../intents/affordances.ts';
import { FIRST_SHARE } from '../intents/cardAsks.ts';
import { cardsOf, words } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { fullTime, money, percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { StakeholderPart } from './StakeholderPart.tsx';
import { VerbButton } from './VerbButton.tsx';
import { cardTitle, moduleName } from './words.ts';

/** What the team could build, what it builds, and who sees what is live. */
export function BacklogPanel() {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  const cards = cardsOf(world, own.team).filter(
    (card) => card.state !== 'done' || (card.flagged && card.share < 1),
  );
  const order = ['building', 'shipping', 'backlog', 'done'];
  const rank = (card: CardRow): number => (card.first ? -1 : order.indexOf(card.state));
  cards.sort((one, other) => rank(one) - rank(other) || one.order - other.order);
  return (
    <section class="panel-section" aria-labelledby="work-title">
      <h2 id="work-title">{t('play.work.title')}</h2>
      <p class="quiet">{t('play.work.hint')}</p>
      <StakeholderPart world={world} team={own.team} />
      <WorkLimit team={own.team} />
      {cards.length === 0 ? <p class="quiet">{t('play.work.empty')}</p> : null}
      <ul class="cards">
        {cards.map((card) => (
          <li key={card.id}>
            <Card card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const LIMITS = [1, 2, 3, 4, 5, 6];

/** How many cards the team works on at once, and how long its tests keep it waiting. */
function WorkLimit({ team }: { team: string }) {
  const row = view.value?.teams[team];
  if (!row || isClosed('limitWork', { cards: row.wipLimit })) return null;
  return (
    <fieldset class="choices">
      <legend>{t('play.work.limit', { cards: row.wipLimit })}</legend>
      <div class="buttons">
        {LIMITS.map((cards) => (
          <VerbButton
            key={cards}
            verb="limitWork"
            payload={{ cards }}
            pressed={row.wipLimit === cards}
            look="chip"
          >
            {cards}
          </VerbButton>
        ))}
      </div>
      {row.suiteMinutes > 0 ? <small>{t('play.work.suite', { minutes: row.suiteMinutes })}</small> : null}
    </fieldset>
  );
}

/** One card: what it is, how far it is, its flag and the users who see it. */
export function Card({ card }: { card: CardRow }) {
  return (
    <article class={`work-card work-${card.state}`} aria-label={cardTitle(card.title)}>
      <h3>
        {cardTitle(card.title)}
        {card.first ? <span class="chip chip-info">{t('play.card.building')}</span> : null}
        {card.kind === 'upkeep' || card.kind === 'action' ? (
          <span class="chip">{t(`play.card.kind.${card.kind}`)}</span>
        ) : null}
      </h3>
      <p class="quiet">
        {t('play.card.line', {
          size: card.size,
          modules: words(card.modules.replaceAll(',', ' ')).map(moduleName).join(' + '),
        })}
      </p>
      {card.due >= 0 ? (
        <p class={card.late ? 'chip chip-bad' : 'quiet'}>
          {t('play.card.due', { due: fullTime(card.due), late: card.late ? 'yes' : 'no' })}
        </p>
      ) : null}
      {card.stale ? <p class="chip chip-bad">{t('play.card.stale')}</p> : null}
      <Progress card={card} />
      <p class="card-worth">{worthOf(card)}</p>
      <div class="buttons">
        {!card.first && card.kind !== 'action' && (card.state === 'backlog' || card.state === 'building') ? (
          <VerbButton
            verb="pickCard"
            payload={{ card: card.id }}
            look="primary"
            label={t('play.card.pickLong', { card: cardTitle(card.title) })}
          >
            {t('play.card.pick')}
          </VerbButton>
        ) : null}
        {card.live === 0 ? (
          <VerbButton
            verb="flagCard"
            payload={{ card: card.id, flagged: !card.flagged }}
            pressed={card.flagged}
            look="chip"
            label={t('play.card.flagLong', {
              card: cardTitle(card.title),
              flagged: card.flagged ? 'yes' : 'no',
            })}
          >
            {t('play.card.flag', { flagged: card.flagged ? 'yes' : 'no' })}
          </VerbButton>
        ) : null}
      </div>
      {card.flagged && card.live > 0 ? <ShareButtons card={card} /> : null}
    </article>
  );
}

function Progress({ card }: { card: CardRow }) {
  if (card.merged === 0 && card.live === 0) return null;
  return (
    <div class="card-progress">
      <span class="meter" aria-hidden="true">
        <span class="meter-fill meter-merged" style={{ inlineSize: `${(card.merged / card.size) * 100}%` }} />
        <span class="meter-fill meter-live" style={{ inlineSize: `${(card.live / card.size) * 100}%` }} />
      </span>
      <small>{t('play.card.progress', { merged: card.merged, live: card.live, size: card.size })}</small>
    </div>
  );
}

/** Hope, or what users made of it once that is known. */
function worthOf(card: CardRow): string {
  if (card.known) {
    return t('play.card.worth', {
      worth: money(Math.abs(card.worth)),
      hope: money(Math.max(0, card.hope)),
      sign: card.worth < 0 ? 'minus' : 'plus',
    });
  }
  return card.hope > 0 ? t('play.card.hope', { hope: money(card.hope) }) : t('play.card.noHope');
}

const SHARES = [
  { id: 'off', share: 0 },
  { id: 'some', share: FIRST_SHARE },
  { id: 'half', share: 0.5 },
  { id: 'all', share: 1 },
] as const;

function ShareButtons({ card }: { card: CardRow }) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('play.share.label', { card: cardTitle(card.title) })}</legend>
      <small>
        {card.share === 0 ? t('play.share.dark') : t('play.share.now', { share: percent(card.share) })}
      </small>
      <div class="buttons">
        {SHARES.map(({ id, share }) => (
          <VerbButton
            key={id}
            verb="setShare"
            payload={{ card: card.id, share }}
            pressed={Math.abs(card.share - share) < 0.001}
            look="chip"
          >
            {t(`play.share.${id}`)}
          </VerbButton>
        ))}
      </div>
    </fieldset>
  );
}
