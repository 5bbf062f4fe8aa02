/**
 * Calls of the odds: kept until the next deploy of the unit leaves, then written down as a private fact. Nothing else reads
 * the table, and the facts are numbered apart, so that a world is the same with and without them.
 */

import type { Tick } from '../emit.ts';
import type { Fact } from '../facts.ts';
import type { World } from '../world.ts';
import type { OddsCall, OddsPercent } from '../worldOdds.ts';
import type { Deploy } from '../worldWork.ts';

/** Somebody says how likely it is, percent, that the next deploy of the unit goes well; the newest word counts. */
export function keepCall({ odds }: World, engineer: string, unit: string, percent: OddsPercent): void {
  odds.calls[`${engineer} ${unit}`] = { engineer, unit, percent, deploy: '' };
}

/** A deploy leaves: what was called is about this one. In the time-lapse nobody is asked, and old words are let go. */
export function bindCalls({ world, facts }: Tick, deploy: Deploy): void {
  const { odds } = world;
  for (const key of Object.keys(odds.calls)) {
    const call = odds.calls[key];
    if (!call || call.unit !== deploy.unit) continue;
    if (call.deploy !== '' || world.phase !== 'live') {
      delete odds.calls[key];
      continue;
    }
    call.deploy = deploy.id;
    facts.push(noteCall(world, call, deploy));
  }
}

function noteCall(world: World, { engineer, unit, percent }: OddsCall, deploy: Deploy): Fact {
  const id = `o${world.odds.next}`;
  world.odds.next += 1;
  const team = world.engineers[engineer]?.team ?? '';
  return {
    id,
    tick: world.tick,
    because: [deploy.fact],
    kind: 'oddsCalled',
    ...{ engineer, team, unit, percent, deploy: deploy.id, number: deploy.number },
  };
}

/** What one person has called and may see of it: her own words only. */
export const callsOf = ({ odds }: Pick<World, 'odds'>, engineer: string): OddsCall[] =>
  Object.values(odds.calls).filter((call) => call.engineer === engineer);
