/** A value of a line over the days as it is read. */
import type { CurveId } from '../../../shared/sim/fork/compare.ts';
import { percent, short, shortMoney } from '../../text/format.ts';

export const told = (id: CurveId, value: number): string =>
  id === 'trust' ? percent(value) : id === 'revenue' ? shortMoney(value) : short(value);
