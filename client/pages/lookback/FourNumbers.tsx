/** Four tiles above a review: how often, how fast, how well, how soon repaired, and how they stood in the first quarter. */
import '../../style/four.css';
import { useState } from 'preact/hooks';
import type { Report } from '../../../shared/sim/metrics/report.ts';
import { TermOr } from '../../hud/terms/Term.tsx';
import { nameOf, t } from '../../text/index.ts';
import { tell } from '../../text/measures.ts';
import { EvidenceDialog, type Shown } from '../Evidence.tsx';
import { Icon } from '../Icon.tsx';
import { type FourNumber, fourNumbers } from './fourNumbers.ts';

/** @param quarter the last one that is counted */
export function FourNumbers({ report, quarter }: { report: Report; quarter: number }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const numbers = fourNumbers(report, quarter);
  if (numbers.length === 0) return null;
  return (
    <section aria-labelledby="four-title">
      <h2 id="four-title" class="unseen">
        {t('four.title')}
      </h2>
      <ul class="plain four">
        {numbers.map((number) => (
          <li key={number.row.id} class="card four-tile">
            <Tile number={number} show={setShown} />
          </li>
        ))}
      </ul>
      {shown ? <EvidenceDialog shown={shown} facts={report.facts} close={() => setShown(null)} /> : null}
    </section>
  );
}

function Tile({ number, show }: { number: FourNumber; show: (shown: Shown) => void }) {
  const { row, quarters, change } = number;
  const metric = nameOf('metric', row.id);
  const told = (value: number | null): string => tell(row.id, row.unit, value);
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last) return null;
  const half = t('review.thisQuarter', { quarter: last.quarter });
  const value = told(last.value);
  return (
    <>
      <h3 class="four-name">
        <TermOr kind="metric" id={row.id}>
          {metric}
        </TermOr>
      </h3>
      <button
        type="button"
        class="four-value num"
        aria-label={t('review.open', { metric, half, value, n: row.all.evidence.length })}
        onClick={() => show({ metric, half, value, evidence: row.all.evidence })}
      >
        {value}
      </button>
      <p class={`four-change four-${change}`}>
        {change === 'better' || change === 'worse' ? (
          <Icon name={change === 'better' ? 'check' : 'alert'} />
        ) : null}
        {t('four.change', { change, quarter: first.quarter, was: told(first.value) })}
      </p>
      {quarters.length > 1 ? (
        <ol class="plain four-bars" aria-label={t('four.quarters', { metric })}>
          {quarters.map((one) => (
            <li key={one.quarter} title={told(one.value)}>
              <span class="four-bar" style={{ blockSize: `${Math.round(one.length * 100)}%` }} />
              <span class="unseen">
                {t('review.thisQuarter', { quarter: one.quarter })}: {told(one.value)}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
