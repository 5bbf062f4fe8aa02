/** An organisation as the facilitator's board shows it, and in a word. */
import type { BoardOrg, Flag } from '../../shared/net/lead.ts';
import type { Health } from '../../shared/net/wall.ts';
import { type PublicWorld, seesProof } from '../../shared/sim/publicWorld.ts';
import type { Match } from './Match.ts';
import type { MatchStatus } from './status.ts';

/** Weeks of losses the board draws. */
const WEEKS = 13;
/** A team with less energy than this, 0-1, is worn out: more than half of it is near exhaustion. */
const TIRED = 0.4;

/** What is wrong just now: the share of requests that fail, and the incidents nobody has ended. */
export const failingNow = (view: PublicWorld): { failing: number; open: number } => ({
  failing: view.failing,
  open: Object.values(view.incidents).filter(({ state }) => state !== 'resolved' && state !== 'mitigated')
    .length,
});

/** Teams that said that they are done with what stands. */
export const readyTeams = (view: PublicWorld): Set<string> =>
  new Set(view.ready.split(' ').filter((team) => team in view.teams));

/** The engineer the clock waits for, ''. */
export const heldBy = ({ incidents, hold }: PublicWorld): string => incidents[hold]?.engineer ?? '';

/** Share of failing requests from which a place burns, and below which it is calm. */
const BURNS = 0.02;
const CALM = 0.003;

/** How an organisation is. `heldBy` is whom the clock waits for, '' nobody; `failing` a share of requests, `open` incidents. */
export function healthOf(org: {
  status: MatchStatus;
  heldBy: string;
  failing: number;
  open: number;
}): Health {
  const { status, heldBy, failing, open } = org;
  if (status === 'stopped' || status === 'restarted') return 'stands';
  if (heldBy !== '') return 'waits';
  if (failing >= BURNS) return 'fire';
  return failing < CALM && open === 0 ? 'good' : 'strained';
}

/** @param seats the people of the organisation, as the board lists them; `stuck`: its clock has been held for long */
export function boardOf(
  match: Match,
  seats: BoardOrg['seats'],
  stuck: boolean,
): Omit<BoardOrg, 'inherit' | 'people' | 'stands'> {
  const { view, org: id, status, note, notice } = match;
  const people = Object.values(view.engineers).filter(({ vacant }) => !vacant);
  const ready = readyTeams(view);
  const goals = Object.values(view.goals);
  return {
    id,
    status,
    note,
    notice,
    phase: view.phase,
    quarter: view.quarter,
    tick: view.tick,
    heldBy: heldBy(view),
    health: healthOf({ status, heldBy: heldBy(view), ...failingNow(view) }),
    flags: status === 'lobby' || status === 'over' ? [] : flagsOf(view, seats, stuck),
    cash: view.cash,
    trust: view.trust,
    lostQuarter: view.lostQuarter,
    budgetLeft: view.budgetLeft,
    ...failingNow(view),
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
    proof: seesProof(view),
  };
}

function flagsOf(view: PublicWorld, seats: BoardOrg['seats'], stuck: boolean): Flag[] {
  const people = seats.filter(({ out, engineer }) => !out && engineer !== '');
  const flags: Flag[] = [];
  if (stuck) flags.push('stuck');
  if (people.some(({ autopilot, connected }) => autopilot !== '' || !connected)) flags.push('silent');
  if (Object.values(view.teams).some(({ energy }) => energy < TIRED)) flags.push('tired');
  if (view.budgetLeft <= 0 || view.cash < 0) flags.push('losing');
  return flags;
}
