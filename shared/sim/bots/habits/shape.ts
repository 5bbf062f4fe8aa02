/** How a bot shapes the system: what it cuts out, what it merges back, and the contracts it signs. */
import type { ModuleRow } from '../../publicWorld.ts';
import type { Place, Wish } from '../bot.ts';

/** One slice at a time, the smallest first, as long as the team can hold one more unit. */
export function cutSlices({ view, team, modules }: Place, upTo: number): Wish[] {
  const own = Object.values(view.extractions).filter((row) => row.team === team.id);
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

/** A team that cannot hold its services merges the least used one back, one at a time. */
export function mergeSlices({ view, team, modules }: Place): Wish[] {
  if (team.cognitiveLoad <= 1.15) return [];
  const own = Object.values(view.extractions).filter((row) => row.team === team.id);
  const wishes: Wish[] = own
    .filter((row) => row.ready)
    .map((row) => ({ verb: 'cutOver', payload: { module: row.id } }));
  if (own.some((row) => row.active)) return wishes;
  const services = modules.filter((row) => view.units[row.unit]?.kind === 'service');
  // A pair of services says little about too many of them.
  if (services.length < 4) return wishes;
  const least = services.reduce((a, b) => (b.load < a.load ? b : a));
  return [...wishes, { verb: 'mergeBack', payload: { module: least.id } }];
}

/** A contract for each interface of one's own that frays, the busiest first. */
export function signContracts({ view, team }: Place): Wish[] {
  const open = Object.values(view.calls).filter((call) => {
    const provider = view.modules[call.to]?.team;
    return call.remote && call.contract === 'none' && provider === team.id;
  });
  const busiest = open.sort((a, b) => b.rate - a.rate)[0];
  return busiest ? [{ verb: 'signContract', payload: { call: busiest.id } }] : [];
}
