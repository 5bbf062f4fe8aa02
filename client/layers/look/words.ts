/** The few words on the stage. The page may give a catalogue of its own; these are the English ones, by flat keys. */

export const stageWords: Record<string, string> = {
  'stage.train.changes': '{n} on the train',
  'stage.train.change': '1 on the train',
  'stage.train.empty': 'train empty',
  'stage.train.leaves': '{n} · leaves {when}',
  'stage.oven.idle': 'oven cold',
  'stage.oven.full': 'servers {share} % full',
  'stage.oven.gates': 'checking',
  'stage.oven.oven': 'in the oven',
  'stage.oven.rollout': '{share} % of users',
  'stage.oven.verifying': 'watching it',
  'stage.oven.rollingBack': 'taking it back',
  'stage.oven.done': 'done',
  'stage.oven.rolledBack': 'taken back',
  'stage.lost.timedOut': 'timed out',
  'stage.lost.failed': 'failed',
  'stage.lost.overloaded': 'turned away',
  'stage.lost.cutOff': 'cut off',
  'stage.lost.minutes': '−{n} user-minutes',
  'stage.unit.slow': 'slow: {s} s',
  'stage.cutOver': '{name} asks nobody now',
  'stage.mergedBack': '{name} is back in the pie',
  'stage.rolledBack': 'back in the boxes',
  'stage.live': 'deploy {n} is live',
  'stage.week': 'Week {n}',
  'stage.in': '{name} starts here',
  'stage.out': '{name} leaves us',
  'stage.over': '{name} changes tables',
  'stage.monkey.found': 'weak spot found',
  'stage.monkey.held': 'it held',
  'stage.monkey.swept': 'idle servers cleared away',
  'stage.monkey.broken': 'rule broken: {rule}',
  'stage.monkey.mended': 'mended: {rule}',
};

export type Say = (key: string, params?: Record<string, string | number>) => string;

/** A speaker that asks the page's catalogue first and fills holes by itself otherwise. */
export function speaker(
  asked?: (key: string, params?: Record<string, string | number>) => string | null,
): Say {
  return (key, params = {}) => {
    const given = asked?.(key, params);
    if (given && given !== key) return given;
    const known = stageWords[key];
    if (known === undefined) return readable(key);
    return known.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  };
}

/** The last part of a key as a name: 'name.module.cart' is 'Cart'. */
function readable(key: string): string {
  const last = key.slice(key.lastIndexOf('.') + 1).replace(/([a-z])([A-Z])/g, '$1 $2');
  return last.charAt(0).toUpperCase() + last.slice(1);
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Weekday and hour of a tick in the reader's own words. */
export function clockText(tick: number): string {
  const minutes = (tick % 288) * 5;
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${WEEKDAYS[Math.floor(tick / 288) % 7]} ${time}`;
}
