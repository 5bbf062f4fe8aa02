/** How a bot shapes the system: what it cuts out, what it merges back, and the contracts it signs. */
import { levelFor } from '../../commands/focusPractice.ts';
import type { ModuleRow } from '../../publicWorld.ts';
import type { Place, Wish } from '../bot.ts';
import { callsOf, extractionsOf, openCallsOf } from '../seen.ts';

const CONTRACTS_AT_ONCE = 3;

/** Whether what is cut out can be kept from breaking its neighbours: the team can keep contracts, or nobody here knows them. */
const keepsContracts = ({ view, team }: Place): boolean =>
  view.practices.contracts?.open !== true || levelFor(view, 'contracts', team.id) > 0;

/** One slice at a time, the smallest first, as long as the team can hold one more unit. */
export function cutSlices(place: Place, upTo: number, careful = false): Wish[] {
  const { view, team, modules } = place;
  if (careful && !keepsContracts(place)) return [];
  const own = extractionsOf(view, team.id);
  const wishes: Wish[] = own
    .filter((row) => row.ready)
    .map((row) => ({ verb: 'cutOver', payload: { module: row.id } }));
  if (own.some((row) => row.active && !row.ready)) return wishes;
  const services = new Set(modules.map((row) => row.unit).filter((id) => view.units[id]?.kind === 'service'));
  if (services.size >= upTo || team.cognitiveLoad > 1) return wishes;
  const inside = modules.filter((row) => view.units[row.unit]?.kind === 'monolith');
  const smallest = inside.reduce<ModuleRow | undefined>(
    (least, row) => (least === undefined || row.size < least.size ? row : least),
    undefined,
  );
  if (smallest) wishes.push({ verb: 'startExtraction', payload: { module: smallest.id } });
  return wishes;
}

/** Services of a team beyond which a pair more or less says little about too many of them. */
const MANY = 4;

const servicesOf = ({ view, modules }: Place): ModuleRow[] =>
  modules.filter((row) => view.units[row.unit]?.kind === 'service');

/** A team that cannot hold all its services. */
export const drowns = (place: Place): boolean =>
  place.team.cognitiveLoad > 1.15 && servicesOf(place).length >= MANY;

/** A team that cannot hold its services merges the least used one back, one at a time. */
export function mergeSlices(place: Place): Wish[] {
  const { view, team } = place;
  if (!drowns(place)) return [];
  const own = extractionsOf(view, team.id);
  const wishes: Wish[] = own
    .filter((row) => row.ready)
    .map((row) => ({ verb: 'cutOver', payload: { module: row.id } }));
  if (own.some((row) => row.active)) return wishes;
  const least = servicesOf(place).reduce((a, b) => (b.load < a.load ? b : a));
  return [...wishes, { verb: 'mergeBack', payload: { module: least.id } }];
}

/** A contract for each interface of one's own, the busiest first, a few at a time. */
export function signContracts({ view, team }: Place): Wish[] {
  const building = callsOf(view, team.id).filter(
    (call) => call.contract === 'building' && view.modules[call.to]?.team === team.id,
  ).length;
  return [...openCallsOf(view, team.id)]
    .sort((a, b) => b.rate - a.rate)
    .slice(0, Math.max(0, CONTRACTS_AT_ONCE - building))
    .map((call) => ({ verb: 'signContract', payload: { call: call.id } }));
}
