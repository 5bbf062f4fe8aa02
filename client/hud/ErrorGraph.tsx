import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { count, percent } from '../text/format.ts';
import { t } from '../text/index.ts';

export interface GraphProps {
  /** Shares of failing requests, oldest first. */
  points: number[];
  /** Milliseconds to answer for the same moments; [] where nobody kept them. */
  delays: number[];
  /** Positions of deploys on the same axis, 0-1. */
  marks: { at: number; label: string }[];
}

const WIDTH = 320;
const HEIGHT = 118;
const FLOOR = 98;
const CEILING = 20;
const TICKS_AN_HOUR = 12;

/** Failing requests and time to answer over the last hours, with deploys as dashed lines. */
export function ErrorGraph({ points, delays, marks }: GraphProps) {
  if (points.length < 2) return null;
  const x = (at: number): number => 4 + at * (WIDTH - 8);
  const top = Math.max(0.02, ...points);
  const slow = Math.max(100, ...delays);
  const line = (values: number[], most: number): string =>
    values
      .map((value, at) => {
        const y = FLOOR - (value / most) * (FLOOR - CEILING);
        return `${x(at / (values.length - 1)).toFixed(1)},${y.toFixed(1)}`;
      })
      .join(' ');
  const last = points.at(-1) ?? 0;
  const delay = delays.at(-1) ?? 0;
  const spoken = [
    t('play.graph.spoken', {
      first: percent(points[0] ?? 0),
      top: percent(Math.max(...points)),
      last: percent(last),
      deploys: marks.length,
    }),
    ...(delays.length > 1 ? [t('desk.graph.spokenDelay', { last: count(delay), top: count(slow) })] : []),
  ].join(' ');
  return (
    <figure class="graph-frame">
      <svg class="graph" direction="ltr" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken}>
        <line class="graph-floor" x1="4" x2={WIDTH - 4} y1={FLOOR} y2={FLOOR} />
        {marks.map((mark) => (
          <g key={`${mark.at}${mark.label}`}>
            <line class="graph-mark" x1={x(mark.at)} x2={x(mark.at)} y1="6" y2={FLOOR} />
            <text
              class="graph-label graph-mark-label"
              x={x(mark.at) + (mark.at > 0.6 ? -4 : 4)}
              y="14"
              text-anchor={mark.at > 0.6 ? 'end' : 'start'}
            >
              {mark.label}
            </text>
          </g>
        ))}
        {delays.length > 1 ? <polyline class="graph-delay" points={line(delays, slow)} /> : null}
        <polygon class="graph-area" points={`4,${FLOOR} ${line(points, top)} ${WIDTH - 4},${FLOOR}`} />
        <polyline class="graph-line" points={line(points, top)} />
        <text class="graph-label graph-axis" x="4" y={HEIGHT - 5}>
          {t('desk.graph.hours', { n: Math.round(points.length / TICKS_AN_HOUR) })}
        </text>
        <text class="graph-label graph-axis" x={WIDTH - 4} y={HEIGHT - 5} text-anchor="end">
          {t('desk.graph.now')}
        </text>
      </svg>
      <figcaption aria-hidden="true">
        <span class="key-errors">
          {t('desk.graph.errors')} <b class="mono">{percent(last)}</b>
        </span>
        {delays.length > 1 ? (
          <span class="key-delay">
            {t('desk.graph.delay')} <b class="mono">{t('desk.graph.ms', { n: count(delay) })}</b>
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}

const numbers = (text: string | number | undefined): number[] =>
  String(text ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map(Number)
    .filter(Number.isFinite);

/**
 * Graph data out of a finding's parameters: `points` and `delays` as numbers separated by blanks, one a tick, the last one
 * when it was read; `markAgo` ticks since the deploy `number` then. Other deploys of the unit that the view still holds
 * are marked, too. Null without a curve.
 */
export function graphOf(
  params: Record<string, string | number>,
  world?: PublicWorld,
  unit?: string,
): GraphProps | null {
  const points = numbers(params.points);
  if (points.length < 2) return null;
  const ago = Number(params.markAgo ?? -1);
  const number = Number(params.number ?? 0);
  const found = new Map<number, number>();
  if (ago >= 0) found.set(number, ago);
  const known = Object.values(world?.deploys ?? {}).filter((one) => one.unit === unit && one.liveAt >= 0);
  // The newest deploy, read so long before, tells at which tick the graph was read.
  const newest = known.find((one) => one.number === number);
  if (newest && ago >= 0)
    for (const one of known) if (one.number < number) found.set(one.number, ago + newest.liveAt - one.liveAt);
  const marks = [...found]
    .filter(([, ticks]) => ticks < points.length)
    .sort(([one], [other]) => one - other)
    .map(([name, ticks]) => ({
      at: 1 - ticks / (points.length - 1),
      label: t('play.graph.deploy', { number: name }),
    }));
  return { points, delays: numbers(params.delays), marks };
}
