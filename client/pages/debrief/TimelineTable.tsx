/** The timeline in numbers: a row for each organisation and quarter. */
import type { DebriefData } from '../../../shared/net/debrief.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { QUARTER_TICKS } from '../../../shared/sim/calendar.ts';
import type { MetricId } from '../../../shared/sim/metrics/table.ts';
import { count, list, percent } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';
import { looksBehind } from '../behind/looks.ts';
import type { Pressed } from '../behind/OrgBehind.tsx';

/** Columns that count events, and the number of a review whose events they are. */
const BEHIND = {
  incidents: 'incidentsPerYear',
  deploys: 'deploysPerYear',
  failed: 'changeFailureRate',
  lost: 'userMinutesLost',
} as const satisfies Record<string, MetricId>;

interface Props {
  data: DebriefData;
  /** Shows what is behind a number, where this page may look. */
  press?: ((org: string, first: Pressed) => void) | undefined;
}

export function TimelineTable({ data, press }: Props) {
  const { stories, covered, own } = data;
  return (
    <div class="debrief-scroll">
      <table class="debrief-table">
        <thead>
          <tr>
            {(['org', 'quarter', 'incidents', 'deploys', 'failed', 'lost', 'practices'] as const).map(
              (col) => (
                <th key={col} scope="col">
                  {t(`debrief.col.${col}`)}
                </th>
              ),
            )}
            <th scope="col">{t('debrief.curve.trust')}</th>
          </tr>
        </thead>
        <tbody>
          {stories.flatMap((story) => {
            const open = !covered || story.org === own;
            const quarters = [...new Set(story.spans.map(({ quarter }) => quarter))];
            return quarters.map((quarter) => {
              // A day that closes at the stroke of the quarter belongs to it.
              const inside = ({ tick }: { tick: number }): boolean =>
                tick > (quarter - 1) * QUARTER_TICKS && tick <= quarter * QUARTER_TICKS;
              const points = story.points.filter(inside);
              const sum = (of: 'deploys' | 'failed' | 'lost'): string =>
                count(points.reduce((all, point) => all + point[of], 0));
              const cell = (of: keyof typeof BEHIND, text: string) =>
                press && text !== '' && looksBehind(story.org) ? (
                  <button
                    type="button"
                    class="num debrief-behind"
                    aria-label={t('behind.cell', {
                      what: t(`debrief.col.${of}`),
                      org: orgName(story.org),
                      when: t('replay.quarter', { quarter }),
                      text,
                    })}
                    onClick={() => press(story.org, { metric: BEHIND[of], quarter })}
                  >
                    {text}
                  </button>
                ) : (
                  text
                );
              return (
                <tr key={`${story.org} ${quarter}`}>
                  <th scope="row">{orgName(story.org)}</th>
                  <td class="num">{t('replay.quarter', { quarter })}</td>
                  <td class="num">{cell('incidents', count(story.incidents.filter(inside).length))}</td>
                  <td class="num">{cell('deploys', sum('deploys'))}</td>
                  <td class="num">{cell('failed', sum('failed'))}</td>
                  <td class="num">{cell('lost', open ? sum('lost') : '')}</td>
                  <td>
                    {list([
                      ...new Set(
                        story.practices.filter(inside).map(({ practice }) => nameOf('practice', practice)),
                      ),
                    ])}
                  </td>
                  <td class="num">{open ? percent(points.at(-1)?.trust ?? 0) : ''}</td>
                </tr>
              );
            });
          })}
        </tbody>
      </table>
    </div>
  );
}
