/** How well one foretold deploys: what was said, and how many of them went well. One's own words only. */
import type { Calibration } from '../../shared/sim/metrics/odds.ts';
import { percent } from '../text/format.ts';
import { t } from '../text/index.ts';

/** From so far off a lean is worth a word. */
const OFF = 0.12;

export function OddsReview({ odds }: { odds: Calibration }) {
  const said = odds.bins.filter((bin) => bin.calls > 0);
  return (
    <section class="card odds-review" aria-labelledby="odds-review">
      <h2 id="odds-review">{t('odds.review')}</h2>
      {said.length === 0 ? <p class="quiet">{t('odds.reviewNone')}</p> : null}
      <ul>
        {said.map((bin) => (
          <li key={bin.percent}>
            <span>
              {t('odds.reviewLine', { share: percent(bin.percent / 100), well: bin.well, calls: bin.calls })}
            </span>
            <span class="odds-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(bin.well / bin.calls) * 100}%` }} />
              <i style={{ insetInlineStart: `${bin.percent}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {said.length > 0 ? <p>{t('odds.reviewWord', { lean: leanOf(said) })}</p> : null}
      {odds.open > 0 ? <p class="quiet">{t('odds.reviewOpen', { n: odds.open })}</p> : null}
    </section>
  );
}

/** Which way the words lean beside what happened. */
export function leanOf(
  bins: readonly { percent: number; calls: number; well: number }[],
): 'bold' | 'shy' | 'right' {
  const calls = bins.reduce((sum, bin) => sum + bin.calls, 0);
  const said = bins.reduce((sum, bin) => sum + (bin.percent / 100) * bin.calls, 0);
  const well = bins.reduce((sum, bin) => sum + bin.well, 0);
  const off = calls === 0 ? 0 : (said - well) / calls;
  return off > OFF ? 'bold' : off < -OFF ? 'shy' : 'right';
}
