/**
 * Who is rung, and when. The owner of what broke is; or central operations are, whose small troubles stand in a queue and who
 * have to find the owner through other hands. Big troubles ring at once, small ones in office hours.
 */
import { OFFICE_SEVERITY } from '../balance/incidents.ts';
import {
  CENTRAL_HAND_OFFS,
  HAND_OFF_MINUTES,
  OPS_BASE,
  OPS_BASE_MOST,
  OPS_DRIFT,
  OPS_MOST,
  OPS_PER_TEAM,
  SITE_LONGER,
  TICKET_HOURS,
  TICKET_SPREAD,
} from '../balance/paging.ts';
import { HOUR_TICKS, isOfficeTime, isWorkday, minutesToTicks, officeTicksAfter } from '../calendar.ts';
import { lerp } from '../exact.ts';
import type { Incident, World } from '../world.ts';
import { onCallFor, orgPager, teamsCarryPagers } from './people/rota.ts';

/** Central operations carry the pager of the whole org. */
export const isCentral = (world: World): boolean => !teamsCarryPagers(world);

/**
 * It is small enough to wait until people are there. What shows right after a deploy does not wait: whoever sent it still
 * watches [PagerDuty: a SEV-3 tied to a recent deploy is rolled back].
 */
export const isSmall = (incident: Incident): boolean =>
  incident.severity >= OFFICE_SEVERITY && !incident.fresh;

/** The engineer who is rung first. */
export const ringsWhom = (world: World, incident: Incident): string =>
  onCallFor(world, world.modules[incident.module]?.team ?? '');

/** The engineer at work belongs to the team that owns what broke. */
export const isOwner = (world: World, incident: Incident): boolean =>
  world.engineers[incident.engineer]?.team === world.modules[incident.module]?.team;

/**
 * Mean wait in a queue, in hours: Kingman's formula, S·ρ/(1-ρ)·(Ca²+Cs²)/2.
 * @param load share of the server's time that is taken, 0-1
 */
export function queueHours(load: number): number {
  const busy = Math.min(OPS_MOST, load);
  return (TICKET_HOURS * TICKET_SPREAD * busy) / (1 - busy);
}

/** One hand-off to the next hands: minutes when it burns, a place in a queue of office hours when it does not. */
function handOffMinutes(world: World, incident: Incident): number {
  const sites = world.setup.pins?.sites ?? 1;
  const far = 1 + SITE_LONGER * (sites - 1);
  return far * (isSmall(incident) ? 60 * Math.max(1, queueHours(world.ops.load)) : HAND_OFF_MINUTES);
}

/** Minutes until the owner has it: every hand it passes through on the way. */
export function huntMinutes(world: World, incident: Incident): number {
  const hands = world.setup.pins?.handOffs ?? (isCentral(world) ? CENTRAL_HAND_OFFS : 0);
  return Math.round(hands * handOffMinutes(world, incident));
}

/**
 * The tick at which an incident rings: big ones now; small ones in office hours, behind what central operations have to do.
 * Where no central hands stand between, those that a policy file puts there do.
 */
export function ringsWhen(world: World, incident: Incident): number {
  const central = isCentral(world);
  const hunt = central ? 0 : minutesToTicks(huntMinutes(world, incident), 0);
  if (!isSmall(incident)) return world.tick + hunt;
  const queue = central ? Math.round(queueHours(world.ops.load) * HOUR_TICKS) : hunt;
  return isOfficeTime(world.tick) && queue === 0 ? world.tick : officeTicksAfter(world.tick, queue);
}

/** Every tick: central operations are busy with what rings with them. */
export function watchOps(world: World): void {
  if (!isOfficeTime(world.tick)) return;
  const pager = orgPager(world);
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (incident?.engineer === pager && incident.acknowledgedAt >= 0 && incident.mitigatedAt < 0) {
      world.ops.busy += 1;
      return;
    }
  }
}

/** Evening of a workday: the load of central operations is remembered; other tickets come with every team served. */
export function closeOpsDay(world: World): void {
  if (!isWorkday(world.tick - 1)) return;
  const others = Math.min(OPS_BASE_MOST, OPS_BASE + OPS_PER_TEAM * Object.keys(world.teams).length);
  const served = isCentral(world) ? others : OPS_BASE;
  const today = Math.min(1, served + world.ops.busy / (9 * HOUR_TICKS));
  world.ops.load = lerp(world.ops.load, today, OPS_DRIFT);
  world.ops.busy = 0;
}
