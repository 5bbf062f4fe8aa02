/** All organisations side by side: a lane each, one moment looked at in all of them; the same as a table. */
import { useMemo, useState } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import type { Story, StoryPoint } from '../../../shared/sim/debrief/story.ts';
import { later } from '../../hud/later.tsx';
import { weekTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { looksBehind } from '../behind/looks.ts';
import type { Pressed } from '../behind/OrgBehind.tsx';
import { told } from '../curves/told.ts';
import { OrgEmblem } from '../projector/OrgEmblem.tsx';
import { axisOf } from './axis.ts';
import { Lane } from './Lane.tsx';
import type { SlideProps } from './Slide.tsx';
import { TimelineTable } from './TimelineTable.tsx';

const BehindDialog = later(() => import('../behind/BehindDialog.tsx').then((file) => file.BehindDialog));

export const LINES = ['trust', 'revenue', 'lost', 'deploys'] as const;
export type Line = (typeof LINES)[number];

/** Trust as it stands; everything else summed up from the beginning. */
export function valuesOf(points: readonly StoryPoint[], line: Line): number[] {
  let sum = 0;
  return points.map((point) => {
    sum += point[line];
    return line === 'trust' ? point.trust : sum;
  });
}

const KEYS = ['live', 'lapse', 'incident', 'deploys', 'practice', 'mark'] as const;

export function Timeline({ data, cursor, moveCursor, wall }: SlideProps) {
  const { stories, covered, own, moments } = data;
  const axis = useMemo(() => axisOf(stories), [stories]);
  const [line, setLine] = useState<Line>('trust');
  const [table, setTable] = useState(false);
  const [mine, setMine] = useState<number | null>(null);
  const [behind, setBehind] = useState<{ org: string; first?: Pressed } | null>(null);
  const at = mine ?? cursor;
  const tick = at < 0 ? -1 : axis.tickAt(at / 1000);
  // The last tick of a quarter already belongs to the next one.
  const when = weekTime(Math.max(0, (tick < 0 ? axis.tickAt(1) : tick) - 1));
  const shown = (story: Story): boolean => !covered || story.org === own;
  const all = stories.filter(shown).map(({ points }) => valuesOf(points, line));
  const top = line === 'trust' ? 1 : Math.max(1, ...all.flat());
  return (
    <section class="debrief-timeline" aria-label={t('debrief.timeline')}>
      <div class="debrief-head">
        <h2>{t('debrief.timeline')}</h2>
        {wall ? null : (
          <div class="row">
            <label class="row small">
              {t('debrief.curve')}
              <select
                class="input"
                value={line}
                onChange={(event) => setLine(event.currentTarget.value as Line)}
              >
                {LINES.map((one) => (
                  <option key={one} value={one}>
                    {t(`debrief.curve.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" class="button" aria-pressed={table} onClick={() => setTable(!table)}>
              {t(table ? 'debrief.drawn' : 'debrief.table')}
            </button>
          </div>
        )}
      </div>
      {table ? (
        <TimelineTable data={data} press={wall ? undefined : (org, first) => setBehind({ org, first })} />
      ) : (
        <>
          <p class="debrief-quarters" aria-hidden="true">
            {axis.segments
              .filter(({ quarter }, i) => axis.segments[i - 1]?.quarter !== quarter)
              .map(({ quarter, a }) => (
                <span key={quarter} style={{ insetInlineStart: `${100 * a}%` }}>
                  {t('replay.quarter', { quarter })}
                </span>
              ))}
          </p>
          <ul class="plain debrief-lanes" data-many={stories.length > 8}>
            {stories.map((story) => {
              const values = shown(story) ? valuesOf(story.points, line) : [];
              const upTo =
                tick < 0 ? story.points.length : story.points.filter((one) => one.tick <= tick).length;
              const value = values[Math.max(0, upTo - 1)];
              return (
                <li key={story.org} class={`debrief-lane ${story.org === own ? 'debrief-own' : ''}`}>
                  <span class="debrief-lane-name">
                    <OrgEmblem org={story.org} />
                    {orgName(story.org)}
                  </span>
                  <Lane
                    story={story}
                    axis={axis}
                    values={values}
                    top={top}
                    tick={tick}
                    marks={moments.filter(({ org }) => org === story.org)}
                  />
                  {!wall && looksBehind(story.org) ? (
                    <button
                      type="button"
                      class="num debrief-lane-value debrief-behind"
                      aria-label={t('behind.press', {
                        org: orgName(story.org),
                        text: value === undefined ? t('behind.short') : told(line, value),
                      })}
                      onClick={() => setBehind({ org: story.org })}
                    >
                      {value === undefined ? t('behind.short') : told(line, value)}
                    </button>
                  ) : (
                    <span class="num debrief-lane-value">{value === undefined ? '' : told(line, value)}</span>
                  )}
                </li>
              );
            })}
          </ul>
          {wall ? (
            <p class="debrief-when num">{tick < 0 ? t(`debrief.curve.${line}`) : when}</p>
          ) : (
            <label class="debrief-scrub">
              <span class="unseen">{t('debrief.cursor')}</span>
              <input
                type="range"
                min={0}
                max={1000}
                value={at < 0 ? 1000 : at}
                aria-valuetext={when}
                onInput={(event) => setMine(Number(event.currentTarget.value))}
                onChange={(event) => {
                  // The host moves it for everybody.
                  if (!moveCursor) return;
                  moveCursor(Number(event.currentTarget.value));
                  setMine(null);
                }}
              />
              <span class="num">{when}</span>
            </label>
          )}
          <p class="debrief-keys">
            <span class="debrief-key debrief-key-curve">{t(`debrief.curve.${line}`)}</span>
            {KEYS.map((key) => (
              <span key={key} class={`debrief-key debrief-key-${key}`}>
                {t(`debrief.key.${key}`)}
              </span>
            ))}
          </p>
          {covered ? <p class="quiet small">{t('debrief.covered')}</p> : null}
        </>
      )}
      {behind ? <BehindDialog {...behind} close={() => setBehind(null)} /> : null}
    </section>
  );
}
