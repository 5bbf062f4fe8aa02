import { percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';

const LEVELS = 3;

/** A level 0-3 as three slices of a small pizza; `progress` (0-1) to the next one is half a bite. */
export function Level({
  level,
  progress = 0,
  size = 20,
}: {
  level: number;
  progress?: number;
  size?: number;
}) {
  const said = t('board.level', {
    level,
    progress: progress > 0.005 && level < LEVELS ? percent(progress) : 'none',
  });
  return (
    <svg class="level" width={size} height={size} viewBox="-12 -12 24 24" role="img" aria-label={said}>
      <circle r="11" class="level-plate" />
      {Array.from({ length: LEVELS }, (_, at) => (
        <path key={at} d={WEDGES[at]} class={at < level ? 'level-slice level-on' : 'level-slice'} />
      ))}
      {level < LEVELS && progress > 0.005 ? (
        <path d={WEDGES[level]} class="level-next" style={{ opacity: 0.25 + 0.6 * progress }} />
      ) : null}
    </svg>
  );
}

/** A third of a circle each, from the top clockwise. */
const WEDGES = Array.from({ length: LEVELS }, (_, at) => {
  const point = (turn: number): string => {
    const angle = (turn / LEVELS) * 2 * Math.PI - Math.PI / 2;
    return `${(Math.cos(angle) * 10).toFixed(2)} ${(Math.sin(angle) * 10).toFixed(2)}`;
  };
  return `M0 0L${point(at)}A10 10 0 0 1 ${point(at + 1)}Z`;
});
