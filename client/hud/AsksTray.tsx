import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { whyNotIn } from '../intents/affordances.ts';
import type { Ask, AskOption } from '../intents/askParts.ts';
import { asks, asksNow } from '../intents/asks.ts';
import { waitOf } from '../intents/deadlines.ts';
import { me, view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { incidentOnDesk } from './incidentOnDesk.ts';
import { LETTERS } from './letters.ts';
import { isOnCard } from './morning/morningNow.ts';
import { goTo } from './navigate.ts';
import { OddsCall } from './OddsCall.tsx';
import { SoftBar } from './SoftBar.tsx';
import { SayButton } from './say/SayButton.tsx';
import { aside, narrow, putAside } from './uiState.ts';
import { VerbButton } from './VerbButton.tsx';
import { capital, speak } from './words.ts';

/** More than these would be a nag; the rest waits behind them. */
const SHOWN = 3;

/** All asks of the moment, without those put aside. */
export function currentAsks(): Ask[] {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return [];
  const may = (verb: string, payload: Record<string, unknown>): boolean =>
    whyNotIn(world, own.engineer, verb, payload) === null;
  return asksNow(asks({ view: world, team: own.team, engineer: own.engineer, may }), aside.value);
}

/** What is to be decided now; the first ask in full, the next ones after it. */
export function AsksTray() {
  const now = useComputed(currentAsks);
  const desk = view.value ? incidentOnDesk(view.value) : undefined;
  const waiting = now.value.filter((ask) => ask.id !== `incident:${desk?.id}` && !isOnCard(ask));
  const list = waiting.slice(0, SHOWN);
  const rest = waiting.length - list.length;
  return (
    <section class="panel-section asks" aria-labelledby="asks-title">
      <div class="asks-head">
        <h2 id="asks-title">{t('play.asks.title')}</h2>
        <SayButton />
      </div>
      {list.length === 0 ? <p class="quiet">{t('play.asks.none')}</p> : null}
      {list.map((ask, at) =>
        narrow.value && at > 0 ? (
          <details key={ask.id} class="ask-fold">
            <summary>{capital(speak(ask.title))}</summary>
            <AskCard ask={ask} top={false} letters={false} />
          </details>
        ) : (
          <AskCard key={ask.id} ask={ask} top={at === 0} letters={at === 0 && !desk?.awaiting} />
        ),
      )}
      {rest > 0 ? <p class="quiet">{t('play.asks.more', { n: rest })}</p> : null}
      {Object.keys(aside.value).length > 0 ? (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            aside.value = {};
          }}
        >
          {t('play.asks.bringBack')}
        </button>
      ) : null}
    </section>
  );
}

/** What the guide calls an ask, by the kind of ask. */
const GUIDED: Record<string, string> = { train: 'send ask', call: 'send ask', cutover: 'cut ask' };
/** The unit whose deploy an ask is about, ''. */
const oddsUnit = ({ id }: Ask): string => /^(?:call|train|early):(.+)$/.exec(id)?.[1] ?? '';

interface AskCardProps {
  ask: Ask;
  top: boolean;
  letters: boolean;
  /** Over the map there is room for the ask alone. */
  brief?: boolean;
}

/** Over the map as many ways are shown at first; the others are one tap away. */
const WAYS = 2;

/** One ask with its options; the letters A-E press them where it is the first. */
export function AskCard({ ask, top, letters, brief = false }: AskCardProps) {
  const world = view.value;
  const [all, setAll] = useState(false);
  const wait = world && top && ask.id.startsWith('call:') ? waitOf(world) : null;
  const rest = brief && !all ? ask.options.length - WAYS : 0;
  const options = rest > 0 ? ask.options.slice(0, WAYS) : ask.options;
  const mayWait = !ask.options.some((option) => option.act.do === 'aside') && ask.tone !== 'alarm';
  return (
    <article
      class={`ask ask-${ask.tone}${top ? ' ask-top' : ''}${all ? ' ask-all' : ''}`}
      aria-labelledby={`ask-${ask.id}`}
      data-guide={GUIDED[ask.id.split(':')[0] ?? ''] ?? 'ask'}
    >
      <h3 id={`ask-${ask.id}`}>{capital(speak(ask.title))}</h3>
      {ask.detail ? <p class="quiet">{speak(ask.detail)}</p> : null}
      {wait ? <SoftBar wait={wait}>{(seconds) => t('play.ask.call.left', { n: seconds })}</SoftBar> : null}
      <div class="ask-options">
        {options.map((option, at) => (
          <Option key={option.id} ask={ask} option={option} letter={letters ? LETTERS[at] : undefined} />
        ))}
        {rest > 0 ? (
          <button
            type="button"
            class="button button-icon ask-more"
            aria-label={t('phones.others', { n: rest })}
            title={t('phones.others', { n: rest })}
            aria-expanded={false}
            onClick={() => setAll(true)}
          >
            <Icon id="dots" />
          </button>
        ) : null}
      </div>
      {brief || oddsUnit(ask) === '' ? null : <OddsCall unit={oddsUnit(ask)} />}
      {mayWait ? (
        <button
          type="button"
          class="button button-quiet ask-aside"
          aria-label={brief ? t('play.asks.aside') : undefined}
          onClick={() => putAside(ask.id, ask.state)}
        >
          {brief ? <Icon id="close" /> : t('play.asks.aside')}
        </button>
      ) : null}
    </article>
  );
}

function Option({ ask, option, letter }: { ask: Ask; option: AskOption; letter: string | undefined }) {
  const { act } = option;
  const note = option.note ? speak(option.note) : undefined;
  const id = letter ? `ask-option-${letter}` : undefined;
  if (act.do === 'propose') {
    return (
      <VerbButton
        {...(id ? { id } : {})}
        verb={act.verb}
        payload={act.payload}
        look={option.first ? 'primary' : 'plain'}
        note={note}
        why="always"
        letter={letter}
        onDone={() => putAside(ask.id, ask.state)}
      >
        {capital(speak(option.label))}
      </VerbButton>
    );
  }
  return (
    <span class="verb">
      <button
        type="button"
        id={id}
        class={`button ${option.first ? 'button-primary' : 'button-plain'}`}
        aria-keyshortcuts={letter}
        onClick={() => {
          // Somebody who went to look at a calm matter has dealt with it.
          if (act.do === 'aside' || ask.tone === 'calm') putAside(ask.id, ask.state);
          if (act.do === 'open') goTo(act.panel, act.id);
        }}
      >
        {letter ? (
          <span class="letter" aria-hidden="true">
            {letter}
          </span>
        ) : null}
        <span class="button-text">{capital(speak(option.label))}</span>
        {note ? <small class="note">{note}</small> : null}
      </button>
    </span>
  );
}
