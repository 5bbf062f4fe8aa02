import { useRef, useState } from 'preact/hooks';
import type { CardRow, PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { planOf } from '../../intents/planned.ts';
import { cardsOf, words } from '../../intents/reads.ts';
import { list, money, weekTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { VerbButton } from '../VerbButton.tsx';
import { cardTitle, moduleName } from '../words.ts';
import { CardsPicture } from './art/Cards.tsx';
import { Chooser, DecisionCard, Same } from './Parts.tsx';
import type { Choice } from './PlanScreen.tsx';

/** Cards shown before somebody asks for more. */
const SHOWN = 3;

/** One card of the backlog to build first. */
export function CardChoice({ world, team }: Choice) {
  const [all, setAll] = useState(false);
  const { cards: planned } = planOf(world, team);
  const open = cardsOf(world, team).filter((card) => card.state === 'backlog' || card.state === 'building');
  const first = open.find((card) => card.first);
  const before = useRef(first?.id ?? '');
  if (planned.length === 0) before.current = first?.id ?? '';
  const was = open.find((card) => card.id === before.current);
  const others = open.filter((card) => card.id !== was?.id).sort(byPull);
  const shown = all ? others : others.slice(0, SHOWN);
  const rest = others.length - SHOWN;
  return (
    <DecisionCard
      id="card"
      number={3}
      title={t('plan.card')}
      hint={t('plan.cardHint')}
      picture={<CardsPicture />}
      foot={
        <>
          <Chooser world={world} chosen={planned.at(-1)} />
          {rest > 0 ? (
            <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('plan.cardFew') : t('plan.cardMore', { n: rest })}
            </button>
          ) : null}
        </>
      }
    >
      {open.length === 0 ? <p class="quiet">{t('plan.cardNone')}</p> : null}
      {shown.map((card) => (
        <VerbButton
          key={card.id}
          verb="pickCard"
          payload={{ card: card.id }}
          pressed={card.first}
          look="choice"
          note={<CardNote world={world} card={card} team={team} />}
        >
          {cardTitle(card.title)}
        </VerbButton>
      ))}
      <Same
        on={planned.length === 0 || first?.id === before.current}
        what={was ? t('plan.sameCard', { card: cardTitle(was.title) }) : t('plan.sameCardNone')}
        undo={was ? { verb: 'pickCard', payload: { card: was.id } } : undefined}
      />
    </DecisionCard>
  );
}

/** What is wanted by a date comes first, then what promises most for its size. */
const byPull = (one: CardRow, other: CardRow): number => pull(other) - pull(one) || one.order - other.order;
const pull = (card: CardRow): number =>
  (card.due >= 0 ? 1e9 : 0) + (card.hope > 0 ? card.hope / Math.max(1, card.size) : 0);

function CardNote({ world, card, team }: { world: PublicWorld; card: CardRow; team: string }) {
  const modules = words(card.modules);
  const crosses = modules.some((id) => world.modules[id] && world.modules[id].team !== team);
  return (
    <>
      {t('plan.cardLine', { size: card.size, modules: list(modules.map(moduleName)) })}
      <br />
      {card.hope >= 0 ? t('plan.cardHope', { hope: money(card.hope) }) : t('plan.cardNoHope')}
      {card.due >= 0 ? (
        <span class="chip chip-warn">{t('plan.cardDue', { due: weekTime(card.due) })}</span>
      ) : null}
      {crosses ? <span class="chip chip-bad">{t('plan.cardCrosses')}</span> : null}
    </>
  );
}
