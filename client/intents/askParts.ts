/** The parts an ask is built from: its shape and the three kinds of option. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Line } from './lines.ts';

/** What pressing an option does: a command, a panel to look at, or nothing now. */
export type AskAct =
  | { do: 'propose'; verb: string; payload: Record<string, unknown> }
  | { do: 'open'; panel: AskPanel; id?: string }
  | { do: 'aside' };

/** Where an ask may lead. */
export type AskPanel = 'desk' | 'team' | 'work' | 'slices' | 'trains' | 'practices';

export interface AskOption {
  id: string;
  label: Line;
  note?: Line;
  act: AskAct;
  /** The option somebody in a hurry would take. */
  first?: boolean;
}

export type AskTone = 'alarm' | 'now' | 'calm';

export interface Ask {
  id: string;
  /** Changes when the situation does: an ask put aside comes back then. */
  state: string;
  urgency: number;
  tone: AskTone;
  title: Line;
  detail?: Line;
  options: AskOption[];
}

/** Who is asked, and what she may do. */
export interface Asked {
  view: PublicWorld;
  team: string;
  engineer: string;
  may: (verb: string, payload: Record<string, unknown>) => boolean;
}

/** Builds an option that proposes a command. */
export const proposal = (
  id: string,
  label: Line,
  verb: string,
  payload: Record<string, unknown>,
  note?: Line,
): AskOption => ({ id, label, act: { do: 'propose', verb, payload }, ...(note ? { note } : {}) });

/** Builds an option that only looks at a panel. */
export const look = (id: string, label: Line, panel: AskPanel, thingId?: string): AskOption => ({
  id,
  label,
  act: { do: 'open', panel, ...(thingId === undefined ? {} : { id: thingId }) },
});

/** Builds the option that puts the ask aside. */
export const later = (label: Line, note?: Line): AskOption => ({
  id: 'aside',
  label,
  act: { do: 'aside' },
  ...(note ? { note } : {}),
});
