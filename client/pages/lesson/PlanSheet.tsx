/** The plan of a lesson, minute by minute. */
import { presets } from '../../../shared/content/presets.ts';
import type { ScenarioData } from '../../../shared/content/types.ts';
import { decimal } from '../../text/format.ts';
import { type TextKey, t } from '../../text/index.ts';
import { presetNames } from './Overview.tsx';
import { own, Sheet } from './parts.tsx';
import { AROUND, type Length, type PlanRow, planFor } from './plan.ts';

export function PlanSheet({ story, length }: { story: ScenarioData; length: Length }) {
  const { preset } = AROUND[length];
  return (
    <Sheet
      story={story}
      class="lesson-plan"
      title={t('lesson.plan', { n: length, preset: t(`host.${preset}` as TextKey) })}
    >
      <p>{t('lesson.planHint')}</p>
      {story.presets.includes(preset) ? null : (
        <p>
          <strong>{t('lesson.notMade', { list: presetNames(story) })}</strong>
        </p>
      )}
      <table>
        <thead>
          <tr>
            {(['time', 'what', 'say', 'watch'] as const).map((col) => (
              <th key={col} scope="col">
                {t(`lesson.col.${col}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {planFor(length).map((row) => (
            <Row key={`${row.kind} ${row.quarter}`} row={row} story={story} length={length} />
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function Row({ row, story, length }: { row: PlanRow; story: ScenarioData; length: Length }) {
  const { kind, quarter, from, minutes, clock } = row;
  const { liveDays, quarters } = presets[AROUND[length].preset];
  const first = quarter <= (kind === 'plan' ? 2 : 1);
  const words = (part: 'does' | 'say' | 'watch'): string => {
    if (part === 'does' && row.inherits) return t('lesson.does.inherit');
    if (part === 'say' && kind === 'open') return own(story, 'say');
    // What was said once need not be read again.
    if (!first) return '';
    if (part === 'watch' && kind === 'live') return '';
    return t(`lesson.${part}.${kind}` as TextKey, { start: t('lead.start') });
  };
  const watch =
    kind === 'live' ? watchIn(quarter, quarters, 3).map((n) => own(story, `watch${n}`)) : [words('watch')];
  const marks = kind === 'live' ? watchIn(quarter, quarters, 2).map((n) => own(story, `mark${n}`)) : [];
  return (
    <tr class={clock ? 'lesson-timed' : undefined}>
      <td class="num">{t('lesson.from', { from: decimal(from), to: decimal(from + minutes) })}</td>
      <th scope="row">
        {t(`lesson.row.${kind}`, { quarter, days: liveDays })}
        {words('does') === '' ? null : <small>{words('does')}</small>}
      </th>
      <td>{words('say')}</td>
      <td>
        {watch.map((text) => (text === '' ? null : <p key={text}>{text}</p>))}
        {marks.map((what) => (
          <p key={what} class="lesson-mark">
            {t('lesson.mark', { what })}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** Which of so many remarks, counted from 1, belong to a live week: one after the other, the last week has what is left. */
export const watchIn = (quarter: number, quarters: number, many: number): number[] =>
  Array.from({ length: many }, (_, i) => i + 1).filter((n) => Math.min(n, quarters) === quarter);
