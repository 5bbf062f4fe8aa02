/** The plan of a lesson, minute by minute. */
import { decimal } from '../../text/format.ts';
import { type TextKey, t } from '../../text/index.ts';
import { presetNames } from './Overview.tsx';
import type { Pack } from './pack.ts';
import { Sheet } from './parts.tsx';
import { AROUND, type Game, gameOf, type Length, type PlanRow, planFor, spareOf } from './plan.ts';

export function PlanSheet({ pack, length }: { pack: Pack; length: Length }) {
  const { story } = pack;
  const { preset } = AROUND[length];
  const game = gameOf(length, pack.length);
  return (
    <Sheet
      story={story}
      class="lesson-plan"
      title={t('lesson.plan', { n: length, preset: t(`host.${preset}` as TextKey) })}
    >
      <p>{t('lesson.planHint')}</p>
      <Warning pack={pack} length={length} game={game} />
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
          {planFor(length, game).map((row) => (
            <Row key={`${row.kind} ${row.quarter}`} row={row} pack={pack} game={game} />
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** A story that is longer or shorter than the lesson says so. */
function Warning({ pack, length, game }: { pack: Pack; length: Length; game: Game }) {
  const made = pack.story.presets.includes(AROUND[length].preset);
  const spare = spareOf(length, game);
  return (
    <>
      {made ? null : (
        <p>
          <strong>{t('lesson.notMade', { list: presetNames(pack.story) })}</strong>
        </p>
      )}
      {game.wanted ? (
        <p>
          <strong>
            {t('lesson.own.cut', {
              n: length,
              quarters: game.quarters,
              days: game.liveDays,
              wanted: game.wanted.quarters,
              wantedDays: game.wanted.liveDays,
              conductor: t('console.conductor'),
            })}
          </strong>
        </p>
      ) : null}
      {spare > 0 ? <p>{t('lesson.own.spare', { n: decimal(spare) })}</p> : null}
    </>
  );
}

function Row({ row, pack, game }: { row: PlanRow; pack: Pack; game: Game }) {
  const { kind, quarter, from, minutes, clock } = row;
  const { liveDays, quarters } = game;
  const first = quarter <= (kind === 'plan' ? 2 : 1);
  const words = (part: 'does' | 'say' | 'watch'): string => {
    if (part === 'does' && row.inherits) return t('lesson.does.inherit');
    if (part === 'say' && kind === 'open') return pack.say;
    // What was said once need not be read again.
    if (!first) return '';
    if (part === 'watch' && kind === 'live') return '';
    return t(`lesson.${part}.${kind}` as TextKey, { start: t('lead.start') });
  };
  const watch = kind === 'live' ? pack.watch(quarter, quarters) : [words('watch')];
  const marks = kind === 'live' ? pack.marks(quarter, quarters) : [];
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
