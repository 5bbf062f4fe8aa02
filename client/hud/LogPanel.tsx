import type { LogRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { view } from '../net/viewStore.ts';
import { dayAndClock } from '../text/format.ts';
import { t } from '../text/index.ts';
import { newestFirst, sentenceOfRow } from './logFacts.ts';
import { WhyButton } from './WhyButton.tsx';

/** Small print of the model: told in the board's log, too frequent for the line at the foot. */
const QUIET = new Set([
  'changeMerged',
  'trainAnswered',
  'evidenceOpened',
  'slicesAssigned',
  'cardPicked',
  'cardFlagged',
  'voteCast',
  'morningAnswered',
]);

/** The newest facts as sentences; the line at the foot of a wide screen shows three, the Log tab all. */
export function LogPanel() {
  const world = view.value;
  if (!world) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a log that scrolls must be reachable by keyboard
    <section class="log" aria-labelledby="log-title" tabIndex={0}>
      <h2 id="log-title" class="log-title">
        {t('play.log.title')}
      </h2>
      <ol class="log-list">
        {newestFirst(world).map((row) => (
          <li key={row.id} class={`log-row log-${row.tone}${QUIET.has(row.kind) ? ' log-quiet' : ''}`}>
            <time class="mono">{dayAndClock(row.tick)}</time>
            <span>
              {sentenceOfRow(world, row)}{' '}
              {hasWhy(row) ? <WhyButton ask={{ fact: row.id }} about={sentenceOfRow(world, row)} /> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The three newest facts that matter, for the foot of a wide screen. */
export function LogLine() {
  const world = view.value;
  if (!world) return null;
  const rows = loudest(world).slice(0, 3);
  return (
    <aside class="logline" aria-label={t('play.log.newest')}>
      {rows.map((row) => (
        <span key={row.id} class={`log-${row.tone}`}>
          <span class="logline-text">
            <time class="mono">{dayAndClock(row.tick)}</time> {sentenceOfRow(world, row)}
          </span>
          {hasWhy(row) ? <WhyButton ask={{ fact: row.id }} about={sentenceOfRow(world, row)} /> : null}
        </span>
      ))}
    </aside>
  );
}

/** Something led to it that can be told, or will be. */
const hasWhy = (row: LogRow): boolean => row.because !== '' || row.kind === 'incidentDetected';

/** Facts worth saying aloud, newest first. */
export const loudest = (world: PublicWorld) => newestFirst(world).filter((row) => !QUIET.has(row.kind));
