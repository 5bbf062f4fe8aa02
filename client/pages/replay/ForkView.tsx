import { useState } from 'preact/hooks';
import type { Fact } from '../../../shared/sim/facts.ts';
import type { Summary } from '../../../shared/sim/fork/compare.ts';
import { METRICS } from '../../../shared/sim/metrics/table.ts';
import { count, fullTime, money } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { tell } from '../../text/measures.ts';
import { saveFile } from '../saveFile.ts';
import { tellFact } from './events.ts';
import { ForkCurves } from './ForkCurves.tsx';
import { ForkShare } from './ForkShare.tsx';
import { type Fork, here, keep, kept, keyOf, looked, lookedFork, putAway, rename } from './forks.ts';
import { verdictOf } from './forkWords.ts';
import { tape } from './show.ts';

/** Longest name of a fork, in characters. */
const MOST_NAME = 80;

/** The forks on the table: both curves, the numbers, what came and what did not. */
export function ForkView() {
  const fork = lookedFork.value;
  if (!fork) return null;
  return (
    <article
      class="card fork-view"
      aria-labelledby="fork-about"
      aria-busy={fork.result === null && fork.failed === ''}
    >
      <h2 class="h3" id="fork-about">
        {fork.file.name || fork.about || t('fork.unnamed')}
      </h2>
      {fork.file.name && fork.about ? <p class="small quiet">{fork.about}</p> : null}
      <Verdict fork={fork} />
      <ForkCurves />
      {here.value.length > 1 ? <Table /> : null}
      {fork.result ? <Result fork={fork} /> : null}
      <Tools fork={fork} key={fork.id} />
    </article>
  );
}

/** What came of it, in a sentence or two. */
function Verdict({ fork }: { fork: Fork }) {
  const was = tape.value?.summary;
  if (fork.failed !== '') return <p role="alert">{t('fork.failed', { why: fork.failed })}</p>;
  const { result } = fork;
  return (
    <p class="fork-verdict" role="status">
      {result === null || !was
        ? t('fork.running', { share: Math.round(fork.share * 100) })
        : result.refused !== ''
          ? t('fork.refused')
          : verdictOf(was, result).join(' ')}
    </p>
  );
}

/** A row of the table: what it is called, and how it reads. */
const ROWS: readonly [() => string, (summary: Summary) => string][] = [
  [() => t('fork.curve.lost'), ({ numbers }) => count(numbers.userMinutesLost ?? 0)],
  [() => t('fork.curve.revenue'), ({ numbers }) => money(numbers.revenue ?? 0)],
  [() => t('fork.curve.trust'), ({ numbers }) => tell('trust', 'share', numbers.trust)],
  [() => t('fork.curve.deploys'), ({ deploys }) => count(deploys)],
  [() => t('fork.row.incidents'), ({ incidents }) => count(incidents)],
  [() => t('fork.row.nights'), ({ nightPages }) => count(nightPages)],
  [() => nameOf('metric', 'energy'), ({ numbers }) => tell('energy', 'share', numbers.energy)],
];

function Result({ fork }: { fork: Fork }) {
  const { result } = fork;
  const was = tape.value?.summary;
  if (!result || !was) return null;
  return (
    <>
      <table class="fork-numbers">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('review.metric')}</span>
            </th>
            <th scope="col">{t('fork.was')}</th>
            <th scope="col">{t('fork.is')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([name, value]) => (
            <tr key={name()}>
              <th scope="row">{name()}</th>
              <td class="num">{value(was)}</td>
              <td class="num">{value(result.summary)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Changes
        title={t('fork.gone', { n: result.differences.gone.length })}
        facts={result.differences.gone}
      />
      <Changes
        title={t('fork.came', { n: result.differences.came.length })}
        facts={result.differences.came}
      />
      {result.standIns > 0 ? <p class="small quiet">{t('fork.standIns', { n: result.standIns })}</p> : null}
      {result.fault === '' ? null : <p class="small">{t('fork.stopped', { why: result.fault })}</p>}
    </>
  );
}

/** Events listed before the rest is folded away. */
const FIRST = 4;

function Changes({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  const list = (some: readonly Fact[]) => (
    <ul class="plain fork-changes">
      {some.map((fact) => (
        <li key={fact.id}>
          <time>{fullTime(fact.tick)}</time> <span>{tellFact(fact)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h3 class="small">{title}</h3>
      {list(facts.slice(0, FIRST))}
      {facts.length > FIRST ? (
        <details class="fold">
          <summary>{t('fork.more', { n: facts.length - FIRST })}</summary>
          {list(facts.slice(FIRST))}
        </details>
      ) : null}
    </section>
  );
}

/** Several forks against each other; one is looked at closely. */
function Table() {
  const { unit } = METRICS.userMinutesLost;
  return (
    <ul class="plain fork-table">
      {here.value.map((fork, i) => (
        <li key={fork.id}>
          <button
            type="button"
            class={`button fork-line fork-line-${i + 1}`}
            aria-pressed={fork.id === looked.value}
            onClick={() => {
              looked.value = fork.id;
            }}
          >
            <span>{fork.file.name || fork.about || t('fork.unnamed')}</span>
            <span class="num">
              {fork.result ? tell('userMinutesLost', unit, fork.result.summary.numbers.userMinutesLost) : '…'}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Name it, keep it, take it away, show it. */
function Tools({ fork }: { fork: Fork }) {
  const [name, setName] = useState(fork.file.name);
  const isKept = kept.value.some((file) => keyOf(file) === keyOf(fork.file));
  return (
    <div class="fork-tools">
      <label class="fork-name">
        <span>{t('fork.name')}</span>
        <input
          class="input"
          value={name}
          maxLength={MOST_NAME}
          placeholder={fork.about}
          onInput={(event) => setName(event.currentTarget.value)}
          onChange={() => rename(fork, name.replace(/[<>]/g, '').trim())}
        />
      </label>
      <div class="row">
        <button type="button" class="button" aria-pressed={isKept} onClick={() => keep(fork)}>
          {t(isKept ? 'fork.kept' : 'fork.keep')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(
              new Blob([JSON.stringify(fork.file, null, 1)], { type: 'application/json' }),
              `slice-fork-${fork.file.org}.json`,
            )
          }
        >
          {t('fork.export')}
        </button>
        <ForkShare fork={fork} />
        <button type="button" class="button" onClick={() => putAway(fork)}>
          {t('fork.away')}
        </button>
      </div>
    </div>
  );
}
