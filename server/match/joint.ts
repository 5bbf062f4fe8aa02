/** Which teams are on a big incident together: it has a commander, and people of several teams. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';

interface Seen {
  view: Pick<PublicWorld, 'engineers' | 'incidents' | 'modules'>;
}

/** The team of an engineer, ''. */
export const teamOf = (match: Seen, engineer: string): string => match.view.engineers[engineer]?.team ?? '';

/** The other teams that a big incident with a commander joins with this one now, this one included; none where there is none. */
export function joined(match: Seen, team: string): string[] {
  const { incidents, engineers } = match.view;
  const all = new Set<string>();
  for (const { state, commander, engineer, expert, module } of Object.values(incidents)) {
    if (state === 'resolved' || commander === '') continue;
    const owner = match.view.modules[module]?.team ?? '';
    const on = [owner, ...[commander, engineer, expert].map((id) => engineers[id]?.team ?? '')];
    if (on.includes(team)) for (const one of on) if (one !== '') all.add(one);
  }
  return all.size > 1 ? [...all] : [];
}
