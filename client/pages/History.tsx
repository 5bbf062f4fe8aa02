/** After a historical scenario: what the organisation really did, with its sources, beside one's own numbers. Shown when asked for. */
import '../style/history.css';
import { useState } from 'preact/hooks';
import { type Beside, HISTORIES, type History } from '../../shared/content/history.ts';
import type { Report } from '../../shared/sim/metrics/report.ts';
import { dated } from '../text/format.ts';
import { nameOf, type TextKey, t } from '../text/index.ts';
import { tell } from '../text/measures.ts';

export function HistoryReveal({ scenario, report }: { scenario: string; report: Report }) {
  const history = HISTORIES[scenario];
  const [open, setOpen] = useState(false);
  if (!history) return null;
  const { name } = history;
  return (
    <section class="card history" aria-labelledby="history-title">
      <h2 id="history-title">{t('history.title', { name })}</h2>
      {open ? (
        <Account history={history} report={report} />
      ) : (
        <button type="button" class="button button-primary" onClick={() => setOpen(true)}>
          {t('history.reveal', { name })}
        </button>
      )}
    </section>
  );
}

function Account({ history, report }: { history: History; report: Report }) {
  return (
    <>
      <p>{t('history.lead')}</p>
      <Comparison history={history} report={report} />
      <ol class="plain history-line">
        {history.entries.map(({ id, when, source }) => (
          <li key={id}>
            <time dateTime={when}>{dated(when)}</time>
            <p>{t(`history.${id}` as TextKey)}</p>
            <cite>{source}</cite>
          </li>
        ))}
      </ol>
    </>
  );
}

interface Bar {
  who: string;
  value: number;
  own: boolean;
}

/** Their figures and one's own, quarter by quarter, in bars of which each step is ten times as much. */
function Comparison({ history, report }: { history: History; report: Report }) {
  const { name, entries } = history;
  const metric: Beside['metric'] = entries.find(({ beside }) => beside)?.beside?.metric ?? 'deploysPerYear';
  const own = report.quarters.flatMap(({ quarter, metrics }): Bar[] => {
    const value = metrics.find(({ id }) => id === metric)?.all.value;
    return value ? [{ who: t('history.you', { quarter }), value, own: true }] : [];
  });
  const theirs = entries.flatMap(({ when, beside }): Bar[] =>
    beside?.metric === metric
      ? [{ who: t('history.them', { name, when: dated(when) }), value: beside.value, own: false }]
      : [],
  );
  const bars = [...own, ...theirs];
  const unit = report.metrics.find(({ id }) => id === metric)?.unit ?? 'count';
  const lengths = logLengths(bars.map(({ value }) => value));
  return (
    <table class="history-bars">
      <caption>
        {t('history.caption', { metric: nameOf('metric', metric), name })} <small>{t('history.log')}</small>
      </caption>
      <tbody>
        {bars.map(({ who, value, own: mine }, at) => (
          <tr key={who} class={mine ? 'history-own' : undefined}>
            <th scope="row">{who}</th>
            <td class="history-bar" aria-hidden="true">
              <i style={{ inlineSize: `${(lengths[at] ?? 0) * 100}%` }} />
            </td>
            <td class="num">{tell(metric, unit, value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lengths from above 0 to 1 for values above 0: the least is one step long, and ten times as much a step longer. */
export function logLengths(values: readonly number[]): number[] {
  if (values.length === 0) return [];
  const least = Math.min(...values);
  const steps = values.map((value) => Math.log10(value / least) + 1);
  const most = Math.max(...steps);
  return steps.map((step) => step / most);
}
