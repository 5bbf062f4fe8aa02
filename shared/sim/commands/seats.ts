/** How many sit, will sit and may sit at a table: what the verbs that move people have in common. */
import { TEAM_LEAST, TEAM_MOST } from '../balance/people.ts';
import type { PublicWorld } from '../publicWorld.ts';
import { no, type Refusal } from '../refusals.ts';
import type { Who } from './command.ts';
import { missing } from './command.ts';

/** Seats of a team, taken or promised. */
export function countSeats(view: PublicWorld, team: string): number {
  let seats = view.teams[team]?.hiring ?? 0;
  for (const row of Object.values(view.engineers)) {
    const home = row.home === '' ? row.team : row.home;
    const leaves = row.movesTo !== '' && row.movesTo !== home;
    if (home === team && !leaves) seats += 1;
    if (leaves && row.movesTo === team) seats += 1;
  }
  return seats;
}

/** People at a table in a week's time who are there to work: guests are not counted, lent people are away. */
export function countLeft(view: PublicWorld, team: string): number {
  let left = 0;
  for (const row of Object.values(view.engineers)) {
    if (row.team === team && row.home === '' && row.lentTo === '' && row.movesTo === '' && !row.vacant)
      left += 1;
  }
  return left;
}

/** May this person be sent to that table? A person decides for herself, a bot's place is decided by anybody of her team. */
export function mayGo(view: PublicWorld, who: Who, engineer: string, to: string): Refusal | null {
  const row = view.engineers[engineer];
  if (!row) return missing('engineer', engineer);
  if (!view.teams[to]) return missing('team', to);
  if (row.team !== who.team) return no('notYourTeam', { team: row.team });
  if (row.human && engineer !== who.engineer) return no('notYourEngineer', { engineer });
  if (row.home !== '') return no('engineerLent', { engineer });
  if (row.vacant) return no('seatEmpty');
  if (to === row.team) return null;
  if (countLeft(view, row.team) <= TEAM_LEAST) return no('teamTooSmall');
  return countSeats(view, to) >= TEAM_MOST ? no('teamFull', { team: to }) : null;
}
