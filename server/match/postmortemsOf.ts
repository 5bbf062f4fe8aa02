/** What people see of the postmortems of their organisation, read from the match. */
import { type Desk, deskOf } from '../../shared/sim/postmortem/desk.ts';
import { type Postmortem, postmortemsOf } from '../../shared/sim/postmortem/fates.ts';
import type { Match } from './Match.ts';

export const postmortemRows = ({ world, happened }: Match): Postmortem[] => postmortemsOf(world, happened);

/** The desk of an incident; null while it is not understood, or not known. */
export const postmortemDesk = ({ world, happened, facts }: Match, incident: string): Desk | null =>
  deskOf(world, happened, facts, incident);
