/** The organisations of a session as everybody in the room may see them. */
import type { Standing, Wall, WallOrg } from '../../shared/net/wall.ts';
import { failingNow, healthOf, heldBy, readyTeams } from './board.ts';
import type { Match } from './Match.ts';

/** @param names of its people, as far as they may be shown; `here` and `people` count them; `stands` where it waits */
export function wallOrg(match: Match, crowd: Pick<WallOrg, 'here' | 'people' | 'names' | 'stands'>): WallOrg {
  const { view, org: id, status, note } = match;
  const ready = readyTeams(view);
  // Teams of bots are never waited for.
  const played = Object.values(view.teams).filter(({ humans }) => humans > 0);
  return {
    id,
    status,
    note,
    phase: view.phase,
    quarter: view.quarter,
    tick: view.tick,
    health: healthOf({ status, heldBy: heldBy(view), ...failingNow(view) }),
    rings: [
      ...new Set(
        Object.values(view.incidents)
          .filter(({ state }) => state === 'ringing')
          .map(({ engineer }) => view.engineers[engineer]?.team ?? ''),
      ),
    ],
    ready: played.filter((team) => ready.has(team.id)).length,
    teams: played.length,
    ...crowd,
  };
}

/** Who stands where: most goals first, then trust, then the fewest user-minutes lost. */
export function rankingOf(matches: readonly Match[]): Standing[] {
  return matches
    .map(({ org, view }) => {
      const goals = Object.values(view.goals);
      return {
        org,
        goalsMet: goals.filter(({ met }) => met).length,
        goals: goals.length,
        trust: view.trust,
        lost: Math.round(view.lostQuarter),
      };
    })
    .sort((a, b) => b.goalsMet - a.goalsMet || b.trust - a.trust || a.lost - b.lost);
}

/** What a session shows of a mark. */
export const wallMark = (mark: Exclude<Wall['mark'], null> & { id: number }): Wall['mark'] => {
  const { id: _, ...shown } = mark;
  return shown;
};
