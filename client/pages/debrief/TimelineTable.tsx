/** The timeline in numbers: a row for each organisation and quarter. */
import type { DebriefData } from '../../../shared/net/debrief.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import { QUARTER_TICKS } from '../../../shared/sim/calendar.ts';
import { count, list, percent } from '../../text/format.ts';
import { nameOf, t } from '../../text/index.ts';

export function TimelineTable({ data }: { data: DebriefData }) {
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
              return (
                <tr key={`${story.org} ${quarter}`}>
                  <th scope="row">{orgName(story.org)}</th>
                  <td class="num">{t('replay.quarter', { quarter })}</td>
                  <td class="num">{count(story.incidents.filter(inside).length)}</td>
                  <td class="num">{sum('deploys')}</td>
                  <td class="num">{sum('failed')}</td>
                  <td class="num">{open ? sum('lost') : ''}</td>
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
