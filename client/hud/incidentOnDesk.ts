/** Which incident lies on the desk. */
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { openIncidents } from '../intents/reads.ts';
import { cleared, deskIncident } from './uiState.ts';

/** Hours an incident stays on the desk after it was understood: long enough to read what it was. */
const AFTER_TICKS = 72;

/** The incident on the desk: the chosen one while it is open, else the most pressing one, else one that is just over. */
export function incidentOnDesk(world: PublicWorld): IncidentRow | undefined {
  const chosen = world.incidents[deskIncident.value];
  if (chosen && chosen.state !== 'resolved') return chosen;
  const open = openIncidents(world)[0];
  if (open) return open;
  return Object.values(world.incidents)
    .filter(
      (one) =>
        one.state === 'resolved' && world.tick - one.resolvedAt < AFTER_TICKS && !cleared.value.has(one.id),
    )
    .sort((one, other) => other.resolvedAt - one.resolvedAt)[0];
}
