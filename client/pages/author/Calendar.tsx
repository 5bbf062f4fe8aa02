/** The year as a strip of weeks: twists and what is planned, at the week they come; a week that is clicked gets one more. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { presets } from '../../../shared/content/presets.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { changeAt } from './desk.ts';

const WEEKS = 13;
const DAYS = 7;

export const injectName = (id: string): string => say(`inject.${id}`) ?? id;

interface Mark {
  week: number;
  kind: 'twist' | 'inject';
  name: string;
}

/** What comes in each week of the game, counted from 0. */
export function marksOf({ scenario, plan = [] }: Authored): Mark[] {
  const twists = scenario.twists.map(({ id, day }) => ({
    week: Math.floor((day || 0) / DAYS),
    kind: 'twist' as const,
    name: nameOf('twist', id),
  }));
  const planned = plan.map(({ quarter, week, inject }) => ({
    week: ((quarter || 1) - 1) * WEEKS + (week || 1) - 1,
    kind: 'inject' as const,
    name: injectName(inject),
  }));
  return [...twists, ...planned];
}

export function Calendar({ file }: { file: Authored }) {
  const preset = presets[file.scenario.presets[0] ?? 'taster'];
  const quarters = Math.max(1, Math.min(8, (file.length?.quarters ?? preset.quarters) + preset.proof));
  const marks = marksOf(file);
  return (
    <ol class="plain author-calendar">
      {Array.from({ length: quarters }, (_, quarter) => (
        <li key={quarter}>
          <span class="author-quarter">{t('author.quarter', { quarter: quarter + 1 })}</span>
          <ol class="plain author-weeks">
            {Array.from({ length: WEEKS }, (_, week) => (
              <Week key={week} file={file} quarter={quarter} week={week} marks={marks} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Week(props: { file: Authored; quarter: number; week: number; marks: readonly Mark[] }) {
  const { file, quarter, week, marks } = props;
  const here = marks.filter((one) => one.week === quarter * WEEKS + week);
  const names = here.map(({ name }) => name).join(', ');
  const place = t('author.week', { quarter: quarter + 1, week: week + 1 });
  return (
    <li>
      <button
        type="button"
        class="author-week"
        title={names}
        aria-label={t('author.weekAdd', { place, some: here.length > 0 ? 'yes' : 'no', names })}
        onClick={() =>
          changeAt(
            ['plan'],
            [
              ...(file.plan ?? []),
              { quarter: quarter + 1, week: week + 1, day: 2, hour: 10, inject: 'crowd' },
            ],
          )
        }
      >
        <span class="num">{week + 1}</span>
        <span class="author-marks" aria-hidden="true">
          {here.map(({ kind }, i) => (
            <i key={`${i}-${kind}`} class={`author-mark author-mark-${kind}`} />
          ))}
        </span>
      </button>
    </li>
  );
}
