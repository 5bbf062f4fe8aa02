/** Evidence that was read and does not hang on the wall yet: what it shows, for those on whose own screen it is. */
import { sees } from './commands/verbHats.ts';
import { glance } from './glance.ts';
import type { World } from './world.ts';
import { isPinned } from './worldIncident.ts';

/** A finding only some see, by the id of its row of evidence. */
export interface Reading {
  evidence: string;
  finding: string;
  /** Parameters as JSON, as in the row of evidence. */
  params: string;
}

/** What an engineer's own screen shows of the incidents her team may work on; '' is nobody and sees nothing. */
export function readingsOf(world: World, engineer: string): Reading[] {
  const readings: Reading[] = [];
  const team = world.engineers[engineer]?.team;
  if (team === undefined) return readings;
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (!incident || incident.state === 'resolved') continue;
    const hidden = incident.evidence.filter((item) => item.opened && !isPinned(world, item));
    if (hidden.length === 0) continue;
    const works = world.engineers[incident.engineer]?.team === team;
    if (!works && world.modules[incident.module]?.team !== team) continue;
    const view = glance(world);
    for (const { kind, hat, finding, params } of hidden)
      if (sees(view, engineer, { hat, incident: id }))
        readings.push({ evidence: `${id}:${kind}`, finding, params: JSON.stringify(params) });
  }
  return readings;
}
