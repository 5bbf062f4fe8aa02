/** Small questions asked of a view by panels, asks and buttons. Pure, no text. */
import type {
  CardRow,
  EngineerRow,
  IncidentRow,
  Lane,
  ModuleRow,
  PracticeRow,
  PublicWorld,
  TeamRow,
  UnitRow,
} from '../../shared/sim/publicWorld.ts';

/** A table's rows in the order they are drawn. */
export function inOrder<T extends { order: number }>(table: Record<string, T>): T[] {
  return Object.values(table).sort((one, other) => one.order - other.order);
}

/** The people of a team, in order. */
export const peopleOf = (view: PublicWorld, team: string): EngineerRow[] =>
  inOrder(view.engineers).filter((engineer) => engineer.team === team);

/** The cards a team holds, those being built first. */
export const cardsOf = (view: PublicWorld, team: string): CardRow[] =>
  inOrder(view.cards).filter((card) => card.team === team);

/** The modules a team owns. */
export const modulesOf = (view: PublicWorld, team: string): ModuleRow[] =>
  inOrder(view.modules).filter((module) => module.team === team);

/** The units whose train a team may use: the shared monolith and its own services. */
export const unitsOf = (view: PublicWorld, team: string): UnitRow[] =>
  inOrder(view.units).filter((unit) => unit.kind === 'monolith' || unit.team === team);

/** Boxes on a unit's train by team, in team order; teams without a box are left out. */
export function boxesByTeam(view: PublicWorld, unit: string): { team: string; boxes: number }[] {
  const counted = new Map<string, number>();
  for (const change of Object.values(view.changes)) {
    if (change.unit !== unit || change.state !== 'waiting') continue;
    counted.set(change.team, (counted.get(change.team) ?? 0) + 1);
  }
  return inOrder(view.teams)
    .filter((team) => counted.has(team.id))
    .map((team) => ({ team: team.id, boxes: counted.get(team.id) ?? 0 }));
}

/** Incidents that still hurt or await somebody, worst first. */
export function openIncidents(view: PublicWorld): IncidentRow[] {
  return Object.values(view.incidents)
    .filter((incident) => incident.state !== 'resolved')
    .sort((one, other) => heat(other) - heat(one) || one.order - other.order);
}

const heat = (incident: IncidentRow): number =>
  (incident.state === 'ringing' ? 20 : 0) +
  (incident.awaiting ? 10 : 0) +
  (incident.state === 'mitigated' ? -20 : 0) -
  incident.severity;

/** The incident is this person's to decide: it rings her, her team works on it, or her team owns what burns. */
export const isMine = (view: PublicWorld, incident: IncidentRow, team: string, engineer: string): boolean =>
  incident.engineer === engineer || incident.team === team || view.modules[incident.module]?.team === team;

/** How many of a team's slices lie on each lane tomorrow. */
export function lanesTomorrow(view: PublicWorld, team: string): Record<Lane, number> {
  const lanes: Record<Lane, number> = {
    build: 0,
    quality: 0,
    delivery: 0,
    operate: 0,
    architecture: 0,
    learn: 0,
  };
  for (const person of peopleOf(view, team)) {
    lanes[person.nextA] += 1;
    lanes[person.nextB] += 1;
  }
  return lanes;
}

/** The practices a team's lanes build up now, in order. */
export function focusOf(view: PublicWorld, team: string): PracticeRow[] {
  const focus = words(view.teams[team]?.focus ?? '');
  return inOrder(view.practices).filter((practice) => focus.includes(practice.id));
}

/** How far a team has come with a practice: its own skill, or the org's where all hold it as one. */
export function skillOf(
  view: PublicWorld,
  practice: string,
  team: string,
): { level: number; progress: number } {
  const row = view.practices[practice];
  if (row?.scope === 'org') return { level: row.level, progress: row.progress };
  const { level, progress } = view.skills[`${practice}/${team}`] ?? { level: 0, progress: 0 };
  return { level, progress };
}

/** The team row, or undefined while there is no such team. */
export const teamOf = (view: PublicWorld, team: string): TeamRow | undefined => view.teams[team];

/** A text list of the view ('a b c') as an array. */
export const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

/** Whether somebody of a team may call this person in to an incident: it is worked on, she is free and knows the place. */
export const mayCallIn = (
  view: PublicWorld,
  team: string,
  incident: IncidentRow,
  person: EngineerRow,
): boolean =>
  (incident.state === 'triage' || incident.state === 'working') &&
  incident.expert === '' &&
  person.incident === '' &&
  !person.vacant &&
  words(person.knows).includes(incident.module) &&
  [team, view.modules[incident.module]?.team].includes(incident.team) &&
  [team, view.modules[incident.module]?.team].includes(person.team);
