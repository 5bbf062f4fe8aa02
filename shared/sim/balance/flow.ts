/** Work a change of a module takes that is being cut out: it is made in the old place and in the new one, but thought of once (b). */
export const TWICE = 1.5;
/** Numbers of the flow of work: building, branches, tests, debt: each with unit and reason; (b) marks a value that calibration may move. */

/** Person-hours of output that one change takes before testing is counted; a full team of 8 with 60-70 % of its slices on Build merges about 4 a day (b). */
export const CHANGE_POINTS = 1.25;
/** Changes differ in size: least and most, as a share of the mean (design). */
export const CHANGE_SPREAD = [0.6, 1.4] as const;

/** Cards a team works on at once when it has not said otherwise (b). */
export const WIP_USUAL = 2;
/** The most a team may choose (a policy file may pin more). */
export const WIP_MOST = 6;
/** Share of the hour lost to switching for each card beyond the first (b); small, so that throughput hardly moves and Little's law is seen. */
export const SWITCH_COST = 0.015;
/** People one card keeps busy without getting in each other's way, and the share of the hour lost for each one more (b). */
export const CROWD_FREE = 3;
export const CROWD_COST = 0.03;

/** Share of a change's time spent trying it by hand once a level of Automated tests is trusted, at middling debt (b). */
export const MANUAL_CHECK = [0.27, 0.2, 0.11, 0.05] as const;
/** Share of a change's time that writing its tests takes at first, by level: +15-35 % [four industrial teams, TDD study 2008]. */
export const TEST_WRITING = [0, 0.2, 0.3, 0.35] as const;
/** What is left of that once a team is used to it, and the weeks in which the rest fades to 1/e (b): the J of the J-curve. */
export const TEST_HABIT = 0.2;
export const TEST_LEARNING_WEEKS = 12;

/** Days a branch lives before it is merged, by level of Trunk and small changes: active branches of low performers live for days, trunk means less than one [DORA 2016] (b). */
export const BRANCH_DAYS = [3, 1.5, 0.7, 0.1] as const;
/** Finished changes on open branches when the game begins: for each builder, and the days over which they are merged; without them no box would come in the first four days (b). */
export const FOUND_PER_BUILDER = 1;
export const FOUND_DAYS = 4;
/** Their ordinals are beyond those of a game, so that the luck of later changes stays what it is. */
export const FOUND_ORDINAL = 900_001;
/** A branch lives longer by this share for every other team on the unit (at most BRANCH_PEERS), and for every doubling of the days between two departures: no train, no hurry (b). */
export const BRANCH_PER_TEAM = 0.06;
export const BRANCH_PER_DOUBLING = 0.12;
/** And by this share for each hour the suite runs beyond patience: what is tedious is done less often (b). */
export const BRANCH_PER_SUITE_HOUR = 0.4;
/** Other teams beyond these do not meet this branch: a big code base spreads out. */
export const BRANCH_PEERS = 7;
/** Conflicts of one change per day of branch life and per team of eight building on the same unit all day (b). */
export const CONFLICT_RATE = 0.045;
/** Continuous integration meets conflicts while they are small: factor on their number, by level: halved and halved again. */
export const CI_CONFLICTS = [1, 0.6, 0.35, 0.2] as const;
/** Person-hours of output a conflict takes: at once, more for each day of branch life, and at most (b). */
export const CONFLICT_POINTS = 0.5;
export const CONFLICT_POINTS_PER_DAY = 0.1;
export const CONFLICT_POINTS_MOST = 3;

/** Minutes of tests a merged change adds to the suite, by level of Automated tests (b): untended it grows by about an hour a year and team. */
export const SUITE_PER_CHANGE = [0, 0.03, 0.045, 0.06] as const;
/** Minutes of suite a module cannot do without, per size and level; and what a point of Quality takes off beyond that (b). */
export const SUITE_FLOOR = 0.25;
export const SUITE_PER_POINT = 0.5;
/** Builds run side by side: the suite is divided by this, by level of Continuous integration. */
export const SUITE_PARALLEL = [1, 1, 1.6, 2.5] as const;
/** Up to here people wait for the suite and go on; above, they turn to something else and back [ten minutes is the limit of a fast suite, DORA continuous integration]. */
export const SUITE_PATIENCE_MINUTES = 10;
/** Person-hours of output lost for each hour of suite beyond that, for one change, and at most (b). */
export const SUITE_WAIT_COST = 0.55;
export const SUITE_WAIT_MOST = 2;
/** Hours of suite at which every run has to be repeated once: long suites are flaky ones (b). */
export const SUITE_RERUN_HOURS = 3;
/** Minutes a day in which merges can queue for the one main line: the suite runs round the clock. */
export const SUITE_DAY_MINUTES = 1440;
/** Nobody lets the queue of a main line grow without end: merges are bundled above this utilisation. */
export const SUITE_BUSY_MOST = 0.9;

/** Person-hours of output a culprit that reached users takes to repair, and one that was found before (b): the earlier, the cheaper. */
export const REPAIR_POINTS = 3;
export const REPAIR_FOUND_POINTS = 1.5;

/** Share of changes that need a change of data, per size of module (1-4) (b). */
export const MIGRATION_SHARE = 0.035;
/** Factor on that share by level of Logic in one place: while rules live in the database, a new rule is a change of data (b). */
export const MIGRATION_BY_LOGIC = [1, 0.75, 0.5, 0.35] as const;

/** Debt (0-1) a merged change adds to its module at ordinary care, and what one Quality point removes from the team's modules (b). */
export const DEBT_PER_CHANGE = 0.0045;
export const DEBT_PER_POINT = 0.004;
/** Factor on new debt by level of Automated tests (nobody dares to tidy up what nothing checks) and of Logic in one place (b). */
export const DEBT_BY_TESTS = [1.4, 1, 0.75, 0.55] as const;
export const DEBT_BY_LOGIC = [1, 0.8, 0.62, 0.5] as const;
/** Care: factor on new debt without any slices on Quality, and what each full share of Quality takes off it (b). */
export const DEBT_CARELESS = 1.35;
export const DEBT_CARE = 1.6;
/** Pressure: factor on new debt for each overdue card, and for a table that is wholly exhausted (b). */
export const DEBT_PER_LATE = 0.15;
export const DEBT_EXHAUSTED = 0.6;
/** Debt a day of a stale flag adds to each module of its card. */
export const DEBT_STALE_FLAG = 0.002;
/** Share of a Quality point that tends the suite, where there is one. */
export const SUITE_TENDING = 0.4;
/** Output is divided by 1 + this × debt: 1.6 times less at full debt [DORA 2019]. */
export const DEBT_DRAG = 0.6;
