/** Numbers of the flow of work: building, branches, debt, cards: each with unit and reason; (b) marks a value that calibration may move. */

/** Office hours a branch lives before it is merged, by level of Trunk and small changes (b). */
export const BRANCH_HOURS = [12, 6, 3, 1] as const;
/** Chance of a merge conflict per branch day and per other team on the unit, before Continuous integration (b). */
export const CONFLICT_RATE = 0.045;
/** Continuous integration lowers conflicts and culprit search, by level. */
export const CI_CONFLICTS = [1, 0.6, 0.35, 0.2] as const;
/** Points of repair a conflict costs per branch day (b). */
export const CONFLICT_POINTS = 3;
/** Points of repair a culprit change costs before it may ride again (b). */
export const REPAIR_POINTS = 3;
/** Debt a merged change adds to its module, and what one Quality point removes from the team's modules (b). */
export const DEBT_PER_CHANGE = 0.0022;
export const DEBT_PER_POINT = 0.0014;
/** Output is divided by 1 + this × debt: 1.6 times less at full debt [DORA 2019]. */
export const DEBT_DRAG = 0.6;
/** Cards a team has on the table. */
export const CARDS_ON_TABLE = 4;
/** Finished cards a team remembers. */
export const KEPT_CARDS = 4;
