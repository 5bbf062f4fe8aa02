/** The way each organisation took beside that of a careful bot with the same luck. */
import { useMemo, useState } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import { t } from '../../text/index.ts';
import { axisOf } from './axis.ts';
import type { SlideProps } from './Slide.tsx';
import { LINES, type Line, told, valuesOf } from './Timeline.tsx';

const WIDE = 1000;
const HIGH = 400;

export function PathSlide({ data, wall }: SlideProps) {
  const { stories, covered, own, bot } = data;
  const [line, setLine] = useState<Line>('revenue');
  const axis = useMemo(() => axisOf(stories), [stories]);
  const shown = stories.filter(({ org }) => !covered || org === own);
  const lines = shown.map(({ org, points }) => ({ org, points, values: valuesOf(points, line) }));
  const bots = { org: '', points: bot ?? [], values: valuesOf(bot ?? [], line) };
  const all = [...lines, bots];
  const top = Math.max(1e-9, ...all.flatMap(({ values }) => values));
  const bottom = line === 'trust' ? Math.min(top, ...all.flatMap(({ values }) => values)) * 0.98 : 0;
  const pathOf = ({ points, values }: (typeof all)[number]): string =>
    values
      .map((value, i) => {
        const x = axis.place(points[i]?.tick ?? 0) * WIDE;
        const y = HIGH - 8 - ((value - bottom) / Math.max(1e-9, top - bottom)) * (HIGH - 16);
        return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  const ends = all
    .filter(({ values }) => values.length > 0)
    .map(({ org, values }) => ({
      org,
      name: org === '' ? t('debrief.path.bot') : orgName(org),
      value: values.at(-1) ?? 0,
    }))
    .sort((one, other) => other.value - one.value);
  return (
    <section class="debrief-path" aria-label={t('debrief.path.title')}>
      <div class="debrief-head">
        <h2>{t('debrief.path.title')}</h2>
        {wall ? (
          <p>{t(`debrief.curve.${line}`)}</p>
        ) : (
          <fieldset class="row" aria-label={t('debrief.curve')}>
            {LINES.map((one) => (
              <button
                key={one}
                type="button"
                class="button button-chip"
                aria-pressed={one === line}
                onClick={() => setLine(one)}
              >
                {t(`debrief.curve.${one}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {covered ? <p class="quiet">{t('debrief.covered')}</p> : null}
      {bot === null && !covered ? <p role="status">{t('debrief.path.wait')}</p> : null}
      <div class="debrief-two debrief-two-wide">
        <svg
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          class="debrief-lines"
          aria-hidden="true"
        >
          {axis.segments
            .filter(({ kind }) => kind === 'live')
            .map(({ from, a, b }) => (
              <rect key={from} x={a * WIDE} y={0} width={(b - a) * WIDE} height={HIGH} />
            ))}
          {lines.map((one, i) => (
            <path key={one.org} d={pathOf(one)} class={`debrief-curve debrief-curve-${(i % 8) + 1}`} />
          ))}
          <path d={pathOf(bots)} class="debrief-curve debrief-curve-bot" />
        </svg>
        <table class="debrief-table debrief-ends" data-many={ends.length > 8}>
          <caption class="unseen">{t(`debrief.curve.${line}`)}</caption>
          <tbody>
            {ends.map(({ org, name, value }) => {
              const at = lines.findIndex((one) => one.org === org);
              return (
                <tr key={org}>
                  <th scope="row">
                    <i
                      class={`debrief-swatch debrief-curve-${at < 0 ? 'bot' : (at % 8) + 1}`}
                      aria-hidden="true"
                    />
                    {name}
                  </th>
                  <td class="num">{told(line, value)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="debrief-ask">{t('debrief.path.ask')}</p>
    </section>
  );
}
