/** An organisation as the facilitator's board shows it. */
import type { BoardOrg } from '../../shared/net/lead.ts';
import type { Match } from './Match.ts';

/** Weeks of losses the board draws. */
const WEEKS = 13;

/** @param seats the people of the organisation, as the board lists them */
export function boardOf(match: Match, seats: BoardOrg['seats']): BoardOrg {
  const { view, org: id, status, note } = match;
  const people = Object.values(view.engineers).filter(({ vacant }) => !vacant);
  const ready = new Set(view.ready.split(' '));
  const goals = Object.values(view.goals);
  const held = view.incidents[view.hold];
  return {
    id,
    status,
    note,
    phase: view.phase,
    quarter: view.quarter,
    tick: view.tick,
    heldBy: held?.engineer ?? '',
    cash: view.cash,
    trust: view.trust,
    failing: view.failing,
    lostQuarter: view.lostQuarter,
    budgetLeft: view.budgetLeft,
    open: Object.values(view.incidents).filter(({ state }) => state !== 'resolved' && state !== 'mitigated')
      .length,
    goalsMet: goals.filter(({ met }) => met).length,
    goals: goals.length,
    lostByWeek: Object.values(view.weeks)
      .sort((one, other) => one.order - other.order)
      .slice(-WEEKS)
      .map(({ lost }) => Math.round(lost)),
    teams: Object.values(view.teams)
      .sort((one, other) => one.order - other.order)
      .map(({ id: team, energy, cognitiveLoad }) => ({
        id: team,
        people: people.filter((person) => person.team === team).length,
        humans: people.filter((person) => person.team === team && person.human).length,
        energy,
        load: cognitiveLoad,
        ready: ready.has(team),
      })),
    seats,
    injects: match.injects,
  };
}
