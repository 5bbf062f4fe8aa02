/** What the conductor calls things. */
import type { BoardGoal, Cut } from '../../../../shared/net/conduct.ts';
import { count, percent } from '../../../text/format.ts';
import { nameOf, say, t } from '../../../text/index.ts';

export const injectName = (id: string): string => say(`inject.${id}`) ?? id;
export const goalText = ({ law, value }: Pick<BoardGoal, 'law' | 'value'>): string =>
  say(`learn.${law}`, { n: value, share: percent(value) }) ?? law;
export const whoText = (team: string): string =>
  team === '' ? t('conductor.everyone') : nameOf('team', team);
export const cutText = (cut: Cut): string => t('conductor.cut', { cut });
/** A range of numbers, or the one number where both ends are the same. */
export const rangeText = ([least, most]: readonly [number, number]): string =>
  least === most ? count(least) : t('conductor.range', { least: count(least), most: count(most) });
