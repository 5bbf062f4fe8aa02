/** What a bot is: how it leads a team without a human and how it answers its own pages. */
import type { CardRow, EngineerRow, IncidentRow, OptionRow, PublicWorld, TeamRow } from '../publicWorld.ts';

/** A command a bot would like to give. */
export interface Wish {
  verb: string;
  payload: unknown;
}

/** The place a bot sits in. */
export interface Place {
  view: PublicWorld;
  engineer: EngineerRow;
  team: TeamRow;
  seed: string;
}

export interface Bot {
  lead(place: Place): Wish[];
  answer(place: Place, incident: IncidentRow): Wish[];
}

/** The open cards of the place's team. */
export const ownCards = ({ view, team }: Place): CardRow[] =>
  Object.values(view.cards).filter((card) => card.team === team.id && card.state !== 'done');

/** Responses of an incident that have not been tried. */
export const untried = (view: PublicWorld, incident: IncidentRow): OptionRow[] =>
  Object.values(view.options).filter((option) => option.incident === incident.id && !option.tried);

/** Nobody plays: bots may vote. */
export const nobodyPlays = (view: PublicWorld): boolean =>
  Object.values(view.teams).every((team) => team.humans === 0);
