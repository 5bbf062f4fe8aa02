/** The moment at which users are served again: said where it hurt, with a breath of steam instead of smoke. */
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Stage } from './layer.ts';
import { middleOf } from './plan/strings.ts';

const PUFFS = 7;

/** Incidents that hurt users in the view before and do not any more. */
export function relievedBetween(view: PublicWorld, previous: PublicWorld): IncidentRow[] {
  if (view.phase !== 'live') return [];
  return Object.values(view.incidents).filter((now) => {
    const before = previous.incidents[now.id];
    return now.state === 'mitigated' && before !== undefined && before.state !== 'mitigated';
  });
}

/** Says it at the module, and lets it cool down. */
export function tellRelief(stage: Stage, view: PublicWorld, previous: PublicWorld): void {
  const { plan, floats, crumbs, say, still } = stage;
  for (const { id, module } of relievedBetween(view, previous)) {
    const spot = middleOf(plan, module);
    if (!spot) continue;
    floats.say(say('stage.served'), spot.x, spot.y - 34 * plan.scale, 'good', `served${id}`);
    for (let i = 0; i < PUFFS && !still; i += 1) crumbs.puff('steam', spot.x, spot.y, 40 * plan.scale, 2);
  }
}
