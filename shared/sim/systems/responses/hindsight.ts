/** With hindsight: which of the responses on the desk would have ended an incident soonest. Told when it is over. */
import type { FactFields } from '../../facts.ts';
import type { Incident, OptionItem, World } from '../../world.ts';
import { archetypeOf } from '../faults.ts';
import { responseMinutes } from './minutes.ts';

/** The cheapest of the options that cure what it really was, by today's minutes of whoever answered for it. */
export function quickestCure(
  world: World,
  incident: Incident,
): Pick<FactFields['incidentResolved'], 'quickest' | 'quickestMinutes'> {
  const responses = archetypeOf(world, incident.archetype)?.responses ?? {};
  let best: { quickest: OptionItem['response'] | ''; quickestMinutes: number } = {
    quickest: '',
    quickestMinutes: 0,
  };
  for (const option of incident.options) {
    if (responses[option.response] !== 'cures' || !meetsIt(world, incident, option)) continue;
    const minutes = responseMinutes(world, incident, option);
    if (best.quickest === '' || minutes < best.quickestMinutes)
      best = { quickest: option.response, quickestMinutes: minutes };
  }
  return best;
}

/** Of several deploys and flags only the guilty one counts. */
function meetsIt(world: World, incident: Incident, { response, target }: OptionItem): boolean {
  if (response === 'rollBack') return target === incident.deploy;
  if (response !== 'flagOff') return true;
  const guilty = world.deploys[incident.deploy];
  return guilty?.changes.some((id) => world.changes[id]?.card === target) ?? false;
}
