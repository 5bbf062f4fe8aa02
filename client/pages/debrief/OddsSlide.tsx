/** What people foretold beside what came, for all organisations; and what somebody doubted. */
import { orgName } from '../../../shared/net/orgs.ts';
import type { Foretold } from '../../../shared/sim/debrief/foretold.ts';
import { count, fullTime, percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { leanOf } from '../OddsReview.tsx';
import type { SlideProps } from './Slide.tsx';
import { clipOf, mayReplay } from './words.ts';

const SIZE = 300;
const EDGE = 34;
const MOST_DOUBTS = 5;
const place = (share: number): number => EDGE + (SIZE - 2 * EDGE) * share;

/** What all of them said together. */
function together(all: readonly Foretold[]): Foretold['bins'] {
  const bins = new Map<number, Foretold['bins'][number]>();
  for (const { percent: said, calls, well } of all.flatMap((one) => one.bins)) {
    const before = bins.get(said) ?? { percent: said, calls: 0, well: 0 };
    bins.set(said, { percent: said, calls: before.calls + calls, well: before.well + well });
  }
  return [...bins.values()].sort((one, other) => one.percent - other.percent);
}

export function OddsSlide({ data, code, wall }: SlideProps) {
  const said = data.foretold.filter(({ bins }) => bins.length > 0);
  const bins = together(said);
  const doubts = said
    .flatMap(({ org, doubted }) => doubted.map((one) => ({ org, ...one })))
    .sort((one, other) => one.lowest - other.lowest)
    .slice(0, wall && said.length > 8 ? 2 : MOST_DOUBTS);
  return (
    <section class="debrief-odds" aria-label={t('debrief.odds.title')}>
      <h2>{t('debrief.odds.title')}</h2>
      {data.covered && said.length === 0 ? <p class="quiet">{t('debrief.covered')}</p> : null}
      <div class="debrief-two">
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} class="debrief-square" aria-hidden="true">
          <rect x={EDGE} y={EDGE} width={SIZE - 2 * EDGE} height={SIZE - 2 * EDGE} class="debrief-frame" />
          <line x1={place(0)} y1={place(1)} x2={place(1)} y2={place(0)} class="debrief-diagonal" />
          {bins.map(({ percent: chance, calls, well }) => (
            <circle
              key={chance}
              cx={place(chance / 100)}
              cy={place(1 - well / calls)}
              r={6 + 3 * Math.sqrt(Math.min(16, calls))}
            />
          ))}
          <text x={SIZE / 2} y={SIZE - 8} text-anchor="middle">
            {t('debrief.odds.said')}
          </text>
          <text x={12} y={SIZE / 2} text-anchor="middle" transform={`rotate(-90 12 ${SIZE / 2})`}>
            {t('debrief.odds.came')}
          </text>
        </svg>
        <div class="stack-small">
          <ul class="plain">
            {bins.map(({ percent: chance, calls, well }) => (
              <li key={chance}>
                {t('debrief.odds.point', {
                  said: percent(chance / 100),
                  well: count(well),
                  calls: count(calls),
                })}
              </li>
            ))}
          </ul>
          {said.length > 1 ? (
            <ul class="plain debrief-leans" data-many={said.length > 8}>
              {said.map((one) => (
                <li key={one.org}>
                  <strong>{orgName(one.org)}</strong> {t('debrief.odds.leanIs', { lean: leanOf(one.bins) })}
                </li>
              ))}
            </ul>
          ) : bins.length > 0 ? (
            <p>
              <strong>{t('debrief.odds.leanIs', { lean: leanOf(bins) })}</strong>
            </p>
          ) : null}
          {doubts.length > 0 ? (
            <>
              <h3>{t('debrief.odds.doubted')}</h3>
              <ul class="plain debrief-list">
                {doubts.map(({ org, deploy, unit, tick, lowest, calls }) => (
                  <li key={`${org} ${unit} ${deploy}`}>
                    {t('debrief.odds.doubt', {
                      org: orgName(org),
                      deploy,
                      calls,
                      time: fullTime(tick),
                      lowest: percent(lowest / 100),
                    })}{' '}
                    {wall || !mayReplay() ? null : (
                      <a href={clipOf(code, org, tick)} target="_blank" rel="noopener">
                        {t('debrief.clip')}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </div>
      <p class="debrief-ask">{t('debrief.odds.ask')}</p>
    </section>
  );
}
