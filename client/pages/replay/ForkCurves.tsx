import { useState } from 'preact/hooks';
import { DAY_TICKS } from '../../../shared/sim/calendar.ts';
import type { CurveId, Curves } from '../../../shared/sim/fork/compare.ts';
import { weekTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Lines } from '../curves/Lines.tsx';
import { told } from '../curves/told.ts';
import { here, looked } from './forks.ts';
import { tape } from './show.ts';

const CURVES = ['lost', 'revenue', 'deploys', 'trust'] as const satisfies CurveId[];
/** What was and what would have been, day by day, as lines and as the numbers at their ends. */
export function ForkCurves() {
  const [id, setId] = useState<CurveId>('lost');
  const was = tape.value?.summary.curves;
  if (!was) return null;
  const lines = here.value
    .map(({ id: of, curves, result, file, about }, i) => ({
      of,
      number: i + 1,
      curves,
      from: result?.fromTick ?? -1,
      name: file.name || about || t('fork.unnamed'),
    }))
    .filter((line): line is typeof line & { curves: Curves } => line.curves !== null);
  const from = lines.find(({ of }) => of === looked.value)?.from ?? -1;
  const last = (values: readonly number[]): number => values.at(-1) ?? 0;
  const label = [
    `${t('fork.was')}: ${told(id, last(was[id]))}`,
    ...lines.map(({ name, curves }) => `${name}: ${told(id, last(curves[id]))}`),
  ].join('; ');
  return (
    <figure class="fork-curves">
      <fieldset class="row" aria-label={t('fork.curve')}>
        {CURVES.map((one) => (
          <button key={one} type="button" class="button" aria-pressed={one === id} onClick={() => setId(one)}>
            {t(`fork.curve.${one}`)}
          </button>
        ))}
      </fieldset>
      <Lines
        lines={[
          ...lines.map(({ of, number, curves }) => ({
            values: curves[id],
            look: `fork-path fork-path-${number} ${of === looked.value ? 'fork-path-looked' : ''}`,
          })),
          { values: was[id], look: 'fork-path fork-path-was' },
        ]}
        label={label}
        close={id === 'trust'}
        at={from < 0 ? -1 : from / DAY_TICKS - was.from}
      />
      <Gap was={was[id]} is={lines.find(({ of }) => of === looked.value)?.curves[id]} />
      <figcaption class="small">
        <span class="fork-key fork-key-was">
          {t('fork.was')} <b class="num">{told(id, last(was[id]))}</b>
        </span>
        {lines.map(({ of, number, name, curves }) => (
          <span key={of} class={`fork-key fork-key-${number}`}>
            {name} <b class="num">{told(id, last(curves[id]))}</b>
          </span>
        ))}
        {from < 0 ? null : <span class="quiet">{t('fork.changedAt', { time: weekTime(from) })}</span>}
      </figcaption>
    </figure>
  );
}

const WIDTH = 320;
const GAP = 44;

/** What the looked-at fork has more (up) or less (down) than there was: small differences are seen, too. */
function Gap({ was, is }: { was: readonly number[]; is: readonly number[] | undefined }) {
  if (!is) return null;
  const gaps = is.map((value, day) => value - (was[day] ?? value));
  const most = Math.max(...gaps.map(Math.abs), 0);
  if (most <= 0) return null;
  const wide = WIDTH / Math.max(1, gaps.length);
  return (
    <svg
      class="fork-gap"
      viewBox={`0 0 ${WIDTH} ${GAP}`}
      role="img"
      aria-label={t('fork.difference')}
      preserveAspectRatio="none"
    >
      <title>{t('fork.difference')}</title>
      {gaps.map((gap, day) => {
        const tall = (Math.abs(gap) / most) * (GAP / 2 - 1);
        return tall < 0.1 ? null : (
          <rect
            key={day}
            x={day * wide}
            y={gap > 0 ? GAP / 2 - tall : GAP / 2}
            width={wide + 0.2}
            height={tall}
          />
        );
      })}
      <line x1={0} x2={WIDTH} y1={GAP / 2} y2={GAP / 2} />
    </svg>
  );
}
