/** What a stretch of time suffered from: the incidents that hurt in it, for the books to name. */
import type { Incident, World } from '../world.ts';

/** Incidents named as causes of a loss. */
const NAMED = 3;

/** Facts of the incidents that were open at or after a tick and cost something, costliest first. */
export function worstIncidents(world: World, since: number): string[] {
  const hurt: Incident[] = [];
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (!incident || incident.lost <= 0) continue;
    if (incident.state !== 'resolved' || incident.resolvedAt >= since) hurt.push(incident);
  }
  return hurt
    .sort((one, other) => other.lost - one.lost)
    .slice(0, NAMED)
    .map(({ fact }) => fact)
    .filter((fact) => fact !== '');
}
