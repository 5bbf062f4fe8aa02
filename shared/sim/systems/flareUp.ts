/** What had been eased hurts users again: the same incident, with a new look at what went out since, and a pager that rings anew. */
import { RESOLVE_TICKS } from '../balance/incidents.ts';
import { isOfficeTime, weekOf } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import type { Incident, World } from '../world.ts';
import { ringsWhom } from './centralOps.ts';
import { alarm, isFresh, newestOf, unread } from './openIncident.ts';
import { awaitDecision, severityOf } from './paging.ts';
import { optionsFor } from './responses/options.ts';

/**
 * It is open again; whoever was at it goes on where that was just now, else somebody is rung.
 * @param impact share of all requests that fail because of it now, 0-1
 */
export function flareUp(tick: Tick, incident: Incident, impact: number): void {
  const { world } = tick;
  const since = incident.mitigatedAt;
  const newest = newestOf(world, incident.unit);
  const shipped = newest !== undefined && newest.liveAt >= since ? newest : undefined;
  uncount(world, incident);
  incident.mitigatedAt = -1;
  incident.hurtsSince = world.tick;
  incident.severity = Math.min(incident.severity, severityOf(impact));
  incident.cure = '';
  incident.fresh = isFresh(world, incident);
  // What was read holds until something new went out.
  if (shipped) incident.evidence = unread();
  incident.options = optionsFor(world, incident);
  const { id, severity, symptom, unit, module } = incident;
  const fields = { incident: id, severity, symptom, unit, module, ticks: world.tick - since };
  const because = [incident.lastFact, ...(shipped ? [shipped.fact] : []), incident.fact];
  incident.lastFact = emit(tick, 'incidentFlaredUp', fields, [...new Set(because)]);
  if (incident.work !== '') {
    incident.state = 'working';
    takeUp(world, incident);
  } else if (isStillThere(world, incident, since)) {
    incident.state = 'triage';
    takeUp(world, incident);
    awaitDecision(world, incident);
  } else {
    incident.state = 'queued';
    incident.engineer = ringsWhom(world, incident);
    incident.calledAt = world.tick;
    alarm(tick, incident);
  }
}

/** Relief that did not last was none: its week counts the one that does. */
function uncount(world: World, { mitigatedAt, hurtTicks }: Incident): void {
  if (weekOf(mitigatedAt) !== weekOf(world.tick)) return;
  world.week.relieved -= 1;
  world.week.reliefTicks -= hurtTicks;
}

/** It was eased a moment ago, and whoever did it is up and has nothing else in her hands. */
function isStillThere(world: World, { engineer, id }: Incident, since: number): boolean {
  const at = world.engineers[engineer]?.incident;
  return (at === '' || at === id) && isOfficeTime(world.tick) && world.tick - since < RESOLVE_TICKS;
}

/** She was let go when it was eased; it is in her hands again, unless something else is. */
function takeUp(world: World, { engineer, id }: Incident): void {
  const person = world.engineers[engineer];
  if (person?.incident === '') person.incident = id;
}
