/** What a bot is: how it leads a team without a human and how it answers its own pages. */
import type {
  CardRow,
  EngineerRow,
  IncidentRow,
  ModuleRow,
  OptionRow,
  PublicWorld,
  TeamRow,
} from '../publicWorld.ts';

/** A command a bot would like to give. */
export interface Wish {
  verb: string;
  payload: unknown;
}

/** The place a bot sits in. */
export interface Desk {
  view: PublicWorld;
  engineer: EngineerRow;
  team: TeamRow;
  seed: string;
}

/** The place of a bot that leads its team: with the team's own rows, in table order. */
export interface Place extends Desk {
  people: readonly EngineerRow[];
  /** Cards that are not done. */
  cards: readonly CardRow[];
  modules: readonly ModuleRow[];
}

export interface Bot {
  lead(place: Place): Wish[];
  /** Asked in office hours whenever something happened: trains that should leave now. Left out, none. */
  send?(place: Pick<Place, 'view' | 'team'>): Wish[];
  answer(desk: Desk, incident: IncidentRow): Wish[];
}

/** Responses of an incident that have not been tried. */
export function untried(view: PublicWorld, incident: IncidentRow): OptionRow[] {
  const open: OptionRow[] = [];
  // Options of an incident are numbered; walking through everybody's would take longer the more burns.
  for (let i = 0; ; i++) {
    const option = view.options[`${incident.id}:${i}`];
    if (!option) return open;
    if (!option.tried) open.push(option);
  }
}
