/** Lines over the days of a game in one small picture: whatever is compared day by day is drawn by this. */
import '../../style/curves.css';

/** Day values, and the class that says how the line looks. */
export interface DayLine {
  values: readonly number[];
  look: string;
}

interface LinesProps {
  /** The last one lies on top. */
  lines: readonly DayLine[];
  /** What it shows, for who does not see it; '' where the numbers stand beside it. */
  label: string;
  /** From just below the lowest value instead of from nothing: for what hardly moves. */
  close?: boolean;
  /** A day at which an upright line stands, -1 for none. */
  at?: number;
}

const WIDTH = 320;
const HEIGHT = 96;
/** Room for the strokes above and below. */
const EDGE = 4;

export function Lines({ lines, label, close = false, at = -1 }: LinesProps) {
  const all = lines.flatMap(({ values }) => values);
  const top = Math.max(...all, 0);
  const bottom = close ? Math.min(...all) * 0.98 : Math.min(0, ...all);
  const days = Math.max(2, ...lines.map(({ values }) => values.length));
  const x = (day: number): number => (day / (days - 1)) * WIDTH;
  const path = (values: readonly number[]): string =>
    values
      .map((value, day) => {
        const share = (value - bottom) / Math.max(1e-9, top - bottom);
        return `${day === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)).toFixed(1)}`;
      })
      .join('');
  return (
    <svg
      class="day-lines"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      aria-hidden={label === ''}
    >
      {at < 0 ? null : <line x1={x(at)} x2={x(at)} y1={0} y2={HEIGHT} />}
      {lines.map(({ values, look }, i) => (
        // Lines keep their order while they are shown.
        <path key={String(i)} class={look} d={path(values)} />
      ))}
    </svg>
  );
}
