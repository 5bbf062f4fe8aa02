import { percent } from '../text/format.ts';
import { t } from '../text/index.ts';

export interface GraphProps {
  /** Shares of failing requests, oldest first. */
  points: number[];
  /** Positions of deploys on the same axis, 0-1. */
  marks: { at: number; label: string }[];
}

const WIDTH = 264;
const HEIGHT = 96;
const FLOOR = 84;
const CEILING = 18;

/** Failing requests over the last hours, with deploys as dashed lines; the numbers are in the sentence below it. */
export function ErrorGraph({ points, marks }: GraphProps) {
  if (points.length < 2) return null;
  const top = Math.max(0.02, ...points);
  const x = (at: number): number => 4 + at * (WIDTH - 8);
  const y = (share: number): number => FLOOR - (share / top) * (FLOOR - CEILING);
  const line = points
    .map((share, at) => `${x(at / (points.length - 1)).toFixed(1)},${y(share).toFixed(1)}`)
    .join(' ');
  const last = points[points.length - 1] ?? 0;
  const spoken = t('play.graph.spoken', {
    first: percent(points[0] ?? 0),
    top: percent(Math.max(...points)),
    last: percent(last),
    deploys: marks.length,
  });
  return (
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
      <polygon class="graph-area" points={`4,${FLOOR} ${line} ${WIDTH - 4},${FLOOR}`} />
      <polyline class="graph-line" points={line} />
      <text class="graph-label" x={WIDTH - 4} y={Math.max(30, y(last) - 6)} text-anchor="end">
        {percent(last)}
      </text>
    </svg>
  );
}

/**
 * Graph data out of a finding's parameters: `points` as numbers separated by blanks, one a tick, the last one now;
 * `markAgo` ticks since the deploy `number`. Null without a curve.
 */
export function graphOf(params: Record<string, string | number>): GraphProps | null {
  const points = String(params.points ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map(Number)
    .filter(Number.isFinite);
  if (points.length < 2) return null;
  const ago = Number(params.markAgo ?? -1);
  const inside = ago >= 0 && ago < points.length;
  const marks = inside
    ? [{ at: 1 - ago / (points.length - 1), label: t('play.graph.deploy', { number: params.number ?? '' }) }]
    : [];
  return { points, marks };
}
