import { useEffect, useRef } from 'preact/hooks';
import type { WhyRow } from '../../shared/sim/asked.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { type Asked, type WhyAsk, whyBack, whyClose, whys } from '../intents/whys.ts';
import { view } from '../net/viewStore.ts';
import { count, dayAndClock, fullTime, money } from '../text/format.ts';
import { type TextKey, t } from '../text/index.ts';
import { thingOf, thingsOf } from './factThings.ts';
import { Icon } from './Icon.tsx';
import { fieldsOf, sentenceOfRow } from './logFacts.ts';
import { narrow, picked, tab } from './uiState.ts';
import { WhyButton } from './WhyButton.tsx';

/** The answer to a why: from what was decided, step by step, to what was asked about; each step shows its things on the map. */
export function WhyDrawer() {
  const world = view.value;
  const asked = whys.value.at(-1);
  const open = asked !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    back.current = document.activeElement;
    return () => {
      const before = back.current;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  const key = asked ? JSON.stringify(asked.ask) : '';
  useEffect(() => {
    if (key !== '') heading.current?.focus({ preventScroll: true });
  }, [key]);
  if (!world || !asked) return null;
  return (
    <section
      class="why-drawer"
      role="dialog"
      aria-labelledby="why-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        whyClose();
      }}
    >
      <header>
        <h2 id="why-title" tabIndex={-1} ref={heading}>
          {titleOf(world, asked)}
        </h2>
        {whys.value.length > 1 ? (
          <button type="button" class="button button-quiet" onClick={whyBack}>
            {t('why.back')}
          </button>
        ) : null}
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={t('play.close')}
          onClick={whyClose}
        >
          <Icon id="close" />
        </button>
      </header>
      <Answer key={key} world={world} asked={asked} />
    </section>
  );
}

function titleOf(world: PublicWorld, { ask }: Asked): string {
  if ('fact' in ask) return t('why.title');
  return t(`why.about.${ask.about}` as TextKey, { name: thingOf(world, ask.of)?.name ?? '' });
}

function Answer({ world, asked }: { world: PublicWorld; asked: Asked }) {
  const { ask, rows, fromLog } = asked;
  if (!rows)
    return (
      <p class="quiet" role="status">
        {t('why.loading')}
      </p>
    );
  const chain = 'fact' in ask;
  const shown = chain ? [...rows].reverse() : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <div class="why-body" tabIndex={0}>
      {fromLog ? <p class="quiet">{t('why.away')}</p> : null}
      {rows.length === 0 ? <p class="quiet">{t(chain ? 'why.end' : 'why.nothing')}</p> : null}
      <ol class={chain ? 'why-chain' : 'why-chain why-list'}>
        {shown.map((row) => (
          <Step key={row.id} world={world} row={row} ask={ask} />
        ))}
      </ol>
      {chain && rows.length === 1 ? (
        <p class="quiet">{t(rows[0]?.kind === 'incidentDetected' ? 'why.notYet' : 'why.end')}</p>
      ) : null}
    </div>
  );
}

/** One fact: when, what, how much, and where to see it. */
function Step({ world, row, ask }: { world: PublicWorld; row: WhyRow; ask: WhyAsk }) {
  const chain = 'fact' in ask;
  const asked = chain && ask.fact === row.id;
  const sentence = sentenceOfRow(world, row);
  const near = Math.abs(world.tick - row.tick) < 5 * 288;
  return (
    <li class={`why-step why-${row.role} log-${row.tone}${asked ? ' why-asked' : ''}`}>
      <p class="why-when">
        <time class="mono">{near ? dayAndClock(row.tick) : fullTime(row.tick)}</time>
        {chain ? (
          <span class="why-role">{asked ? t('why.this') : t(`why.role.${row.role}`)}</span>
        ) : row.amount !== 0 ? (
          <strong class="why-amount mono">{amountText(ask, row.amount)}</strong>
        ) : null}
      </p>
      <p>{sentence}</p>
      <div class="why-things">
        {thingsOf(world, fieldsOf(row)).map(({ thing, name }) => (
          <button
            key={thing.id}
            type="button"
            class="button button-chip"
            aria-label={t('why.on', { thing: name })}
            onClick={() => {
              picked.value = { ...thing, left: false };
              if (!narrow.value) return;
              whyClose();
              tab.value = 'map';
            }}
          >
            {name}
          </button>
        ))}
        {chain || row.because === '' ? null : <WhyButton ask={{ fact: row.id }} about={sentence} deeper />}
      </div>
    </li>
  );
}

const amountText = (ask: WhyAsk, amount: number): string =>
  'about' in ask && ask.about === 'cash' ? money(amount) : t('why.amount.minutes', { n: count(amount) });
