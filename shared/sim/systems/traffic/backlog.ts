/** Backlog: a part of what was turned away comes again within the next quarter of an hour. */
import { BACKLOG_MINUTES, BACKLOG_MOST, BACKLOG_SHARE } from '../../balance/traffic.ts';
import { TICK_MINUTES } from '../../calendar.ts';
import type { Site } from './layout.ts';

/** Work units a minute that come out of the backlog now. */
export const fromBacklog = ({ unit }: Site): number => unit.backlog / BACKLOG_MINUTES;

/** One tick of a unit's backlog. True while there is one worth speaking of. */
export function tendBacklog(site: Site): boolean {
  const { unit, capacity } = site;
  const turned = unit.work * unit.overflow * TICK_MINUTES * BACKLOG_SHARE;
  const came = fromBacklog(site) * TICK_MINUTES;
  unit.backlog = Math.min(capacity * BACKLOG_MOST, Math.max(0, unit.backlog - came) + turned);
  if (unit.backlog > capacity * 0.05) return true;
  unit.backlog = 0;
  return false;
}
