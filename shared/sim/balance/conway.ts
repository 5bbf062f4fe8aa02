/**
 * Numbers of Conway's mirror: how coupling and fray follow who talks to whom, and what a shared or a separate unit costs its
 * teams. Each with unit and reason; (b) marks a value that calibration may move.
 */

/**
 * Coupling (0-1) that two modules which call each other drift to. One team in one unit takes every short cut; two teams in one
 * unit still share tables; across the network only what was never untangled remains [Conway; organisation metrics predicted
 * failures better than the code's own: Nagappan 2008] (b).
 */
export const COUPLING_REST = {
  sameTeamInside: 0.85,
  inside: 0.5,
  sameTeamAcross: 0.35,
  across: 0.15,
} as const;
/** Share of the way to that rest a day brings: tightening takes about half a year, untangling a year (b). */
export const COUPLING_TIGHTENS = 1 / 180;
export const COUPLING_LOOSENS = 1 / 360;
/** A contract kept throughout unties this many times faster on top: both sides know what they may change (b). */
export const CONTRACT_LOOSENS = 3;
/** Coupling a module inherits at the start: this, and this × its debt (b). */
export const COUPLING_FOUND = 0.25;
export const COUPLING_FOUND_DEBT = 0.4;

/** Fray (0-1) each change of a provider adds to a network call nobody keeps a contract about (b): ten changes, about a third. */
export const FRAY_PER_CHANGE = 0.04;
/** Share of that which talking spares: two modules of one team, or teams that work together all the time. */
export const TALK_SPARES = 0.8;
/** Share of the fray a day mends where people talk all the time, and where a contract is checked by tests (b). */
export const FRAY_MENDS_TALK = 0.05;
export const FRAY_MENDS_CONTRACT = 0.08;
/** Share of fray and of breakage that a contract keeps away, by level of Service contracts (b). */
export const CONTRACT_KEEPS = [0, 0.6, 0.85, 0.95] as const;
/** Architecture points each of the two teams spends on a contract: about a week of a lane of 2-3 slices (b). */
export const CONTRACT_POINTS = 8;
/** Chance that a change of the provider breaks its consumer at full fray and full coupling without a contract (b). */
export const BREAK_CHANCE = 0.2;
/** Fray that is left when a break was mended: both sides have looked at it. */
export const FRAY_AFTER_BREAK = 0.25;

/** Working side by side on an incident brings two teams this much closer, a day of lending this much (0-1) (b). */
export const BOND_INCIDENT = 0.15;
export const BOND_LENT_DAY = 0.04;
/** Closeness that is left after a day apart: half of it goes in about five weeks (b). */
export const BOND_DAY = 0.98;

/** Extraction is dearer the tighter a module hangs in the pie: factor 1 at this coupling, and this much more a unit of it (b). */
export const EXTRACTION_COUPLING = 0.5;
export const EXTRACTION_TANGLE = 0.9;

/**
 * Coordination of a shared unit: the share of a team's output that goes into agreeing with each other team on the unit, at
 * complexity 1 and for all twelve modules of the standard product together (b).
 */
export const COORDINATION_PER_TEAM = 0.045;
/** Modules' sizes in the standard product add up to this; a smaller pie needs less agreeing. */
export const STANDARD_MASS = 27;
/**
 * The premium of a service: share of a person a team spends on the pipeline, network and pager of each one it owns, whatever its
 * complexity [Fowler: the microservice premium; he gives no number] (b).
 */
export const SERVICE_PREMIUM_PEOPLE = 0.35;
/** One paved road: this share of the premium is left when all services are built and run alike (b). */
export const PAVED_PREMIUM = 0.65;

/** Hours two coupled units need to go together, at coupling 1, for each neighbour of another team (b). */
export const LOCKSTEP_HOURS = 9;
