/** Small drawings for paper: ink, hatching and words, never colour alone; lines and fills are printed where backgrounds are not. */
import type { Bar } from './model.ts';

const WIDE = 160;
const TALL = 56;
const LABEL = 12;

/** Ids of the hatchings, once on the page: see Inks. */
const INK = { first: 'none', later: 'url(#ink-hatch)', last: 'url(#ink-dense)' } as const;

/** The hatchings that all drawings use. */
export function Inks() {
  return (
    <svg width="0" height="0" aria-hidden="true" class="inks">
      <defs>
        <pattern
          id="ink-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" stroke="#000" stroke-width="1.2" />
        </pattern>
        <pattern
          id="ink-dense"
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V3" stroke="#000" stroke-width="2" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Bars side by side, each with its number above and its name below; a dash stands where there is no number. */
export function Bars({
  bars,
  nameOf,
  label,
}: {
  bars: readonly Bar[];
  nameOf: (bar: Bar) => string;
  label: string;
}) {
  const most = Math.max(1e-9, ...bars.map(({ value }) => Math.abs(value ?? 0)));
  const step = WIDE / Math.max(1, bars.length);
  const wide = Math.min(34, step * 0.6);
  // Many bars leave no room for their numbers: the first and the last are told, and the highest.
  const top = bars.reduce((best, bar, i) => ((bar.value ?? 0) > (bars[best]?.value ?? 0) ? i : best), 0);
  const told = (i: number): boolean => bars.length <= 4 || i === 0 || i === bars.length - 1 || i === top;
  return (
    <svg class="paper-bars" viewBox={`0 0 ${WIDE} ${TALL + 2 * LABEL}`} role="img" aria-label={label}>
      {bars.map((bar, i) => {
        const x = step * i + step / 2;
        const tall = (Math.abs(bar.value ?? 0) / most) * TALL;
        const fill = i === 0 ? INK.first : i === bars.length - 1 ? INK.last : INK.later;
        return (
          <g key={`${bar.quarter} ${bar.half}`}>
            {bar.value === null ? (
              <path d={`M${x - 4} ${LABEL + TALL - 3}h8`} stroke="#000" />
            ) : (
              <rect
                x={x - wide / 2}
                y={LABEL + TALL - tall}
                width={wide}
                height={Math.max(0.5, tall)}
                fill={fill}
                stroke="#000"
                stroke-dasharray={bar.proof ? '3 2' : undefined}
              />
            )}
            {told(i) ? (
              <text x={x} y={LABEL + TALL - tall - 3} text-anchor="middle" class="paper-bar-number">
                {bar.text}
              </text>
            ) : null}
            <text x={x} y={TALL + 2 * LABEL - 2} text-anchor="middle" class="paper-bar-name">
              {nameOf(bar)}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${LABEL + TALL}H${WIDE}`} stroke="#000" />
    </svg>
  );
}

const LINE_WIDE = 220;
const LINE_TALL = 46;

/** A value for each week, with a stroke where a quarter ends. */
export function Weeks(props: {
  values: readonly number[];
  /** Places at which a quarter ends. */
  ends: readonly number[];
  label: string;
  /** Where the axis begins: at nothing, or at the lowest value. */
  from: 'zero' | 'lowest';
}) {
  const { values, ends, label, from } = props;
  if (values.length < 2) return null;
  const most = Math.max(1e-9, ...values);
  const least = from === 'zero' ? 0 : Math.min(...values);
  const x = (i: number): number => (i / (values.length - 1)) * LINE_WIDE;
  const y = (value: number): number =>
    LINE_TALL - ((value - least) / Math.max(1e-9, most - least)) * LINE_TALL + 2;
  const line = values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`);
  return (
    <svg class="paper-line" viewBox={`-1 0 ${LINE_WIDE + 2} ${LINE_TALL + 6}`} role="img" aria-label={label}>
      <path d={`M0 ${LINE_TALL + 3}H${LINE_WIDE}`} stroke="#000" stroke-width="0.8" />
      {ends.map((end) => (
        <path
          key={end}
          d={`M${x(end).toFixed(1)} 0V${LINE_TALL + 3}`}
          stroke="#000"
          stroke-width="0.8"
          stroke-dasharray="1.5 2.5"
        />
      ))}
      <path d={line.join('')} fill="none" stroke="#000" stroke-width="1.6" stroke-linejoin="round" />
    </svg>
  );
}
