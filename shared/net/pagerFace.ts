/** What a pager shows, read from the view of its organisation. Pure. */
import type { EngineerRow, IncidentRow, PublicWorld } from '../sim/publicWorld.ts';
import type { SessionStatus } from './messages.ts';
import type { PagerCall, PagerFace } from './pager.ts';

/** Somebody is called or at work; what waits for the morning or hurts nobody any more does not ring. */
const LOUD = ['ringing', 'triage', 'working'];

/** The face of the pager of one engineer ('' nobody sits at a desk yet); `rang` is the incident that rang here last. */
export function pagerFace(
  view: PublicWorld,
  engineer: string,
  rang: string,
  match: { status: SessionStatus; speed: number; paceOf(engineer: string): number },
): PagerFace {
  const { status, speed } = match;
  const person = view.engineers[engineer];
  const carrier = carrierOf(view, person);
  return {
    name: person?.name ?? '',
    team: person?.team ?? '',
    tick: view.tick,
    live: view.phase === 'live',
    status,
    speed,
    pace: person?.human ? match.paceOf(engineer) : 1,
    carries: person?.pager ?? false,
    carrier: carrier?.name ?? '',
    carrierTeam: carrier?.team ?? '',
    call: person ? callOf(view, person, rang) : null,
  };
}

/** Whoever carries the pager of her team, or of the central operations that carry it for all. */
function carrierOf(view: PublicWorld, person: EngineerRow | undefined): EngineerRow | undefined {
  if (!person || person.pager) return person;
  const own = view.engineers[view.teams[person.team]?.onCall ?? ''];
  return own ?? Object.values(view.engineers).find(({ pager }) => pager);
}

/** The most pressing trouble that rings for her, lies with her, is her team's or has rung here before. */
function callOf(view: PublicWorld, person: EngineerRow, rang: string): PagerCall | null {
  if (view.phase !== 'live') return null;
  const found = Object.values(view.incidents)
    .filter((one) => LOUD.includes(one.state) && (one.id === rang || concerns(view, one, person)))
    .sort((one, other) => heat(other, person) - heat(one, person) || one.order - other.order)[0];
  if (!found) return null;
  const { id, severity, symptom, unit, module, detectedAt } = found;
  return {
    incident: id,
    severity,
    symptom,
    unit,
    module,
    since: detectedAt,
    state: found.state === 'ringing' ? 'rings' : 'taken',
    mine: found.engineer === person.id,
    name: view.engineers[found.engineer]?.name ?? '',
    held: view.hold === id,
  };
}

const concerns = (view: PublicWorld, incident: IncidentRow, person: EngineerRow): boolean =>
  incident.engineer === person.id ||
  incident.team === person.team ||
  view.modules[incident.module]?.team === person.team;

const heat = (incident: IncidentRow, person: EngineerRow): number =>
  (incident.engineer === person.id ? 40 : 0) + (incident.state === 'ringing' ? 20 : 0) - incident.severity;
