/** One organisation along the time: stretches by hand, a line, deploys, incidents, what was learned, bookmarks. */
import type { DebriefMoment } from '../../../shared/net/debrief.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import type { Story } from '../../../shared/sim/debrief/story.ts';
import { weekTime } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import type { Axis } from './axis.ts';

const WIDE = 1000;
const HIGH = 100;
/** The part of a lane that bars of deploys may fill. */
const BARS = 0.38;

interface LaneProps {
  story: Story;
  axis: Axis;
  /** The line, a value for each point; none where it is covered. */
  values: readonly number[];
  top: number;
  /** The moment that is looked at, -1 for none. */
  tick: number;
  marks: readonly DebriefMoment[];
}

const percentOf = (place: number): string => `${(100 * place).toFixed(2)}%`;

export function Lane({ story, axis, values, top, tick, marks }: LaneProps) {
  const { points, incidents, practices, org } = story;
  const most = Math.max(1, ...points.map(({ deploys }) => deploys));
  const path = values
    .map((value, i) => {
      const x = axis.place(points[i]?.tick ?? 0) * WIDE;
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${(HIGH - 6 - (HIGH - 12) * (value / top)).toFixed(1)}`;
    })
    .join('');
  let before = 0;
  const bars = points
    .map(({ tick: at, deploys }) => {
      const from = before;
      before = axis.place(at) * WIDE;
      return { from, to: before, high: (HIGH * BARS * deploys) / most };
    })
    .filter(({ high }) => high > 0);
  const label = t('debrief.lane', {
    org: orgName(org),
    incidents: incidents.length,
    deploys: points.reduce((sum, { deploys }) => sum + deploys, 0),
    practices: practices.length,
  });
  return (
    <div class="debrief-track" role="img" aria-label={label}>
      {axis.segments
        .filter(({ kind }) => kind === 'live')
        .map(({ from, a, b }) => (
          <span
            key={from}
            class="debrief-live"
            style={{ insetInlineStart: percentOf(a), inlineSize: percentOf(b - a) }}
          />
        ))}
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ from, to, high }) => (
          <rect key={from} x={from + 1} y={HIGH - high} width={Math.max(1, to - from - 2)} height={high} />
        ))}
        <path d={path} />
      </svg>
      {practices.map(({ tick: at, practice, level, team }) => (
        <i
          key={`${at} ${practice} ${team}`}
          class="debrief-practice"
          style={{ insetInlineStart: percentOf(axis.place(at)) }}
          title={`${nameOf('practice', practice)} ${level} · ${weekTime(at)}`}
        />
      ))}
      {incidents.map(({ fact, tick: at, severity, symptom }) => (
        <i
          key={fact}
          class={`debrief-incident debrief-severity-${severity}`}
          style={{ insetInlineStart: percentOf(axis.place(at)) }}
          title={`${nameOf('symptom', symptom)} · ${weekTime(at)}`}
        />
      ))}
      {marks.map(({ id, tick: at, text }) => (
        <i
          key={id}
          class="debrief-mark"
          style={{ insetInlineStart: percentOf(axis.place(at)) }}
          title={text || weekTime(at)}
        />
      ))}
      {tick < 0 ? null : (
        <b class="debrief-cursor" style={{ insetInlineStart: percentOf(axis.place(tick)) }} />
      )}
    </div>
  );
}
