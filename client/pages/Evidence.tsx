import { useEffect, useRef, useState } from 'preact/hooks';
import { FACT_TONES, type Fact } from '../../shared/sim/facts.ts';
import { view } from '../net/viewStore.ts';
import { fullTime } from '../text/format.ts';
import { engineerName, t } from '../text/index.ts';
import { sentenceOf } from '../text/sentences.ts';
import { Icon } from './Icon.tsx';
import { Chain, type Link } from './lookback/Chain.tsx';
import { FactWays } from './lookback/FactWays.tsx';

/** A number that was pressed. */
export interface Shown {
  metric: string;
  half: string;
  value: string;
  evidence: readonly string[];
}

/** More than this nobody reads; the journal has them all. */
const LONGEST = 200;

/**
 * Exactly the facts behind a number, with their time and sentence, and from each the way on: what led to it, what it brought,
 * the moment in the replay. Escape closes it and the focus goes back.
 */
export function EvidenceDialog(props: { shown: Shown; facts: Record<string, Fact>; close: () => void }) {
  const { shown } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [trail, setTrail] = useState<readonly Link[]>([]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const facts = shown.evidence
    .map((id) => props.facts[id])
    .filter((fact): fact is Fact => fact !== undefined);
  const last = trail.at(-1);
  return (
    <dialog ref={dialog} class="behind card" aria-labelledby="evidence-title" onClose={props.close}>
      <div class="behind-head">
        <div>
          <h2 id="evidence-title">
            {shown.metric}, {shown.half}
          </h2>
          <p class="behind-value num">{shown.value}</p>
        </div>
        {trail.length > 0 ? (
          <button type="button" class="button" onClick={() => setTrail(trail.slice(0, -1))}>
            {t('lookback.back')}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {t('review.close')}
        </button>
      </div>
      {last ? (
        <Chain key={last.id} link={last} go={(link) => setTrail([...trail, link])} />
      ) : (
        <List facts={facts} all={props.facts} go={(link) => setTrail([link])} />
      )}
    </dialog>
  );
}

/** The facts themselves. */
function List(props: { facts: readonly Fact[]; all: Record<string, Fact>; go: (link: Link) => void }) {
  const { facts, all, go } = props;
  const names = { engineer: (id: string) => view.value?.engineers[id]?.name ?? engineerName(id) };
  return (
    <>
      <p class="quiet">{t('review.behind', { n: facts.length })}</p>
      {/* A long list is scrolled by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <ol class="plain behind-list" tabIndex={0} aria-label={t('review.behind', { n: facts.length })}>
        {facts.slice(0, LONGEST).map((fact) => (
          <li key={fact.id} class={`fact fact-${FACT_TONES[fact.kind] ?? 'plain'}`}>
            <time class="num">{fullTime(fact.tick)}</time>
            <div>
              <p>{sentenceOf(fact, fact, names)}</p>
              <FactWays fact={fact} all={all} about={sentenceOf(fact, fact, names)} go={go} />
            </div>
          </li>
        ))}
      </ol>
      {facts.length > LONGEST ? (
        <p class="small quiet">{t('review.more', { n: facts.length - LONGEST })}</p>
      ) : null}
    </>
  );
}
