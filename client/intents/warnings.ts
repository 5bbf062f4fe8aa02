/** The band of warning: what is close to hurting users or people, in the order in which it should be looked at. Pure, no text. */
import { NEARLY_FULL } from '../../shared/sim/balance/traffic.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder } from './reads.ts';

export type WarningKind = 'unit' | 'unitNow' | 'store' | 'storeNow' | 'budget' | 'money' | 'person';

/** Something to be seen to before it is lost; `id` is the thing it is about, '' for the whole org. */
export interface Warning {
  kind: WarningKind;
  id: string;
  /** Share, count or days, as the kind has it. */
  value: number;
  /** It has begun to hurt. */
  now: boolean;
}

/** Energy below which a person who carries a pager is close to making mistakes. */
const SPENT = 0.3;
/** Share of the error budget below which a promise is close to being broken. */
const THIN_BUDGET = 1 / 6;
/** Days of money below which somebody has to act. */
const SHORT_OF_MONEY = 20;

/** How a share of capacity stands: quiet, in the band, or past it. */
export const fullness = (share: number): '' | 'nearly' | 'full' =>
  share >= 1 ? 'full' : share >= NEARLY_FULL ? 'nearly' : '';

/** Everything in the band now, worst first. */
export function warningsOf(view: PublicWorld): Warning[] {
  const found: Warning[] = [];
  for (const unit of inOrder(view.units)) {
    const servers = fullness(unit.utilisation);
    const store = fullness(unit.databaseUse);
    if (servers !== '') found.push(at('unit', unit.id, unit.utilisation, servers === 'full'));
    if (store !== '') found.push(at('store', unit.id, unit.databaseUse, store === 'full'));
  }
  // What is gone is told by the coupons themselves.
  if (view.budgetLeft > 0 && view.budgetLeft < THIN_BUDGET)
    found.push({ kind: 'budget', id: '', value: view.budgetLeft, now: false });
  if (view.runwayDays >= 0 && view.runwayDays < SHORT_OF_MONEY)
    found.push({ kind: 'money', id: '', value: view.runwayDays, now: view.cash < 0 });
  for (const person of inOrder(view.engineers))
    if (person.pager && !person.vacant && person.energy < SPENT)
      found.push({ kind: 'person', id: person.id, value: person.energy, now: false });
  return found.sort((one, other) => Number(other.now) - Number(one.now));
}

const at = (what: 'unit' | 'store', id: string, value: number, now: boolean): Warning => ({
  kind: now ? `${what}Now` : what,
  id,
  value,
  now,
});
